import Testing

@testable import Reading

@Suite("Tables in HTML")
struct MarkupTableTests {
    /// The cells of a text, each with its row and column.
    private func cells(_ text: String, _ name: String = "report.md") throws -> [String] {
        let report = try read(text, name: name).report
        return report.blocks.compactMap { block in
            guard case .cell(_, let row, let column, _) = block.kind else { return nil }
            return "\(row)\(column) \(report.text.text(in: block.range))"
        }
    }

    private func tag(_ text: String) -> MarkupTag? {
        Array(text.utf8).withUnsafeBufferPointer { MarkupTag($0, at: 0) }
    }

    @Test(
        "a tag is one of those that converters write, to its end",
        arguments: [
            "<td>", "</td>", "<TD rowspan=2>", "<td rowspan='2' colspan=\"3\">", "<br>", "<br/>", "<br />",
            "<img alt=\"图>1\" src=a.png>", "<table\nborder = 1>", "<td class=\"标题\">", "<!-- 表1 -->", "<p=>",
            "<td rowspan=>", "<td \"a\">",
        ])
    func findsTags(text: String) throws {
        // `<p=>` is none.
        #expect(tag(text)?.range == (text == "<p=>" ? nil : 0..<text.utf8.count))
        #expect(tag(text + "1<td>")?.range == tag(text)?.range)
    }

    @Test(
        "other words in angle brackets are text",
        arguments: [
            "<", "</", "<5%", "<td", "<td rowspan=\"2", "<td <br>", "<tdx>", "<script>", "<b而>", "<b 而>",
            "<blockquote>",
            "<!-- <td> -->", "<!--", "<!-->", "<-->", "< td>", "<td'>",
        ])
    func findsNoTags(text: String) { #expect(tag(text) == nil) }

    @Test("a cell goes over one row and column at least, and over a bounded number of them")
    func boundsSpans() throws {
        let numbers = ["2": 2, "0": 1, "-3": 1, "a": 1, " 4 ": 4, "99999999999999999999": 65_534, "007": 7, "": 1]
        for (text, number) in numbers.sorted(by: { $0.key < $1.key }) {
            #expect(tag("<td colspan=\"\(text)\">")?.columns == number, "\(text)")
            #expect(tag("<td ROWSPAN='\(text)'>")?.rows == number, "\(text)")
        }
    }

    @Test(
        "rows and cells, however they are closed", arguments: ["report.md", "report.txt"],
        [
            "<table><tr><td>指标</td><td>产值</td></tr><tr><td>甲</td><td>1</td></tr></table>",
            "<table>\n<tr>\n<td>指标\n<td>产值\n<tr>\n<td>甲\n<td>1\n</table>",
            "<html><body><div><TABLE><THEAD><TH>指标<TH>产值<TBODY><TR><TD>甲<TD>1</TBODY></TABLE></div></body></html>",
            "<table><tr><td>指标<td>产值<tr><td>甲<td>1", "<table><tr><td>指标<td>产值</tr><tr><td>甲<td>1</td></tr>\n\n说明，很长。",
            "<table><tr><td><p>指标</p></td><td> 产值\n</td></tr><!-- 2 --><tr><td><b>甲</b></td><td>1<br></td></tr></table>",
            "<table><tr><td><table><tr><td>指标<td>产值<tr><td>甲<td>1</table></table>",
        ])
    func readsRows(name: String, table: String) throws {
        #expect(try cells("年报，很长。\n\n\(table)\n", name) == ["00 指标", "01 产值", "10 甲", "11 1"])
    }

    @Test("cells that go over others leave these empty")
    func followsSpans() throws {
        let table =
            "<table><tr><td rowspan=2>指标</td><td colspan=2>2023年</td><td rowspan=3>注</td></tr><tr><td>总量</td><td>增长</td></tr>"
            + "<tr><td>甲</td><td>1</td><td>2</td></tr><tr><td>乙</td><td colspan=2>3</td><td>4</td></tr></table>"
        #expect(
            try cells(table) == [
                "00 指标", "01 2023年", "03 注", "11 总量", "12 增长", "20 甲", "21 1", "22 2", "30 乙", "31 3", "33 4",
            ])
    }

    @Test("lines across all columns stand above and below the table")
    func partsLines() throws {
        let text =
            "前文，很长<table><caption>表1</caption><tr><td colspan=9>主要指标</td></tr><tr><td>指标</td><td>产值</td></tr>"
            + "<tr><td>甲</td><td>1</td></tr><tr><td colspan=2>注：快报数</td></tr></table>后文，很长。"
        let report = try read(text, name: "a.md").report
        let lines = report.blocks.filter { !$0.isCell }.map { report.text.text(in: $0.range) }
        #expect(lines == ["前文，很长", "表1", "主要指标", "注：快报数", "后文，很长。"])
        #expect(try cells(text) == ["00 指标", "01 产值", "10 甲", "11 1"])
    }

