import Basics
import CCMarkGFM
import Extraction
import Reading

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A report's text as HTML, every numeral marked and addressable.
enum ArticleRenderer {
    /// An article and how many of its numerals found no place in it.
    typealias Article = (bytes: [UInt8], unmarked: Int)

    /// Renders Markdown with cmark-gfm and plain text line by line.
    static func render(_ report: Report, _ extraction: Extraction) -> Article {
        let markup = NumeralMarkup(extraction)
        let title = titleBlock(of: report)
        guard let tree = report.markdown else { return renderPlain(report, markup, without: title) }
        return renderMarkdown(tree, report, markup, without: title)
    }

    /// The first heading, where it only repeats the page's title.
    private static func titleBlock(of report: Report) -> Int? {
        guard let index = report.blocks.indices.first, report.blocks[index].isHeading,
            report.text.text(in: report.blocks[index].range) == report.details.title
        else { return nil }
        return index
    }

    private static func renderPlain(_ report: Report, _ markup: NumeralMarkup, without title: Int?) -> Article {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(report.text.count * 2)
        var markup = markup
        for (index, block) in report.blocks.enumerated() {
            let name = block.isHeading ? "h2" : "p"
            let isHidden = index == title
            bytes.append(isHidden ? "<p class=\"title\">" : "<\(name)>")
            for offset in block.range {
                if !report.text[offset].isUTF8Continuation { markup.step(to: offset, insideLink: false, &bytes) }
                bytes.append(escaping: report.text[offset])
            }
            markup.close(&bytes)
            bytes.append(isHidden ? "</p>\n" : "</\(name)>\n")
        }
        return (bytes, markup.left)
    }

    private static func renderMarkdown(
        _ tree: MarkdownTree, _ report: Report, _ markup: NumeralMarkup, without title: Int?
    ) -> Article {
        guard let html = cmark_render_html(tree.root, MarkdownTree.options, tree.syntaxExtensions) else {
            return renderPlain(report, markup, without: title)
        }
        defer { free(html) }
        let length = strlen(html)
        return html.withMemoryRebound(to: UInt8.self, capacity: length) { start in
            let rendered = UnsafeBufferPointer(start: start, count: length)
            return report.text.withUnsafeBufferPointer { text in
                var marker = HTMLMarker(rendered, text, markup, hasTitle: title != nil)
                marker.run()
                return (marker.bytes, marker.unmarked)
            }
        }
    }
}
