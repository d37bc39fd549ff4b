import Basics
import Extraction
import Testing
import Vocabulary

@testable import Dataset

/// Targets beside what was reached.
@Suite("Targets")
struct TargetTests {
    /// The targets of one park's reports, a line each.
    private func reviews(_ texts: [String]) async throws -> [String] {
        let sources = texts.enumerated().map { (park: 0, name: "202\(4 + $0)-01-a", text: $1) }
        let dataset = try await Reports.dataset(sources)
        return dataset.targetsOfPark[0].map { review in
            let actual = review.actual.map { Dataset.text(dataset.amount($0)) } ?? "-"
            let difference = review.difference.map { Dataset.text($0) } ?? "-"
            let completion = review.completion.map { Dataset.text($0) } ?? "-"
            return [dataset.text(review.target), actual, review.verdict.rawValue, difference, completion]
                .joined(separator: " ")
        }
    }

    /// What was aimed at for 2024, what came of it, and the verdict.
    private static let cases: [(target: String, actual: String, expected: String)] = [
        ("力争税收收入达到16亿元以上", "税收收入16.74亿元", "≥16亿元 16.74亿元 reached 0.74亿元 104.6%"),
        ("力争税收收入达到18亿元", "税收收入16.74亿元", "18亿元 16.74亿元 missed -1.26亿元 93%"),
        // Within the rounding of the digits, and about so much.
        ("力争税收收入达到16.74亿元", "税收收入16.7亿元", "16.74亿元 16.7亿元 reached -0.04亿元 99.8%"),
        ("力争税收收入达到17亿元", "税收收入16.74亿元", "17亿元 16.74亿元 missed -0.26亿元 98.5%"),
        ("力争税收收入达到17亿元左右", "税收收入16.2亿元", "≈17亿元 16.2亿元 reached ≈-0.8亿元 ≈95.3%"),
        // A bound may leave it open.
        ("力争税收收入达到18亿元", "税收收入超17亿元", "18亿元 ≥17亿元 undecided ≥-1亿元 ≥94.4%"),
        ("力争税收收入达到16亿元", "税收收入超17亿元", "16亿元 ≥17亿元 reached ≥1亿元 ≥106.3%"),
        ("力争税收收入达到110亿元", "税收收入108亿元以上", "110亿元 ≥108亿元 undecided ≥-2亿元 ≥98.2%"),
        // About so much may lie on either side of what was aimed at.
        ("力争税收收入达到60亿元以上", "税收收入约58亿元", "≥60亿元 ≈58亿元 undecided ≈-2亿元 ≈96.7%"),
        ("力争税收收入达到60亿元以上", "税收收入约70亿元", "≥60亿元 ≈70亿元 reached ≈10亿元 ≈116.7%"),
        // The ends of a range are meant as they are written; inside it nothing is missing.
        ("力争税收收入达到50—55亿元", "税收收入49亿元", "50亿元 49亿元 missed -1亿元 98%"),
        ("力争税收收入达到50—55亿元", "税收收入52亿元", "50亿元 52亿元 reached - -"),
        ("力争税收收入增长6%—8%", "税收收入同比增长5.9%", "6% 5.9% missed -0.1个百分点 -"),
        ("力争税收收入增长7%以上", "税收收入同比增长8.0%", "≥7% 8.0% reached 1个百分点 -"),
        ("力争税收收入增长7%以上", "税收收入同比增长5.2%", "≥7% 5.2% missed -1.8个百分点 -"),
    ]

    @Test("reached, missed and by how much", arguments: cases.indices)
    func verdict(_ number: Int) async throws {
        let pair = Self.cases[number]
        let found = try await reviews(["2024年，园区\(pair.target)。", "2024年，园区\(pair.actual)。"])
        #expect(found == [pair.expected])
    }

    @Test("growth from two levels stands for the growth that no report states")
    func derived() async throws {
        let found = try await reviews([
            "2023年，园区税收收入15.50亿元。2024年，园区力争税收收入增长7%以上。", "2024年，园区税收收入16.74亿元。",
        ])
        #expect(found == ["≥7% 8.0% reached 1个百分点 -"])
    }

    @Test("a target without an actual value is open, and stands beside the last one")
    func open() async throws {
        let dataset = try await Reports.dataset([
            "2025-01-a": "2024年，园区税收收入16.74亿元，增长8.0%。2025年，园区力争税收收入增长7%以上。"
        ])
        let review = try #require(dataset.targetsOfPark[0].first)
        #expect(review.verdict == .open)
        #expect(review.actual == nil)
        #expect(review.before.map { dataset.text($0) } == "8.0%")
        #expect(review.levelBefore.map { dataset.text($0) } == "16.74亿元")
    }
}
