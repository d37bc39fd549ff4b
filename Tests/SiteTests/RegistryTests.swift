import Foundation
import TestSupport
import Testing

/// Parks of the registry need no file: reports find them, and a site's own file adds to them.
@Suite struct RegistryTests {
    private static let report = "# 武汉经开区2024年总结\n\n2024年，税收收入为16.74亿元。\n"

    /// A site whose content is these files and nothing else.
    private func site(_ files: [String: String]) throws -> SiteFixture {
        let fixture = try SiteFixture()
        try FileManager.default.removeItem(atPath: fixture.folder.path("content"))
        for (name, text) in files { try fixture.folder.write("content/\(name)", text) }
        return fixture
    }

    @Test(arguments: [
        "reports/wuhan-etdz/2025-01-a.md", "reports/武汉经开区/2025-01-a.md", "reports/2025-01-a.md",
        "reports/2024/2025-01-a.md",
    ])
    func aReportFindsItsParkByFolderOrWords(path: String) throws {
        let fixture = try site([path: Self.report])
        try fixture.buildCleanly()
        let page = try fixture.page("parks/wuhan-etdz/index.html")
        for words in ["武汉经济技术开发区", "湖北 武汉", "1993", "车谷"] { #expect(page.contains(words), "\(words)") }
        #expect(try fixture.page("reports/wuhan-etdz/2025-01-a/index.html").contains("16.74亿元"))
        let parks = try fixture.output().files.keys.filter { $0.hasPrefix("parks/") && $0.hasSuffix(".html") }
        #expect(parks == ["parks/wuhan-etdz/index.html"], "only parks with reports or files have pages")
    }

    @Test func frontMatterNamesAParkByItsNameToo() throws {
        let fixture = try site(["reports/2025-01-a.md": "---\npark: 光谷\n---\n税收3亿元。\n"])
        try fixture.buildCleanly()
        #expect(try fixture.page("parks/wuhan/index.html").contains("武汉东湖新技术开发区"))
    }

    @Test func aSitesOwnFileWinsAndTheRestComesFromTheRegistry() throws {
        let fixture = try site([
            "parks/chegu.md": "---\nname: 车谷\napproved: \"1991\"\n---\n\n自己写的简介。\n",
            "reports/wuhan-etdz/2025-01-a.md": Self.report, "reports/2025-02-b.md": "# 武汉经开区快报\n\n税收3亿元。\n",
        ])
        try fixture.buildCleanly()
        let page = try fixture.page("parks/chegu/index.html")
        for words in ["<h1>车谷", "1991", "湖北 武汉", "自己写的简介"] { #expect(page.contains(words), "\(words)") }
        #expect(!page.contains("1993"))
        #expect(try fixture.page("reports/chegu/2025-02-b/index.html").contains("税收"))
        #expect(!FileManager.default.fileExists(atPath: fixture.folder.path("public/parks/wuhan-etdz")))
    }

    @Test func aProfileAloneNeedsNoName() throws {
        let fixture = try site([
            "parks/wuhan-etdz.md": "自己写的简介。\n", "reports/wuhan-etdz/2025-01-a.md": Self.report,
        ])
        try fixture.buildCleanly()
        let page = try fixture.page("parks/wuhan-etdz/index.html")
        #expect(page.contains("武汉经济技术开发区") && page.contains("自己写的简介"))
    }

    /// `taizhou` is in the registry for 泰州; a site's 台州 of the same letters is another park.
    @Test func anotherParkOfTheSameIdIsTheSitesOwn() throws {
        let fixture = try site([
            "parks/taizhou.md": "---\nname: 台州高新区\nprovince: 浙江\ncity: 台州\n---\n",
            "reports/taizhou/2025-01-a.md": Self.report,
        ])
        try fixture.buildCleanly()
        let page = try fixture.page("parks/taizhou/index.html")
        #expect(page.contains("台州高新区") && page.contains("浙江 台州"))
        #expect(!page.contains("泰州") && !page.contains("医药"))
    }

    @Test func aSitesOwnNamesAreFoundInTextToo() throws {
        let fixture = try site([
            "parks/north.md": "---\nname: 北方高新区\naliases: [北谷]\n---\n",
            "reports/2025-01-a.md": "# 北方国家高新技术产业开发区总结\n\n税收3亿元。\n",
            "reports/2025-02-b.md": "# 北谷快报\n\n税收5亿元。\n",
        ])
        try fixture.buildCleanly()
        #expect(try fixture.page("reports/north/2025-01-a/index.html").contains("税收"))
        #expect(try fixture.page("reports/north/2025-02-b/index.html").contains("税收"))
    }

    @Test func aFolderThatIsNoParkIsToldWhereTheWordsDecide() throws {
        let fixture = try site(["reports/news/2025-01-a.md": Self.report])
        let run = try fixture.build()
        #expect(run.code == 0)
        #expect(
            run.errors == """
                warning: `news` is no park, and by its words this report is about `wuhan-etdz`
                  at content/reports/news/2025-01-a.md
                     | 武汉经开区
                  fix: move it into reports/wuhan-etdz/, add `park: wuhan-etdz` to its front matter, or add parks/news.md

                """)
    }
}
