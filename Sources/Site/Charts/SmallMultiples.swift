import Basics

/// One small line for each bearer, all over the same years, each with an axis of its own.
struct SmallMultiples: Sendable {
    /// The points of the bearers, each in the order of their years.
    let panels: [[ChartPoint]]

    private static let height = 84
    private static let top = 22
    private static let bottom = 64

    /// The charts in the order of the panels; none for those without an axis. `name` says what a panel is of.
    func drawn(_ name: (Int) -> String) -> [[UInt8]?] {
        let axis = YearAxis(panels.flatMap { $0 })
        return panels.enumerated().map { number, points in
            guard let axis, let scale = ChartScale(points.map(\.value)) else { return nil }
            var drawing = Drawing("small", height: Self.height, title: name(number))
            draw(points, axis, scale, &drawing)
            return drawing.finished()
        }
    }

    /// The width that is taken for granted when words are kept apart, in tenths of a pixel: half of a phone's.
    private static let narrowest = 1500
    private static let letter = 72
    private static let gap = 60
    private static let lineHeight = 140

    /// The room of a value above its dot, in tenths of a pixel of the narrowest chart.
    private func room(_ point: ChartPoint, _ place: (Across, Down)) -> (left: Int, right: Int, down: Down, at: Across) {
        let middle = place.0.parts * Self.narrowest / 10_000
        let half = point.text.unicodeScalars.count * Self.letter / 2
        let down = place.1.plus(-7)
        if middle - half < 0 { return (0, half * 2, down, Across(0)) }
        if middle + half > Self.narrowest { return (Self.narrowest - half * 2, Self.narrowest, down, Across(10_000)) }
        return (middle - half, middle + half, down, place.0)
    }

    /// Writes a value where there is room for it, at the edges from there inwards.
    private func write(
        _ point: ChartPoint, _ room: (left: Int, right: Int, down: Down, at: Across), _ drawing: inout Drawing
    ) {
        let kind = room.at.parts == 0 ? "value after" : room.at.parts == 10_000 ? "value before" : "value"
        drawing.word(point.text, kind, at: (room.at, room.down), url: point.url)
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
            drawing.dot(point.kind.rawValue, at: place)
        }
        let labels = [places.count - 1, 0].map { (room(points[$0], places[$0]), $0) }
        write(points[labels[0].1], labels[0].0, &drawing)
        // The first value is written where the last one leaves room.
        let isFree = labels[1].0.right + Self.gap < labels[0].0.left || labels[0].0.right + Self.gap < labels[1].0.left
        if points.count > 1, isFree || abs(labels[0].0.down.tenths - labels[1].0.down.tenths) > Self.lineHeight {
            write(points[0], labels[1].0, &drawing)
        }
        for year in [axis.first, axis.last] {
            drawing.word("\(year)", "year", at: (axis.place(year), base.plus(16)))
        }
    }
}
