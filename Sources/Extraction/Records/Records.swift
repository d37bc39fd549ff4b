import Basics
import Vocabulary

/// The records of an extraction as JSON, one a line, in the order of the text.
public struct Records: Sendable {
    private let vocabulary: Vocabulary

    /// Records that name indicators of a vocabulary.
    public init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// All numerals of a report; `file` is its path as the user wrote it.
    public func lines(_ extraction: Extraction, file: String) -> [UInt8] {
        var text = JSONText()
        var observations = extraction.observations[...]
        var ledger = extraction.ledger[...]
        while !observations.isEmpty || !ledger.isEmpty {
            if let next = observations.first, ledger.first.map({ next.place < $0.place }) ?? true {
                text.object { write(next, file, to: &$0) }
                observations.removeFirst()
            } else if let next = ledger.popFirst() {
                text.object { write(next, file, to: &$0) }
            }
            text.newline()
        }
        return text.bytes
    }

    private func write(_ observation: Observation, _ file: String, to text: inout JSONText) {
        place("observation", observation.place, observation.quote, file, to: &text)
        text.field("value", observation.quantity.value.description)
        if let upper = observation.quantity.upper { text.field("upper", upper.description) }
        text.field("unit", observation.quantity.unit)
        text.field("base_value", observation.quantity.base.description)
        text.field("base_unit", observation.quantity.baseUnit)
        text.field("scope", observation.scope.rawValue)
        text.field("scope_name", observation.scopeName)
        text.field("indicator", observation.indicator.map { vocabulary.indicators[$0].id })
        text.field("label", observation.label)
        text.field("measure", observation.measure.rawValue)
        text.field("qualifier", observation.quantity.qualifier.rawValue)
        text.field("status", observation.status.rawValue)
        text.field("period", observation.period?.description)
        text.field("rule", observation.rule.rawValue)
        text.field("confidence", observation.confidence.rawValue)
        text.key("reasons")
        text.array { text in for reason in observation.reasons.list { text.string(reason.rawValue) } }
    }

    private func write(_ entry: LedgerEntry, _ file: String, to text: inout JSONText) {
        place("ledger", entry.place, entry.quote, file, to: &text)
        text.field("reason", entry.reason.rawValue)
        text.field("detail", entry.detail)
        if let value = entry.value {
            text.field("value", value.description)
            if !entry.unit.isEmpty { text.field("unit", entry.unit) }
        }
        if let base = entry.base {
            text.field("base_value", base.description)
            text.field("base_unit", entry.baseUnit)
        }
    }

    private func place(
        _ kind: String, _ place: NumeralPlace, _ quote: String, _ file: String, to text: inout JSONText
    ) {
        text.field("file", file)
        text.field("kind", kind)
        text.field("line", place.line)
        text.field("start", place.range.lowerBound)
        text.field("end", place.range.upperBound)
        text.field("quote", quote)
    }
}
