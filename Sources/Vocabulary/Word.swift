import Basics

/// What a surface of the vocabulary says where it stands in a text.
public enum Word: Sendable, Hashable {
    /// The name of an indicator, by its place in `Vocabulary.indicators`.
    case indicator(Int)
    /// The name of something measured that is no indicator but holds the name of one.
    case label
    /// A bound beside a number.
    case qualifier(Qualifier, Side)
    /// A cue for what is done, aimed at or expected.
    case status(Status)
    /// A word that says what kind of statement the number makes.
    case measure(MeasureWord)
    /// A word for a stretch of time.
    case period(PeriodWord)
    /// A word for whom a value speaks of, or the end of such a noun phrase.
    case scope(Scope, isEnding: Bool)
    /// A word that builds the sentence around numbers.
    case joint(Joint)
    /// A word whose letters look like a numeral, a qualifier or a cue and are none.
    case fixed
    /// A verb or small word that opens a clause; it is cut from a label unless it says what was counted (办结企业诉求).
    case verb(isKept: Bool)

    /// On which side of a number a qualifier stands.
    public enum Side: String, Sendable, Hashable, CaseIterable {
        /// 超 100家.
        case before
        /// 100家以上.
        case after
    }
}

/// A word such as 增长 or 占: the measure it announces, its sign and the kind of value it goes with.
public struct MeasureWord: Sendable, Hashable {
    /// The measure announced.
    public let measure: Measure
    /// Whether the value counts as negative: 下降3% is −3.
    public let isNegative: Bool
    /// The kind of value the word goes with.
    public let companion: Companion

    /// A word that announces a measure.
    public init(measure: Measure, isNegative: Bool, companion: Companion) {
        self.measure = measure
        self.isNegative = isNegative
        self.companion = companion
    }

    /// The kinds of values that measure words go with.
    public enum Companion: String, Sendable, Hashable, CaseIterable {
        /// A rate in percent.
        case percent
        /// An amount in a unit.
        case amount
        /// A difference in percentage points.
        case points
    }
}

/// A word such as 去年 or 上半年, relative to the document or to the year the text speaks of.
public enum PeriodWord: Sendable, Hashable {
    /// A year at a distance from the document's.
    case documentYear(Int)
    /// A year at a distance from the one the text speaks of.
    case narrativeYear(Int)
    /// A stretch of the year the text speaks of.
    case part(YearPart)
    /// A fixed stretch of years, such as a five-year plan.
    case span(Period)
    /// Several years up to the one the report speaks of: 近三年.
    case lastYears(Int)
    /// Several years from the report's on: 今后三年.
    case comingYears(Int)
    /// A future without a date: 早日.
    case open
}

/// A stretch of a year that is not yet known.
public enum YearPart: Sendable, Hashable {
    /// A half year, 1 or 2.
    case half(Int)
    /// A quarter, 1 to 4.
    case quarter(Int)
    /// Months, the first and the last.
    case months(Int, Int)

    /// The stretch in a given year.
    public func of(year: Int) -> Period {
        switch self {
        case .half(let half): .half(year, half)
        case .quarter(let quarter): .quarter(year, quarter)
        case .months(let first, let last):
            first == last ? .month(year, first) : .months(year: year, first: first, last: last)
        }
    }
}

/// Words that build the sentence around numbers.
public enum Joint: String, Sendable, Hashable, CaseIterable {
    /// 其中: a part of what was just said.
    case ofWhich = "of-which"
    /// 分别: several values for several things, in order.
    case respectively
    /// 各, 均: one value for each of several things.
    case each
    /// 比, 较: what follows is what is compared with.
    case compared
    /// 居, 位列: a place in an order follows.
    case rank
    /// 首位: the first place.
    case first
    /// 拉动, 贡献率: a part played in a growth.
    case contribution
}
