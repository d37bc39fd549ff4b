import Basics
import Reading
import Vocabulary

/// Finds where the numerals of a report stand in its file, and the words to quote with them.
struct PlaceFinder {
    private let report: Report
    private var ordinals: NumeralOrdinals

    init(_ report: Report) {
        self.report = report
        ordinals = NumeralOrdinals(report)
    }

    private mutating func place(_ range: Range<Int>) -> NumeralPlace {
        let original = report.map.older(range)
        let (line, ordinal) = ordinals.address(of: original)
        return NumeralPlace(range: original, line: line, ordinal: ordinal, textRange: range)
    }

    /// The record of an amount and what it states.
    mutating func observation(
        _ finding: BlockReader.Finding, _ bytes: UnsafeBufferPointer<UInt8>, _ block: Range<Int>
    ) -> Observation {
        let quantity = finding.quantity
        let statement = finding.statement
        let amount = Amount(
            value: statement.isNegative ? quantity.value.negated : quantity.value,
            upper: quantity.upper.map { statement.isNegative ? $0.negated : $0 }, unit: quantity.unitText,
            base: statement.isNegative ? quantity.base.negated : quantity.base, baseUnit: quantity.baseUnit,
            dimension: quantity.dimension, qualifier: quantity.qualifier)
        return Observation(
            place: place(quantity.range),
            quote: statement.quote ?? Quote.of(bytes, from: statement.labelStart, quantity.outer, block),
            quantity: amount, scope: statement.bearer.scope, scopeName: statement.bearer.name,
            indicator: statement.indicator, label: statement.label, measure: statement.measure,
            status: statement.status, period: statement.period, rule: statement.rule,
            confidence: Confidence.of(statement))
    }

    /// The record of a numeral that is no amount.
    mutating func entry(_ claim: Claim, _ bytes: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) -> LedgerEntry {
        LedgerEntry(
            place: place(claim.range), quote: Quote.around(bytes, claim.range, block), reason: claim.reason,
            value: claim.value, unit: claim.unit, base: claim.base, baseUnit: claim.baseUnit, detail: claim.detail)
    }

    /// Digits of the file that are in no record: numbers of lists and footnotes, which Markdown takes as its own.
    mutating func uncovered(_ covered: [NumeralPlace]) -> [LedgerEntry] {
        let ranges = covered.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        return ordinals.digitRuns(outside: ranges).map { run in
            let (line, ordinal) = ordinals.address(of: run)
            let value = report.original.withUnsafeBufferPointer {
                Numerals.arabic($0, at: run.lowerBound, end: run.upperBound)?.value
            }
            return LedgerEntry(
                place: NumeralPlace(range: run, line: line, ordinal: ordinal, textRange: 0..<0),
                quote: report.original.text(in: run), reason: .ordinal, value: value, unit: "", base: nil, baseUnit: "",
                detail: "markup")
        }
    }
}

/// The words quoted with a numeral.
enum Quote {
    /// About how many characters a quote holds.
    private static let longest = 40

    /// From the label to the end of the amount, with `…` where the two are far apart.
    static func of(
        _ bytes: UnsafeBufferPointer<UInt8>, from labelStart: Int, _ outer: Range<Int>, _ block: Range<Int>
    ) -> String {
        let start = max(block.lowerBound, min(labelStart, outer.lowerBound))
        let end = max(outer.upperBound, min(labelStart, block.upperBound))
        let whole = text(bytes, start..<end)
        if whole.count <= longest { return whole }
        return String(whole.prefix(16)) + "…" + String(whole.suffix(20))
    }

    /// A few characters on both sides of a numeral.
    static func around(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ block: Range<Int>) -> String {
        var start = range.lowerBound
        for _ in 0..<6 where start > block.lowerBound { start -= bytes.scalar(before: start).length }
        var end = range.upperBound
        for _ in 0..<8 where end < block.upperBound { end += bytes.scalar(at: end).length }
        return text(bytes, max(start, block.lowerBound)..<min(end, block.upperBound))
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
            .replacing("\n", with: " ")
    }
}
