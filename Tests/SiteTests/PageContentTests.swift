import Basics
import TestSupport
import Testing

@testable import Site

/// What pages say beyond the figures themselves.
@Suite struct PageContentTests {
    private static func example(_ path: String) async throws -> String {
        let content = "\(SiteFixture.fixtures)/Example/content"
        let site = try await SiteBuilder(BuildOptions(content: content, templates: nil, output: "public")).render()
        let file = try #require(site.files.first { $0.path == path }, "\(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func aReportSaysWhichOfItsFiguresAreDisputedAndCorrected() async throws {
        let page = try await Self.example("reports/example-1/2023-04-bulletin-2022/index.html")
        let rows = page.split(separator: "<tr id=\"o")
        let disputed = try #require(rows.first { $0.contains(">509.6</a>") })
        #expect(disputed.contains("<small class=\"k conflict\"><a href=\"../../../audit/index.html#"))
        #expect(disputed.contains(">未采用</a>"))
        #expect(rows.filter { $0.contains("未采用") }.count == 1)

        let corrected = try await Self.example("reports/example-3/2023-01-figures-2022/index.html")
        let row = try #require(corrected.split(separator: "<tr id=\"o").first { $0.contains(">7.31</a>") })
        #expect(row.contains("；表格排版多出一位，据园区年报改正") && row.contains(">更正</small>"))
    }

