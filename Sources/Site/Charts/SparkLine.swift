import Basics

/// A line without axis beside a number: how it came about, from its lowest value to its highest.
struct SparkLine: Sendable {
    /// The points in the order of their years.
    let points: [ChartPoint]

    /// The line; none where there are fewer than two points.
    func drawn() -> [UInt8]? {
        guard points.count > 1, let axis = YearAxis(points, margins: .dots), let least = points.map(\.value).min(),
            let most = points.map(\.value).max(), let span = most.subtracting(least)
        else { return nil }
        var drawing = Drawing(decoration: "spark")
        let places = points.map { point -> (Across, Down) in
            let share = point.value.subtracting(least)?.percent(of: span)?.scaled(byPowerOfTen: 2).whole ?? 5000
            return (axis.place(point.year), Down(tenths: 270 - share * 220 / 10_000))
        }
        for ((point, next), (from, to)) in zip(zip(points, points.dropFirst()), zip(places, places.dropFirst())) {
            drawing.line(next.year - point.year > 1 ? "run gap" : "run", from: from, to: to)
        }
        if let last = places.last { drawing.dot("actual", at: last) }
        return drawing.finished()
    }
}
