import Basics

/// A period as one number whose order is that of periods; zero where there is none. What one report calls 上半年 and
/// another 1—6月 is one period.
struct PeriodCode: Sendable, Hashable, Comparable {
    private let code: UInt64

    /// No period.
    static let none = PeriodCode(nil)

    /// The last month, then the longer before the shorter, then the form: three fields of a number.
    init(_ period: Period?) {
        guard let period else {
            code = 0
            return
        }
        let (first, last, form): (Int, Int, Form) =
            switch period.ofCalendar {
            case .year(let year): (year * 12, year * 12 + 11, .natural)
            case .half(let year, let half): (year * 12 + half * 6 - 6, year * 12 + half * 6 - 1, .natural)
            case .quarter(let year, let quarter): (year * 12 + quarter * 3 - 3, year * 12 + quarter * 3 - 1, .natural)
            case .month(let year, let month): (year * 12 + month - 1, year * 12 + month - 1, .natural)
            case .months(let year, let first, let last): (year * 12 + first - 1, year * 12 + last - 1, .months)
            case .years(let first, let last): (first * 12, last * 12 + 11, .years)
            }
        code = UInt64(max(1, last)) << 34 | UInt64(max(0, first)) << 4 | UInt64(form.rawValue)
    }

    /// How a stretch of time is written.
    private enum Form: UInt8 {
        case natural, months, years
    }

    /// The period, where there is one.
    var period: Period? {
        guard code != 0, let form = Form(rawValue: UInt8(code & 0xF)) else { return nil }
        let (last, first) = (Int(code >> 34), Int(code >> 4 & 0x3FFF_FFFF))
        let year = first / 12
        switch (form, last - first) {
        case (.months, _): return .months(year: year, first: first % 12 + 1, last: last - year * 12 + 1)
        case (.years, _): return .years(year, last / 12)
        case (.natural, 11): return .year(year)
        case (.natural, 5): return .half(year, first % 12 / 6 + 1)
        case (.natural, 2): return .quarter(year, first % 12 / 3 + 1)
        case (.natural, _): return .month(year, first % 12 + 1)
        }
    }

    static func < (left: PeriodCode, right: PeriodCode) -> Bool { left.code < right.code }
}
