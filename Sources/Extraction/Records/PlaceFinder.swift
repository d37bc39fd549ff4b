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

    /// The record of an amount and what it states. It is looked at where it lies, because it is large.
    func observation(_ number: Int, of findings: UnsafeBufferPointer<BlockReader.Finding>) -> Observation {
        let statement = findings[number].statement
        let place = place(findings[number].quantity.range)
        let (confidence, reasons) = scale.confidence(
            of: statement, findings[number].basis, findings[number].quantity.dimension,
            isRepaired: report.repairs.touches(place.range))
        return Observation(
            place: place,
            words: statement.isOfCell
                ? Quote(
                    report.text,
                    label: statement.rowWords.isEmpty
                        ? statement.label : "\(statement.rowWords)：\(statement.label)",
                    cell: findings[number].block)
                : Quote(
                    report.text, statement.labelRange, findings[number].quantity.outer, findings[number].block),
            quantity: amount(number, of: findings, isNegative: statement.isNegative),
            scope: statement.bearer.scope, scopeName: statement.bearer.name,
            indicator: statement.indicator, label: statement.label, measure: statement.measure,
            status: statement.status, period: statement.period, rule: statement.rule,
            confidence: confidence, reasons: reasons)
    }

    private func amount(
        _ number: Int, of findings: UnsafeBufferPointer<BlockReader.Finding>, isNegative: Bool
    ) -> Amount {
        let (value, base) = (findings[number].quantity.value, findings[number].quantity.base)
        let (unit, baseUnit) = (findings[number].quantity.unitText, findings[number].quantity.baseUnit)
        return Amount(
            value: isNegative ? value.negated : value,
            upper: findings[number].quantity.upper.map { isNegative ? $0.negated : $0 }, unit: unit,
            base: isNegative ? base.negated : base, baseUnit: baseUnit,
            unitFactor: unit.isSame(as: baseUnit)
                ? .one : unitFactor(findings[number].quantity.unit, findings[number].quantity.scale),
            dimension: findings[number].quantity.dimension, qualifier: findings[number].quantity.qualifier)
    }

    /// How many base units one of the unit as written is; what is its own base unit (万元/人) is one of it.
    private func unitFactor(_ unit: Int?, _ scale: Int) -> Fraction {
        let factor = unit.map { vocabulary.units[$0].factor } ?? .one
        return factor.scaled(byPowerOfTen: scale) ?? .one
    }

    /// The record of a numeral that is no amount.
    func entry(_ claim: Claim, _ bytes: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) -> LedgerEntry {
        LedgerEntry(
            place: place(claim.range), words: Quote(report.text, bytes, around: claim.range, block),
            reason: claim.reasonTold,
            value: claim.value, unit: claim.unit, base: claim.base, baseUnit: claim.baseUnit, detail: claim.detail)
    }

    /// Digits of the file that are in no record: numbers of lists and footnotes, which Markdown takes as its own, and
    /// those of tags, which say how wide a cell is.
    func uncovered(_ covered: [Range<Int>]) -> [LedgerEntry] {
        let isInOrder = zip(covered, covered.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
        let ranges = isInOrder ? covered : covered.sorted { $0.lowerBound < $1.lowerBound }
        var tags = TagPlaces(report.source.bytes)
        return ordinals.digitRuns(outside: ranges).map { run in
            let (line, ordinal) = ordinals.address(of: run.range)
            let value = report.source.bytes.withUnsafeBufferPointer {
                Numerals.arabic($0, at: run.sourceRange.lowerBound, end: run.sourceRange.upperBound)?.value
            }
            return LedgerEntry(
                place: NumeralPlace(range: run.range, line: line, ordinal: ordinal, textRange: 0..<0),
                words: Quote(report.source.bytes, run.sourceRange),
                reason: tags.hold(run.sourceRange.lowerBound) ? .noise : .ordinal, value: value, unit: "",
                base: nil, baseUnit: "", detail: "markup")
        }
    }
}
