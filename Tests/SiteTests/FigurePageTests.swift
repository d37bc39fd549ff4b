import TestSupport
import Testing

/// What pages say beside a figure: bounds, whom and until when it counts, and what is too old to stand first.
@Suite struct FigurePageTests {
    /// The tiny site with a second park and its reports.
    private func site(_ reports: [String: String]) throws -> SiteFixture {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/parks/south.md", "---\nname: 南方高新区\n---\n")
        for (name, text) in reports.sorted(by: { $0.key < $1.key }) {
            try fixture.folder.write("content/reports/south/\(name).md", text + "\n")
        }
        try fixture.buildCleanly()
        return fixture
    }

    @Test func aBoundOfTheGrowthStays() throws {
        let page = try site(["2025-01-a": "2024年，全区税收收入超过20亿元，同比增长10%以上。"]).page("parks/south/index.html")
        #expect(page.contains("≥+10%"))
        #expect(!page.contains(">+10%"))
    }

    @Test func anotherDefinitionIsTold() throws {
        let page = try site(["2025-01-a": "2024年，区级税收收入9亿元。"]).page("parks/south/index.html")
        #expect(page.contains("口径：区级税收收入"))
    }

    @Test func whatWasCountedBeforeTheYearWasOverIsTold() throws {
        let reports = ["2024-10-a": "2024年，全区新签约项目50个。", "2024-01-b": "2023年，全区新签约项目40个。"]
        let page = try site(reports).page("parks/south/index.html")
        #expect(page.contains("截至2024年10月"))
        #expect(!page.contains("截至2024年1月"))
    }

    @Test func anOldFigureIsNoHeadline() throws {
        let fixture = try site(["2016-01-a": "2015年，全区税收收入5.55亿元。", "2025-01-b": "2024年，全区外贸进出口总额30亿元。"])
        // The list of the newest reports tells what each one says.
        let home = try #require(try fixture.page("index.html").split(separator: "<h2 id=\"reports\">").first)
        #expect(home.contains("30") && !home.contains("5.55"))
        let page = try fixture.page("parks/south/index.html")
        #expect(page.contains("5.55") && page.contains("2015年"))
    }

    @Test func industriesAreComparedByPark() throws {
        let fixture = try site(["2025-01-a": "2024年，电子信息产业实现产值120亿元。石化产业实现产值30亿元。"])
        try fixture.folder.write("content/reports/north/2025-01-industries.md", "2024年，电子信息产业实现产值311亿元。\n")
        try fixture.buildCleanly()
        let page = try fixture.page("compare/industries/index.html")
        for words in ["电子信息", "石化", "311", "120", "30"] { #expect(page.contains(">\(words)<"), "\(words)") }
        #expect(try fixture.page("compare/index.html").contains("compare/industries/index.html"))

        try fixture.folder.write(
            "content/comparisons/industries.md", "---\ntitle: 自己写的对比\nindicators: [tax-revenue]\n---\n")
        try fixture.buildCleanly()
        #expect(try fixture.page("compare/industries/index.html").contains("自己写的对比"))
    }
}
