import Basics
import Reading
import Vocabulary

/// Reads the figures out of reports. One extractor serves any number of reports, on any thread.
public struct Extractor: Sendable {
    private let vocabulary: Vocabulary

    /// An extractor that knows the words of a vocabulary.
    public init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// Reads a report: cuts each block into tokens, attaches every amount to what it measures, and lists every other
    /// numeral with its reason.
    public func extract(_ report: Report) -> Extraction {
        var places = PlaceFinder(report)
        var context = Context(
            documentYear: report.details.date?.year ?? report.details.period?.year,
            documentPeriod: report.details.period ?? Self.titlePeriod(report, vocabulary))
        var observations: [Observation] = []
        var ledger: [LedgerEntry] = []
        report.text.withUnsafeBufferPointer { bytes in
            for block in report.blocks {
                let lexed = Lexer(vocabulary, bytes, block.range)
                if block.zone.isChrome {
                    ledger += lexed.noise(of: block.zone).map { places.entry($0, bytes, block.range) }
                    continue
                }
                var reader = BlockReader(lexed, block, context)
                reader.read()
                context = reader.context
                for finding in reader.findings {
                    observations.append(places.observation(finding, lexed, bytes, block.range))
                }
                for claim in lexed.claims { ledger.append(places.entry(claim, bytes, block.range)) }
                for quantity in reader.unattached { ledger.append(places.entry(quantity, bytes, block.range)) }
            }
        }
        ledger += places.uncovered(observations.map(\.place) + ledger.map(\.place))
        return Extraction(
            observations: observations.sorted { $0.place < $1.place }, ledger: ledger.sorted { $0.place < $1.place })
    }

    /// The year in the title, which an annual report speaks of.
    private static func titlePeriod(_ report: Report, _ vocabulary: Vocabulary) -> Period? {
        let title = Array(report.details.title.utf8)
        return title.withUnsafeBufferPointer { bytes in
            for token in Lexer(vocabulary, bytes, 0..<bytes.count).tokens {
                if case .time(let time) = token.kind, case .explicit(let year) = time.year {
                    return time.part.map { $0.of(year: year) } ?? .year(year)
                }
            }
            return nil
        }
    }
}

extension Lexer {
    /// The numerals of a block that is no part of the report: none is an observation.
    fileprivate func noise(of zone: Zone) -> [Claim] {
        let amounts = quantities.map {
            Claim(range: $0.range, reason: .noise, value: $0.value, unit: $0.unitText, detail: zone.rawValue)
        }
        return amounts
            + claims.map { claim in
                if claim.reason == .contact { return claim }
                var noise = claim
                noise.reason = .noise
                noise.detail = zone.rawValue
                return noise
            }
    }
}

extension NumeralPlace: Comparable {
    /// By where it stands in the file.
    public static func < (left: NumeralPlace, right: NumeralPlace) -> Bool {
        (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }
}
