import Basics

/// The values along an axis that begins at zero: where each stands, and at which round numbers lines are drawn.
struct ChartScale: Sendable {
    /// The lowest value of the axis: zero, or a round number below it.
    let low: ExactDecimal
    /// The highest value of the axis: zero, or a round number above it.
    let high: ExactDecimal
    /// The round numbers, the lowest first.
    let ticks: [ExactDecimal]

    /// An axis for values; none where there is nothing but zeros.
    init?(_ values: [ExactDecimal]) {
        let most = values.max().map { $0.isNegative ? .zero : $0 } ?? .zero
        let least = values.min().map { $0.isNegative ? $0 : .zero } ?? .zero
        guard let step = Self.step(for: max(most, least.magnitude)) else { return nil }
        var ticks: [ExactDecimal] = [.zero]
        while let last = ticks.last, last < most, let next = last.adding(step) { ticks.append(next) }
        while let first = ticks.first, least < first, let next = first.subtracting(step) { ticks.insert(next, at: 0) }
        guard let low = ticks.first, let high = ticks.last else { return nil }
        self.low = low
        self.high = high
        self.ticks = ticks.map(\.withoutTrailingZeros)
    }

    /// The distance of round numbers: 0.5, 1, 2 or 2.5 times a power of ten, so that two to four of them reach.
    private static func step(for most: ExactDecimal) -> ExactDecimal? {
        guard most.significand > 0 else { return nil }
        let power = "\(most.significand)".utf8.count - 1 + most.exponent
        let steps = [(5, -1), (1, 0), (2, 0), (25, -1)].map { ExactDecimal(significand: $0.0, exponent: power + $0.1) }
        return steps.first { step in
            let four = ExactDecimal(significand: step.significand * 4, exponent: step.exponent)
            return !(four < most)
        }
    }

    /// How far up the axis a value stands, in ten-thousandths.
    func share(_ value: ExactDecimal) -> Int {
        guard let span = high.subtracting(low), let step = value.subtracting(low), let part = step.percent(of: span)
        else { return 0 }
        return part.scaled(byPowerOfTen: 2).whole
    }
}

extension ExactDecimal {
    /// The nearest whole number, within the bounds of 64 bits.
    var whole: Int {
        let rounded = rounded(toPlaces: 0)
        var value = rounded.significand
        for _ in 0..<max(0, rounded.exponent) where value.magnitude < 1 << 90 { value *= 10 }
        return Int(clamping: value)
    }
}
