/// A stretch of time a figure speaks of, in the forms of SDMX time periods.
public enum Period: Sendable, Hashable {
    /// A whole year: `2024`.
    case year(Int)
    /// A half year, 1 or 2: `2024-S1`.
    case half(Int, Int)
    /// A quarter, 1 to 4: `2024-Q1`.
    case quarter(Int, Int)
    /// A month, 1 to 12: `2024-03`.
    case month(Int, Int)
    /// Months, the first and the last, which is counted on beyond December where they go into another year:
    /// `2024-01/2024-09`, `2023-12/2024-02` as the months 12 to 14 of 2023.
    case months(year: Int, first: Int, last: Int)
    /// Several years, first and last: `2021/2025`.
    case years(Int, Int)

    /// The stretch from one month to another: the twelve months of a year are the year, one month is itself.
    public static func months(of year: Int, from first: Int, to last: Int) -> Period {
        switch (first, last) {
        case (1, 12): .year(year)
        case (1, _) where last > 12 && last % 12 == 0: .years(year, year + last / 12 - 1)
        case (last, _): .month(year, first)
        default: .months(year: year, first: first, last: last)
        }
    }

    /// The quarter or half year that its months are, as 1—6月 is 上半年; else itself.
    public var ofCalendar: Period {
        guard case .months(let year, let first, let last) = self else { return self }
        return switch (last - first + 1, first) {
        case (6, 1), (6, 7): .half(year, last / 6)
        case (3, 1), (3, 4), (3, 7), (3, 10): .quarter(year, last / 3)
        default: self
        }
    }

    /// The year it lies in, the last one where it covers several.
    public var year: Int {
        switch self {
        case .year(let year), .half(let year, _), .quarter(let year, _), .month(let year, _): year
        case .months(let year, _, let last): year + (last - 1) / 12
        case .years(_, let last): last
        }
    }

    /// Whether it is a whole calendar year, as most comparisons want.
    public var isYear: Bool {
        if case .year = self { return true }
        return false
    }

    /// Whether it is less than a year.
    public var isPartOfYear: Bool {
        switch self {
        case .year, .years: false
        case .half, .quarter, .month, .months: true
        }
    }

    /// The same stretch a number of years later, or earlier where it is negative.
    public func moved(byYears years: Int) -> Period {
        switch self {
        case .year(let year): .year(year + years)
        case .half(let year, let half): .half(year + years, half)
        case .quarter(let year, let quarter): .quarter(year + years, quarter)
        case .month(let year, let month): .month(year + years, month)
        case .months(let year, let first, let last): .months(year: year + years, first: first, last: last)
        case .years(let first, let last): .years(first + years, last + years)
        }
    }

    /// Reads the written forms above; none for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            if let first = Self.yearNumber(parts[0]), let last = Self.yearNumber(parts[1]), first <= last {
                self = .years(first, last)
                return
            }
            guard case .month(let year, let first) = Period(parts[0]),
                case .month(let end, let month) = Period(parts[1]), case let last = (end - year) * 12 + month,
                first <= last
            else { return nil }
            self = .months(year: year, first: first, last: last)
            return
        }
        let pieces = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 1, let year = Self.yearNumber(pieces[0]) else { return nil }
        guard pieces.count > 1 else {
            self = .year(year)
            return
        }
        guard pieces.count == 2, pieces[1].utf8.count == 2, pieces[1].utf8.last?.isASCIIDigit == true else {
            return nil
        }
        switch (pieces[1].first, Int(pieces[1].dropFirst()), Int(pieces[1])) {
        case ("S", let half?, _) where 1...2 ~= half: self = .half(year, half)
        case ("Q", let quarter?, _) where 1...4 ~= quarter: self = .quarter(year, quarter)
        case (let tens?, _, let month?) where tens.isNumber && 1...12 ~= month: self = .month(year, month)
        default: return nil
        }
    }

    private static func yearNumber(_ text: String) -> Int? {
        text.utf8.count == 4 ? Int(text).flatMap { 1000...2999 ~= $0 ? $0 : nil } : nil
    }
}

extension Period: CustomStringConvertible, Comparable {
    /// The written form: `2024-S1`.
    public var description: String {
        switch self {
        case .year(let year): "\(year)"
        case .half(let year, let half): "\(year)-S\(half)"
        case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
        case .month(let year, let month): "\(year)-\(Self.twoDigits(month))"
        case .months(let year, let first, let last):
            "\(year)-\(Self.twoDigits(first))/\(self.year)-\(Self.twoDigits((last - 1) % 12 + 1))"
        case .years(let first, let last): "\(first)/\(last)"
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// By the month it ends in, then the longer before the shorter, so that the latest period sorts last; then by the
    /// form, for a half year and its six months are written in two ways.
    public static func < (left: Period, right: Period) -> Bool {
        (left.lastMonth, -left.monthCount, left.form) < (right.lastMonth, -right.monthCount, right.form)
    }

    /// The place of its form among those above.
    private var form: Int {
        switch self {
        case .year: 0
        case .half: 1
        case .quarter: 2
        case .month: 3
        case .months: 4
        case .years: 5
        }
    }

    /// Months since year zero of its last month.
    public var lastMonth: Int {
        switch self {
        case .year(let year), .years(_, let year): year * 12 + 12
        case .half(let year, let half): year * 12 + half * 6
        case .quarter(let year, let quarter): year * 12 + quarter * 3
        case .month(let year, let month): year * 12 + month
        case .months(let year, _, let last): year * 12 + last
        }
    }

    /// How many months it covers.
    public var monthCount: Int {
        switch self {
        case .year: 12
        case .half: 6
        case .quarter: 3
        case .month: 1
        case .months(_, let first, let last): last - first + 1
        case .years(let first, let last): (last - first + 1) * 12
        }
    }
}
