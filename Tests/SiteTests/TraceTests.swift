import TestSupport
import Testing

/// Every figure leads back to the words it was read from.
@Suite struct TraceTests {
    @Test func aFigureOfTheComparisonLeadsToItsWords() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let compare = try fixture.page("compare/index.html")
        let link = try #require(compare.firstMatch(of: /<a href="\.\.\/([^"#]+)#([^"]+)">([0-9.]+)<\/a>/))
        #expect(link.3 == "16.74")
        let report = try fixture.page(String(link.1))
        let words = try #require(
            report.firstMatch(of: /<a class="n" id="L3-([0-9]+)" href="#(o[0-9]+)"[^>]*>16\.74亿元<\/a>/))
        #expect("L3-\(words.1)" == link.2)
        #expect(report.contains("<tr id=\"\(words.2)\">"))
    }

    /// The words for a picture are read as any other, but stand in an attribute of the page.
    @Test func aNumeralInTheWordsOfAPictureHasItsAddress() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/reports/north/2024-01-old.md", "2023年，![税收收入12.5亿元，见图3](chart.png)增长7%。\n")
        try fixture.buildCleanly()
        let page = try fixture.page("reports/north/2024-01-old/index.html")
        let links = page.matches(of: /href="#(L[^"]+)"/).map { String($0.1) }
        #expect(links.count >= 2)
        for link in links { #expect(page.contains("id=\"\(link)\""), "\(link)") }
        #expect(page.contains(/<span id="L1-2"><\/span><span id="L1-3"><\/span><img src="chart.png" alt="税收收入12.5亿元/))
    }

    @Test func unitsOfAColumnAreOne() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/parks/south.md", "---\nname: 南方高新区\n---\n")
        try fixture.folder.write("content/parks/west.md", "---\nname: 西部高新区\n---\n")
        try fixture.folder.write("content/reports/south/2025-01-a.txt", "2024年，园区税收收入为9000万元。\n")
        try fixture.folder.write("content/reports/west/2024-01-a.txt", "2023年，园区税收收入超3亿元。\n")
        try fixture.buildCleanly()
        let compare = try fixture.page("compare/index.html")
        let values = compare.matches(of: /<td><a href="[^"]+">(?:<small>(.)<\/small> )?([0-9.]+)<\/a>/)
        #expect(values.map { "\($0.1 ?? "")\($0.2)" } == ["16.74", "0.9", "≥3"])
        #expect(compare.contains("<small>亿元</small></th>"))
    }

    @Test func aValueThatTheColumnCannotTellKeepsItsUnit() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/parks/south.md", "---\nname: 南方高新区\n---\n")
        try fixture.folder.write("content/parks/west.md", "---\nname: 西部高新区\n---\n")
        try fixture.folder.write("content/reports/south/2025-01-a.txt", "2024年，园区税收收入为9000万美元。\n")
        try fixture.folder.write("content/reports/west/2024-01-a.txt", "2023年，园区税收收入为3亿元。\n")
        try fixture.buildCleanly()
        let compare = try fixture.page("compare/index.html")
        let values = compare.matches(
            of: /<td><a href="[^"]+">([0-9.]+)<\/a>(?: <small>([^<]+)<\/small>)?<small class="when">/)
        #expect(values.map { "\($0.1)\($0.2 ?? "")" } == ["16.74", "9000万美元", "3"])
    }

    @Test func bothEndsOfARangeAreToldInTheUnitOfTheColumn() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/parks/south.md", "---\nname: 南方高新区\n---\n")
        try fixture.folder.write("content/parks/west.md", "---\nname: 西部高新区\n---\n")
        try fixture.folder.write("content/reports/south/2025-01-a.txt", "2024年，园区税收收入为3000—5000万元。\n")
        try fixture.folder.write("content/reports/west/2024-01-a.txt", "2023年，园区税收收入为0亿元。\n")
        try fixture.buildCleanly()
        let compare = try fixture.page("compare/index.html")
        let values = compare.matches(of: /<td><a href="[^"]+">([0-9.–]+)<\/a>/).map { String($0.1) }
        #expect(values == ["16.74", "0.3–0.5", "0"])
    }

    @Test func cardsAndComparisonShowTheSameOfSeveralLabels() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/site.yml", "title: 小站\nlanguage: zh-Hans\nheadline: [innovation-platforms]\n")
        try fixture.folder.write(
            "content/reports/north/2025-02-b.txt", "2024年，园区有省级创新平台12个，国家级创新平台3个。\n")
        try fixture.buildCleanly()
        let card = try #require(try fixture.page("parks/north/index.html").firstMatch(of: /href="[^"]+#(L1-[0-9]+)"/))
        let cell = try #require(
            try fixture.page("compare/index.html").firstMatch(of: /<td><a href="[^"]+#(L1-[0-9]+)"/))
        #expect(card.1 == cell.1)
    }

    @Test func everyNumeralHasAnAddressOfItsOwn() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/reports/north/2025-02-ranks.txt",
            "2024年，税收收入居全市首位，增长8.0%，位列全省第二；推进百千万工程3个，产值翻番，达5亿元，居首位，均达100%。\n")
        try fixture.buildCleanly()
        let page = try fixture.page("reports/north/2025-02-ranks/index.html")
        let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("L1-1"))
        #expect(ids.contains { $0.hasPrefix("L1-c") }, "a word that carries a value")
    }

    @Test func headingsOfAReportSkipNoLevel() throws {
        let fixture = try SiteFixture()
        // Level and name of each heading; a numeral in it would be marked.
        let headings = [(1, "a"), (4, "b"), (4, "c"), (6, "d"), (2, "e"), (5, "f"), (3, "g"), (1, "h")]
        let text = headings.map { String(repeating: "#", count: $0) + " 标题\($1)\n\n正文。\n\n" }.joined()
        try fixture.folder.write("content/reports/north/2025-02-a.md", "# 总标题\n\n" + text)
        try fixture.buildCleanly()
        let page = try fixture.page("reports/north/2025-02-a/index.html")
        let shown = page.matches(of: /<h([1-6])>标题([a-h])<\/h([1-6])>/).map { "\($0.1)\($0.2)\($0.3)" }
        #expect(shown == ["2a2", "3b3", "3c3", "4d4", "3e3", "4f4", "4g4", "2h2"])
    }

    @Test func theDataNameThePlaceOfEachFigure() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let report = try fixture.page("reports/north/2025-01-review/index.html")
        let csv = try fixture.page("data/observations.csv")
        let rows = csv.split(separator: "\r\n").dropFirst()
        #expect(!rows.isEmpty)
        for row in rows {
            let anchor = try #require(row.firstMatch(of: /reports\/north\/2025-01-review\/#(L[0-9]+-[0-9]+)/)).1
            #expect(report.contains("id=\"\(anchor)\""))
        }
    }

    @Test func theSiteSpeaksEnglishWhereItShould() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/site.yml", "title: Small site\nlanguage: en\nheadline: [tax-revenue]\n")
        try fixture.buildCleanly()
        let home = try fixture.page("index.html")
        #expect(home.contains("<html lang=\"en\">"))
        #expect(home.contains("<title>Small site</title>"))
        let report = try fixture.page("reports/north/2025-01-review/index.html")
        #expect(report.contains(/<article class="prose" lang="zh/), "the report's own words are Chinese")
    }
}
