import Basics
import Extraction
import Reading
import Testing
import Vocabulary

@testable import Dataset

/// What people overrule.
@Suite("Corrections")
struct CorrectionTests {
    /// A report with corrections: its observations that are corrected in a line each, and what is wrong.
    private func corrected(_ text: String, _ corrections: String) async throws -> (lines: [String], problems: [String])
    {
        let matter = "---\ncorrections:\n\(corrections)\n---\n"
        let (dataset, problems) = try await Reports.reading([(0, "2025-01-a", matter + text)])
        let lines = dataset.reports[0].corrections.map { correction -> String in
            let now = correction.observation.map { place -> String in
                let observation = dataset.reports[0].extraction.observations[place]
                let name = observation.indicator.map { dataset.vocabulary.indicators[$0].id } ?? observation.label
                let parts = [
                    name, observation.measure.rawValue, Dataset.text(observation.quantity), observation.status.rawValue,
                    observation.period?.description ?? "-", observation.scope.rawValue, observation.scopeName,
                ]
                return parts.filter { !$0.isEmpty }.joined(separator: " ")
            }
            let before = correction.before.map { Dataset.text($0.quantity) } ?? "nothing"
            return "\(correction.kind.rawValue) \(before) → \(now ?? "nothing")"
        }
        return (lines, problems.map(\.description))
    }

    private static let text = "2024年，园区税收收入16.74亿元，同比增长8.0%。\n\n招商引资带队44次。新动工、新投产项目各25个以上。\n"

    private static let cases: [(corrections: String, expected: String)] = [
        (
            "- {quote: 税收收入16.74亿元, set: {value: 16.47}, why: 误植}",
            "set 16.74亿元 → tax-revenue level 16.47亿元 actual 2024 park"
        ),
        ("- {quote: 收入16.74亿元, set: {unit: 万元}, why: 误植}", "set 16.74亿元 → tax-revenue level 16.74万元 actual 2024 park"),
        (
            "- {quote: 16.74亿元, set: {qualifier: ge, status: target, period: 2025-S1}, why: 误读}",
            "set 16.74亿元 → tax-revenue level ≥16.74亿元 target 2025-S1 park"
        ),
        (
            "- {quote: 16.74亿元, line: 5, set: {indicator: gdp, period: null}, why: 误读}",
            "set 16.74亿元 → gdp level 16.74亿元 actual - park"
        ),
        (
            "- {quote: 16.74亿元, set: {indicator: null, label: 全口径税收, scope: industry, scope_name: 制造业}, why: 误读}",
            "set 16.74亿元 → 全口径税收 level 16.74亿元 actual 2024 industry 制造业"
        ),
        ("- {quote: 同比增长8.0%, drop: true, why: 口径不明}", "drop 8.0% → nothing"),
        (
            "- {quote: 同比增长8.0%, add: {indicator: gdp, measure: growth, period: 2024}, why: 同一增速}",
            "add nothing → gdp growth 8.0% actual 2024 park"
        ),
        (
            "- {quote: 招商引资, add: {label: 招商会, value: 12, unit: 场, period: 2024}, why: 图中数字}",
            "add nothing → 招商会 level 12场 actual 2024 park"
        ),
        // Confirmed: nothing changes but the doubt; where it is read otherwise by now, what was confirmed holds.
        // The same words twice in a line.
        (
            "- {quote: 16.74亿元, at: L5-2, set: {value: 16.47}, why: 误植}",
            "set 16.74亿元 → tax-revenue level 16.47亿元 actual 2024 park"
        ),
        (
            "- {quote: 招商引资带队44次, confirm: {}}",
            "confirm 44次 → 招商引资带队 level 44次 actual 2024 park"
        ),
        (
            "- {quote: 税收收入16.74亿元, confirm: {value: 16.74, unit: 亿元, indicator: tax-revenue, period: 2024}}",
            "confirm 16.74亿元 → tax-revenue level 16.74亿元 actual 2024 park"
        ),
        (
            "- {quote: 税收收入16.74亿元, confirm: {value: 16.74, unit: 亿元, indicator: gdp, period: 2023}}",
            "set 16.74亿元 → gdp level 16.74亿元 actual 2023 park"
        ),
        // One numeral that states two figures: the site's own words tell which.
        (
            "- {quote: 新投产项目力争各25个以上, set: {value: 26}, why: 误植}",
            "set ≥25个 → completed-projects level ≥26个 target 2025 park"
        ),
    ]

    @Test("set, drop and add", arguments: cases.indices)
    func overrules(_ number: Int) async throws {
        let pair = Self.cases[number]
        // The front matter is four lines, so that the text begins in the fifth.
        let text = Self.text.replacing("各25个", with: "力争各25个")
        let (lines, problems) = try await corrected(text, pair.corrections)
        #expect(lines == [pair.expected])
        #expect(problems.isEmpty)
    }

