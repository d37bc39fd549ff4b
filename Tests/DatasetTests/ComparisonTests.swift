import Basics
import Extraction
import Testing
import Vocabulary

@testable import Dataset

/// Tables of figures that may be compared, and what is marked in them.
@Suite("Comparisons")
struct ComparisonTests {
    private static let sources: [Reports.Source] = [
        (0, "2025-01-a", "2024年，园区税收收入16.74亿元，高新技术企业120家，省级创新平台12个。"),
        (1, "2025-01-a", "2024年，园区税收收入9000万元，高新技术企业130家，国家级创新平台3个。"),
        (2, "2025-01-a", "2023年，园区税收收入20亿元。2024年上半年，园区高新技术企业80家。"),
        (3, "2025-01-a", "2024年，园区税收收入约2亿美元。2025年，园区力争高新技术企业达到200家。"),
        (4, "2025-01-a", "2024年，园区税收收入同比增长3%。"),
    ]

    /// A cell in a line.
    private func text(_ cell: ComparisonCell, _ unit: DisplayUnit?, _ dataset: Dataset) -> String {
        switch cell {
        case .notReported: return "-"
        case .notComparable(let reason):
            return String("\(reason)".prefix { $0 != "(" }) + " " + dataset.text(reason.fact)
        case .figure(let figure):
            let amount = dataset.amount(figure.figure)
            let value = unit?.values(of: amount).map { "\($0.value)" } ?? "\(amount.value)\(amount.unit)"
            let marks: [(ComparisonMarks, String)] = [
                (.otherPeriod, "other-period"), (.partialYear, "partial-year"), (.ownDefinition, "own-definition"),
                (.bound, "bound"), (.otherUnit, "other-unit"), (.conflict, "conflict"), (.corrected, "corrected"),
                (.derived, "derived"),
            ]
            let named = marks.filter { figure.marks.contains($0.0) }.map(\.1)
            return ([value] + named + [figure.rank.map { "#\($0)" }].compactMap { $0 }).joined(separator: " ")
        }
    }

    private func rows(_ table: ComparisonTable, _ dataset: Dataset) -> [[String]] {
        table.rows.map { row in zip(row.cells, table.columns).map { text($0, $1.unit, dataset) } }
    }

