import Basics
import Extraction
import Vocabulary

/// Values that do not fit those of the years around.
extension CrossChecks {
    /// A level that is so many times that of the year before, or so small a part of it, needs a second look.
    private static let leap = ExactDecimal(significand: 5)

    /// A level against that of the year before, where no stated growth explains the difference.
    func leap(_ cell: Cell) -> CrossCheck? {
        let before = cell.key.at(cell.key.period?.moved(byYears: -1))
        guard let then = dataset.shown(before), let now = value(cell.shown), let old = value(then),
            now.baseUnit == old.baseUnit, mayFail([cell.shown, then]), now.qualifier == .equal, old.qualifier == .equal,
            dataset.observation(cell.shown).quantity.dimension != .share, isLarge(now, old),
            let factor = now.times(old), Self.leap < factor, !isExplained(cell.key, now, old)
        else { return nil }
        let isUnit = !(factor < StatedValue.wrongUnit)
        let text = factor.rounded(toPlaces: isUnit ? 0 : 1).withoutTrailingZeros
        let (greater, smaller) = old.digits.high < now.digits.high ? (cell.shown, then) : (then, cell.shown)
        return CrossCheck(
            isUnit ? .unit : .leap, passed: false,
            [.figure(greater), .text(" ÷ "), .figure(smaller), .text(" = \(text)")])
    }

    /// Small counts double easily.
    private func isLarge(_ left: StatedValue, _ right: StatedValue) -> Bool {
        left.baseUnit != "" || ExactDecimal(significand: 20) < max(left.digits.high, right.digits.high)
    }

    /// Whether the growth that is stated leads from one level to the other.
    private func isExplained(_ key: Key, _ now: StatedValue, _ old: StatedValue) -> Bool {
        guard let fact = dataset.growth(ofLevel: key), let growth = value(fact),
            let computed = Calculation.quotient(of: now, by: old, inPercent: true)?
                .plus(ExactDecimal(significand: -100))
        else { return false }
        return computed.reach.widened(by: ExactDecimal(significand: 10))?.meets(growth.reach) ?? false
    }
}

extension StatedValue {
    /// 万 for 亿, or 元 for 万元: a factor that no growth explains.
    static let wrongUnit = ExactDecimal(significand: 500)

    /// How many times the greater of two values is the smaller; none where that is not above zero.
    func times(_ other: StatedValue) -> ExactDecimal? {
        guard let first = middle, let second = other.middle else { return nil }
        return max(first, second).divided(by: min(first, second))
    }
}
