import Testing

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
