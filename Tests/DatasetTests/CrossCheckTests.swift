import Basics
import Testing

@testable import Dataset

/// Figures of several reports held against each other.
@Suite("Checks across reports")
struct CrossCheckTests {
    private func checks(_ texts: [String]) async throws -> [String] {
        let sources = texts.enumerated().map { (park: 0, name: "2025-0\($0 + 1)-a", text: $1) }
        let dataset = try await Reports.dataset(sources)
        return dataset.checksOfPark[0].map { dataset.text($0) }
    }

    private static let cases: [(texts: [String], expected: String)] = [
        (
            ["2023年，园区税收收入15.50亿元。", "2024年，园区税收收入16.74亿元，增长8.0%。"],
            "growth passed: 16.74亿元 ÷ 15.50亿元 − 1 = 8.0% = 8.0%"
        ),
        (
            ["2023年，园区税收收入12.50亿元。", "2024年，园区税收收入16.74亿元，增长8.0%。"],
            "growth failed: 16.74亿元 ÷ 12.50亿元 − 1 = 33.9% ≠ 8.0%"
        ),
        (["2023年，园区高新技术企业100家。", "2024年，园区高新技术企业123家，比上年增加23家。"], "change passed: 123家 − 100家 = 23家"),
        (["2023年，园区高新技术企业100家。", "2024年，园区高新技术企业123家，比上年增加20家。"], "change failed: 123家 − 100家 ≠ 20家"),
        (
            ["2024年，园区高技术制造业增加值72.8亿元，规上工业增加值133.6亿元。", "2024年，园区高技术制造业增加值占规上工业增加值54.5%。"],
            "share passed: 72.8亿元 ÷ 133.6亿元 = 54.5% = 54.5%"
        ),
        // A rate and a share of what other reports tell in dollars alone.
        (
            ["2023年，园区进出口总额28.60亿美元。2024年，园区进出口总额30.03亿美元。", "2024年，园区进出口总额增长5.0%。"],
            "growth passed: 30.03亿美元 ÷ 28.60亿美元 − 1 = 5.0% = 5.0%"
        ),
        (
            ["2024年，园区外贸进出口总额30亿美元。2024年，园区外贸出口总额12亿美元。", "2024年，园区外贸出口总额占进出口总额的比重为40%。"],
            "share passed: 12亿美元 ÷ 30亿美元 = 40% = 40%"
        ),
        (["2024年，园区税收收入16.74亿元。", "2024年，园区税收收入16.7亿元。"], "repetition passed: 16.74亿元 ≈ 16.7亿元"),
        (["2024年，园区税收收入16.74亿元。", "2024年，园区税收收入16.9亿元。"], "repetition failed: 16.9亿元 ≠ 16.74亿元"),
        (
            ["2024年，三大主导产业实现产值90.5亿元。", "2024年，生物医药产业实现产值50.2亿元，新材料产业实现产值25.3亿元，智能家电产业实现产值15.0亿元。"],
            "sum passed: 90.5亿元 = 50.2亿元 + 25.3亿元 + 15.0亿元"
        ),
        (
            [
                "2024年，三大主导产业实现规上工业产值90.5亿元。",
                "2024年，生物医药产业实现规上工业产值50.2亿元。2024年，新材料产业实现规上工业产值25.3亿元。2024年，智能家电产业实现规上工业产值18.0亿元。",
            ],
            "sum failed: 90.5亿元 ≠ 50.2亿元 + 25.3亿元 + 18.0亿元"
        ),
        // Near, and another one: told as what may have another base.
        (
            ["2023年，园区税收收入16.00亿元。", "2024年，园区税收收入16.74亿元，增长8.0%。"],
            "base failed: 16.74亿元 ÷ 16.00亿元 − 1 = 4.6% ≠ 8.0%"
        ),
        // The three sectors, in one report and in several, and the two directions of trade.
        (
            ["2024年，园区地区生产总值300亿元。其中，第一产业增加值5亿元。第二产业增加值150亿元。第三产业增加值100亿元。"],
            "sum failed: 300亿元 ≠ 5亿元 + 150亿元 + 100亿元"
        ),
        (
            ["2024年，园区地区生产总值300亿元。其中，第一产业实现增加值5亿元。第二产业增加值150亿元。第三产业增加值100亿元。"],
            "sum failed: 300亿元 ≠ 5亿元 + 150亿元 + 100亿元"
        ),
        (
            ["2024年，园区地区生产总值255亿元。", "2024年，园区第一产业增加值5亿元。第二产业增加值150亿元。第三产业增加值100亿元。"],
            "sum passed: 255亿元 = 5亿元 + 150亿元 + 100亿元"
        ),
        (
            ["2024年，园区进出口总额100亿元。", "2024年，园区出口额70亿元。园区进口额40亿元。"],
            "sum failed: 100亿元 ≠ 70亿元 + 40亿元"
        ),
        (["2024年，园区进出口总额60亿元。园区出口额70亿元。"], "share failed: 70亿元 > 60亿元"),
        (
            ["2024年，园区税收收入1000亿元，增长20.0%，比上年增加100亿元。"],
            "growth failed: 100亿元 ÷ (1000亿元 − 100亿元) = 11.1% ≠ 20.0%"
        ),
        (["2023年，园区税收收入1.2亿元。", "2024年，园区税收收入9.6亿元。"], "leap failed: 9.6亿元 ÷ 1.2亿元 = 8"),
        (["2023年，园区税收收入15亿元。", "2024年，园区税收收入16万元。"], "unit failed: 15亿元 ÷ 16万元 = 9375"),
    ]

