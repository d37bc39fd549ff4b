import Testing

@testable import Extraction

/// Figures of one report held against each other.
@Suite("Checks of a report")
struct CheckTests {
    /// The checks of a text, a line each.
    private func checks(_ text: String) throws -> [String] {
        let extraction = try ReadText.extraction(text)
        return extraction.checks.map { check in
            let calculation = check.text { "\(extraction.observations[$0].quantity.value)" }
            return "\(check.kind.rawValue) \(check.passed ? "passed" : "failed"): \(calculation)"
        }
    }

    @Test(
        "what the text states adds up or does not",
        arguments: [
            ("2024年，园区争得资金3.5亿元（道路建设资金2.3亿元，管网改造资金1.2亿元）。", "sum passed: 3.5 = 2.3 + 1.2"),
            ("2024年，园区争得资金3.5亿元（道路建设资金2.3亿元，管网改造资金1.6亿元）。", "sum failed: 3.5 ≠ 2.3 + 1.6"),
            ("2024年，园区共有9名干部获得表彰，其中一线人员5人，机关人员4人。", "sum passed: 9 = 5 + 4"),
            (
                "2024年，三大产业实现产值90.5亿元。生物医药产业实现产值50.2亿元。新材料产业实现产值25.3亿元。智能家电产业实现产值15.0亿元。",
                "sum passed: 90.5 = 50.2 + 25.3 + 15.0"
            ),
            ("2024年，园区高新技术企业达120家，比上年增加20家，增长20%。", "growth passed: 20 ÷ (120 − 20) = 20% = 20"),
            ("2024年，园区税收收入16.74亿元。会议指出，2024年园区税收收入达16.7亿元。", "repetition passed: 16.74 = 16.7"),
            ("2024年，园区税收收入16.74亿元。会议指出，2024年园区税收收入16.9亿元。", "repetition failed: 16.74 ≠ 16.9"),
            (
                "2024年，园区规上工业增加值120亿元，高技术制造业增加值60亿元。高技术制造业增加值占规上工业增加值50%。",
                "share passed: 60 ÷ 120 = 50% = 50"
            ),
            ("2024年，园区规上工业企业研发覆盖率达112%。", "plausibility failed: 112 > 100%"),
            ("2024年，园区出口总额下降130%。", "plausibility failed: -130 ≤ −100%"),
        ])
    func finds(_ text: String, _ expected: String) throws {
        let found = try checks(text)
        #expect(found.contains(expected))
    }

    @Test(
        "nothing is said to fail that the text does not state",
        arguments: [
            "2024年，园区税收收入10亿元，其中制造业税收6亿元，服务业税收3亿元。",
            "2024年，园区新签约项目20个，其中亿元项目15个，工业项目12个。",
            "2024年，园区争得资金3.5亿元（其中道路建设资金2.3亿元，管网改造资金0.6亿元）。",
            "2024年，园区争得资金3.5亿元（道路建设资金2.3亿元，管网改造资金0.6亿元等）。",
            "2024年，园区规上工业增加值增长9%。2023年，园区规上工业增加值增长7%。",
            "2024年，园区规上工业增加值142亿元，比上年增加9亿元，增长8.2%。",
            "占全市的比重从24%提高到27%。",
            "2024年，园区进出口总额216亿元，增长8%。2024年，园区进出口总额30亿美元，增长5%。",
        ])
    func passesOver(_ text: String) throws {
        let failed = try checks(text).filter { $0.contains("failed") }
        #expect(failed.isEmpty)
    }
}
