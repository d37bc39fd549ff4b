import Basics
import TestSupport
import Testing
import Vocabulary

@testable import Dataset

/// One value a cell, why this one, and what becomes of the others.
@Suite("Reconciliation")
struct ReconciliationTests {
    /// A cell in a line: the value shown, the reason, those that agree and those that contradict.
    private func cell(_ dataset: Dataset, _ key: Key) throws -> String {
        let cell = try #require(dataset.cell(of: key))
        func list(_ facts: ArraySlice<Fact>) -> String { facts.map { dataset.text($0) }.joined(separator: " ") }
        let parts = [
            dataset.text(cell.shown), cell.reason.map { "by \($0.rawValue)" } ?? "",
            cell.corroborating.isEmpty ? "" : "agree \(list(cell.corroborating))",
            cell.conflicting.isEmpty ? "" : "contradict \(list(cell.conflicting))",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// What two reports say of the tax revenue of 2024, and what is shown.
    private static let pairs: [(first: String, second: String, expected: String)] = [
        ("税收收入16.74亿元", "税收收入16.74亿元", "16.74亿元, agree 16.74亿元"),
        // Equal within the rounding of the digits: the more exact is shown.
        ("税收收入16.74亿元", "税收收入16.7亿元", "16.74亿元, agree 16.7亿元"),
        ("税收收入16.7亿元", "税收收入167400万元", "167400万元, agree 16.7亿元"),
        // A bound that holds agrees, and the plain number is shown.
        ("税收收入16.74亿元", "税收收入超16亿元", "16.74亿元, agree ≥16亿元"),
        ("税收收入约17亿元", "税收收入16.74亿元", "16.74亿元, agree ≈17亿元"),
        // Others contradict: the later report is shown.
        ("税收收入16.74亿元", "税收收入16.9亿元", "16.9亿元, by publication, contradict 16.74亿元"),
        ("税收收入16.74亿元", "税收收入超17亿元", "≥17亿元, by publication, contradict 16.74亿元"),
        ("税收收入1亿元", "税收收入2亿元", "2亿元, by publication, contradict 1亿元"),
        ("税收收入16.7亿元", "税收收入16.76亿元", "16.76亿元, by publication, contradict 16.7亿元"),
        // Another currency is a figure of its own.
        ("税收收入16.74亿元", "税收收入2亿美元", "16.74亿元"),
    ]

    @Test("values of two reports", arguments: pairs.indices)
    func values(_ number: Int) async throws {
        let pair = Self.pairs[number]
        let dataset = try await Reports.dataset([
            "2025-01-a": "2024年，园区\(pair.first)。", "2025-02-b": "2024年，园区\(pair.second)。",
        ])
        let found = try cell(dataset, dataset.key("tax-revenue", "2024"))
        #expect(found == pair.expected)
    }

    @Test("上半年 and 1—6月 are one period, and what they contradict each other in is seen")
    func halves() async throws {
        let dataset = try await Reports.dataset([
            "2024-07-a": "2024年上半年，园区税收收入7.1亿元，一季度出口3亿元。",
            "2024-08-b": "2024年1—6月，园区税收收入7.3亿元，1—3月出口3.02亿元。1—5月出口4亿元。",
        ])
        #expect(try cell(dataset, dataset.key("tax-revenue", "2024-S1")) == "7.3亿元, by publication, contradict 7.1亿元")
        #expect(try cell(dataset, dataset.key("exports", "2024-01/2024-03")) == "3.02亿元, agree 3亿元")
        #expect(try cell(dataset, dataset.key("exports", "2024-01/2024-05")) == "4亿元")
    }

    /// Front matter of the two reports, and by what the value of which is shown.
    private static let precedence: [(first: String, second: String, expected: String)] = [
        ("kind: 统计公报\ndate: 2025-01", "kind: 新闻\ndate: 2025-03", "1亿元, by kind, contradict 2亿元"),
        ("kind: 新闻\ndate: 2025-03", "date: 2025-01", "2亿元, by kind, contradict 1亿元"),
        ("date: 2025-03", "date: 2025-01", "1亿元, by publication, contradict 2亿元"),
        ("date: 2025-03", "title: 无日期", "1亿元, by publication, contradict 2亿元"),
        ("date: 2025-03-02", "date: 2025-03", "1亿元, by publication, contradict 2亿元"),
        ("date: 2025-01", "date: 2025-01", "1亿元, by order, contradict 2亿元"),
        (
            "date: 2025-01\ncorrections:\n- {quote: 税收收入1亿元, set: {value: 1.1}, why: 漏了小数}", "date: 2025-03",
            "1.1亿元, by correction, contradict 2亿元"
        ),
    ]

    @Test("which report is believed", arguments: precedence.indices)
    func standing(_ number: Int) async throws {
        let pair = Self.precedence[number]
        let dataset = try await Reports.dataset([
            "a": "---\n\(pair.first)\n---\n2024年，园区税收收入1亿元。\n",
            "b": "---\n\(pair.second)\n---\n2024年，园区税收收入2亿元。\n",
        ])
        let found = try cell(dataset, dataset.key("tax-revenue", "2024"))
        #expect(found == pair.expected)
    }

    @Test("a part of what an indicator counts, or another area, stands behind what it counts by its name")
    func definitions() async throws {
        let dataset = try await Reports.dataset([
            "a": "---\ndate: 2025-01\n---\n2024年，园区税收收入16亿元。",
            "b": "---\ndate: 2025-03\n---\n2024年，区级税收收入9亿元。",
        ])
        #expect(
            try cell(dataset, dataset.key("tax-revenue", "2024")) == "16亿元, by definition, contradict 9亿元")
    }

    @Test(
        "whether a label says what its indicator says",
        arguments: [
            ("税收收入", true), ("全区税收收入", true), ("园区完成税收收入", true), ("示例0高新区税收收入", true), ("区级税收收入", false),
            ("两区合计的税收收入", false), ("两区税收收入", false), ("外资企业的税收收入", false), ("核心区税收收入", false), ("新区口径税收收入", false),
        ])
    func labels(_ label: String, _ isCommon: Bool) throws {
        let vocabulary = try Reports.vocabulary.get()
        let park = try Park.read(id: "park", MarkedMapping.read("name: 示例0高新区", file: "parks"))
        let indicator = try #require(vocabulary.indicatorIndex("tax-revenue"))
        let definitions = Definitions(vocabulary, parks: [park])
        #expect(definitions.isCommon(label, indicator: indicator, park: 0) == isCommon)
    }

    @Test("amounts in units of several kinds are figures of their own")
    func unitsOfSeveralKinds() async throws {
        let dataset = try await Reports.dataset(["2025-01-a": "2024年，园区累计建成人才公寓2.3万套、152万平方米。"])
        let shown = (0..<dataset.cellCount).map { dataset.text(dataset.shown(at: $0)) }.sorted()
        #expect(shown == ["152万平方米", "2.3万套"])
        #expect(dataset.conflicts.isEmpty)
    }

    @Test("a rate belongs to the amount in its currency")
    func ratesOfCurrencies() async throws {
        let dataset = try await Reports.dataset([
            "2024-01-a": "2023年，园区进出口总额200亿元。2023年，园区进出口总额28.6亿美元。",
            "2025-01-b": "2024年，园区进出口总额216亿元，增长8%。2024年，园区进出口总额30亿美元，增长5%。",
        ])
        let yuan = try dataset.key("foreign-trade", "2024")
        #expect(dataset.shown(yuan).map(dataset.text) == "216亿元")
        #expect(dataset.growth(ofLevel: yuan).map(dataset.text) == "8%")
        let dollars = yuan.with(unit: dataset.names.id(of: "美元"))
        #expect(dataset.shown(dollars).map(dataset.text) == "30亿美元")
        #expect(dataset.growth(ofLevel: dollars).map(dataset.text) == "5%")
        #expect(!dataset.checksOfPark.joined().contains { !$0.passed })
        #expect(dataset.series(of: dollars)?.cells.count == 2)
    }

    @Test("a rate without an amount in its report belongs to those of other reports, where all are in one currency")
    func ratesOfOtherReports() async throws {
        let dollars: [Reports.Source] = [
            (0, "a", "2023年，园区进出口总额28.6亿美元。2024年，园区进出口总额30亿美元。"), (0, "b", "2024年，园区进出口总额增长5%。"),
        ]
        let alone = try await Reports.dataset(dollars)
        let rate = try alone.key("foreign-trade", "2024", .growth)
        #expect(alone.shown(rate) == nil)
        let inDollars = rate.with(unit: alone.names.id(of: "美元"))
        #expect(alone.shown(inDollars).map(alone.text) == "5%")
        #expect(alone.shown(inDollars).map(alone.key(of:)) == inDollars)
        for yuan in ["2022年，园区进出口总额200亿元。", "力争2025年园区进出口总额达到230亿元。"] {
            let mixed = try await Reports.dataset(dollars + [(0, "c", yuan)])
            #expect(mixed.shown(rate).map(mixed.text) == "5%")
        }
    }

    @Test(
        "an industry is one with and without 产业",
        arguments: [
            ("石化产业", "石化"), ("石化", "石化"), ("产业", ""), ("其他", ""), ("其它行业", ""),
            ("其余", ""), ("其他制造业", "其他制造业"), ("其他服务业", "其他服务业"), ("主导产业", "主导产业"), ("第三产业", "第三产业"), ("三大产业", "三大产业"),
            ("三次产业", "三次产业"),
            ("高新技术产业", "高新技术产业"), ("高技术产业", "高技术产业"), ("新一代信息技术产业", "新一代信息技术"),
        ])
    func industryNames(_ name: String, _ common: String) {
        #expect(IndustryName.common(name) == common)
    }

    @Test("greater precision stands before the surer reading where report and date are equal")
    func precision() async throws {
        let dataset = try await Reports.dataset([
            "a": "---\ndate: 2025-01\n---\n2024年，园区税收收入16亿元。", "b": "---\ndate: 2025-01\n---\n2024年，园区税收收入17.42亿元。",
        ])
        #expect(
            try cell(dataset, dataset.key("tax-revenue", "2024")) == "17.42亿元, by precision, contradict 16亿元")
    }

