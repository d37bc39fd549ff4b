import Basics

/// When a report was published, as exactly as it is known.
public struct ReportDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year, from 1900.
    public let year: Int
    /// 1 to 12.
    public let month: Int?
    /// 1 to 31; none without a month.
    public let day: Int?

    /// Reads `2025`, `2025-01` or `2025-01-16`; none for anything else.
    public init?(_ text: some StringProtocol) {
        self.init(parts: Array(text.utf8).split(separator: ASCII.minus, omittingEmptySubsequences: false)[...])
    }

    /// Reads the year, the month and the day, as far as they are there.
    init?(parts: ArraySlice<ArraySlice<UInt8>>) {
        guard 1...3 ~= parts.count, let first = parts.first,
            let year = Self.number(first, digits: 4, in: 1900...2199)
        else { return nil }
        let (month, day) = (parts.dropFirst().first, parts.dropFirst(2).first)
        self.year = year
        self.month = month.flatMap { Self.number($0, digits: 2, in: 1...12) }
        self.day = day.flatMap { Self.number($0, digits: 2, in: 1...31) }
        if (month != nil && self.month == nil) || (day != nil && self.day == nil) { return nil }
    }

    private static func number(_ text: ArraySlice<UInt8>, digits: Int, in range: ClosedRange<Int>) -> Int? {
        guard text.count == digits, text.allSatisfy(\.isASCIIDigit) else { return nil }
        let number = text.reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
        return range.contains(number) ? number : nil
    }

    /// By time; a date without a day sorts before those with one.
    public static func < (left: ReportDate, right: ReportDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }

    /// `2025-01-16`, as far as it is known.
    public var description: String {
        ([year] + [month, day].compactMap { $0 }).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }
}
