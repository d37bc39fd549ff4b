import Basics
import Vocabulary

/// What a person overrules in a report: an entry of `corrections:` in its front matter or sidecar.
struct Correction: Sendable {
    /// What to do.
    enum Action: Sendable {
        case set(CorrectionFields)
        case drop
        case add(CorrectionFields)
        /// The figure stands as it is written here, whatever later versions of the program read.
        case confirm(CorrectionFields)
    }

    /// The words concerned, with `…` for a gap.
    let quote: String
    /// The line of the report that holds the numeral, where the words repeat.
    let line: Int?
    /// The address of the numeral, such as `L12-3`, where they repeat in one line.
    let anchor: String?
    let action: Action
    /// Why, for the readers of the site; empty where a reading is only confirmed.
    let why: String
    /// Where it stands.
    let source: MarkedMapping

    private static let known = ["quote", "line", "at", "set", "drop", "add", "confirm", "why"]

    /// Reads an entry; none where it can't be understood, which the problems tell.
    init?(_ mapping: MarkedMapping, _ vocabulary: Vocabulary, _ problems: inout [Problem]) {
        var found = mapping.unknownKeys(known: Self.known)
        var reader = FieldReader(mapping)
        let confirms = !mapping.mappings("confirm").isEmpty
        for key in confirms ? ["quote"] : ["quote", "why"] where (mapping.text(key) ?? "").isEmpty {
            found.append(mapping.problem(YAMLFault.missingKey(key: key)))
        }
        quote = mapping.text("quote") ?? ""
        why = mapping.text("why") ?? ""
        line = reader.read("line", "the number of a line of the report") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        anchor = reader.read("at", "the address of a numeral, such as L12-3") {
            $0.wholeMatch(of: /L[1-9][0-9]*-c?[1-9][0-9]*/) == nil ? nil : $0
        }
        source = mapping
        var actions: [Action] = []
        for fields in mapping.mappings("set") { actions.append(.set(CorrectionFields(fields, vocabulary, &found))) }
        for fields in mapping.mappings("add") { actions.append(.add(CorrectionFields(fields, vocabulary, &found))) }
        for fields in mapping.mappings("confirm") {
            actions.append(.confirm(CorrectionFields(fields, vocabulary, &found)))
        }
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

    /// The words it means a figure by.
    var words: CorrectionWords { CorrectionWords(quote: quote, line: line, anchor: anchor) }

    /// A problem at the words of the correction.
    func problem(_ fault: CorrectionFault) -> Problem { source.problem(fault, at: "quote") }
}