    /// Each page with tables offers its figures; those of a report are in the order of its text.
    @Test func aReportHasItsFiguresAsCSV() async throws {
        let csv = try await Self.example("reports/example-1/2023-04-bulletin-2022/figures.csv")
        let rows = csv.split(separator: "\r\n").dropFirst()
        #expect(
            rows.map { String($0.split(separator: ",", omittingEmptySubsequences: false)[10]) } == [
                "509.6", "14.26", "66.1", "3200",
            ])
        #expect(rows.allSatisfy { $0.contains("reports/example-1/2023-04-bulletin-2022/#L") })
        let page = try await Self.example("reports/example-1/2023-04-bulletin-2022/index.html")
        #expect(page.contains("href=\"../../../reports/example-1/2023-04-bulletin-2022/figures.csv\" download>"))
        // What was calculated stands in that of the park, after what is stated.
        let park = try await Self.example("parks/example-1/figures.csv").split(separator: "\r\n")
        let kinds = park.dropFirst().map { $0.contains(",derived,") }
        #expect(kinds.contains(true) && kinds == kinds.sorted { !$0 && $1 })
    }

    @Test func parksAreRankedInWhatTheyTellOfAnIndustry() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/parks/south.md", "---\nname: 南方高新区\n---\n")
        try fixture.folder.write("content/reports/north/2025-02-b.txt", "2024年，电子信息产业实现产值120亿元。\n")
        try fixture.folder.write("content/reports/south/2025-02-b.txt", "2024年，电子信息产业实现产值3400亿元。\n")
        try fixture.buildCleanly()
        let page = try fixture.page("industries/电子信息/index.html")
        let tables = page.split(separator: "<table class=\"ranking folding\">").dropFirst()
        let ranking = try #require(tables.first?.split(separator: "</table>").first)
        let names = ranking.matches(of: /<th scope="row"><a href="[^"]+">([^<]+)<\/a>/).map { String($0.1) }
        #expect(names == ["南方高新区", "北方高新区"])
    }

    @Test(arguments: [
        ("2025年1—9月主要指标", "2025\u{2060}年1\u{2060}—\u{2060}9\u{2060}月主要指标"),
        ("五一路 3 号", "五一路 3 号"), ("", ""),
    ])
    func headingsKeepTheirNumbersWhole(title: String, heading: String) { #expect(UnbrokenText.of(title) == heading) }

    @Test(arguments: [
        ([1, 1, 1], [34, 33, 33]), ([2, 1], [67, 33]), ([199, 1], [99, 1]), ([998, 1, 1], [100, 0, 0]), ([5], [100]),
        ([], []),
    ])
    func sharesAddUpToAHundred(counts: [Int], percents: [Int]) {
        #expect(ReportPageMaker.percents(counts) == percents)
    }

    /// Columns of numbers stand at the right where the author says nothing of it.
    @Test func columnsOfNumbersStandAtTheRight() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/reports/north/2025-02-b.md",
            """
            # 2024年主要指标

            | 指标 | 单位 | 数值 | 增速 | 备注 |
            | --- | --- | --- | :-: | --- |
            | 税收收入 | 亿元 | **16.5** | 8.0 | 快报 |
            | 工业投资 | 亿元 | — | 3.1 | 快报 |
            | 出口总额 | 亿元 | 20 | 2.2 | 快报 |
            """)
        try fixture.buildCleanly()
        let page = try fixture.page("reports/north/2025-02-b/index.html")
        let table = try #require(page.split(separator: "<div class=\"wide\"").dropFirst().first)
        let head = try #require(table.split(separator: "</tr>").first)
        #expect(head.contains("<th>指标") && head.contains("<th>单位") && head.contains("<th class=\"right\">数值"))
        #expect(head.contains("<th class=\"center\">增速") && head.contains("<th>备注"))
        #expect(table.split(separator: "<td class=\"right\">").count == 4)
    }

    /// What is told in yuan and in dollars is calculated in both, and each row has an address of its own.
    @Test func calculatedValuesHaveAddressesOfTheirOwn() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/reports/north/2025-02-b.txt",
            """
            2023年，园区进出口总额200亿元。2023年，园区进出口总额28.6亿美元。

            2024年，园区进出口总额216亿元。2024年，园区进出口总额30亿美元。

            """)
        try fixture.buildCleanly()
        let page = try fixture.page("parks/north/index.html")
        let ids = page.matches(of: /<tr id="(d[0-9a-f]{10})"/).map { String($0.1) }
        #expect(ids.count > 1 && Set(ids).count == ids.count, "\(ids)")
    }

    /// Rates of what is told in dollars alone make a chart as others do.
    @Test func ratesOfAmountsInDollarsMakeAChart() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/reports/north/2025-02-b.txt",
            """
            2024年，园区进出口总额30亿美元，增长5%。

            2023年，园区进出口总额增长4%。2022年，园区进出口总额增长3%。

            """)
        try fixture.buildCleanly()
        let page = try fixture.page("parks/north/index.html")
        let chart = try #require(page.split(separator: "<svg class=\"chart columns\"").dropFirst().first)
        #expect(chart.split(separator: "</svg>").first?.contains("外贸进出口总额") ?? false)
    }

    /// Parks that report growth alone report the indicator too, though they can't be compared in it.
    @Test func parksThatReportAnIndicatorAreCounted() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/reports/north/2025-02-b.txt", "2024年，园区进出口总额增长5%。\n")
        try fixture.buildCleanly()
        let page = try fixture.page("indicators/foreign-trade/index.html")
        #expect(page.contains("<dt>园区</dt><dd>1</dd>"))
        #expect(page.contains("没有可比数据的园区") && page.contains("只有增速、占比或位次"))
    }

    @Test func aCityThatIsAProvinceIsNamedOnce() throws {
        let fixture = try SiteFixture()
        let park = try fixture.folder.text("content/parks/north.md")
        let lines = park.replacing("name: ", with: "province: 天津\ncity: 天津\nname: ", maxReplacements: 1)
        try fixture.folder.write("content/parks/north.md", lines)
        try fixture.buildCleanly()
        #expect(try !fixture.page("parks/north/index.html").contains("天津 天津"))
        #expect(try fixture.page("parks/north/index.html").contains("<span>天津</span>"))
    }

    /// What is left of a list of industries is none of them.
    @Test func theRestOfTheIndustriesHasNoPage() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/reports/north/2025-02-b.md",
            """
            # 北方高新区2024年分行业工业总产值

            | 行业 | 工业总产值（亿元） |
            | --- | --- |
            | 电子信息产业 | 120 |
            | 装备制造产业 | 80 |
            | 其他 | 15 |
            """)
        try fixture.buildCleanly()
        let pages = try fixture.output().files.keys.filter {
            $0.hasPrefix("industries/") && $0.hasSuffix("/index.html")
        }
        #expect(pages.contains("industries/电子信息/index.html"))
        #expect(!pages.contains { $0.contains("其他") })
    }

    /// Of a month, the months up to it and those of the year before, a new report is about the second.
    @Test func theLongestTimeOfTheYearIsNamedOfANewReport() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/reports/north/2025-10-b.md",
            "# 北方高新区2025年1—9月经济运行\n\n9月，园区税收收入2.1亿元。1—9月，园区税收收入18.6亿元。2024年1—9月，园区税收收入17.9亿元。\n")
        try fixture.buildCleanly()
        let page = try fixture.page("index.html")
        let item = try #require(page.split(separator: "<ul class=\"highlights\">").dropFirst().first)
        #expect(item.split(separator: "</ul>").first?.contains(">18.6</a>") == true)
    }

    @Test func theHomePageTellsTheFirstFiguresOfNewReports() async throws {
        let page = try await Self.example("index.html")
        let item = try #require(
            page.split(separator: "<li>").dropFirst().first {
                $0.contains("<h3><a href=\"reports/example-1/2025-01-review-2024/")
            })
        #expect(item.contains("<ul class=\"highlights\">"))
        #expect(
            page.contains(
                "<li>规上工业总产值 <a class=\"v\" href=\"reports/example-1/2025-01-review-2024/index.html#L5-2\">601.7</a>"))
        // The chart at the top is that of the longest series, and its words stand below it.
        let example = try #require(page.split(separator: "<div class=\"example\">").dropFirst().first)
        #expect(example.contains("<svg class=\"chart line\"") && example.contains("<blockquote>"))
    }
}
