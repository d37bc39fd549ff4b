import Basics
import Reading

/// The article of a plain text: paragraphs, headings and tables as they were found, the page around the report folded
/// away but still there to open.
struct PlainArticle {
    private(set) var bytes: [UInt8] = []
    private(set) var markup: NumeralMarkup
    private let report: Report
    private let words: ArticleWords
    /// The table and the row that are open.
    private var row: (table: Int, row: Int)?
    private var isFolded = false

    /// Writes the article; the block with the number `title` only repeats the page's title.
    init(_ report: Report, _ markup: NumeralMarkup, without title: Int?, _ words: ArticleWords) {
        self.report = report
        self.markup = markup
        self.words = words
        bytes.reserveCapacity(report.text.count * 2)
        for (index, block) in report.blocks.enumerated() {
            fold(block.zone.isChrome)
            if case .cell(let table, let row, _, let isHeader) = block.kind {
                openRow(table, row)
                write(block, as: isHeader ? "th" : "td")
            } else {
                closeTable()
                write(block, as: index == title ? "p class=\"title\"" : block.isHeading ? "h2" : "p")
                bytes.append("\n")
            }
        }
        closeTable()
        fold(false)
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
    }

    private mutating func closeTable() {
        guard row != nil else { return }
        bytes.append("</tr>\n</table></div>\n")
        row = nil
    }

    /// Opens or closes the fold around text that is not the report's.
    private mutating func fold(_ isChrome: Bool) {
        guard isChrome != isFolded else { return }
        closeTable()
        bytes.append(isChrome ? words.openFold : ArticleWords.closeFold)
        isFolded = isChrome
    }
}

/// The words of the interface that stand inside an article.
struct ArticleWords: Sendable {
    /// What the fold around the rest of a saved page is called.
    let pageAround: String

    /// The beginning of the fold.
    var openFold: String {
        var summary: [UInt8] = []
        summary.append(escaping: pageAround.utf8)
        return "<details class=\"around\"><summary>\(String(decoding: summary, as: UTF8.self))</summary>\n"
    }

    /// The end of the fold.
    static let closeFold = "</details>\n"
}