    private static let mistakes: [(corrections: String, expected: String)] = [
        ("- {quote: 税收99亿元, drop: true, why: 无}", "this report has no figure with the words `税收99亿元`"),
        ("- {quote: \"16.74亿元，同比增长8.0%\", drop: true, why: 无}", "hold several figures (lines 5, 5)"),
        ("- {quote: 各25个, drop: true, why: 无}", "one numeral in `各25个` states several figures"),
        ("- {quote: 16.74亿元, line: 7, drop: true, why: 无}", "this report has no figure"),
        ("- {quote: 16.74亿元, at: L5-3, drop: true, why: 无}", "this report has no figure"),
        ("- {quote: 16.74亿元, at: 第二个, drop: true, why: 无}", "`at` can't be `第二个`"),
        ("- {quote: 16.74亿元, why: 无}", "this correction does not say what to do"),
        ("- {quote: 16.74亿元, drop: true, set: {value: 1}, why: 无}", "this correction does not say what to do"),
        ("- {quote: 16.74亿元, drop: true}", "`why` is missing"),
        ("- {drop: true, why: 无}", "`quote` is missing"),
        ("- {quote: 16.74亿元, set: {value: 多}, why: 无}", "`value` can't be `多`"),
        ("- {quote: 16.74亿元, set: {amount: 1}, why: 无}", "`amount` is not a key that is known here"),
        ("- {quote: 16.74亿元, set: {indicator: gpd}, why: 无}", "there is no indicator `gpd`"),
        ("- {quote: 16.74亿元, set: {unit: 亿园}, why: 无}", "`亿园` is not a unit that reports use"),
        ("- {quote: 招商引资, add: {label: 会议}, why: 无}", "this added figure has no value"),
        ("- {quote: 招商引资, add: {value: 3}, why: 无}", "this added figure does not say what is measured"),
        ("- {quote: 园, add: {label: 会, value: 3}, why: 无}", "this report has no figure with the words `园`"),
        ("- 16.74亿元", "this should be lines of the form `key: value`"),
        (
            "- {quote: 16.74亿元, drop: true, why: 无}\n- {quote: 税收收入16.74亿元, set: {value: 1}, why: 无}",
            "`税收收入16.74亿元` is corrected in line 3 already"
        ),
    ]

    @Test("a correction that can't be made is an error with its line", arguments: mistakes.indices)
    func mistake(_ number: Int) async throws {
        let pair = Self.mistakes[number]
        do {
            let text = Self.text.replacing("园区税收", with: "本区税收")
            let (_, problems) = try await corrected(text, pair.corrections)
            try #require(problems.count == 1, "\(problems)")
            #expect(problems[0].hasPrefix("error: "))
            #expect(problems[0].contains(pair.expected), "\(problems[0])")
            #expect(problems[0].contains("  at reports/park-0/2025-01-a.md:"))
        } catch let problem as Problem {
            #expect(problem.description.contains(pair.expected), "\(problem.description)")
            #expect(problem.place?.line == 3)
        }
    }

    @Test("the numeral of a dropped figure is in the ledger, that of an added one is not")
    func ledger() async throws {
        let text = "2024年，园区税收收入16.74亿元，建设二期项目。\n"
        let matter = "---\ncorrections:\n- {quote: 税收收入16.74亿元, drop: true, why: 无}\n---\n"
        let dataset = try await Reports.dataset(["2025-01-a": matter + text])
        let extraction = dataset.reports[0].extraction
        #expect(extraction.observations.isEmpty)
        let entry = try #require(extraction.ledger.first { $0.detail == "correction" })
        #expect(entry.place.anchor == "L5-2")
        #expect(entry.reason == .other)
        #expect(Set(extraction.ledger.map(\.place)).count == extraction.ledger.count)
    }

    @Test("a confirmed reading is sure and no correction: another report's may still be shown")
    func confirmation() async throws {
        let confirmed = "---\ncorrections:\n- {quote: 税收收入16.74亿元, confirm: {value: 16.74}}\n---\n"
        let dataset = try await Reports.dataset([
            "2025-01-a": confirmed + "2024年，园区税收收入16.74亿元。\n", "2025-02-b": "2024年，园区税收收入16.91亿元。\n",
        ])
        let fact = Fact(report: 0, number: 0)
        #expect(dataset.observation(fact).confidence == .sure)
        #expect(dataset.observation(fact).reasons.list.isEmpty)
        #expect(dataset.correction(of: fact) == nil)
        #expect(dataset.cell(0).shown == Fact(report: 1, number: 0))
    }

    @Test(
        "words that tell each observation of a text from all others",
        arguments: [
            "2024年，园区税收收入16.74亿元，同比增长8.0%。\n\n2023年，园区税收收入16.74亿元，同比增长8.0%。\n",
            "| 指标 | 2024年 | 2023年 |\n| --- | --- | --- |\n| 税收收入（亿元） | 16.7 | 16.7 |\n| 进出口总额（亿元） | 16.7 | 3 |\n",
            "新动工、新投产项目力争各25个以上。评估项目1126个，其中692个转为跟踪项目，其中692个转为跟踪项目。\n",
        ])
    func words(_ text: String) async throws {
        let location = ReportLocation(path: "reports/park-0/2025-01-a.md", folder: "park-0")
        let report = try ReportReader().read(Array(text.utf8), location).report
        let extraction = Extractor(try Reports.vocabulary.get()).extract(report)
        #expect(extraction.observations.count >= 4)
        let finder = WordsFinder(extraction, report)
        for number in extraction.observations.indices {
            let words = finder.words(for: number)
            #expect(
                words.map(finder.observations) == [number], Comment(rawValue: extraction.observations[number].quote))
        }
    }

    @Test("checks are made of the corrected figures")
    func checks() async throws {
        let text = "2024年，园区争得资金3.5亿元（道路建设资金2.3亿元，管网改造资金1.6亿元）。\n"
        let matter = "---\ncorrections:\n- {quote: 管网改造资金1.6亿元, set: {value: 1.2}, why: 扫描误识}\n---\n"
        let dataset = try await Reports.dataset(["2025-01-a": matter + text])
        #expect(dataset.checksOfPark[0].map { dataset.text($0) } == ["sum passed: 3.5亿元 = 2.3亿元 + 1.2亿元"])
    }
}
