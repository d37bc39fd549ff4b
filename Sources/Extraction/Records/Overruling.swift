import Basics
import Reading
import Vocabulary

extension Report {
    /// Where a range of the report's text stands in its file.
    public func place(ofText range: Range<Int>) -> NumeralPlace {
        let original = map.older(range)
        let ordinals = NumeralOrdinals(self)
        let (line, ordinal) = ordinals.address(of: original)
        return NumeralPlace(range: original, line: line, ordinal: ordinal, textRange: range)
    }
}

extension LedgerEntry {
    /// The entry of a numeral that a person says is no observation.
    public init(overruled observation: Observation, detail: String) {
        self.init(
            place: observation.place, words: observation.words, reason: .other, value: observation.quantity.value,
            unit: observation.quantity.unit, base: observation.quantity.base,
            baseUnit: observation.quantity.baseUnit, detail: detail)
    }
}

extension Vocabulary {
    /// An amount in a unit as reports write it: 亿元, %, 万元/亩, empty for plain counts. None where the text is no unit.
    public func amount(
        _ value: ExactDecimal, upper: ExactDecimal?, unit: String, qualifier: Qualifier
    ) -> Amount? {
        if unit.isEmpty {
            return Amount(value: value, upper: upper, unit: "", baseUnit: "", dimension: .count, qualifier: qualifier)
        }
        let text = Array("1\(unit)".utf8)
        let quantity = text.withUnsafeBufferPointer { bytes in
            Lexer(self, bytes, 0..<bytes.count).quantities.first { $0.range == 0..<bytes.count }
        }
        guard let quantity, quantity.unitText == unit else { return nil }
        let isOwnBase = quantity.unitText == quantity.baseUnit
        let factor = isOwnBase ? .one : quantity.unit.map { units[$0].factor } ?? .one
        return factor.scaled(byPowerOfTen: isOwnBase ? 0 : quantity.scale).flatMap {
            Amount(
                value: value, upper: upper, unit: unit, baseUnit: quantity.baseUnit, unitFactor: $0,
                dimension: quantity.dimension, qualifier: qualifier)
        }
    }
}
