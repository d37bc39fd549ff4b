import Basics

/// What can be wrong with a correction.
public enum CorrectionFault: Fault, Equatable {
    case noAction
    case matchesNothing(quote: String)
    case matchesSeveral(quote: String, lines: [Int])
    case sharedNumeral(quote: String, labels: [String])
    case madeTwice(quote: String, line: Int)
    case unknownIndicator(id: String)
    case unknownUnit(unit: String)
    case nothingMeasured
    case noValue

    /// What is wrong.
    public var message: String {
        switch self {
        case .noAction: "this correction does not say what to do"
        case .matchesNothing(let quote): "this report has no figure with the words `\(quote)`"
        case .matchesSeveral(let quote, let lines):
            "the words `\(quote)` hold several figures (lines \(lines.map { "\($0)" }.joined(separator: ", ")))"
        case .sharedNumeral(let quote, let labels):
            "one numeral in `\(quote)` states several figures: \(labels.joined(separator: ", "))"
        case .madeTwice(let quote, let line): "`\(quote)` is corrected in line \(line) already"
        case .unknownIndicator(let id): "there is no indicator `\(id)`"
        case .unknownUnit(let unit): "`\(unit)` is not a unit that reports use"
        case .nothingMeasured: "this added figure does not say what is measured"
        case .noValue: "this added figure has no value"
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .noAction: "write one of `set:`, `drop: true`, `add:` and `confirm:`"
        case .matchesNothing:
            "copy the words with the numeral from the report, or take the correction out if the figure is read rightly now"
        case .matchesSeveral: "quote fewer words, so that they hold one numeral, or add `line: …`"
        case .sharedNumeral: "quote the words that the site shows for the one you mean, its label and the numeral"
        case .madeTwice: "put both corrections into one"
        case .unknownIndicator: "choose an id from the vocabulary, as `parkbook extract` prints them"
        case .unknownUnit: "write it as a report would: 亿元, 平方公里, %, 家"
        case .nothingMeasured: "add a line `indicator: …` or `label: …`"
        case .noValue: "add a line `value: …`"
        }
    }
}
