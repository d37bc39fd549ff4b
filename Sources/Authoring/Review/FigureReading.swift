import Extraction
import Site
import Vocabulary

/// What a figure was read as, each part as a correction writes it.
public struct FigureReading: Sendable {
    /// The parts by the names that corrections use, in their order; none where the figure has no such part.
    public let fields: [(name: StaticString, value: String?)]

    /// A reading by its parts.
    init(fields: [(name: StaticString, value: String?)]) {
        self.fields = fields
    }

    /// The reading of an observation.
    public init(_ observation: Observation, _ vocabulary: Vocabulary) {
        let amount = observation.quantity
        fields = [
            ("value", amount.value.description), ("upper", amount.upper?.description), ("unit", amount.unit),
            ("indicator", observation.indicator.map { vocabulary.indicators[$0].id }), ("label", observation.label),
            ("measure", observation.measure.rawValue), ("qualifier", amount.qualifier.rawValue),
            ("status", observation.status.rawValue), ("period", observation.period?.description),
            ("scope", observation.scope.rawValue), ("scope_name", observation.scopeName),
        ]
    }

    /// A short text that is another one for every other reading.
    public var checksum: String {
        Checksum.text(of: Array(fields.map { "\($0.name)=\($0.value ?? "~")\n" }.joined().utf8))
    }

    /// The parts that a confirmation writes down: all that there are, and what is missing where it could be there. A
    /// label says nothing beside an indicator.
    var confirmed: [(name: String, value: String?)] {
        let named = fields.map { (name: "\($0.name)", value: $0.value) }
        let hasIndicator = named.contains { $0.name == "indicator" && $0.value != nil }
        return named.filter { field in
            switch field.name {
            case "indicator", "period": true
            case "label": !hasIndicator && field.value?.isEmpty == false
            default: field.value?.isEmpty == false
            }
        }
    }
}

/// Which figure of which report a person looks at.
public struct FigureReference: Sendable, Hashable {
    /// The report's file, as the site names it.
    public let file: String
    /// The numeral's address in the report, such as `L12-3`.
    public let anchor: String
    /// The checksum of what the person saw it read as.
    public let reading: String

    /// A figure at an address, read in a way.
    public init(file: String, anchor: String, reading: String) {
        self.file = file
        self.anchor = anchor
        self.reading = reading
    }
}
