import Basics

/// Values over the years as a line, targets and forecasts as marks beside it.
struct LineChart: Sendable {
    /// The points in the order of their years; only what was done is joined by the line.
    let points: [ChartPoint]
    /// The finding, as the chart's name.
    let title: String
    /// All values in words.
    let description: String
    /// The unit, which stands at the top of the axis.
    let unit: String

    private static let height = 190
    private static let top = Down(30)
    private static let bottom = Down(160)
    private static let mostLabels = 6

    /// The chart; none where no axis can be drawn.
    func drawn() -> [UInt8]? {
        guard let scale = ChartScale(points.map(\.value)), let axis = YearAxis(points) else { return nil }
        var drawing = Drawing("line", height: Self.height, title: title, description: description)
        drawGrid(scale, &drawing)
        let done = points.filter(\.isDone)
        for (point, next) in zip(done, done.dropFirst()) {
            // Years of which nothing is known lie between the points: the line only leads the eye.
            let kind = next.year - point.year > 1 ? "run gap" : "run"
            drawing.line(kind, from: place(point, scale, axis), to: place(next, scale, axis))
        }
        for point in points {
            drawing.dot(point.kind.rawValue, at: place(point, scale, axis), radius: point.isDone ? "3.5" : "4")
        }
        for point in labelled {
            let (across, down) = place(point, scale, axis)
            drawing.word(point.text, point.isDone ? "value" : "value aim", at: (across, down.plus(-9)), anchor: .middle)
        }
        for year in axis.labels(atMost: Self.mostLabels) {
            drawing.word("\(year)", "year", at: (axis.place(year), Self.bottom.plus(18)), anchor: .middle)
        }
        return drawing.finished()
    }

    private func drawGrid(_ scale: ChartScale, _ drawing: inout Drawing) {
        for tick in scale.ticks {
            let down = height(tick, scale)
            let isZero = tick.significand == 0
            drawing.line(isZero ? "base" : "grid", from: (Across(0), down), to: (Across(10_000), down))
            let isTop = tick.hasSameValue(as: scale.high)
            let number = "\(tick)".replacing("-", with: "−")
            if !isZero { drawing.word(isTop ? number + " " + unit : number, "tick", at: (Across(0), down.plus(-4))) }
        }
    }

    /// The points whose values are written: all of a few, or else the first, the last, the highest and what is aimed at.
    private var labelled: [ChartPoint] {
        guard points.count > Self.mostLabels else { return points }
        let done = points.indices.filter { points[$0].isDone }
        let highest = done.max { points[$0].value < points[$1].value }
        let aims = points.indices.filter { !points[$0].isDone }
        let chosen = Set([done.first, done.last, highest, aims.last].compactMap { $0 })
        return points.indices.filter { index in
            chosen.contains(index)
                // The highest stands back where it would touch one of the ends.
                && (index == done.first || index == done.last || index == aims.last
                    || ![done.first, done.last].contains { $0.map { abs(points[$0].year - points[index].year) < 2 } ?? false })
        }.map { points[$0] }
    }

    private func place(_ point: ChartPoint, _ scale: ChartScale, _ axis: YearAxis) -> (Across, Down) {
        (axis.place(point.year), height(point.value, scale))
    }

    private func height(_ value: ExactDecimal, _ scale: ChartScale) -> Down {
        Down(tenths: Self.bottom.tenths - scale.share(value) * (Self.bottom.tenths - Self.top.tenths) / 10_000)
    }
}
