import Extraction
import Vocabulary

/// Text in columns.
enum Columns {
    /// Fills up to a width on a terminal, where Chinese characters take two columns.
    static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - Self.width(text)))
    }

    /// The beginning of a text that a terminal has room for, with `…` where there is more; all of it without a width.
    static func clip(_ text: String, _ width: Int?) -> String {
        guard let width, Self.width(text) > width else { return text }
        var clipped = ""
        var taken = 1
        for scalar in text.unicodeScalars {
            taken += scalar.value >= 0x2E80 ? 2 : 1
            if taken > width { break }
            clipped.unicodeScalars.append(scalar)
        }
        return clipped + "…"
    }

    /// The widths of columns that hold their cells and two blanks behind each, none wider than asked for.
    static func widths(of rows: [[String]], most: Int = .max) -> [Int] {
        let count = rows.map(\.count).max() ?? 0
        return (0..<count).map { column in
            min(most, rows.map { column < $0.count ? width($0[column]) : 0 }.max() ?? 0) + 2
        }
    }

    /// The cells of a row in columns.
    static func row(_ cells: [String], _ widths: [Int]) -> String {
        zip(cells, widths).map { pad($0, $1) }.joined()
    }

    /// A text on as many lines as a terminal needs, broken between words or Chinese characters, all but the first
    /// behind so many blanks; `start` is where the first begins. One line without a width, or with hardly any.
    static func wrap(_ text: String, at width: Int?, indent: Int, from start: Int? = nil) -> String {
        guard let width, width >= indent + narrowest else { return text }
        var wrapped = ""
        var column = start ?? indent
        var blanks = 0
        for piece in WrappedPiece.all(in: text) {
            if piece.isBlank {
                blanks += piece.width
            } else if column + blanks + piece.width > width, column > indent {
                wrapped += "\n" + String(repeating: " ", count: indent) + piece.text
                (column, blanks) = (indent + piece.width, 0)
            } else {
                wrapped += String(repeating: " ", count: blanks) + piece.text
                column += blanks + piece.width
                blanks = 0
            }
        }
        return wrapped
    }

    /// Text in fewer columns is left to the terminal.
    private static let narrowest = 16

    /// The columns a text takes on a terminal.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    }
}

/// An amount as people read it.
enum AmountText {
    /// The sign of its bound; none where it is exact.
    static func sign(of amount: Amount) -> String? {
        [Qualifier.atLeast: "≥", .atMost: "≤", .about: "≈"][amount.qualifier]
    }

    /// Its bound, number and unit: ≥20家.
    static func of(_ amount: Amount) -> String {
        let bound = sign(of: amount) ?? ""
        let upper = amount.upper.map { "–\($0)" } ?? ""
        return "\(bound)\(amount.value)\(upper)\(amount.unit)"
    }
}
