import Basics

/// A value on a chart of years.
struct ChartPoint: Sendable {
    let year: Int
    /// The value in the chart's unit.
    let value: ExactDecimal
    /// The value as it is written on the chart.
    let text: String
    let kind: Kind
    /// Where its words stand, from the page that it is drawn on.
    let url: String

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
    private let start: Int
    private let end: Int

    /// What is left free at both ends, in ten-thousandths of the width.
    enum Margins {
        /// Room for half of a value's letters.
        case values
        /// Room for the numbers of the lines before it.
        case numbers
        /// Room for a dot.
        case dots
    }

    /// The years from the first to the last of points; none without points.
    init?(_ points: [ChartPoint], margins: Margins = .values) {
        guard let first = points.map(\.year).min(), let last = points.map(\.year).max() else { return nil }
        self.first = first
        self.last = last
        (start, end) =
            switch margins {
            case .values: (800, 9200)
            case .numbers: (1600, 9200)
            case .dots: (100, 9800)
            }
    }

    /// Where a year stands; a single one in the middle.
    func place(_ year: Int) -> Across {
        guard first < last else { return Across(5000) }
        return Across(start + (year - first) * (end - start) / (last - first))
    }

    /// The years that are written below the chart: all, or every second …, always the last.
    func labels(atMost most: Int) -> [Int] {
        let step = (last - first) / most + 1
        return Array(stride(from: last, through: first, by: -step)).reversed()
    }
}
