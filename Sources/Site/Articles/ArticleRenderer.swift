import Basics
import Extraction
import Reading

/// A report's text as HTML, every numeral marked and addressable.
enum ArticleRenderer {
    /// An article and how many of its numerals found no place in it.
    typealias Article = (bytes: [UInt8], unmarked: Int)

    /// Renders Markdown with cmark-gfm and plain text line by line.
    static func render(_ report: Report, _ extraction: Extraction, _ words: ArticleWords) -> Article {
        let markup = NumeralMarkup(extraction, cards: words.cards)
        let title = titleBlock(of: report)
        guard let tree = report.markdown else { return renderPlain(report, markup, without: title, words) }
        return renderMarkdown(tree, report, markup, without: title, words)
    }

    /// The first heading, where it only repeats the page's title.
    private static func titleBlock(of report: Report) -> Int? {
        guard let index = report.blocks.indices.first, report.blocks[index].isHeading,
            report.text.text(in: report.blocks[index].range) == report.details.title
        else { return nil }
        return index
    }

    private static func renderPlain(
        _ report: Report, _ markup: NumeralMarkup, without title: Int?, _ words: ArticleWords
    ) -> Article {
        let article = PlainArticle(report, markup, without: title, words)
        return (article.bytes, article.markup.left)
    }

    private static func renderMarkdown(
        _ tree: MarkdownTree, _ report: Report, _ markup: NumeralMarkup, without title: Int?, _ words: ArticleWords
    ) -> Article {
        let article: Article? = tree.withHTML { html in
            report.text.withUnsafeBufferPointer { text in
                var marker = HTMLMarker(
                    html, text, markup, hasTitle: title != nil, fold: PageFold(report.blocks, words),
                    tables: TableAlignment(report))
                marker.run()
                return (marker.bytes, marker.unmarked)
            }
        }
        return article ?? renderPlain(report, markup, without: title, words)
    }
}
