import Basics

/// A bar beside a number, long as the number is large.
struct ShareBar: Sendable {
    let value: ExactDecimal
    /// The value that fills the whole width.
    let most: ExactDecimal
    /// The value aimed at, which is marked across the bar.
    var target: ExactDecimal?

    private static let height = 8

    /// The bar; none where the whole width stands for nothing.
    func drawn() -> [UInt8]? {
        guard let length = part(value) else { return nil }
        var drawing = Drawing(decoration: "share")
        drawing.bar(to: Across(length))
        if let target, let place = part(target) {
            drawing.line("aim", from: (Across(place), Down(-2)), to: (Across(place), Down(Self.height + 2)))
        }
        return drawing.finished()
    }

    /// A value's part of the width, in ten-thousandths, from nothing to all.
    private func part(_ value: ExactDecimal) -> Int? {
        guard let part = value.percent(of: most) else { return nil }
        return max(0, min(10_000, part.scaled(byPowerOfTen: 2).whole))
    }
}
