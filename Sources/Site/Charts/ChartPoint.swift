import Basics

/// A value on a chart of years.
struct ChartPoint: Sendable {
    let year: Int
    /// The value in the chart's unit.
    let value: ExactDecimal
    /// The value as it is written on the chart.
    let text: String
    let kind: Kind

    /// What a point stands for, which decides how it is drawn: filled, ringed, dotted, hollow.
    enum Kind: String, Sendable {
        case actual, target, forecast, derived
    }

    /// Whether it is what was done, stated or calculated.
    var isDone: Bool { kind == .actual || kind == .derived }
}

/// The years along the width of a chart.
struct YearAxis: Sendable {
    let first: Int
    let last: Int
    /// What is left free at the beginning, in ten-thousandths: more where numbers stand there.
    private let start: Int
    private static let margin = 800
    private static let marginForNumbers = 1600

    /// The years from the first to the last of points; none without points.
    init?(_ points: [ChartPoint], withNumbers: Bool = false) {
        guard let first = points.map(\.year).min(), let last = points.map(\.year).max() else { return nil }
        self.first = first
        self.last = last
        start = withNumbers ? Self.marginForNumbers : Self.margin
    }

    /// Where a year stands; a single one in the middle.
    func place(_ year: Int) -> Across {
        guard first < last else { return Across(5000) }
        return Across(start + (year - first) * (10_000 - start - Self.margin) / (last - first))
    }

    /// The years that are written below the chart: all, or every second …, always the last.
    func labels(atMost most: Int) -> [Int] {
        let step = (last - first) / most + 1
        return Array(stride(from: last, through: first, by: -step)).reversed()
    }
}
