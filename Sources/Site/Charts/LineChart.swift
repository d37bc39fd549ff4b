import Basics

/// Values over the years as a line, targets and forecasts as marks beside it.
struct LineChart: Sendable {
    /// The points in the order of their years; only what was done is joined by the line.
    let points: [ChartPoint]
    /// The chart's name.
    let title: String

    private static let height = 190
    private static let top = Down(30)
    private static let bottom = Down(160)
    private static let mostYears = 6

    /// The chart; none where no axis can be drawn.
    func drawn() -> [UInt8]? {
        guard let scale = ChartScale(points.map(\.value)), let plain = YearAxis(points),
            let numbered = YearAxis(points, margins: .numbers)
        else { return nil }
        // Where all values are written, the lines need no numbers of their own.
        let needsNumbers = labelled(scale, plain).count < points.count
        let axis = needsNumbers ? numbered : plain
        var drawing = Drawing("line", height: Self.height, title: title)
        drawGrid(scale, &drawing)
        let done = points.filter(\.isDone)
        for (point, next) in zip(done, done.dropFirst()) {
            // Years of which nothing is known lie between the points: the line only leads the eye.
            let kind = next.year - point.year > 1 ? "run gap" : "run"
            drawing.line(kind, from: place(point, scale, axis), to: place(next, scale, axis))
        }
        for point in points {
            drawing.dot(point.kind.rawValue, at: place(point, scale, axis))
        }
        for index in labelled(scale, axis) {
            let (across, down) = place(points[index], scale, axis)
            let kind = points[index].isDone ? "value" : "value aim"
            drawing.word(points[index].text, kind, at: (across, down.plus(-9)), url: points[index].url)
        }
        if needsNumbers { drawNumbers(scale, &drawing) }
        for year in axis.labels(atMost: Self.mostYears) {
            drawing.word("\(year)", "year", at: (axis.place(year), Self.bottom.plus(18)))
        }
        return drawing.finished()
    }

    private func drawGrid(_ scale: ChartScale, _ drawing: inout Drawing) {
        for tick in scale.ticks {
            let down = height(tick, scale)
            drawing.line(tick.significand == 0 ? "base" : "grid", from: (Across(0), down), to: (Across(10_000), down))
        }
    }

    private func drawNumbers(_ scale: ChartScale, _ drawing: inout Drawing) {
        for tick in scale.ticks where tick.significand != 0 {
            let number = "\(tick)".replacing("-", with: "−")
            drawing.word(number, "tick", at: (Across(0), height(tick, scale).plus(-4)))
        }
    }

    /// The width that is taken for granted when words are kept apart, in tenths of a pixel: that of a phone.
    private static let narrowest = 3200
    /// The room of a letter, in tenths of a pixel.
    private static let letter = (width: 74, height: 130)

    /// The points whose values are written, as many as find room: the last, the first, the highest and what is aimed
    /// at come before the others.
    private func labelled(_ scale: ChartScale, _ axis: YearAxis) -> [Int] {
        let done = points.indices.filter { points[$0].isDone }
        let first = [done.last, done.first, points.indices.last, done.max { points[$0].value < points[$1].value }]
        var taken: [(left: Int, right: Int, down: Int)] = []
        var chosen: [Int] = []
        for index in first.compactMap({ $0 }) + points.indices.reversed() where !chosen.contains(index) {
            let (across, down) = place(points[index], scale, axis)
            let middle = across.parts * Self.narrowest / 10_000
            let half = points[index].text.unicodeScalars.count * Self.letter.width / 2
            let isFree = taken.allSatisfy { other in
                other.right < middle - half || middle + half < other.left
                    || abs(other.down - down.tenths) > Self.letter.height
            }
            guard isFree else { continue }
            chosen.append(index)
            taken.append((middle - half, middle + half, down.tenths))
        }
        return chosen.sorted()
    }

    private func place(_ point: ChartPoint, _ scale: ChartScale, _ axis: YearAxis) -> (Across, Down) {
        (axis.place(point.year), height(point.value, scale))
    }

    private func height(_ value: ExactDecimal, _ scale: ChartScale) -> Down {
        Down(tenths: Self.bottom.tenths - scale.share(value) * (Self.bottom.tenths - Self.top.tenths) / 10_000)
    }
}
