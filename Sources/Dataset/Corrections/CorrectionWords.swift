/// The words by which a correction means a figure of a report.
public struct CorrectionWords: Sendable, Hashable {
    /// The words that hold the numeral.
    public let quote: String
    /// The line, where the words repeat in other lines.
    public var line: Int?
    /// The numeral's address, where they repeat in one line.
    public var anchor: String?

    /// Words that mean a figure by themselves.
    public init(quote: String) {
        self.init(quote: quote, line: nil, anchor: nil)
    }

    /// Words, and where they stand.
    init(quote: String, line: Int?, anchor: String?) {
        self.quote = quote
        self.line = line
        self.anchor = anchor
    }
}
