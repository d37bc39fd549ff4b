/// Keeps numbers and what belongs to them on one line of a heading: 1—9月 in 2025年1—9月主要指标.
enum UnbrokenText {
    /// A text with word joiners between a digit and the unit of time or the dash that goes with it.
    static func of(_ text: String) -> String {
        var result = ""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let last, belongs(last, scalar) { result.unicodeScalars.append("\u{2060}") }
            result.unicodeScalars.append(scalar)
            last = scalar
        }
        return result
    }

    private static func belongs(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        let isDigit = ("0"..."9").contains(left)
        if ("0"..."9").contains(right) { return dashes.contains(left) }
        return isDigit && (dashes.contains(right) || units.contains(right))
    }

    private static let dashes: Set<Unicode.Scalar> = ["—", "–", "-", "－", "~", "～"]
    private static let units: Set<Unicode.Scalar> = ["年", "月", "日", "季"]
}
