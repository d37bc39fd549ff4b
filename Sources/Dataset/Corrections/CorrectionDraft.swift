import Basics
import Extraction
import Reading
import Vocabulary

/// What was read from a report while it is corrected.
struct CorrectionDraft {
    private let read: Extraction
    private let report: Report
    private let vocabulary: Vocabulary
    private let finder: QuoteFinder
    /// What was done to observations, by their places in what was read.
    private var done: [Int: (correction: Correction, now: Observation?)] = [:]
    private var added: [(correction: Correction, observation: Observation)] = []
    /// The ledger entries whose numerals are observations now, by their places.
    private var taken: Set<Int> = []

    init(_ extraction: Extraction, _ report: Report, _ vocabulary: Vocabulary) {
        read = extraction
        self.report = report
        self.vocabulary = vocabulary
        finder = QuoteFinder(report)
    }

    /// Makes one correction.
    mutating func make(_ correction: Correction) throws(Problem) {
        switch correction.action {
        case .drop: try overrule(correction, nil)
        case .set(let fields), .confirm(let fields): try overrule(correction, fields)
        case .add(let fields): try add(correction, fields)
        }
    }

    private mutating func overrule(_ correction: Correction, _ fields: CorrectionFields?) throws(Problem) {
        let place = try observation(of: correction)
        if let other = done[place] {
            let fault = CorrectionFault.madeTwice(quote: correction.quote, line: other.correction.source.line)
            throw correction.problem(fault)
        }
        let now = try fields.map { (fields) throws(Problem) in
            try fields.setting(read.observations[place], vocabulary, correction)
        }
        done[place] = (correction, now)
    }

    /// The one observation that the words of a correction mean.
    private func observation(of correction: Correction) throws(Problem) -> Int {
        let found = WordsFinder(read, report).observations(of: correction.words)
        if found.count == 1 { return found[0] }
        guard let first = found.first else {
            throw correction.problem(.matchesNothing(quote: correction.quote))
        }
        let isOneNumeral = found.allSatisfy {
            read.observations[$0].place == read.observations[first].place
        }
        throw correction.problem(
            isOneNumeral
                ? .sharedNumeral(quote: correction.quote, labels: found.map { read.observations[$0].label })
                : .matchesSeveral(quote: correction.quote, lines: found.map { read.observations[$0].place.line }))
    }

    private mutating func add(_ correction: Correction, _ fields: CorrectionFields) throws(Problem) {
        let numeral = try numeral(of: correction, fields.value)
        if let entry = numeral.entry { taken.insert(entry) }
        added.append((correction, try fields.adding(at: numeral, vocabulary, correction)))
    }

    /// The numeral that the words of an added figure hold, or the words themselves where they hold none.
    private func numeral(of correction: Correction, _ value: ExactDecimal?) throws(Problem) -> AddedNumeral {
        let found = finder.occurrences(of: correction.quote).filter {
            correction.line == nil || report.place(ofText: $0[0]).line == correction.line
        }
        guard let words = found.first else { throw correction.problem(.matchesNothing(quote: correction.quote)) }
        guard found.count == 1 else {
            let lines = found.map { report.place(ofText: $0[0]).line }
            throw correction.problem(.matchesSeveral(quote: correction.quote, lines: lines))
        }
        func isInside(_ place: NumeralPlace) -> Bool {
            words.contains { $0.overlaps(place.textRange) } && correction.anchor ?? place.anchor == place.anchor
        }
        var numerals = read.ledger.indices.filter { isInside(read.ledger[$0].place) }.map { number in
            let entry = read.ledger[number]
            return AddedNumeral(place: entry.place, value: entry.value, unit: entry.unit, entry: number)
        }
        for observation in read.observations where isInside(observation.place) {
            guard !numerals.contains(where: { $0.place == observation.place }) else { continue }
            let amount = observation.quantity
            numerals.append(
                AddedNumeral(place: observation.place, value: amount.value, unit: amount.unit, entry: nil))
        }
        if numerals.count > 1, let value {
            numerals = numerals.filter { $0.value?.hasSameValue(as: value) ?? false }
        }
        if numerals.count > 1 || (numerals.isEmpty && words.count > 1) {
            let lines = numerals.map(\.place.line)
            throw correction.problem(.matchesSeveral(quote: correction.quote, lines: lines))
        }
        return numerals.first
            ?? AddedNumeral(place: report.place(ofText: words[0]), value: nil, unit: nil, entry: nil)
    }

    /// What the report says now, in the order of the text.
    func result() -> (observations: [Observation], ledger: [LedgerEntry], applied: [AppliedCorrection]) {
        typealias Line = (observation: Observation, correction: Correction?, before: Observation?)
        var lines: [Line] = []
        var ledger = read.ledger.indices.filter { !taken.contains($0) }.map { read.ledger[$0] }
        var applied: [AppliedCorrection] = []
        for (number, before) in read.observations.enumerated() {
            guard let (correction, now) = done[number] else {
                lines.append((before, nil, nil))
                continue
            }
            if let now {
                lines.append((now, correction, before))
            } else {
                applied.append(AppliedCorrection(correction, nil, at: nil, before: before))
                let isStillRead = read.observations.indices.contains { other in
                    read.observations[other].place == before.place && done[other].map { $0.now != nil } ?? true
                }
                if !isStillRead, !added.contains(where: { $0.observation.place == before.place }),
                    !ledger.contains(where: { $0.place == before.place })
                {
                    ledger.append(LedgerEntry(overruled: before, detail: "correction"))
                }
            }
        }
        lines += added.map { ($0.observation, $0.correction, nil) }
        let sorted = lines.enumerated().sorted {
            $0.element.observation.place == $1.element.observation.place
                ? $0.offset < $1.offset : $0.element.observation.place < $1.element.observation.place
        }
        for (number, line) in sorted.enumerated() {
            guard let correction = line.element.correction else { continue }
            applied.append(
                AppliedCorrection(correction, line.element.observation, at: number, before: line.element.before))
        }
        return (sorted.map(\.element.observation), ledger.sorted { $0.place < $1.place }, applied)
    }
}

/// The numeral of an added figure.
struct AddedNumeral {
    let place: NumeralPlace
    let value: ExactDecimal?
    let unit: String?
    /// Its place in the ledger, where it was read as no observation.
    let entry: Int?
}

extension AppliedCorrection {
    fileprivate init(_ correction: Correction, _ now: Observation?, at observation: Int?, before: Observation?) {
        let kind: Kind
        switch correction.action {
        case .set: kind = .set
        case .drop: kind = .drop
        case .add: kind = .add
        // What was confirmed once and is read otherwise now is overruled.
        case .confirm: kind = now.flatMap { now in before.map(now.saysTheSame) } ?? false ? .confirm : .set
        }
        self.init(
            kind: kind, observation: observation, before: before, quote: correction.quote, why: correction.why,
            file: correction.source.file, line: correction.source.line)
    }
}
