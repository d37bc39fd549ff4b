import Extraction
import Vocabulary

/// Prints how a numeral was read.
struct ExplanationPrinter {
    private let vocabulary: Vocabulary
    private let isTerminal: Bool
    /// How many columns the terminal has; none where lines may be as long as they are.
    private let width: Int?

    init(_ vocabulary: Vocabulary, isTerminal: Bool, width: Int?) {
        self.vocabulary = vocabulary
        self.isTerminal = isTerminal
        self.width = width
    }

    /// All about one numeral, with an empty line at its end.
    func text(_ explanation: Explanation, file: String) -> String {
        let place = explanation.place
        var lines = [bold("\(file):\(place.line)  \(explanation.words)") + dim("  \(place.anchor)")]
        if let clause = explanation.clause {
            lines.append(field("clause", clause.text))
            for (number, token) in clause.tokens.enumerated() {
                let says = token.meanings.joined(separator: "; ")
                let indent = 14 + max(26, Columns.width(token.text) + 1)
                lines.append(
                    "  " + Columns.pad(number == 0 ? "words" : "", 12) + Columns.pad(token.text, 26)
                        + dim(Columns.wrap(says, at: width, indent: indent)))
            }
        } else {
            lines.append(field("part", explanation.zone))
        }
        if !explanation.heads.isEmpty { lines.append(field("heads", explanation.heads.joined(separator: " · "))) }
        lines += steps(explanation)
        for observation in explanation.observations { lines += self.lines(of: observation) }
        if let entry = explanation.entry { lines += self.lines(of: entry) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The rules tried without success; the one that decided is told with the reading.
    private func steps(_ explanation: Explanation) -> [String] {
        let failed = explanation.steps.filter { !$0.applied }.flatMap { $0.rules.map(\.rawValue) }
        return failed.isEmpty ? [] : [field("tried", dim(failed.joined(separator: ", ")))]
    }

    private func lines(of explained: ExplainedObservation) -> [String] {
        let observation = explained.observation
        let rule = observation.rule.rawValue
        let indicator = observation.indicator.map { vocabulary.indicators[$0].id } ?? "no known indicator"
        let bearer = observation.scopeName.isEmpty ? "" : " \(observation.scopeName)"
        return [
            field("rule", "\(bold(rule))  \(RuleBook.builtIn.description(of: rule, .attachment))"),
            field("reads", "\(bold(AmountText.of(observation.quantity)))  \(observation.label) (\(indicator))"),
            field("measure", observation.measure.rawValue),
            field("period", observation.period.map { $0.description + from(explained.period) } ?? "none"),
            field("status", observation.status.rawValue + from(explained.status)),
            field("scope", observation.scope.rawValue + bearer + from(explained.scope)),
            field("confidence", observation.confidence.rawValue + dim(ReasonText.of(observation))),
        ]
    }

    private func lines(of entry: LedgerEntry) -> [String] {
        let description = RuleBook.builtIn.description(of: entry.detail, .guardian)
        return [
            field("rule", "\(bold(entry.detail))  \(description)"),
            field("reads", "no figure: \(entry.reason.rawValue)"),
        ]
    }

    private func from(_ part: ExplainedPart) -> String {
        let place =
            switch part.reach {
            case .clause: "its own clause"
            case .sentence: "earlier in the sentence"
            case .paragraph: "earlier in the paragraph"
            case .heading: "the heading"
            case .earlierParagraph: "an earlier paragraph"
            case .retelling: "the same figure further down"
            case .tableHead: "the table's heads and what stands before it"
            case .document: "the report as a whole: the text says nothing else"
            }
        return dim("  from \(place)" + (part.words.isEmpty ? "" : ": \(part.words)"))
    }

    private func field(_ name: String, _ text: String) -> String {
        "  " + Columns.pad(name, 12) + Columns.wrap(text, at: width, indent: 14)
    }

    private func bold(_ text: String) -> String { isTerminal ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    private func dim(_ text: String) -> String { isTerminal ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