    @Test(
        "new lines and entities in cells are blanks, and nothing between Chinese letters",
        arguments: [
            ("税收<br>（亿元）", "税收（亿元）"), ("税收<br/>收入", "税收收入"), ("GDP<br>增长", "GDP 增长"), ("税收&nbsp;&nbsp;收入", "税收收入"),
            ("12<br>34", "12；34"), ("<b>税收</b>", "税收"), ("税收<sup>1</sup>", "税收"), ("税收<sup>①</sup>", "税收①"),
            ("m<sup>2</sup>", "m²"), ("10<sup>8</sup>", "10<sup>8</sup>"), ("&nbsp;12&nbsp;", "12"),
            ("a <5%", "a <5%"), ("<u>税</u><br><u>收</u>", "税收"), ("tax rate", "tax rate"), ("a&amp;b", "a&b"),
            ("<br>税收<br>", "税收"), ("CO<sub>2</sub>", "CO2"),
        ])
    func writesCells(cell: String, words: String) throws {
        #expect(try cells("| 指标 | \(cell) |\n|---|---|\n| 甲 | 1 |\n")[1] == "01 \(words)")
        #expect(
            try cells("<table><tr><td>指标</td><td>\(cell)</td></tr><tr><td>甲</td><td>1</td></tr></table>")[1]
                == "01 \(words)")
    }

    @Test("a bar in a cell of HTML is a letter")
    func keepsBars() throws {
        #expect(try cells("| 甲\\|乙<br> | 丙 |\n|---|---|\n| 1 | 2 |\n").first == "00 甲|乙")
        let table = "<table><tr><td>甲|乙</td><td>a\\|b</td></tr><tr><td>1</td><td>2</td></tr></table>"
        #expect(try cells(table) == ["00 甲|乙", "01 a\\ b", "10 1", "11 2"])
    }

    @Test("tables in code and lonely tags stay as they are")
    func keepsOthers() throws {
        let table = "<table><tr><td>甲</td><td>1</td></tr></table>"
        for text in ["```html\n\(table)\n```\n", "甲</td><td>1</table>\n", "<table>甲</table>\n", "<table>\n"] {
            #expect(try cells(text).isEmpty, "\(text)")
            let report = try read(text, name: "a.md").report
            #expect(report.text.text(in: 0..<report.text.count).contains("table"))
        }
    }

    @Test("each digit of a cell stands where it stood in the file", arguments: ["a.md", "a.txt"])
    func keepsPlaces(name: String) throws {
        let text =
            "年报１，很长。\n\n<table border=\"1\"><tr><td rowspan=\"2\">指&amp;标</td><td colspan=\"2\">2023 年</td></tr><tr><td>总<br>量</td>"
            + "<td>增<b>长</b></td></tr>\n<tr><td>甲|乙&nbsp;丙</td><td>1,234.5</td><td><b>6</b>.7</td></tr></table>\n\n产值为8.9亿元。\n"
        let original = Array(text.utf8)
        let report = try read(text, name: name).report
        var digits: [UInt8] = []
        for (index, byte) in report.text.enumerated() where byte.isASCIIDigit && byte != 0x31 {
            #expect(original[report.map.older(index..<index + 1).lowerBound] == byte)
            digits.append(byte)
        }
        #expect(String(decoding: digits, as: UTF8.self) == "20232345" + "67" + "89")
    }

    @Test(
        "hostile HTML is read in room that goes with its length",
        arguments: [
            "<table>", "<table><tr><td>", "<tr>", "<td>", "<table><tr><td>1</td>", "<td rowspan=\"9999\">1",
            "<td colspan=9999>1",
            "<tr><td rowspan=9999 colspan=9999>1<td>2", "<table></table>", "<table ", "<td \"", "<!--", "<!-- -", "<b>",
            "<caption>", "<table><caption>1", "<br>", "&nbsp;", "<sup>", "<sup>1", "|<br>", "| &", "</table>", "<html>",
            "<table><tr><td>1</table>", "<td>|", "<tr><td>\n\n", "<div>", "<td 甲>", "<", "<table>1", "<td> ",
        ])
    func readsHostile(piece: String) throws {
        for opening in ["", "<table><tr><td>", "<table><tr><td rowspan=9999>1<td rowspan=9999>2<tr><td>3"] {
            let text = opening + String(repeating: piece, count: 3_000) + "\n\n新增企业27家。\n"
            let report = try read(text, name: "a.md").report
            #expect(report.text.count < 8 * text.utf8.count + 10_000)
            #expect(report.text.text(in: 0..<report.text.count).contains("27家"), "\(opening)\(piece)")
        }
    }

    @Test("a million cells by two attributes are none, and the log says so")
    func boundsEmptyCells() throws {
        let row = "<tr><td rowspan=\"65534\">1</td>" + String(repeating: "<td rowspan=\"65534\">2</td>", count: 60)
        let text = "<table>\(row)</tr>" + String(repeating: "<tr><td>3</td></tr>", count: 5_000) + "</table>\n"
        let report = try read(text, name: "a.md").report
        #expect(report.repairs.count(.bound) >= 1)
        #expect(report.blocks.filter(\.isCell).count <= 20_000)
    }
}
