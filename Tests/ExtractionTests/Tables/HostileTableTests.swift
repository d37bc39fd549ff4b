import Testing

@testable import Extraction

/// Tables that no one would print: they are read in step with their size, and every numeral is still accounted for.
@Suite("Hostile tables")
struct HostileTableTests {
    private static let texts: [String: String] = [
        "10,000 columns": "标题\n\n" + row("指标", 10_000) + row("1.5", 10_000) + row("2", 10_000),
        "10,000 columns in Markdown":
            "# 标题\n\n" + row("指标", 10_000) + row("---", 10_000) + row("1.5", 10_000),
        "ragged": "标题\n\n" + (1...300).map { row("\($0)", $0 % 37 + 2) }.joined(),
        "empty cells": "标题\n\n" + String(repeating: "|||||\n", count: 500) + "| a | 1 |\n" + "|||\n",
        "empty Markdown": "# 标题\n\n| | |\n|---|---|\n| | |\n| | |\n",
        "heads only": "# 标题\n\n| 指标 | 2024年 |\n|---|---|\n",
        "one column": "# 标题\n\n| 120 |\n|---|\n| 130 |\n| 140 |\n",
        "tabs only": "标题\n\n" + String(repeating: "\t\t\t\n", count: 500) + "甲\t1\n乙\t2\n",
        "long cell": "标题\n\n甲\t" + String(repeating: "9", count: 5_000) + "\n乙\t2\n",
        "signs": "标题\n\n指标 | 值\n甲 | -\n乙 | --5\n丙 | +-3\n丁 | 5-\n戊 | (\n己 | ）（\n庚 | 第\n辛 | 1,2,3,4\n壬 | 〔〕\n",
        "brackets": "# 标题\n\n| ）（（（（ | ((2024 |\n|---|---|\n| [[[ | 5 |\n| # | 6 |\n| 其中： | 7 |\n",
        "deep groups": "# 标题\n\n" + (1...40).map { "| 组\($0) | " }.joined() + "|\n"
            + String(repeating: "|---", count: 40) + "|\n"
            + (1...40).map { _ in "| 甲 " }.joined() + "|\n",
        "gaps": "标题\n\n" + String(repeating: "甲  乙    丙\n", count: 1_500) + "丁  1  2\n戊  3  4\n",
        "one a line": "标题\n\n" + String(repeating: "甲\n乙\n1\n2\n3\n", count: 800),
        "spaced": "标题\n\n" + String(repeating: "甲 乙 丙\n丁 1 2\n", count: 800),
        "bars only": "标题\n\n" + String(repeating: "|\n", count: 4_000) + "甲|\n1|\n2|\n",
        "rows alike": "# 标题\n\n" + row("2024年（亿元）", 2) + row("---", 2)
            + (1...1_500).map { row("\($0).5", 2) }.joined(),
        "spans without end":
            "标题\n\n<table><tr><td colspan=\"99999999999\" rowspan=\"65534\">1</td><td rowspan=0 colspan=-5>2</td></tr>"
            + String(repeating: "<tr><td>3</td><td rowspan=\"9999\" colspan=\"64\">4", count: 500) + "</table>\n5\n",
        "tables in tables": "标题\n\n" + String(repeating: "<table><tr><td>1<td>", count: 500) + "2\n\n3\n",
        "tags of tables without one": "标题\n\n</table></td><td>1<tr>2<th rowspan=\"3\">4\n",
        "tags without end": "标题\n\n<table><tr><td>1<td>2" + String(repeating: "<td rowspan=\"3", count: 500) + "\n",
        "text between cells":
            "标题\n\n<table>1<tr>2<td>3</td>4<td>5</td></tr>6<caption>7</caption><tbody>8</table>9<table><tr><td>10</table>",
        "bars in HTML": "标题\n\n<table><tr><td>甲|1</td><td>\\|2</td></tr><tr><td>`3|</td><td>4`</td></tr></table>\n",
        "attributes":
            "标题\n\n<table title='<5>'><tr title=\"a>6\"><td 7=8 data-9>10</td><td\n=11>12</td></tr></table>\n",
        "columns of HTML": "标题\n\n<table><tr>" + String(repeating: "<td>1.5</td>", count: 1_000)
            + "</tr><tr><td>2</td></tr></table>",
        "raised":
            "标题\n\n| 甲<sup>1</sup> | 5m<sup>2</sup> | 10<sup>8</sup> | 7<sup>9 | <sup></sup>6<sup>a2</sup> |\n|---|---|---|---|---|\n| 1<br>2 | 3&nbsp;4 | 5<br | 6</br> | &#160;7 |\n",
        "one column without bars": "# 标题\n\n工业总产值412.6亿元\n指标8\n-|\n增长5.5%\n",
        "one column with bars": "# 标题\n\n工业总产值412.6亿元\n2024年\n|-|\n|增长5.5%|\n",
    ]

