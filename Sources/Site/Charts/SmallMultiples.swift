import Basics

/// One small line for each bearer, all over the same years, each with an axis of its own.
struct SmallMultiples: Sendable {
    /// The points of the bearers, each in the order of their years.
    let panels: [[ChartPoint]]

    private static let height = 84
    private static let top = 22
    private static let bottom = 64

    /// The charts in the order of the panels; none for those without an axis. `describe` names a panel and its values.
    func drawn(_ describe: (Int) -> (title: String, description: String)) -> [[UInt8]?] {
        let axis = YearAxis(panels.flatMap { $0 })
        return panels.enumerated().map { number, points in
            guard let axis, let scale = ChartScale(points.map(\.value)) else { return nil }
            let (title, description) = describe(number)
            var drawing = Drawing("small", height: Self.height, title: title, description: description)
            draw(points, axis, scale, &drawing)
            return drawing.finished()
        }
    }

    private func draw(_ points: [ChartPoint], _ axis: YearAxis, _ scale: ChartScale, _ drawing: inout Drawing) {
        let base = Down(Self.bottom)
        drawing.line("base", from: (Across(0), base), to: (Across(10_000), base))
        let places = points.map { point -> (Across, Down) in
            let rise = scale.share(point.value) * (Self.bottom - Self.top) * 10 / 10_000
            return (axis.place(point.year), Down(tenths: base.tenths - rise))
        }
        for ((point, next), (from, to)) in zip(zip(points, points.dropFirst()), zip(places, places.dropFirst())) {
            drawing.line(next.year - point.year > 1 ? "run gap" : "run", from: from, to: to)
        }
        for (point, place) in zip(points, places) {
            drawing.dot(point.kind.rawValue, at: place, radius: "2.5")
            if point.year == points.last?.year || (point.year == points.first?.year && points.count > 1) {
                drawing.word(point.text, "value", at: (place.0, place.1.plus(-7)))
            }
        }
        for year in [axis.first, axis.last] {
            drawing.word("\(year)", "year", at: (axis.place(year), base.plus(16)))
        }
    }
}
