/// What a word says in the head or a cell of a table, where few words say much.
public enum TableWord: Sendable, Hashable {
    /// The heading of a column of this kind.
    case column(Column)
    /// The heading of a column, or of the rows, of names of this scope.
    case names(Scope)
    /// The end of a name of this scope: 高新区, 街道.
    case ending(Scope)
    /// The name of a region without the word for its kind: 河南.
    case place
    /// A word that says nothing of what is measured: 绝对数, 完成数.
    case generic
    /// A row or column that sums up the others: 合计.
    case total
    /// The mark of a row that is part of another: # or 其中.
    case part
    /// The end of a head whose values are counts, with a unit or without: 企业数.
    case counted
    /// What stands before a unit that holds for the whole table: 单位：.
    case caption
    /// What opens a note below or in a table: 注：.
    case note
    /// An indicator whose parts are named without what is measured: below 地区生产总值, 第二产业 is its 增加值.
    case whole(part: String)
    /// A cell without a number.
    case blank(Blank)
    /// A cell that says that nothing changed: 持平.
    case unchanged(Qualifier)
    /// A stretch of the time that the table speaks of: 本月, 累计.
    case stretch(Stretch)
    /// A word for a kind of statement: ±%, 位次.
    case measure(MeasureWord)
    /// Words for the prices that amounts are told at: 现价, 不变价.
    case prices(Prices)

    /// The translation of a word in Latin letters, without blanks and capitals: grossdomesticproduct.
    case translation(of: String)

    /// Prices that amounts are told at.
    public enum Prices: String, Sendable, Hashable, CaseIterable {
        /// Those of the time that the amount is of.
        case current
        /// Those of another year, so that amounts of several years can be held against each other.
        case constant
    }

    /// Kinds of columns.
    public enum Column: String, Sendable, Hashable, CaseIterable {
        /// Names of what is measured.
        case indicators
        case units
        /// Running numbers, which count nothing.
        case numbers
        case remarks
        /// What kind of the thing a row is of: 规格等级.
        case kinds
        case times
    }

    /// Why a cell has no number.
    public enum Blank: String, Sendable, Hashable, CaseIterable {
        /// There can be none: /.
        case notApplicable = "not-applicable"
        /// There is one, but it is not given: …, or an empty cell.
        case notReported = "not-reported"
        /// There is nothing to count: —.
        case none
    }

    /// Stretches relative to the time of the table.
    public enum Stretch: String, Sendable, Hashable, CaseIterable {
        /// Its last month.
        case thisMonth = "this-month"
        /// The year up to its last month.
        case toDate = "to-date"
        /// The year up to the month before its last.
        case toLastMonth = "to-last-month"
        /// The month before its last.
        case lastMonth = "last-month"
        /// The same stretch of the year before.
        case yearBefore = "year-before"
    }
}

/// The words of tables, compiled for finding them in heads and cells.
public struct TableWords: Sendable {
    private let matcher: Matcher
    private let meanings: [[TableWord]]

    init(_ words: [(surface: String, words: [TableWord])]) {
        matcher = Matcher(words.enumerated().map { ($1.surface, Int32($0)) })
        meanings = words.map(\.words)
    }

    /// What a text says as a whole; nothing where it is no word of tables.
    public func meanings(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [TableWord] {
        guard !range.isEmpty, let found = longest(in: bytes, at: range.lowerBound, end: range.upperBound),
            found.length == range.count
        else { return [] }
        return found.words
    }

    /// The heading of names that closes a longer heading of two letters more at least: 支柱产业, 重点企业名称.
    public func names(closing bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TableWord? {
        var index = range.lowerBound
        while index < range.upperBound {
            index += bytes.scalar(at: index).length
            guard range.upperBound - index >= Self.shortestHeading else { return nil }
            for word in meanings(of: bytes, index..<range.upperBound) {
                if case .names = word { return word }
            }
        }
        return nil
    }

    /// The shortest heading that may close a longer one, in bytes: two Chinese letters.
    private static let shortestHeading = 6

    /// What the longest word that closes a text says, of those that are shorter than the text.
    public func ending(
        of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Scope? {
        var index = range.lowerBound
        while index < range.upperBound {
            index += bytes.scalar(at: index).length
            for case .ending(let scope) in meanings(of: bytes, index..<max(index, range.upperBound)) { return scope }
        }
        return nil
    }

    /// Whether a text closes with words for what is counted.
    public func isCounted(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if meanings(of: bytes, index..<range.upperBound).contains(.counted) { return true }
            index += bytes.scalar(at: index).length
        }
        return false
    }

    /// The longest word that begins at a byte, and its length.
    public func longest(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (words: [TableWord], length: Int)? {
        guard start < end, let match = matcher.longest(in: bytes, at: start, end: end) else { return nil }
        return (meanings[Int(match.value)], match.length)
    }
}
