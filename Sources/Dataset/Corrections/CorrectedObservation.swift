import Basics
import Extraction
import Vocabulary

extension Observation {
    /// Whether another reading of the same words says the same of them.
    public func saysTheSame(_ other: Observation) -> Bool {
        quantity == other.quantity && scope == other.scope && scopeName == other.scopeName
            && indicator == other.indicator && label == other.label && measure == other.measure
            && status == other.status && period == other.period
    }
}

extension CorrectionFields {
    /// An observation with these fields set.
    func setting(
        _ old: Observation, _ vocabulary: Vocabulary, _ correction: Correction
    ) throws(Problem) -> Observation {
        let amount = old.quantity
        let newUpper = upper ?? (value == nil ? amount.upper : nil)
        let isOldAmount =
            (value ?? amount.value) == amount.value && newUpper == amount.upper
            && (unit ?? amount.unit) == amount.unit && (qualifier ?? amount.qualifier) == amount.qualifier
        return Observation(
            place: old.place, words: old.words,
            quantity: isOldAmount
                ? amount
                : try self.amount(value ?? amount.value, amount.upper, amount, vocabulary, correction),
            scope: scope ?? old.scope, scopeName: scopeName ?? (scope == .park ? "" : old.scopeName),
            indicator: indicator ?? old.indicator, label: label ?? old.label, measure: measure ?? old.measure,
            status: status ?? old.status, period: period ?? old.period, rule: old.rule, confidence: .sure, reasons: [])
    }

    /// An observation of these fields.
    func adding(
        at numeral: AddedNumeral, _ vocabulary: Vocabulary, _ correction: Correction
    ) throws(Problem) -> Observation {
        let known = indicator.flatMap { $0 }
        guard known != nil || !(label ?? "").isEmpty else { throw correction.problem(.nothingMeasured) }
        guard let value = value ?? numeral.value else { throw correction.problem(.noValue) }
        guard
            let amount = vocabulary.amount(
                value, upper: upper, unit: unit ?? numeral.unit ?? "", qualifier: qualifier ?? .equal)
        else { throw correction.problem(.unknownUnit(unit: unit ?? numeral.unit ?? "")) }
        return Observation(
            place: numeral.place, words: Quote(correction.quote), quantity: amount, scope: scope ?? .park,
            scopeName: scopeName ?? "", indicator: known,
            label: label ?? known.map { vocabulary.indicators[$0].name } ?? "",
            measure: measure ?? .level, status: status ?? .actual, period: period.flatMap { $0 },
            rule: known == nil ? .labelBefore : .indicatorBefore, confidence: .sure, reasons: [])
    }

    /// The amount with another value, unit or qualifier.
    private func amount(
        _ value: ExactDecimal, _ oldUpper: ExactDecimal?, _ old: Amount, _ vocabulary: Vocabulary,
        _ correction: Correction
    ) throws(Problem) -> Amount {
        // A new value of what was a range is one number, unless its upper end is given too.
        let upper = upper ?? (self.value == nil ? oldUpper : nil)
        let qualifier = qualifier ?? old.qualifier
        if let unit, unit != old.unit {
            guard let amount = vocabulary.amount(value, upper: upper, unit: unit, qualifier: qualifier) else {
                throw correction.problem(.unknownUnit(unit: unit))
            }
            return amount
        }
        guard
            let amount = Amount(
                value: value, upper: upper, unit: old.unit, baseUnit: old.baseUnit, unitFactor: old.unitFactor,
                dimension: old.dimension, qualifier: qualifier)
        else { throw correction.problem(.noValue) }
        return amount
    }
}
