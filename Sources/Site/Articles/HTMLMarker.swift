import Basics
import Reading

/// Goes through the HTML of cmark-gfm and the report's text in step and puts the marks of numerals in.
///
/// Both come from one tree, so every letter of the HTML's content is the next letter of the text; only line ends
/// differ. Headings move one level down, because the page's title is the only first-level heading.
struct HTMLMarker {
    private(set) var bytes: [UInt8] = []
    private let html: UnsafeBufferPointer<UInt8>
    private let text: UnsafeBufferPointer<UInt8>
    private var markup: NumeralMarkup
    private var hasTitle: Bool
    private var index = 0
    private var offset = 0
    private var linkDepth = 0
    private var fold: PageFold
    /// How many blocks are open around the place.
    private var blockDepth = 0
    /// The levels of the headings that the text is under.
    private var openLevels: [UInt8] = []
    /// The tables that are not passed yet, and the cell that the place is in.
    private var tables: TableAlignment

    init(
        _ html: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ markup: NumeralMarkup,
        hasTitle: Bool, fold: PageFold, tables: TableAlignment
    ) {
        self.fold = fold
        self.tables = tables
        self.html = html
        self.text = text
        self.markup = markup
        self.hasTitle = hasTitle
        bytes.reserveCapacity(html.count + html.count / 2)
    }

    /// Numerals that found no place.
    var unmarked: Int { markup.left }

    /// Writes the whole article.
    mutating func run() {
        while index < html.count {
            switch html[index] {
            case ASCII.less: copyTag()
            case ASCII.newline:
                bytes.append(ASCII.newline)
                index += 1
                skipNewline()
            default: copyLetter()
            }
        }
        markup.close(&bytes)
        fold.close(&bytes)
    }

    private mutating func skipNewline() {
        while offset < text.count, text[offset] == ASCII.newline { offset += 1 }
    }

    /// One letter, or what stands for one.
    private mutating func copyLetter() {
        let (letter, length) = nextLetter()
        index += length
        guard let letter else { return }
        step(letter)
        bytes.append(escaping: letter)
    }

    /// The next letter of the HTML's content and its length; none for a mark.
    private func nextLetter() -> (letter: UInt8?, length: Int) {
        let byte = html[index]
        if byte == ASCII.ampersand {
            for (entity, letter) in Self.entities where html.holds(entity, at: index) {
                return (letter, entity.utf8CodeUnitCount)
            }
        }
        if byte == Marks.lead {
            if let mark = Marks.number(in: html, at: index) { return (nil, mark.length) }
            if html[index...].starts(with: Marks.less) { return (ASCII.less, Marks.less.count) }
        }
        return (byte, 1)
    }

    private static let entities: [(StaticString, UInt8)] = [
        ("&amp;", ASCII.ampersand), ("&lt;", ASCII.less), ("&gt;", ASCII.greater), ("&quot;", ASCII.quote),
    ]

    /// Goes one letter on in the text and opens or closes the marks there.
    private mutating func step(_ letter: UInt8) {
        skipNewline()
        guard offset < text.count, text[offset] == letter else { return }
        if !letter.isUTF8Continuation { markup.step(to: offset, insideLink: linkDepth > 0, &bytes) }
        offset += 1
    }

