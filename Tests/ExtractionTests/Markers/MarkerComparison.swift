import Basics
import Extraction
import Vocabulary

/// What a marked text was found to say, held against its markers.
struct MarkerComparison {
    /// A line for each record that is missing or unexpected, or says something else than expected.
    let differences: [String]
    /// How many records were expected.
    let expectedCount: Int

    /// Reads a text; where the markers tell units, the units of what is read are told too.
    init(_ text: MarkedText, dated date: String, ending: String = "txt", withUnits: Bool = false) throws {
        let vocabulary = try ReadText.vocabulary.get()
        let extraction = try ReadText.extraction(text.plain, dated: date, ending: ending)
        var found: [Range<Int>: [String]] = [:]
        for observation in extraction.observations {
            let unit = withUnits ? "|\(observation.quantity.unit)" : ""
            found[observation.place.range, default: []].append(Self.fields(observation, vocabulary) + unit)
        }
        let observed = Set(found.keys)
        for entry in extraction.ledger where found[entry.place.range] == nil {
            found[entry.place.range] = ["=\(entry.reason.rawValue)"]
        }
        var lines: [String] = []
        let expected = Dictionary(grouping: text.expectations, by: \.range).mapValues { $0.map(\.fields) }
        for range in Set(expected.keys).union(observed).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let (wanted, got) = (expected[range] ?? [], found[range] ?? [])
            guard wanted.sorted() != got.sorted() else { continue }
            lines.append("\(text.text(range)): expected \(wanted.isEmpty ? ["nothing"] : wanted), read \(got)")
        }
        differences = lines
        expectedCount = text.expectations.count
    }

    private static func fields(_ observation: Observation, _ vocabulary: Vocabulary) -> String {
        let amount = observation.quantity
        let scope = observation.scope.rawValue + (observation.scopeName.isEmpty ? "" : ":\(observation.scopeName)")
        let value = amount.value.description + (amount.upper.map { "–\($0)" } ?? "")
        return [
            observation.indicator.map { vocabulary.indicators[$0].id } ?? "“\(observation.label)”",
            observation.measure.rawValue, observation.status.rawValue, observation.period?.description ?? "-", scope,
            amount.qualifier.rawValue, value,
        ].joined(separator: "|")
    }
}
