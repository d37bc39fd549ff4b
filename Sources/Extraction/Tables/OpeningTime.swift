import Basics
import Vocabulary

/// The months that the opening lines of a report name, as monthly reports do above all of their sections: 2024年6月主要经济指标.
enum OpeningTime {
    /// How many lines open a report, how much of it they may take and how long each of them may be, in bytes.
    private static let mostLines = 3
    private static let most = 400
    private static let longest = 120

    /// The time that opens the last paragraph before a table, up to its first comma: 3月份，全市一般公共预算收入….
    static func paragraph(
        _ vocabulary: Vocabulary, _ area: ReportArea, _ bytes: UnsafeBufferPointer<UInt8>, _ lead: [Range<Int>]
    ) -> TimeExpression? {
        for block in lead.suffix(mostLines).reversed() {
            guard
                let comma = block.prefix(longestOpening).first(where: {
                    bytes.holds("，", at: $0) || bytes[$0] == ASCII.comma
                })
            else { continue }
            let head = HeadReader.head(vocabulary, area, bytes, block.lowerBound..<comma)
            return head.isTimeOnly ? head.time : nil
        }
        return nil
    }

    /// The longest time that opens a paragraph, in bytes.
    private static let longestOpening = 40

    /// The time of the first opening line that is no sentence and names months of a year.
    static func months(
        _ vocabulary: Vocabulary, _ area: ReportArea, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> TimeExpression? {
        var start = 0
        var lines = 0
        while start < min(bytes.count, most), lines < mostLines {
            let end = bytes[start...].firstIndex(of: ASCII.newline) ?? bytes.count
            let line = CellBlanks.trimmed(bytes, start..<end)
            start = end + 1
            guard !line.isEmpty else { continue }
            lines += 1
            guard line.count <= longest, !line.contains(where: { bytes.holds("。", at: $0) || bytes.holds("，", at: $0) })
            else { continue }
            // 2025-02-10 is when the report was told.
            if let day = StampedDay(bytes, line), !day.isLastOfMonth { continue }
            let head = HeadReader.head(vocabulary, area, bytes, line)
            if let time = head.time, case .explicit = time.year, case .months? = time.part { return time }
        }
        return nil
    }
}
