import Basics
import Reading
import Vocabulary

/// Finds where the numerals of a report stand in its file, and the words to quote with them. A class, because all parts
/// of the report share it; it never changes.
final class PlaceFinder {
    private let report: Report
    private let scale: ConfidenceScale
    private let vocabulary: Vocabulary
    private let ordinals: NumeralOrdinals

    init(_ report: Report, _ scale: ConfidenceScale, _ vocabulary: Vocabulary) {
        self.report = report
        self.vocabulary = vocabulary
        self.scale = scale
        ordinals = NumeralOrdinals(report)
    }

    private func place(_ range: Range<Int>) -> NumeralPlace {
        let original = report.map.older(range)
        let (line, ordinal) = ordinals.address(of: original)
        return NumeralPlace(range: original, line: line, ordinal: ordinal, textRange: range)
    }

    /// The record of an amount and what it states.
    func observation(_ finding: BlockReader.Finding, _ bytes: UnsafeBufferPointer<UInt8>) -> Observation {
        let statement = finding.statement
        let isNegative = statement.isNegative
        let amount = Amount(
            value: isNegative ? finding.quantity.value.negated : finding.quantity.value,
            upper: finding.quantity.upper.map { isNegative ? $0.negated : $0 }, unit: finding.quantity.unitText,
            base: isNegative ? finding.quantity.base.negated : finding.quantity.base,
            baseUnit: finding.quantity.baseUnit,
            unitFactor: unitFactor(finding.quantity), dimension: finding.quantity.dimension,
            qualifier: finding.quantity.qualifier)
        let place = place(finding.quantity.range)
        let (confidence, reasons) = scale.confidence(of: finding, isRepaired: report.repairs.touches(place.range))
        return Observation(
            place: place,
            quote: statement.quote ?? Quote.of(bytes, statement.labelRange, finding.quantity.outer, finding.block),
            quantity: amount, scope: statement.bearer.scope, scopeName: statement.bearer.name,
            indicator: statement.indicator, label: statement.label, measure: statement.measure,
            status: statement.status, period: statement.period, rule: statement.rule,
            confidence: confidence, reasons: reasons)
    }

    /// How many base units one of the unit as written is; what is its own base unit (万元/人) is one of it.
    private func unitFactor(_ quantity: Quantity) -> Fraction {
        guard !quantity.unitText.isSame(as: quantity.baseUnit) else { return .one }
        let factor = quantity.unit.map { vocabulary.units[$0].factor } ?? .one
        return factor.scaled(byPowerOfTen: quantity.scale) ?? .one
    }

    /// The record of a numeral that is no amount.
    func entry(_ claim: Claim, _ bytes: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) -> LedgerEntry {
        LedgerEntry(
            place: place(claim.range), quote: Quote.around(bytes, claim.range, block), reason: claim.reason,
            value: claim.value, unit: claim.unit, base: claim.base, baseUnit: claim.baseUnit, detail: claim.detail)
    }

    /// Digits of the file that are in no record: numbers of lists and footnotes, which Markdown takes as its own.
    func uncovered(_ covered: [Range<Int>]) -> [LedgerEntry] {
        let ranges = covered.sorted { $0.lowerBound < $1.lowerBound }
        return ordinals.digitRuns(outside: ranges).map { run in
            let (line, ordinal) = ordinals.address(of: run.range)
            let value = report.source.bytes.withUnsafeBufferPointer {
                Numerals.arabic($0, at: run.sourceRange.lowerBound, end: run.sourceRange.upperBound)?.value
            }
            return LedgerEntry(
                place: NumeralPlace(range: run.range, line: line, ordinal: ordinal, textRange: 0..<0),
                quote: report.source.bytes.text(in: run.sourceRange), reason: .ordinal, value: value, unit: "",
                base: nil, baseUnit: "", detail: "markup")
        }
    }
}

/// The words quoted with a numeral.
enum Quote {
    /// About how many characters a quote holds.
    private static let longest = 40

    /// All from label to amount, whichever stands first, with `…` where the two are far apart.
    static func of(
        _ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>, _ outer: Range<Int>, _ block: Range<Int>
    ) -> String {
        let start = max(block.lowerBound, min(label.lowerBound, outer.lowerBound))
        let end = max(outer.upperBound, min(label.upperBound, block.upperBound))
        if end - start <= longest { return text(bytes, start..<end) }
        let afterHead = forward(bytes, from: start, by: headLength, to: end)
        let beforeTail = backward(bytes, from: end, by: longest - headLength, to: start)
        if afterHead >= beforeTail { return text(bytes, start..<end) }
        return text(bytes, start..<afterHead, beforeTail..<end)
    }

    /// How much of a long quote is kept of its beginning.
    private static let headLength = 16

    /// A few characters on both sides of a numeral.
    static func around(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ block: Range<Int>) -> String {
        let start = backward(bytes, from: range.lowerBound, by: 6, to: block.lowerBound)
        let end = forward(bytes, from: range.upperBound, by: 8, to: block.upperBound)
        return text(bytes, start..<end)
    }

    private static func forward(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, by count: Int, to end: Int
    ) -> Int {
        var index = start
        for _ in 0..<count where index < end { index += bytes.scalar(at: index).length }
        return min(index, end)
    }

    private static func backward(
        _ bytes: UnsafeBufferPointer<UInt8>, from end: Int, by count: Int, to start: Int
    ) -> Int {
        var index = end
        for _ in 0..<count where index > start {
            index -= 1
            while index > start, bytes[index].isUTF8Continuation { index -= 1 }
        }
        return index
    }

    /// The texts of two ranges with `…` between them, put together in one place.
    private static func text(
        _ bytes: UnsafeBufferPointer<UInt8>, _ head: Range<Int>, _ tail: Range<Int>
    ) -> String {
        let gap: StaticString = "…"
        let length = head.count + gap.utf8CodeUnitCount + tail.count
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { place in
            var end = place.update(fromContentsOf: bytes[head])
            end = place[end...].update(
                fromContentsOf: UnsafeBufferPointer(start: gap.utf8Start, count: gap.utf8CodeUnitCount))
            _ = place[end...].update(fromContentsOf: bytes[tail])
            return text(UnsafeBufferPointer(place), 0..<length)
        }
    }

    /// The text of a range, on one line.
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        let words = UnsafeBufferPointer(rebasing: bytes[range])
        guard words.holdsByte(ASCII.newline) else { return String(decoding: words, as: UTF8.self) }
        return String(decoding: words.map { $0 == ASCII.newline ? ASCII.space : $0 }, as: UTF8.self)
    }
}
