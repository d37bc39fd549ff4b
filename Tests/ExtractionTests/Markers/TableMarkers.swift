import Basics

/// A bulletin with tables whose expected observations are written into their cells:
/// `⟦1200.5|gdp|level|亿元|2024⟧` (`-` for no unit), and behind these four fields, in any order, what is not plain: the status, the scope
/// with its name (`industry:金融业`), the qualifier, and the value (`=-3.2`, `=5–8`).
enum TableMarkers {
    /// The text without markers, and what it must give.
    static func read(_ marked: String) -> MarkedText { MarkedText(marked, completing: completed) }

    private static func completed(_ fields: [String], _ numeral: String) -> String {
        let digits = numeral.filter { !",， 　①②③*".contains($0) }
        var status = "actual"
        var scope = "park"
        var qualifier = "eq"
        var value = String(
            digits.drop { !$0.isNumber && $0 != "-" }.prefix { $0.isNumber && $0.isASCII || ".-".contains($0) })
        for extra in fields.dropFirst(4) {
            switch extra {
            case "target", "forecast": status = extra
            case "ge", "le", "approx": qualifier = extra
            case let text where text.hasPrefix("="): value = String(text.dropFirst())
            default: scope = extra
            }
        }
        let period = fields.count > 3 ? fields[3] : "?"
        let unit = fields.count > 2 ? (fields[2] == "-" ? "" : fields[2]) : "?"
        return [fields[0], fields.count > 1 ? fields[1] : "?", status, period, scope, qualifier, value, unit]
            .joined(separator: "|")
    }
}