    private mutating func copyTag() {
        markup.close(&bytes)
        let start = index
        var end = index
        while end < html.count, html[end] != ASCII.greater { end += 1 }
        end = min(end + 1, html.count)
        index = end
        foldBlock(start)
        if holds("<h", start), html[start + 2].isASCIIDigit {
            copyHeading(html[start + 2] - ASCII.zero, closing: false)
        } else if holds("</h", start), html[start + 3].isASCIIDigit {
            copyHeading(html[start + 3] - ASCII.zero, closing: true)
        } else if holds("<table", start) {
            skipNewline()
            tables.enter(at: offset)
            bytes.append("<div class=\"wide\" tabindex=\"0\"><table>")
        } else if holds("<tr>", start) {
            tables.beginRow()
            bytes.append("<tr>")
        } else if holds("<th>", start) || holds("<td>", start) {
            // What Markdown says of a column goes before what its cells hold.
            bytes.append(ASCII.less)
            bytes.append(tables.nextTag(isHeader: html[start + 2] == UInt8(ascii: "h")))
            bytes.append(ASCII.greater)
        } else if holds("<th ", start) || holds("<td ", start) {
            tables.passCell()
            copyWithoutMarks(start..<end)
        } else if holds("</table", start) {
            bytes.append("</table></div>")
        } else if holds("<sup class=\"footnote-ref\"", start) {
            copyUntil("</sup>", from: start)
        } else if holds("<a ", start), isBackReference(start..<end) {
            copyUntil("</a>", from: start)
        } else if holds("<img", start) {
            stepOverPictureText(start..<end)
            copyWithoutMarks(start..<end)
        } else {
            if holds("<a ", start) { linkDepth += 1 }
            if holds("</a>", start) { linkDepth -= 1 }
            copyWithoutMarks(start..<end)
        }
    }

    /// Blocks that lie in no other are the report's or the page's as a whole.
    private mutating func foldBlock(_ start: Int) {
        let names: [StaticString] = [
            "p>", "ul>", "ol", "blockquote>", "h1>", "h2>", "h3>", "h4>", "h5>", "h6>", "table>", "pre>",
        ]
        if holds("</", start), names.contains(where: { html.holds($0, at: start + 2) }) {
            blockDepth -= 1
        } else if names.contains(where: { html.holds($0, at: start + 1) }) {
            if blockDepth == 0 {
                skipNewline()
                fold.enter(offset, &bytes)
            }
            blockDepth += 1
        }
    }

    private func holds(_ tag: StaticString, _ start: Int) -> Bool { html.holds(tag, at: start) }

    /// Headings go below the page's title, each as deep as it lies under those before it, so that no level is skipped;
    /// the one that repeats the title is left as a line.
    private mutating func copyHeading(_ level: UInt8, closing: Bool) {
        let slash = closing ? "/" : ""
        if hasTitle {
            bytes.append(closing ? "</p>" : "<p class=\"title\">")
            if closing { hasTitle = false }
        } else {
            if !closing {
                while let last = openLevels.last, last >= level { openLevels.removeLast() }
                openLevels.append(level)
            }
            bytes.append("<\(slash)h\(min(6, openLevels.count + 1))>")
        }
    }

    private func isBackReference(_ tag: Range<Int>) -> Bool {
        tag.contains { html.holds("footnote-backref", at: $0) }
    }

    /// Copies markup that is not in the text: the numbers and arrows of footnotes.
    private mutating func copyUntil(_ end: StaticString, from start: Int) {
        var stop = start
        while stop < html.count, !html.holds(end, at: stop) { stop += 1 }
        stop = min(stop + end.utf8CodeUnitCount, html.count)
        copyWithoutMarks(start..<stop)
        index = stop
    }

    /// The words that stand for a picture are in the text, but in an attribute of the HTML.
    private mutating func stepOverPictureText(_ tag: Range<Int>) {
        guard let alt = tag.first(where: { html.holds("alt=\"", at: $0) }) else { return }
        let after = index
        index = alt + 5
        while index < tag.upperBound, html[index] != ASCII.quote {
            let (letter, length) = nextLetter()
            index += length
            skipNewline()
            if let letter, offset < text.count, text[offset] == letter { offset += 1 }
        }
        index = after
        markup.place(upTo: offset, &bytes)
    }

    /// Copies a tag; marks that stand in its attributes are dropped, and alignment becomes a class.
    private mutating func copyWithoutMarks(_ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            if html[place] == Marks.lead, let mark = Marks.number(in: html, at: place) {
                place += mark.length
            } else if html[place] == Marks.lead, html[place...].starts(with: Marks.less) {
                bytes.append("&lt;")
                place += Marks.less.count
            } else if html.holds(" align=\"", at: place) {
                bytes.append(" class=\"")
                place += 8
            } else {
                bytes.append(html[place])
                place += 1
            }
        }
    }
}
