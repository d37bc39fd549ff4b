import Basics
import Reading

/// The article of a plain text: paragraphs, headings and tables as they were found, the page around the report folded
/// away but still there to open.
struct PlainArticle {
    private(set) var bytes: [UInt8] = []
    private(set) var markup: NumeralMarkup
    private let report: Report
    private var fold: PageFold

    /// Writes the article; the block with the number `title` only repeats the page's title.
    init(_ report: Report, _ markup: NumeralMarkup, without title: Int?, _ words: ArticleWords) {
        self.report = report
        self.markup = markup
        fold = PageFold(report.blocks, words)
        bytes.reserveCapacity(report.text.count * 2)
        var index = 0
        while index < report.blocks.count {
            let block = report.blocks[index]
            fold.enter(block.range.lowerBound, &bytes)
            if case .cell = block.kind {
                let table = PlainTable(from: index, in: report)
                write(table)
                index = table.cells.upperBound
                continue
            }
            write(block, as: index == title ? "p class=\"title\"" : block.isHeading ? "h2" : "p")
            bytes.append("\n")
            index += 1
        }
        fold.close(&bytes)
    }

    private mutating func write(_ block: Block, as tag: String) {
        bytes.append("<\(tag)>")
        for offset in block.range {
            if !report.text[offset].isUTF8Continuation { markup.step(to: offset, insideLink: false, &bytes) }
            bytes.append(escaping: report.text[offset])
        }
        markup.close(&bytes)
        bytes.append("</\(tag.prefix { $0 != " " })>")
    }

    /// Writes a table, its empty cells too.
    private mutating func write(_ table: PlainTable) {
        bytes.append("<div class=\"wide\" tabindex=\"0\"><table>\n")
        var open: (row: Int, isHeader: Bool, column: Int)?
        for block in report.blocks[table.cells] {
            guard case .cell(_, let row, let column, let isHeader) = block.kind else { continue }
            if open?.row != row {
                if let open { fill(open.column..<max(open.column, table.width), table, open.isHeader) }
                openRow(isHeader, after: open?.isHeader)
                open = (row, isHeader, 0)
            }
            let next = open?.column ?? 0
            fill(next..<max(next, column), table, isHeader)
            write(block, as: table.tag(column, isHeader: isHeader))
            open?.column = column + 1
        }
        if let open {
            fill(open.column..<max(open.column, table.width), table, open.isHeader)
            bytes.append("</tr>\n</\(open.isHeader ? "thead" : "tbody")>\n")
        }
        bytes.append("</table></div>\n")
    }

    /// Ends the row before, and begins head or body where the row is the first of it.
    private mutating func openRow(_ isHeader: Bool, after previous: Bool?) {
        if previous != nil { bytes.append("</tr>\n") }
        if previous != isHeader {
            if let previous { bytes.append("</\(previous ? "thead" : "tbody")>\n") }
            bytes.append("<\(isHeader ? "thead" : "tbody")>\n")
        }
        bytes.append("<tr>")
    }

    /// Writes empty cells.
    private mutating func fill(_ columns: Range<Int>, _ table: PlainTable, _ isHeader: Bool) {
        for column in columns {
            let tag = table.tag(column, isHeader: isHeader)
            bytes.append("<\(tag)></\(tag.prefix { $0 != " " })>")
        }
    }
}

/// The words of the interface that stand inside an article.
struct ArticleWords: Sendable {
    /// What the fold around the rest of a saved page is called.
    let pageAround: String
    /// What the cards of numerals say; none where nothing is read.
    let cards: NumeralCards?

    /// The beginning of the fold.
    var openFold: String {
        var summary: [UInt8] = []
        summary.append(escaping: pageAround)
        return "<details class=\"around\"><summary>\(String(decoding: summary, as: UTF8.self))</summary>\n"
    }

    /// The end of the fold.
    static let closeFold = "</details>\n"
}
