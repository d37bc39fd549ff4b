import Basics
import Extraction

/// The marks that an article's numerals get, in the order of the text.
struct NumeralMarkup {
    /// A numeral in the report's text.
    struct Mark {
        let range: Range<Int>
        let anchor: String
        /// The row of the table beside the text that it leads to; none where it is no observation.
        let row: Int?
        /// The letter of its class: read, left out, or not understood.
        let kind: String
        /// How it was read, in a few words.
        var card: String
    }

    private let marks: [Mark]
    private var next = 0
    private var placed = 0
    private var open: Mark?

    init(_ extraction: Extraction, cards: NumeralCards?) {
        var marks: [Mark] = []
        for (number, observation) in extraction.observations.enumerated() {
            marks.append(
                Mark(
                    range: observation.place.textRange, anchor: observation.place.anchor, row: number + 1, kind: "n",
                    card: cards?.text(observation) ?? ""))
        }
        for entry in extraction.ledger where !entry.place.textRange.isEmpty {
            marks.append(
                Mark(
                    range: entry.place.textRange, anchor: entry.place.anchor, row: nil,
                    kind: entry.isUnread ? "q" : "x",
                    card: cards?.text(entry) ?? ""))
        }
        marks.sort { ($0.range.lowerBound, $0.row ?? .max) < ($1.range.lowerBound, $1.row ?? .max) }
        self.marks = marks.reduce(into: []) { kept, mark in
            guard let last = kept.last, mark.range.lowerBound < last.range.upperBound else {
                kept.append(mark)
                return
            }
            // Several observations may share one numeral: it leads to the first of them, and its card tells all.
            if mark.range == last.range { kept[kept.count - 1].card += "\n" + mark.card }
        }
    }

    /// How many numerals have no mark.
    var left: Int { marks.count - placed }

    /// Opens and closes marks before the byte of the text at an offset.
    mutating func step(to offset: Int, insideLink: Bool, _ bytes: inout [UInt8]) {
        if let open, offset >= open.range.upperBound { close(&bytes) }
        while next < marks.count, marks[next].range.upperBound <= offset { next += 1 }
        guard open == nil, next < marks.count, marks[next].range.lowerBound <= offset else { return }
        let mark = marks[next]
        next += 1
        placed += 1
        isLink = !insideLink
        bytes.append(isLink ? "<a" : "<span")
        bytes.append(" class=\"\(mark.kind)\" id=\"\(mark.anchor)\"")
        if isLink { bytes.append(" href=\"#\(mark.row.map { "o\($0)" } ?? mark.anchor)\"") }
        if !mark.card.isEmpty {
            bytes.append(" data-c=\"")
            bytes.append(escaping: mark.card)
            bytes.append("\"")
        }
        bytes.append(">")
        open = mark
    }

    private var isLink = false

    /// Sets the addresses of the numerals up to an offset that stand in no text of the page, such as the words for a
    /// picture: links to them lead to this place.
    mutating func place(upTo offset: Int, _ bytes: inout [UInt8]) {
        close(&bytes)
        while next < marks.count, marks[next].range.lowerBound < offset {
            bytes.append("<span id=\"\(marks[next].anchor)\"></span>")
            next += 1
            placed += 1
        }
    }

    /// Closes an open mark, at its end or where markup begins.
    mutating func close(_ bytes: inout [UInt8]) {
        guard open != nil else { return }
        bytes.append(isLink ? "</a>" : "</span>")
        open = nil
    }
}
