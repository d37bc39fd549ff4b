import Reading

/// What kind of document a report is, as far as it matters for whom to believe.
public enum ReportKind: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Newspapers, interviews, encyclopaedias, and copies of them.
    case press
    /// What the park or its government says of itself, and all that nobody gave a kind.
    case own
    /// Bulletins and yearbooks of statistics.
    case statistics

    /// The kind by the words its owner gave it.
    public init(_ words: String?) {
        guard let words = words?.lowercased() else {
            self = .own
            return
        }
        if Self.statisticsWords.contains(where: { words.contains($0) }) {
            self = .statistics
        } else if Self.pressWords.contains(where: { words.contains($0) }) {
            self = .press
        } else {
            self = .own
        }
    }

    private static let statisticsWords = ["统计", "年鉴", "statistic", "yearbook"]
    private static let pressWords = [
        "新闻", "报纸", "媒体", "采访", "访谈", "报道", "转载", "存档", "百科", "词条", "news", "press", "interview", "media",
    ]

    /// The more it is believed, the greater.
    public static func < (left: ReportKind, right: ReportKind) -> Bool { left.rawValue < right.rawValue }
}
