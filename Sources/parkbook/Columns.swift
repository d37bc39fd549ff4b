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
