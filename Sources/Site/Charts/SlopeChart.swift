import Basics

/// Two values of each of several bearers, joined by lines: who rose, who fell, who overtook whom.
struct SlopeChart: Sendable {
    /// One bearer's line.
    struct Slope: Sendable {
        let name: String
        let before: ChartPoint
        let after: ChartPoint
    }

    let slopes: [Slope]
    /// What stands above the two ends.
    let heads: (before: String, after: String)
    /// The chart's name.
    let title: String

    private static let left = Across(1800)
    private static let right = Across(5600)
    private static let top = Down(40)
    /// How far apart words stand at least, in pixels.
    private static let lineHeight = 17

    /// The chart; none where no axis can be drawn.
    func drawn() -> [UInt8]? {
        guard let scale = ChartScale(slopes.flatMap { [$0.before.value, $0.after.value] }) else { return nil }
        let span = max(160, slopes.count * Self.lineHeight + 40)
        var drawing = Drawing("slope", height: span + 60, title: title)
        for (head, across) in [(heads.before, Self.left), (heads.after, Self.right)] {
            drawing.word(head, "year", at: (across, Down(16)))
            drawing.line("grid", from: (across, Down(24)), to: (across, Self.top.plus(span)))
        }
        let befores = slopes.map { height($0.before.value, scale, span) }
        let afters = slopes.map { height($0.after.value, scale, span) }
        for (number, slope) in slopes.enumerated() {
            let kind = slope.after.value < slope.before.value ? "run fall" : "run"
            drawing.line(kind, from: (Self.left, befores[number]), to: (Self.right, afters[number]))
            drawing.dot("actual", at: (Self.left, befores[number]))
            drawing.dot("actual", at: (Self.right, afters[number]))
        }
        for (slope, down) in zip(slopes, Self.spread(befores)) {
            drawing.word(
                slope.before.text, "value before", at: (Across(Self.left.parts - 250), down.plus(4)),
                url: slope.before.url)
        }
        for (slope, down) in zip(slopes, Self.spread(afters)) {
            drawing.word(
                "\(slope.after.text) \(slope.name)", "value after",
                at: (Across(Self.right.parts + 250), down.plus(4)), url: slope.after.url)
        }
        return drawing.finished()
    }

    private func height(_ value: ExactDecimal, _ scale: ChartScale, _ span: Int) -> Down {
        Down(tenths: Self.top.tenths + span * 10 - scale.share(value) * span * 10 / 10_000)
    }

    /// Moves words apart that would lie on each other: each as far down as those above it ask for, and then the lowest
    /// back into the picture.
    static func spread(_ places: [Down]) -> [Down] {
        let order = places.indices.sorted { (places[$0].tenths, $0) < (places[$1].tenths, $1) }
        var moved = places.map(\.tenths)
        let least = lineHeight * 10
        for (above, below) in zip(order, order.dropFirst()) { moved[below] = max(moved[below], moved[above] + least) }
        if let last = order.last, let lowest = places.map(\.tenths).max(), moved[last] > lowest {
            moved[last] = lowest
            for (below, above) in zip(order.reversed(), order.reversed().dropFirst()) {
                moved[above] = min(moved[above], moved[below] - least)
            }
        }
        return moved.map { Down(tenths: $0) }
    }
}
