import Basics

/// A line without axis beside a number: how it came about.
struct SparkLine: Sendable {
    /// The points in the order of their years.
    let points: [ChartPoint]

    private static let height = 32

    /// The line; none where there are fewer than two points.
    func drawn() -> [UInt8]? {
        guard points.count > 1, let scale = ChartScale(points.map(\.value)), let axis = YearAxis(points) else {
            return nil
        }
        var drawing = Drawing(decoration: "spark", height: Self.height)
        let places = points.map { point -> (Across, Down) in
            (axis.place(point.year), Down(tenths: 280 - scale.share(point.value) * 240 / 10_000))
        }
        drawing.line("base", from: (Across(0), Down(28)), to: (Across(10_000), Down(28)))
        for ((point, next), (from, to)) in zip(zip(points, points.dropFirst()), zip(places, places.dropFirst())) {
            drawing.line(next.year - point.year > 1 ? "run gap" : "run", from: from, to: to)
        }
        if let last = places.last { drawing.dot("actual", at: last, radius: "3") }
        return drawing.finished()
    }
}
