import Basics
import Reading

/// The article of a plain text: paragraphs, headings and tables as they were found, the page around the report folded
/// away but still there to open.
struct PlainArticle {
    private(set) var bytes: [UInt8] = []
    private(set) var markup: NumeralMarkup
    private let report: Report
    private var fold: PageFold
    /// The table and the row that are open.
    private var row: (table: Int, row: Int)?
    /// The column of its next cell.
    private var column = 0

    /// Writes the article; the block with the number `title` only repeats the page's title.
    init(_ report: Report, _ markup: NumeralMarkup, without title: Int?, _ words: ArticleWords) {
        self.report = report
        self.markup = markup
        fold = PageFold(report.blocks, words)
        bytes.reserveCapacity(report.text.count * 2)
        for (index, block) in report.blocks.enumerated() {
            if block.zone.isChrome != fold.isOpen { closeTable() }
            fold.enter(block.range.lowerBound, &bytes)
            if case .cell(let table, let row, let column, let isHeader) = block.kind {
                openRow(table, row)
                let tag = isHeader ? "th" : "td"
                openCell(column, as: tag)
                write(block, as: beginsNumber(block) ? "\(tag) class=\"right\"" : tag)
            } else {
                closeTable()
                write(block, as: index == title ? "p class=\"title\"" : block.isHeading ? "h2" : "p")
                bytes.append("\n")
            }
        }
        closeTable()
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

    private mutating func openRow(_ table: Int, _ number: Int) {
        if let open = row, open == (table, number) { return }
        if row?.table != table {
            closeTable()
            bytes.append("<div class=\"wide\" tabindex=\"0\"><table>\n")
        } else {
            bytes.append("</tr>\n")
        }
        bytes.append("<tr>")
        row = (table, number)
        column = 0
    }

    /// Writes the empty cells before one.
    private mutating func openCell(_ number: Int, as tag: String) {
        for _ in column..<max(column, number) { bytes.append("<\(tag)></\(tag)>") }
        column = number + 1
    }

    /// Whether a cell begins with a digit or a sign before one: numbers stand at the right.
    private func beginsNumber(_ block: Block) -> Bool {
        let first = report.text[block.range.lowerBound]
        let isSign = first == ASCII.minus && block.range.count > 1
        return column > 1 && report.text[block.range.lowerBound + (isSign ? 1 : 0)].isASCIIDigit
    }

    private mutating func closeTable() {
        guard row != nil else { return }
        bytes.append("</tr>\n</table></div>\n")
        row = nil
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
