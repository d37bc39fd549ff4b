import Basics
import Extraction

/// A table of figures that may be compared: one unit a column, and every reason for doubt marked in the cell.
public struct ComparisonTable: Sendable {
    /// The columns in the order asked for.
    public let columns: [Column]
    /// The rows in the order asked for.
    public let rows: [Row]

    /// What a row or a column is about.
    public enum Head: Sendable, Hashable {
        /// A park, by its place in the dataset.
        case park(Int)
        /// An indicator, by its place in the vocabulary.
        case indicator(Int)
        case period(Period)
        /// An industry, by its name.
        case industry(NameID)
    }

    /// A column in one unit.
    public struct Column: Sendable {
        /// What it is about.
        public let head: Head
        /// The unit of its values, where they can be told in it; none where it has none.
        public let unit: DisplayUnit?
        /// The period that most of its figures speak of; none where it has none.
        public let period: Period?
    }

    /// A row with one cell for each column.
    public struct Row: Sendable {
        /// What it is about.
        public let head: Head
        /// The cells in the order of the columns.
        public let cells: [ComparisonCell]
    }

    /// Whether nothing is known of a column.
    public func isEmpty(column: Int) -> Bool { columns[column].unit == nil }
}

/// A cell of a comparison.
public enum ComparisonCell: Sendable {
    /// A figure that may be compared, with its marks.
    case figure(ComparedFigure)
    /// No report tells anything.
    case notReported
    /// Reports tell something else of it, which can't stand in the column.
    case notComparable(Incomparable)

    /// The figure, where there is one.
    public var figure: ComparedFigure? {
        if case .figure(let figure) = self { return figure }
        return nil
    }
}

/// Why what is reported can't stand in a column, with the observation that is nearest.
public enum Incomparable: Sendable, Hashable {
    /// Only a target or a forecast is told.
    case notActual(Fact)
    /// Only its growth, its change or its rank is told.
    case noLevel(Fact)
    /// It is told of another period only.
    case otherPeriod(Fact)
    /// It is told without a period.
    case undated(Fact)

    /// The observation that is nearest.
    public var fact: Fact {
        switch self {
        case .notActual(let fact), .noLevel(let fact), .otherPeriod(let fact), .undated(let fact): fact
        }
    }
}

/// A figure of a comparison.
public struct ComparedFigure: Sendable {
    /// What it is a value of.
    public let key: Key
    /// The value.
    public let figure: Figure
    /// What speaks against comparing it with the others of its column.
    public let marks: ComparisonMarks
    /// Its place among the figures of its column that may be compared, from 1; none where fewer than two may be.
    public let rank: Int?
}

/// What a reader has to know of a figure before comparing it with others.
public struct ComparisonMarks: OptionSet, Sendable, Hashable {
    /// A bit for each mark.
    public let rawValue: UInt16

    /// Marks by their bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// It speaks of another period than most of the column.
    public static let otherPeriod = ComparisonMarks(rawValue: 1)
    /// It speaks of a part of a year, or of several years; or its report was published before its year was over.
    public static let partialYear = ComparisonMarks(rawValue: 2)
    /// What is counted differs from report to report: the vocabulary keeps the indicator by label, or the label says
    /// more than the indicator's name (两区合计, 区级).
    public static let ownDefinition = ComparisonMarks(rawValue: 4)
    /// The report tells a bound or an approximation.
    public static let bound = ComparisonMarks(rawValue: 8)
    /// Its unit can't be told in that of the column (元 and 美元).
    public static let otherUnit = ComparisonMarks(rawValue: 16)
    /// Reports contradict each other in it.
    public static let conflict = ComparisonMarks(rawValue: 32)
    /// A person corrected it.
    public static let corrected = ComparisonMarks(rawValue: 64)
    /// No report states it: it was calculated.
    public static let derived = ComparisonMarks(rawValue: 128)

    /// Those that keep a figure out of the order of its column.
    static let unranked: ComparisonMarks = [
        .otherPeriod, .partialYear, .ownDefinition, .bound, .otherUnit,
    ]
}
