import Basics

/// Rates over the years as columns above and below zero.
struct ColumnChart: Sendable {
    /// The points in the order of their years.
    let points: [ChartPoint]
    /// The chart's name.
    let title: String

    private static let height = 150
    private static let top = Down(24)
    private static let bottom = Down(118)
    private static let widest = 900

    /// The chart; none where no axis can be drawn.
    func drawn() -> [UInt8]? {
        guard let axis = YearAxis(points), points.contains(where: { $0.value.significand != 0 }) else { return nil }
        var drawing = Drawing("columns", height: Self.height, title: title)
        let zero = height(.zero)
        let width = min(Self.widest, 5600 / max(1, axis.last - axis.first + 1))
        for point in points {
            let middle = axis.place(point.year).parts
            let end = height(point.value)
            let isFall = point.value.isNegative
            drawing.bar(
                isFall ? "fall" : nil, from: Across(middle - width / 2), to: Across(middle + width / 2),
                top: isFall ? zero : end, bottom: isFall ? end : zero)
        }
        for point in points {
            let top = point.value.isNegative ? zero : height(point.value)
            drawing.word(
                point.text, point.isDone ? "value" : "value aim", at: (axis.place(point.year), top.plus(-5)),
                url: point.url)
        }
        drawing.line("base", from: (Across(0), zero), to: (Across(10_000), zero))
        for year in axis.labels(atMost: 8) {
            drawing.word("\(year)", "year", at: (axis.place(year), Down(Self.height - 6)))
        }
        return drawing.finished()
    }

    /// The highest column fills the height: there are no round numbers to leave room for.
    private func height(_ value: ExactDecimal) -> Down {
        let most = points.map(\.value).max().map { max($0, .zero) } ?? .zero
        let least = points.map(\.value).min().map { min($0, .zero) } ?? .zero
        guard let span = most.subtracting(least), let step = value.subtracting(least),
            let part = step.percent(of: span)
        else { return Self.bottom }
        return Down(
            tenths: Self.bottom.tenths
                - part.scaled(byPowerOfTen: 2).whole * (Self.bottom.tenths - Self.top.tenths) / 10_000)
    }
}
