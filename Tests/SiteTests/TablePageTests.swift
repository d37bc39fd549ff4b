import TestSupport
import Testing

/// Tables are shown as tables, however the report writes them, each cell marked like prose.
@Suite struct TablePageTests {
    private static let rows = [
        ["指标", "单位", "2023年", "2024年"], ["税收收入", "亿元", "", "16.74"], ["工业投资", "亿元", "55", "61.5"],
    ]

    /// The page of a report with a table.
    private func page(_ name: String, _ table: String) throws -> String {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/reports/north/\(name)", "园区2024年统计公报\n\n全区经济平稳运行，各项事业都有进展。\n\n\(table)\n\n各项工作有序推进，成效明显。\n")
        try fixture.buildCleanly()
        return try fixture.page("reports/north/\(name.split(separator: ".")[0])/index.html")
    }

    @Test(arguments: ["txt", "md"])
    func rowsOfTextAreRowsOfATable(_ ending: String) throws {
        let writings = [
            "tabs": Self.rows.map { $0.joined(separator: "\t") }, "bars": Self.rows.map { $0.joined(separator: " | ") },
        ]
        for (name, lines) in writings.sorted(by: { $0.key < $1.key }) {
            let page = try page("2025-02-\(name).\(ending)", lines.joined(separator: "\n"))
            let table = page.split(separator: "<table>").dropFirst().map { $0.split(separator: "</table>")[0] }
                .first { $0.contains("工业投资") }
            let found = String(try #require(table, "\(name) in .\(ending)"))
            let rows = found.split(separator: "<tr>").dropFirst()
            #expect(rows.count == 3, "\(name) in .\(ending): \(found)")
            for row in rows {
                let cells = row.split(separator: "</t").filter { $0.contains("<td") || $0.contains("<th") }
                #expect(cells.count == 4, "\(name) in .\(ending): \(row)")
            }
            #expect(found.contains("16.74</a>"), "\(name) in .\(ending): \(found)")
            #expect(found.contains("<th>单位</th>"), "\(name) in .\(ending): \(found)")
        }
    }

    /// A table of HTML is one of the page's own: nothing of how the report writes it reaches the page.
    @Test(arguments: ["txt", "md"])
    func tablesOfHTMLAreRowsOfATable(_ ending: String) throws {
        let rows = Self.rows.map { row in
            "<tr onclick=\"alert(1)\">" + row.map { "<td style=\"width: 77%\">\($0)</td>" }.joined() + "</tr>"
        }
        let written =
            "<html><body><table border=\"1\" id=\"evil\"><caption>表1<script>alert(2)</script></caption>"
            + rows.joined() + "<tr><td colspan=\"4\">注：<img src=x onerror=alert(3)>快报数</td></tr></table></body></html>"
        let page = try page("2025-02-html.\(ending)", written)
        let table = page.split(separator: "<table>").dropFirst().map { $0.split(separator: "</table>")[0] }
            .first { $0.contains("工业投资") }
        let found = String(try #require(table, "\(page)"))
        #expect(found.split(separator: "<tr>").dropFirst().count == 3, "\(found)")
        #expect(found.contains("16.74</a>") && found.contains("<th>单位</th>"), "\(found)")
        #expect(page.contains("&lt;script&gt;alert("), "what no one knows for a tag is shown as text")
        #expect(page.contains("注：快报数"))
        for raw in [
            "<script>alert", "onclick", "onerror", "width: 77%", "evil", "colspan=\"4\"", "&lt;td", "<body><table",
        ] {
            #expect(!page.contains(raw), "\(raw)")
        }
    }
}