    @Test("agree or not", arguments: cases.indices)
    func finds(_ number: Int) async throws {
        let found = try await checks(Self.cases[number].texts)
        #expect(found.contains(Self.cases[number].expected), "\(found)")
    }

    @Test(
        "nothing is said to fail that has another reason",
        arguments: [
            // Real growth, bounds, approximations, another unit, a leap that its growth explains.
            ["2023年，园区规上工业增加值120亿元。", "2024年，园区规上工业增加值122亿元，增长16%。"],
            ["2023年，园区税收收入超10亿元。", "2024年，园区税收收入16.74亿元，增长8.0%。"],
            ["2023年，园区税收收入约10亿元。", "2024年，园区税收收入超60亿元。"],
            ["2023年，园区实际利用外资10亿美元。", "2024年，园区实际利用外资60亿元。"],
            ["2023年，园区税收收入1亿元。", "2024年，园区税收收入9亿元，增长800%。"],
            // A rate at comparable prices, one of another report's amount, and what came in beside what there is.
            ["2023年，园区税收收入16.00亿元。", "2024年，园区税收收入16.74亿元，同口径增长8.0%。"],
            ["2023年，园区高新技术企业100家。", "2024年，园区高新技术企业123家，新增高新技术企业40家。"],
            // Not all of the three are known.
            ["2024年，三大主导产业实现产值90.5亿元。", "2024年，生物医药产业实现产值50.2亿元，新材料产业实现产值25.3亿元。"],
            ["2023年，园区新增规上工业企业2家。", "2024年，园区新增规上工业企业15家。"],
        ])
    func passesOver(_ texts: [String]) async throws {
        let failed = try await checks(texts).filter { $0.contains("failed") }
        #expect(failed.isEmpty)
    }

    @Test("checks inside a report are told with those across reports")
    func inside() async throws {
        let dataset = try await Reports.dataset([
            "2025-01-a": "2024年，园区争得资金3.5亿元（道路建设资金2.3亿元，管网改造资金1.2亿元）。"
        ])
        let check = try #require(dataset.checksOfPark[0].first)
        #expect(dataset.text(check) == "sum passed: 3.5亿元 = 2.3亿元 + 1.2亿元")
        #expect(!check.isAcrossReports)
        #expect(check.facts == (0..<3).map { Fact(report: 0, number: $0) })
    }
}
