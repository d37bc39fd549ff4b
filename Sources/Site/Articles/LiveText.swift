import Basics
import Dataset
import Extraction
import Reading

/// A hand-written text as HTML, its references to data replaced by the current figures, charts and tables.
struct LiveText: Sendable {
    let live: LiveBlocks
    private var dataset: Dataset { live.figures.dataset }

    /// Renders a text for a page; references that match nothing are added to the problems.
    func render(_ text: HandWritten, root: String, _ problems: inout [Problem]) -> [UInt8] {
        guard !text.isEmpty, let html = Self.html(text.text) else { return [] }
        var result: [UInt8] = []
        var index = 0
        var searched = 0
        while let tag = Self.nextReference(html, from: index) {
            result += html[index..<tag.range.lowerBound]
            index = tag.range.upperBound
            let line = Self.line(of: tag.address, text, &searched)
            do throws(SiteFault) {
                result += try replace(tag, root)
            } catch {
                problems.append(Problem(error, at: Place(file: text.file, line: line, excerpt: tag.address)))
            }
        }
        return result + html[index...]
    }

    private func replace(_ tag: Tag, _ root: String) throws(SiteFault) -> [UInt8] {
        switch (try LiveReference(tag.address, dataset), tag.isPicture) {
        case (.fact(let key), false): try live.fact(key, root)
        case (.chart(let indicator, let parks), true): try live.chart(indicator, parks, name: tag.text, root)
        case (.table(let indicator, let parks), true): try live.table(indicator, parks, name: tag.text, root)
        case (.fact, true): throw .factAsPicture
        default: throw .pictureAsLink
        }
    }

    /// The Markdown as HTML without raw HTML, headings one level down.
    private static func html(_ markdown: [UInt8]) -> [UInt8]? {
        MarkdownTree(markdown)?.withHTML { html in
            var marker = HTMLMarker(
                html, UnsafeBufferPointer(start: nil, count: 0),
                NumeralMarkup(Extraction(observations: [], ledger: []), cards: nil), hasTitle: false,
                fold: PageFold([], ArticleWords(pageAround: "", cards: nil)), tables: TableAlignment([]))
            marker.run()
            return marker.bytes
        }
    }

    /// A reference in the HTML: a link with its words, or a paragraph that holds a picture alone.
    private struct Tag {
        let range: Range<Int>
        let address: String
        let text: String
        let isPicture: Bool
    }

    private static func nextReference(_ html: [UInt8], from start: Int) -> Tag? {
        html.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                if bytes[index] == ASCII.less {
                    if bytes.holds("<a href=\"", at: index), let tag = link(html, bytes, index) { return tag }
                    if bytes.holds("<img src=\"", at: index), let tag = picture(html, bytes, index) { return tag }
                }
                index += 1
            }
            return nil
        }
    }

    private static func link(_ html: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Tag? {
        let from = start + "<a href=\"".utf8.count
        guard let quote = html[from...].firstIndex(of: ASCII.quote) else { return nil }
        let address = decoded(html.text(in: from..<quote))
        guard LiveReference.schemes.contains(where: address.hasPrefix) else { return nil }
        var end = quote
        while end < bytes.count, !bytes.holds("</a>", at: end) { end += 1 }
        return Tag(range: start..<min(bytes.count, end + 4), address: address, text: "", isPicture: false)
    }

    private static func picture(_ html: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Tag? {
        let from = start + "<img src=\"".utf8.count
        guard let quote = html[from...].firstIndex(of: ASCII.quote),
            let close = html[quote...].firstIndex(of: ASCII.greater)
        else { return nil }
        let address = decoded(html.text(in: from..<quote))
        guard LiveReference.schemes.contains(where: address.hasPrefix) else { return nil }
        var text = ""
        if let alt = (quote..<close).first(where: { bytes.holds("alt=\"", at: $0) }),
            let end = html[(alt + 5)...].firstIndex(of: ASCII.quote)
        {
            text = unescaped(html.text(in: alt + 5..<end))
        }
        // A figure can't stand in a paragraph: one that holds the picture alone goes away with it.
        let isAlone = bytes.holds("<p>", at: start - 3) && bytes.holds("</p>", at: close + 1)
        return Tag(
            range: isAlone ? start - 3..<close + 5 : start..<close + 1, address: address, text: text, isPicture: true)
    }

    /// The line of the file that names a reference, counted from the last one found.
    private static func line(of address: String, _ text: HandWritten, _ searched: inout Int) -> Int {
        let wanted = Array(address.utf8)
        let found = text.text.indices.dropFirst(searched).first { text.text[$0...].starts(with: wanted) }
        guard let found else { return text.firstLine }
        searched = found + 1
        return text.firstLine + text.text[..<found].reduce(0) { $0 + ($1 == ASCII.newline ? 1 : 0) }
    }

    /// An address as it was written: without the percent form of letters and the entities of HTML.
    private static func decoded(_ text: String) -> String { PercentForm.plain(unescaped(text)) }

    private static func unescaped(_ text: String) -> String {
        Array(text.utf8).withUnsafeBufferPointer { HTMLText.plain($0) }
    }
}
