import Basics

/// A place on a chart's width, in ten-thousandths of it. Charts are drawn across in parts of their width, so that they
/// fit every screen while their letters and lines keep their size.
struct Across: Sendable, Hashable {
    let parts: Int

    /// A place from 0 to 10,000.
    init(_ parts: Int) { self.parts = parts }

    /// As SVG writes it: `12.5%`.
    var text: String { "\(ExactDecimal(significand: Int128(parts), exponent: -2).withoutTrailingZeros)%" }
}

/// A place on a chart's height, in tenths of a pixel.
struct Down: Sendable, Hashable {
    let tenths: Int

    /// A place in tenths of a pixel.
    init(tenths: Int) { self.tenths = tenths }

    /// A place in whole pixels.
    init(_ pixels: Int) { tenths = pixels * 10 }

    /// As SVG writes it: `56.7`.
    var text: String { "\(ExactDecimal(significand: Int128(tenths), exponent: -1).withoutTrailingZeros)" }

    /// The place some pixels further down.
    func plus(_ pixels: Int) -> Down { Down(tenths: tenths + pixels * 10) }
}

/// The markup of one chart, as it is drawn: the same values give the same bytes everywhere.
struct Drawing {
    private(set) var bytes: [UInt8] = []
    /// The kind of what is drawn: elements of one kind that follow each other stand in one group that names it.
    private var kind: String?

    /// A chart that says something by itself. It is no picture to programs that read pages aloud, since its values are
    /// links; the finding stands above it and all values in the table behind it.
    init(_ kind: String, height: Int, title: String) {
        bytes.append("<svg class=\"chart \(kind)\" height=\"\(height)\"><title>")
        bytes.append(escaping: title)
        bytes.append("</title>")
    }

    /// A mark beside a number, which says what the number says. The style sheet says how high it is.
    init(decoration kind: String) {
        bytes.append("<svg class=\"\(kind)\" aria-hidden=\"true\">")
    }

    /// Goes on with elements of a kind; none for the usual ones.
    private mutating func enter(_ kind: String?) {
        guard kind != self.kind else { return }
        if self.kind != nil { bytes.append("</g>") }
        if let kind { bytes.append("<g class=\"\(kind)\">") }
        self.kind = kind
    }

    /// Draws a line.
    mutating func line(_ kind: String, from: (Across, Down), to: (Across, Down)) {
        enter(kind)
        bytes.append("<line")
        if from.0.parts != 0 { bytes.append(" x1=\"\(from.0.text)\"") }
        bytes.append(" y1=\"\(from.1.text)\" x2=\"\(to.0.text)\" y2=\"\(to.1.text)\"/>")
    }

    /// Draws a dot; those of what was done are the usual ones. The style sheet may draw it larger or smaller.
    mutating func dot(_ kind: String, at place: (Across, Down)) {
        enter(kind == ChartPoint.Kind.actual.rawValue ? nil : kind)
        bytes.append("<circle cx=\"\(place.0.text)\" cy=\"\(place.1.text)\" r=\"3\"/>")
    }

    /// Draws a bar beside a number, from the left.
    mutating func bar(to end: Across) {
        enter(nil)
        bytes.append("<rect width=\"\(end.text)\" height=\"8\"/>")
    }

    /// Draws a bar from one height to another.
    mutating func bar(_ kind: String?, from start: Across, to end: Across, top: Down, bottom: Down) {
        let width = Across(max(0, end.parts - start.parts))
        let height = Down(tenths: max(0, bottom.tenths - top.tenths))
        enter(kind)
        bytes.append("<rect")
        if start.parts != 0 { bytes.append(" x=\"\(start.text)\"") }
        if top.tenths != 0 { bytes.append(" y=\"\(top.text)\"") }
        bytes.append(" width=\"\(width.text)\" height=\"\(height.text)\"/>")
    }

    /// Writes a word; which part of it stands at the place follows from its kind. A value leads to `url`.
    mutating func word(_ text: String, _ kind: String, at place: (Across, Down), url: String = "") {
        enter(kind)
        if !url.isEmpty {
            bytes.append("<a href=\"")
            bytes.append(escaping: url)
            bytes.append("\">")
        }
        bytes.append("<text x=\"\(place.0.text)\" y=\"\(place.1.text)\">")
        bytes.append(escaping: text)
        bytes.append(url.isEmpty ? "</text>" : "</text></a>")
    }

    /// The whole chart.
    func finished() -> [UInt8] { bytes + Array(kind == nil ? "</svg>".utf8 : "</g></svg>".utf8) }
}
