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
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard 1...3 ~= parts.count, let year = Self.number(parts[0], digits: 4, in: 1900...2199) else { return nil }
        self.year = year
        month = parts.count > 1 ? Self.number(parts[1], digits: 2, in: 1...12) : nil
        day = parts.count > 2 ? Self.number(parts[2], digits: 2, in: 1...31) : nil
        if (parts.count > 1 && month == nil) || (parts.count > 2 && day == nil) { return nil }
    }

    private static func number(_ text: some StringProtocol, digits: Int, in range: ClosedRange<Int>) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy(\.isASCIIDigit), let number = Int(text) else {
            return nil
        }
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
