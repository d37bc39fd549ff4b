import Basics
import Reading

/// The shape of a plain text's table on its page: how wide it is, and which columns hold numbers, which stand at the
/// right.
struct PlainTable {
    /// The cells of the table, as places of the report's blocks.
    let cells: Range<Int>
    /// How many columns each row has; rows of wide tables end with their last cell.
    let width: Int
    private let isNumeric: [Bool]

    /// Wider tables are not filled up with empty cells.
    private static let widest = 64

    /// The table whose first cell is a block.
    init(from first: Int, in report: Report) {
        var end = first
        var counts: [(numbers: Int, words: Int)] = []
        var table: Int?
        while end < report.blocks.count, case .cell(let number, _, let column, let isHeader) = report.blocks[end].kind,
            table == nil || table == number
        {
            table = number
            while counts.count <= column { counts.append((0, 0)) }
            if !isHeader, !Self.isBlank(report, report.blocks[end]) {
                if Self.beginsNumber(report, report.blocks[end]) {
                    counts[column].numbers += 1
                } else {
                    counts[column].words += 1
                }
            }
            end += 1
        }
        cells = first..<end
        width = counts.count <= Self.widest ? counts.count : 0
        isNumeric = counts.enumerated().map { $0 > 0 && $1.numbers > $1.words }
    }

    /// What a cell of a column is written as: `td class="right"`.
    func tag(_ column: Int, isHeader: Bool) -> String {
        guard isNumeric.indices.contains(column), isNumeric[column] else { return isHeader ? "th" : "td" }
        return isHeader ? "th class=\"right\"" : "td class=\"right\""
    }

    /// Whether a cell is empty, or holds only what stands for a missing number.
    private static func isBlank(_ report: Report, _ cell: Block) -> Bool {
        cell.range.isEmpty
            || cell.range.count <= longestMark
                && blankMarks.contains { $0.utf8.elementsEqual(report.text[cell.range]) }
    }

    /// What stands for a missing number, and the length of the longest, in bytes.
    private static let blankMarks = ["-", "--", "—", "——", "–", "/", "…", "……"]
    private static let longestMark = 6

    /// Whether a cell begins with a digit or a sign before one.
    private static func beginsNumber(_ report: Report, _ cell: Block) -> Bool {
        let first = report.text[cell.range.lowerBound]
        let isSign = first == ASCII.minus && cell.range.count > 1
        return report.text[cell.range.lowerBound + (isSign ? 1 : 0)].isASCIIDigit
    }
}
