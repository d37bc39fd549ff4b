import Basics
import Extraction
import Testing
import Vocabulary

@testable import Dataset

/// Values that follow from others, with their inputs.
@Suite("Derived values")
struct DerivationTests {
    /// The derived values of a text, a line each.
    private func derived(_ texts: [String]) async throws -> [String] {
        let sources = texts.enumerated().map { (park: 0, name: "2025-0\($0 + 1)-a", text: $1) }
        let dataset = try await Reports.dataset(sources)
        return dataset.derived.map { value in
            let inputs = value.inputs.map { dataset.text($0) }.joined(separator: ", ")
            let period = value.key.period?.description ?? ""
            return "\(value.derivation.rawValue) \(period): \(Dataset.text(value.amount)) of \(inputs)"
        }
    }

    private static let cases: [(texts: [String], expected: String)] = [
        (["2024年，园区税收收入16.74亿元。2023年，园区税收收入15.50亿元。"], "growth-of-levels 2024: 8.0%"),
        (["2024年，园区税收收入16.74亿元。", "2023年，园区税收收入15.50亿元。"], "growth-of-levels 2024: 8.0%"),
        // The digits of the inputs bear no decimals.
        (["2024年，园区税收收入17亿元。", "2023年，园区税收收入15亿元。"], "growth-of-levels 2024: ≈13%"),
        (["2024年，园区高新技术企业123家。", "2023年，园区高新技术企业100家。"], "growth-of-levels 2024: 23.0%"),
        (["2024年，园区税收收入超20亿元。", "2023年，园区税收收入16.00亿元。"], "growth-of-levels 2024: ≥25%"),
        (["2024年，园区税收收入16.74亿元，同比增长8.0%。"], "level-before-growth 2023: 15.50亿元"),
        // The report of the rate has a level of its own, which agrees with the one shown.
        (
            ["2024年，园区税收收入16.74亿元。", "2024年，园区税收收入16.7亿元，同比增长8.0%。"],
            "level-before-growth 2023: 15.50亿元"
        ),
        (["2024年，园区高新技术企业123家，比上年增加23家。"], "level-before-change 2023: 100家"),
        (["2024年，园区外贸出口总额30.0亿元，外贸进出口总额40.0亿元。"], "share 2024: 75%"),
        (["2024年，园区税收收入30.0亿元，建成区面积15.0平方公里。"], "per-area 2024: 13.3万元/亩"),
        (["2024年，园区规上工业企业200家，规上工业总产值500.0亿元。"], "per-enterprise 2024: ≈25000万元/家"),
    ]

    @Test("what follows from two figures", arguments: cases.indices)
    func follows(_ number: Int) async throws {
        let found = try await derived(Self.cases[number].texts)
        #expect(found.contains { $0.hasPrefix(Self.cases[number].expected + " of ") }, "\(found)")
    }

    @Test(
        "what is stated, or does not follow, is not derived",
        arguments: [
            ["2024年，园区税收收入16.74亿元，增长8%。2023年，园区税收收入15.5亿元。"],
            // Real growth does not lead from one amount to the other.
            ["2024年，园区规上工业增加值133.6亿元，增长8%。"],
            ["2024年，园区税收收入超20亿元。2023年，园区税收收入超16亿元。"],
            ["2024年，园区规上工业增加值140亿元。2023年，园区规上工业增加值130亿元。"],
            ["2024年，园区税收收入20亿元。2023年，园区税收收入2亿美元。"],
            ["2024年，园区税收收入20亿元。2023年，园区税收收入16万元。"],
            // The rate belongs to a level that is not shown, to another thing, or to another basis than the amounts.
            ["2024年，园区税收收入20亿元，同比增长10%。", "2024年，园区税收收入18亿元。"],
            ["2024年，园区营业收入100亿元，高新技术产业营业收入40亿元，同比增长10%。"],
            ["2024年，园区一般公共预算收入480亿元，按可比口径增长8%。"],
            // What came in is not what it grew by.
            ["2024年1—9月，园区高新技术企业123家，新增23家。"],
            ["2024年上半年，园区税收收入20亿元。2023年，园区税收收入16亿元。"],
            // A share is stated of amounts in any currency.
            ["2024年，园区外贸出口总额10亿美元，占进出口总额的比重为40%。2024年，园区外贸进出口总额30亿美元。"],
        ])
    func doesNotFollow(_ texts: [String]) async throws {
        let found = try await derived(texts)
        #expect(found.isEmpty)
    }

    @Test("a value's digits are those that its inputs bear")
    func digits() throws {
        func rounded(_ value: String, _ low: String, _ high: String, _ most: Int) throws -> String {
            let calculation = Calculation(
                value: try #require(ExactDecimal(value)),
                reach: .init(low: try #require(ExactDecimal(low)), high: try #require(ExactDecimal(high))),
                qualifier: .equal)
            let (digits, qualifier) = calculation.rounded(atMost: most)
            return "\(qualifier.rawValue) \(digits)"
        }
        #expect(try rounded("33.333333", "33.2", "33.4", 4) == "eq 33.3")
        #expect(try rounded("33.333333", "33.33", "33.34", 1) == "eq 33.3")
        #expect(try rounded("33.333333", "31.5", "35.2", 4) == "eq 33")
        #expect(try rounded("33.333333", "30", "36", 4) == "approx 33")
    }
}
