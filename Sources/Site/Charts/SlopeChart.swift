import Basics

/// Two values of each of several bearers, joined by lines: who rose, who fell, who overtook whom.
struct SlopeChart: Sendable {
    /// One bearer's line.
    struct Slope: Sendable {
        let name: String
        let before: ExactDecimal
        let after: ExactDecimal
        let beforeText: String
        let afterText: String
    }

    let slopes: [Slope]
    /// What stands above the two ends.
    let heads: (before: String, after: String)
    /// The finding, as the chart's name.
    let title: String
    /// All values in words.
    let description: String

    private static let left = Across(1800)
    private static let right = Across(5600)
    private static let top = Down(40)
    /// How far apart words stand at least, in pixels.
    private static let lineHeight = 17

    /// The chart; none where no axis can be drawn.
    func drawn() -> [UInt8]? {
        guard let scale = ChartScale(slopes.flatMap { [$0.before, $0.after] }) else { return nil }
        let span = max(160, slopes.count * Self.lineHeight + 40)
        var drawing = Drawing("slope", height: span + 60, title: title, description: description)
        for (head, across) in [(heads.before, Self.left), (heads.after, Self.right)] {
            drawing.word(head, "year", at: (across, Down(16)))
            drawing.line("grid", from: (across, Down(24)), to: (across, Self.top.plus(span)))
        }
        let befores = slopes.map { height($0.before, scale, span) }
        let afters = slopes.map { height($0.after, scale, span) }
        for (number, slope) in slopes.enumerated() {
            let kind = slope.after < slope.before ? "run fall" : "run"
            drawing.line(kind, from: (Self.left, befores[number]), to: (Self.right, afters[number]))
            drawing.dot("actual", at: (Self.left, befores[number]), radius: "3")
            drawing.dot("actual", at: (Self.right, afters[number]), radius: "3")
        }
        for (slope, down) in zip(slopes, Self.spread(befores)) {
            drawing.word(
                slope.beforeText, "value before", at: (Across(Self.left.parts - 250), down.plus(4)))
        }
        for (slope, down) in zip(slopes, Self.spread(afters)) {
            drawing.word(
                "\(slope.afterText) \(slope.name)", "value after", at: (Across(Self.right.parts + 250), down.plus(4)))
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
