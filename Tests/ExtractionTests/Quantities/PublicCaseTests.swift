import Basics
import Extraction
import Foundation
import Reading
import TestSupport
import Testing
import Vocabulary

/// Public cases of numbers and units, which count what the grammar can read.
@Suite struct PublicCaseTests {
    private static let folder = Project.neighbour("suites")

    /// The part of the cases of each kind that has to be read.
    @Test(
        .enabled(if: folder != nil, "the public cases are not here"),
        arguments: [("Number", 0.93), ("Percent", 0.95), ("Currency", 0.95), ("Dimension", 0.90)])
    func enoughCasesAreRead(_ kind: String, _ part: Double) throws {
        let path = try #require(Self.folder) + "/recognizers-\(kind)Model.jsonl"
        let extractor = Extractor(try Vocabulary.load())
        var cases = 0
        var read = 0
        var observations = 0
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            guard let example = try PublicCase(line), example.counts else { continue }
            let location = ReportLocation(path: "a.txt", folder: nil)
            let report = try ReportReader().read(Array(example.input.utf8), location).report
            let extraction = extractor.extract(report)
            cases += 1
            observations += extraction.observations.count - example.expected.count
            if example.isMet(by: extraction) { read += 1 }
        }
        #expect(cases > 0)
        #expect(Double(read) >= part * Double(cases), "\(kind): \(read) of \(cases)")
        #expect(observations <= 0, "\(kind): more observations than amounts")
    }
}

/// A case: a text and the amounts in it.
private struct PublicCase {
    let input: String
    let expected: [(value: Double, unit: String?)]
    let counts: Bool

    /// The Chinese names of the units that cases name by a code.
    private static let units = [
        "CNY": "元", "USD": "美元", "EUR": "欧元", "HKD": "港元", "JPY": "日元", "GBP": "英镑", "TWD": "新台币", "mu": "亩",
        "m2": "平方米", "m3": "立方米", "m": "米", "km": "公里", "cm": "厘米", "kg": "公斤", "t": "吨", "%": "%",
    ]
    private static let others = [
        "人民币": "元", "千米": "公里", "千克": "公斤", "％": "%", "个百分点": "%", "美金": "美元", "元人民币": "元",
    ]

    init?(_ line: Substring) throws {
        guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
            let input = object["input"] as? String, let amounts = object["expect"] as? [[String: Any]]
        else { return nil }
        self.input = input
        expected = amounts.compactMap { amount in
            (amount["value"] as? NSNumber).map {
                ($0.doubleValue, (amount["unit"] as? String).flatMap { Self.units[$0] })
            }
        }
        let flags = object["flags"] as? [String] ?? []
        let isLeftOut = flags.contains { $0.hasPrefix("DO-NOT-COPY") || $0.hasPrefix("retail-discount") }
        let isSupported = (object["not_supported"] as? String ?? "").isEmpty
        counts = isSupported && !isLeftOut && !amounts.isEmpty && expected.count == amounts.count
    }

    func isMet(by extraction: Extraction) -> Bool {
        var found: [(value: Double, unit: String)] = []
        for observation in extraction.observations {
            let amount = observation.quantity
            found.append(Self.scaled(amount.value, amount.unit))
            found.append(Self.scaled(amount.base, amount.baseUnit))
        }
        for entry in extraction.ledger {
            if let value = entry.value { found.append(Self.scaled(value, entry.unit)) }
            if let base = entry.base { found.append(Self.scaled(base, entry.baseUnit)) }
        }
        return expected.allSatisfy { wanted in
            found.contains { have in
                abs(have.value - wanted.value) <= abs(wanted.value) * 1e-9
                    && (wanted.unit.map { $0 == have.unit } ?? true)
            }
        }
    }

    /// A value in 亿元 as one in 元.
    private static func scaled(_ value: ExactDecimal, _ unit: String) -> (value: Double, unit: String) {
        var rest = Substring(unit)
        var power = 0
        while let letter = rest.first, letter == "万" || letter == "亿" {
            power += letter == "万" ? 4 : 8
            rest = rest.dropFirst()
        }
        return (value.scaled(byPowerOfTen: power).approximate, others[String(rest)] ?? String(rest))
    }
}
