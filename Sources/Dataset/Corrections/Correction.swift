import Basics
import Vocabulary

/// What a person overrules in a report: an entry of `corrections:` in its front matter or sidecar.
struct Correction: Sendable {
    /// What to do.
    enum Action: Sendable {
        case set(CorrectionFields)
        case drop
        case add(CorrectionFields)

        var kind: AppliedCorrection.Kind {
            switch self {
            case .set: .set
            case .drop: .drop
            case .add: .add
            }
        }
    }

    /// The words concerned, with `…` for a gap.
    let quote: String
    /// The line of the report that holds the numeral, where the words repeat.
    let line: Int?
    let action: Action
    /// Why, for the readers of the site.
    let why: String
    /// Where it stands.
    let source: MarkedMapping

    private static let known = ["quote", "line", "set", "drop", "add", "why"]

    /// Reads an entry; none where it can't be understood, which the problems tell.
    init?(_ mapping: MarkedMapping, _ vocabulary: Vocabulary, _ problems: inout [Problem]) {
        var found = mapping.unknownKeys(known: Self.known)
        var reader = FieldReader(mapping)
        for key in ["quote", "why"] where (mapping.text(key) ?? "").isEmpty {
            found.append(mapping.problem(YAMLFault.missingKey(key: key)))
        }
        quote = mapping.text("quote") ?? ""
        why = mapping.text("why") ?? ""
        line = reader.read("line", "the number of a line of the report") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        source = mapping
        var actions: [Action] = []
        for fields in mapping.mappings("set") { actions.append(.set(CorrectionFields(fields, vocabulary, &found))) }
        for fields in mapping.mappings("add") { actions.append(.add(CorrectionFields(fields, vocabulary, &found))) }
        let drops = reader.read("drop", "true") { $0 == "true" ? true : nil }
        if drops != nil { actions.append(.drop) }
        found += reader.problems
        guard let action = actions.first else {
            found.append(mapping.problem(CorrectionFault.noAction))
            problems += found
            return nil
        }
        if actions.count > 1 { found.append(mapping.problem(CorrectionFault.noAction)) }
        self.action = action
        problems += found
        if !found.isEmpty { return nil }
    }

    /// A problem at the words of the correction.
    func problem(_ fault: CorrectionFault) -> Problem { source.problem(fault, at: "quote") }
}