    @Test(
        "what can't be told to be one thing is no conflict",
        arguments: [
            // Two places in two orders, and shares of two wholes.
            ["2024年，园区税收收入居全市第一。", "2024年，园区税收收入居全省第三。"],
            // Words that name several things in one report.
            ["2024年，园区新建厂房3栋。另新建厂房5栋。"],
            // Nobody's name.
            ["2024年，一家企业产值达5亿元。", "2024年，一家企业产值达7亿元。"],
        ])
    func noConflict(_ texts: [String]) async throws {
        let sources = texts.enumerated().map { (park: 0, name: "2025-0\($0 + 1)-a", text: $1) }
        let dataset = try await Reports.dataset(sources)
        #expect(dataset.conflicts.isEmpty)
    }

    @Test("every observation is in one cell")
    func nothingIsLost() async throws {
        let dataset = try await Reports.dataset([
            "2025-01-a": "2024年，园区税收收入16.74亿元，增长8.0%，高新技术企业120家。力争2025年税收收入18亿元。",
            "2025-02-b": "2024年，园区税收收入16.9亿元，居全市第三。2023年税收收入2亿美元。",
        ])
        let all = dataset.reports.enumerated().flatMap { report, entry in
            entry.extraction.observations.indices.map { Fact(report: report, number: $0) }
        }
        let kept = (0..<dataset.cellCount).flatMap { dataset.cell($0).facts }
        #expect(kept.sorted() == all)
        for fact in all { #expect(dataset.cell(of: dataset.key(of: fact))?.facts.contains(fact) == true) }
    }

    @Test("agreement does not depend on who is asked")
    func symmetry() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let values = (0..<2).map { _ in
                let exponent = -Int(generator.next() % 3)
                return StatedValue(
                    digits: .init(
                        low: ExactDecimal(significand: Int128(generator.next() % 300), exponent: exponent),
                        high: ExactDecimal(significand: Int128(300 + generator.next() % 300), exponent: exponent)),
                    qualifier: Qualifier.allCases[Int(generator.next() % 4)], baseUnit: "")
            }
            #expect(values[0].agrees(with: values[1]) == values[1].agrees(with: values[0]))
            #expect(values[0].agrees(with: values[0]))
        }
    }
}