    private static func row(_ cell: String, _ count: Int) -> String {
        "|" + String(repeating: " \(cell) |", count: count) + "\n"
    }

    @Test("are read to the end", arguments: texts.keys.sorted(), ["txt", "md"])
    func reads(_ name: String, _ ending: String) throws {
        let text = try #require(Self.texts[name])
        let extraction = try ReadText.extraction(text, dated: "2025-02-20", ending: ending)
        let places = extraction.observations.map(\.place.range) + extraction.ledger.map(\.place.range)
        var covered = Array(repeating: false, count: text.utf8.count)
        for place in places { for index in place { covered[index] = true } }
        let digits = Array(text.utf8).enumerated().filter { 0x30...0x39 ~= $0.element }
        #expect(digits.allSatisfy { covered[$0.offset] }, "\(name) in .\(ending)")
        expectOnce(extraction, "\(name) in .\(ending)")
    }

    /// No record is empty, and no bytes are both in an observation and in the ledger, or in the ledger twice.
    private func expectOnce(_ extraction: Extraction, _ text: String) {
        let stated = Set(extraction.observations.map(\.place.range))
        let rest = extraction.ledger.map(\.place.range)
        #expect((stated + rest).allSatisfy { !$0.isEmpty }, "\(text)")
        let ranges = (Array(stated) + rest).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        for (range, next) in zip(ranges, ranges.dropFirst()) {
            #expect(range.upperBound <= next.lowerBound, "\(text): \(range) \(next)")
        }
    }

    @Test("where one kind of table follows another, every numeral is in one record")
    func countsOnce() throws {
        let tables = [
            ("年份　　GDP　　税收", "2020　　1.5　　2.5"), ("指标　　2024年（亿元）　　增长（%）", "工业总产值　　412.6　　4.8"),
            ("月份  产值  增速", "1月  3.5  2.1"), ("指标\t2024年\t增速", "税收收入\t18.4\t2.5"),
            ("指标 单位 2024年 增速", "税收收入 亿元 18.4 2.5"), ("| 指标 | 2024年 |", "| 税收收入 | 18.4 |"),
        ]
        let tails = [
            "指标|\n2023年|\n2022年|\n出口额（亿元）|\n15.2|\n14.1|\n进口额（亿元）|\n5.2|\n4.1|\n",
            "|||\n指标|\n2023年|\n2022年|\n出口额|\n15.2|\n14.1|\n进口额|\n5.2|\n4.1|\n",
            "年份|\nGDP|\n税收|\n2021|\n5.2|\n4.1|\n2022|\n5.5|\n4.2|\n2023|\n5.8|\n4.4|\n",
            "|\n指标\n2023年\n2022年||\n|\n出口额\n15.2\n14.1||\n|\n进口额\n5.2||\n",
        ]
        for (head, row) in tables {
            for tail in tails {
                for count in 1...6 {
                    let text = "\(head)\n" + String(repeating: "\(row)\n", count: count) + tail
                    expectOnce(try ReadText.extraction(text, dated: "2025-02-20", ending: "txt"), text)
                }
            }
        }
    }

    @Test("a table of many rows is read whole")
    func readsManyRows() throws {
        let rows = (1...1_000).map { "| 企业\($0)有限公司 | \($0).5 | 3.1 |\n" }.joined()
        let head = "# 园区2024年企业名录\n\n| 企业名称 | 工业总产值（亿元） | 增速（%） |\n| --- | --- | --- |\n"
        let extraction = try ReadText.extraction(head + rows, dated: "2025-02-20", ending: "md")
        #expect(extraction.observations.count == 2_000)
        #expect(extraction.observations.allSatisfy { $0.scope == .enterprise })
    }
}