    @Test("parks and indicators: one unit a column, ranks among equals, blanks told apart")
    func parksByIndicators() async throws {
        let dataset = try await Reports.dataset(Self.sources)
        let indicators = try ["tax-revenue", "high-tech-enterprises", "innovation-platforms", "gdp"].map {
            try #require(dataset.vocabulary.indicatorIndex($0))
        }
        let table = ComparisonMaker(dataset).parks(Array(0..<5), indicators: indicators)
        #expect(table.columns.map { $0.unit?.name } == ["亿元", "家", "个", nil])
        #expect(table.columns.map { $0.period?.description } == ["2024", "2024", "2024", nil])
        #expect(
            rows(table, dataset) == [
                ["16.74 #1", "120 #2", "12 own-definition", "-"],
                ["0.9 #2", "130 #1", "3 own-definition", "-"],
                ["20 other-period", "80 other-period partial-year", "-", "-"],
                ["2亿美元 bound other-unit", "notActual 200家", "-", "-"],
                ["noLevel 3%", "-", "-", "-"],
            ])
    }

    @Test("parks and periods: what one park tells of another year is no figure of this one")
    func parksByPeriods() async throws {
        let dataset = try await Reports.dataset(Self.sources)
        let indicator = try #require(dataset.vocabulary.indicatorIndex("tax-revenue"))
        let table = ComparisonMaker(dataset).parks(
            [0, 2, 4], indicator: indicator, periods: [.year(2023), .year(2024)])
        #expect(
            rows(table, dataset) == [
                ["otherPeriod 16.74亿元", "16.74"], ["20", "otherPeriod 20亿元"], ["noLevel 3%", "noLevel 3%"],
            ])
    }

    @Test("a level that follows from the next year fills its cell, marked")
    func derived() async throws {
        let dataset = try await Reports.dataset(["2025-01-a": "2024年，园区税收收入16.74亿元，增长8.0%。"])
        let indicator = try #require(dataset.vocabulary.indicatorIndex("tax-revenue"))
        let table = ComparisonMaker(dataset).parks([0], indicator: indicator, periods: [.year(2023), .year(2024)])
        #expect(rows(table, dataset) == [["15.50 derived", "16.74"]])
    }

    @Test("what counts down is ranked from the least; equal values share a rank")
    func ranks() async throws {
        let texts = ["2024年，园区单位GDP能耗0.30吨标准煤/万元。", "2024年，园区单位GDP能耗0.25吨标准煤/万元。", "2024年，园区单位GDP能耗0.3吨标准煤/万元。"]
        let dataset = try await Reports.dataset(texts.enumerated().map { ($0, "2025-01-a", $1) })
        let indicator = try #require(dataset.vocabulary.indicatorIndex("energy-intensity"))
        let table = ComparisonMaker(dataset).parks([0, 1, 2], indicators: [indicator])
        #expect(table.rows.map { $0.cells[0].figure?.rank } == [2, 1, 2])
    }

    @Test("another area, a bound and an old figure are not ranked")
    func notRanked() async throws {
        let dataset = try await Reports.dataset([
            (0, "2025-01-a", "2024年，园区地区生产总值1200亿元。"), (1, "2025-01-a", "2024年，两区合计的地区生产总值4339亿元。"),
            (2, "2025-01-a", "2024年，园区地区生产总值超3800亿元。"), (3, "2025-01-a", "2024年，园区地区生产总值900亿元。"),
            (4, "2025-01-a", "2019年，园区地区生产总值700亿元。2024年，园区税收收入20亿元。"),
        ])
        let indicator = try #require(dataset.vocabulary.indicatorIndex("gdp"))
        let table = ComparisonMaker(dataset).parks(Array(0..<5), indicators: [indicator])
        #expect(
            rows(table, dataset) == [
                ["1200 #1"], ["4339 own-definition"], ["3800 bound"], ["900 #2"], ["otherPeriod 700亿元"],
            ])
        let (key, _) = try #require(dataset.latestLevel(park: 4, indicator: indicator))
        #expect(dataset.isOld(key))
    }

    @Test("what was counted before its year was over is no whole year")
    func toDate() async throws {
        let dataset = try await Reports.dataset([
            (0, "2025-01-a", "2024年，园区新签约项目30个。"), (1, "2025-01-a", "2024年，园区新签约项目40个。"),
            (2, "2024-10-a", "2024年，园区新签约项目50个。"), (3, "2024-12-a", "2024年，园区新签约项目20个。"),
        ])
        let indicator = try #require(dataset.vocabulary.indicatorIndex("signed-projects"))
        let table = ComparisonMaker(dataset).parks(Array(0..<4), indicators: [indicator])
        #expect(rows(table, dataset) == [["30 #2"], ["40 #1"], ["50 partial-year"], ["20 #3"]])
    }

    @Test("industries and parks")
    func industries() async throws {
        let dataset = try await Reports.dataset([
            (0, "2025-01-a", "2024年，电子信息产业实现产值311亿元，新材料产业实现产值25.3亿元。"),
            (1, "2025-01-a", "2024年，电子信息产业实现产值120亿元。"),
        ])
        let indicator = try #require(dataset.vocabulary.indicatorIndex("industry-output"))
        let names = try ["电子信息", "新材料"].map { try #require(dataset.names.id(of: $0)) }
        let table = ComparisonMaker(dataset).industries(names, parks: [0, 1], indicator: indicator)
        #expect(rows(table, dataset) == [["311 #1", "120"], ["25.3 #2", "-"]])
    }
}
