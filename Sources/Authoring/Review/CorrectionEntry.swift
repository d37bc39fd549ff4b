import Basics
import Dataset

/// A correction as a sidecar holds it.
struct CorrectionEntry: Sendable, Equatable {
    /// Its keys and their values in YAML.
    private let fields: [(key: String, value: String)]

    /// The correction of a figure, called by words, with what was read of it.
    init(_ words: CorrectionWords, _ decision: Decision, of reading: FigureReading) {
        var fields = [("quote", YAMLText.scalar(words.quote))]
        if let line = words.line { fields.append(("line", "\(line)")) }
        if let anchor = words.anchor { fields.append(("at", anchor)) }
        switch decision.action {
        case .confirm: fields.append(("confirm", Self.mapping(reading.confirmed)))
        case .set(let changed):
            let order = reading.fields.map { "\($0.name)" }
            let known = order.filter { changed[$0] != nil } + changed.keys.filter { !order.contains($0) }.sorted()
            fields.append(("set", Self.mapping(known.map { ($0, changed[$0] ?? nil) })))
        case .drop: fields.append(("drop", "true"))
        }
        if !decision.why.isEmpty { fields.append(("why", YAMLText.scalar(decision.why))) }
        self.fields = fields
    }

    /// The lines of an item of a list.
    func lines(indentation: Int) -> [String] {
        let margin = String(repeating: " ", count: indentation)
        return fields.enumerated().map { margin + ($0.offset == 0 ? "- " : "  ") + "\($0.element.0): \($0.element.1)" }
    }

    /// The same on one line, for lists in brackets.
    var flow: String { "{" + fields.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}" }

    private static func mapping(_ fields: [(name: String, value: String?)]) -> String {
        "{"
            + fields.map { "\(YAMLText.scalar($0.name)): \($0.value.map(YAMLText.scalar) ?? "null")" }.joined(
                separator: ", ") + "}"
    }

    static func == (left: CorrectionEntry, right: CorrectionEntry) -> Bool { left.flow == right.flow }
}
