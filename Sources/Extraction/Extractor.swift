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
            documentYear: report.details.date?.year ?? report.details.period?.year, month: report.details.date?.month,
            documentPeriod: report.details.period ?? Self.titlePeriod(report, vocabulary) ?? Self.yearBefore(report))
        let area = ReportArea.of(report)
        var observations: [Observation] = []
        var ledger: [LedgerEntry] = []
        report.text.withUnsafeBufferPointer { bytes in
            for part in ReportPart.parts(of: report.blocks) {
                let reading = read(part, bytes, area, &context)
                for (finding, block) in reading.findings {
                    observations.append(places.observation(finding, bytes, block))
                }
                for (claim, block) in reading.claims { ledger.append(places.entry(claim, bytes, block)) }
            }
        }
        ledger += places.uncovered(observations.map(\.place) + ledger.map(\.place))
        observations.sort { $0.place < $1.place }
        return Extraction(
            observations: observations, ledger: ledger.sorted { $0.place < $1.place },
            checks: Checks.results(observations, report, vocabulary))
    }

    /// What a part of a report gives, each with the block it stands in.
    private typealias Reading = (
        findings: [(BlockReader.Finding, Range<Int>)], claims: [(Claim, Range<Int>)]
    )

    private func read(
        _ part: ReportPart, _ bytes: UnsafeBufferPointer<UInt8>, _ area: ReportArea, _ context: inout Context
    ) -> Reading {
        switch part {
        case .block(let block) where block.zone.isChrome:
            let noise = Lexer(vocabulary, bytes, block.range).noise(of: block.zone)
            return ([], noise.map { ($0, block.range) })
        case .block(let block):
            let lexed = LexedBlock(vocabulary, bytes, block.range, area: area)
            var reader = BlockReader(lexed, block, context)
            reader.read()
            context = reader.context
            return (
                reader.findings.map { ($0, block.range) },
                (lexed.claims + reader.unattached.map { $0.withBase(of: lexed.quantities) }).map { ($0, block.range) }
            )
        case .table(let cells, let lead):
            var reader = TableReader(vocabulary, bytes, cells, lead, context)
            reader.read()
            return (reader.findings, reader.claims)
        }
    }

    /// A report of the first months of a year that speaks of a whole year tells of the year before.
    private static func yearBefore(_ report: Report) -> Period? {
        guard let date = report.details.date, let month = date.month, month <= 4 else { return nil }
        let words: [StaticString] = ["全年", "去年", "比上年", "较上年", "上年末", "年末"]
        let isAnnual = report.text.withUnsafeBufferPointer { text in
            text.indices.contains { index in text[index] >= 0xE4 && words.contains { text.holds($0, at: index) } }
        }
        return isAnnual ? .year(date.year - 1) : nil
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
