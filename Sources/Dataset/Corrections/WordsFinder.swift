import Extraction
import Reading

/// Finds the observations that words of a report mean, and words that mean one observation.
public struct WordsFinder: Sendable {
    private let extraction: Extraction
    private let report: Report
    private let finder: QuoteFinder

    /// A finder in what was read from a report, before any correction.
    public init(_ extraction: Extraction, _ report: Report) {
        self.extraction = extraction
        self.report = report
        finder = QuoteFinder(report)
    }

    /// The places of all observations that the words may mean: the only one that the site quotes with just these words,
    /// or else those whose numerals the words hold.
    func observations(of words: CorrectionWords) -> [Int] {
        let observations = extraction.observations
        let own = observations.indices.filter { number in
            let place = observations[number].place
            return words.line ?? place.line == place.line && words.anchor ?? place.anchor == place.anchor
        }
        let quoted = own.filter { observations[$0].quote == words.quote }
        if quoted.count == 1 { return quoted }
        let ranges = finder.occurrences(of: words.quote).flatMap { $0 }
        return own.filter { number in
            let place = observations[number].place.textRange
            return ranges.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
        }
    }

    /// The words by which a correction means an observation: the fewest that do; none where one numeral states several
    /// figures in the same words.
    public func words(for number: Int) -> CorrectionWords? {
        let observation = extraction.observations[number]
        let (line, anchor) = (observation.place.line, observation.place.anchor)
        let quote = CorrectionWords(quote: observation.quote)
        var inLine = quote
        inLine.line = line
        var atNumeral = quote
        atNumeral.anchor = anchor
        return [quote, inLine, atNumeral].first { observations(of: $0) == [number] }
    }
}
