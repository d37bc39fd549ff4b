import Basics
import Extraction
import Vocabulary

/// The fields of an observation that a correction sets; none where it leaves a field as it was read.
struct CorrectionFields: Sendable {
    var value: ExactDecimal?
    var upper: ExactDecimal?
    var unit: String?
    var indicator: Int??
    var label: String?
    var measure: Measure?
    var qualifier: Qualifier?
    var status: Status?
    var period: Period??
    var scope: Scope?
    var scopeName: String?

    /// The names of the fields, which are those of the records of `parkbook extract`.
    private static let known = [
        "value", "upper", "unit", "indicator", "label", "measure", "qualifier", "status", "period", "scope",
        "scope_name",
    ]

    /// Reads `set: {…}` or `add: {…}`; what can't be read is a problem.
    init(_ mapping: MarkedMapping, _ vocabulary: Vocabulary, _ problems: inout [Problem]) {
        problems += mapping.unknownKeys(known: Self.known)
        var reader = FieldReader(mapping)
        value = reader.read("value", "a number such as 133.6") { ExactDecimal($0) }
        upper = reader.read("upper", "a number such as 133.6") { ExactDecimal($0) }
        unit = mapping.text("unit")
        label = mapping.text("label")
        scopeName = mapping.text("scope_name")
        measure = reader.choice("measure")
        qualifier = reader.choice("qualifier")
        status = reader.choice("status")
        scope = reader.choice("scope")
        period = reader.readOrNone("period", "a period such as 2024, 2024-S1 or 2024-01/2024-09, or null") {
            Period($0)
        }
        let id: String?? = reader.readOrNone("indicator", "an id of the vocabulary, or null") { $0 }
        if let named = id {
            indicator = .some(named.flatMap { vocabulary.indicatorIndex($0) })
            if let named, vocabulary.indicatorIndex(named) == nil {
                reader.note(CorrectionFault.unknownIndicator(id: named), at: "indicator")
            }
        }
        problems += reader.problems
    }
}
