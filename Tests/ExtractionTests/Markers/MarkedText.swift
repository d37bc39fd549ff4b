import Basics

/// A text whose expected records are written into it: `⟦133.6亿元|tax-revenue|level|actual|2024|park⟧`.
struct MarkedText {
    /// A record that the text must give.
    struct Expectation: Hashable {
        /// The bytes of its numeral in the text without markers.
        let range: Range<Int>
        let fields: String
    }

    /// The text without markers.
    let plain: String
    let expectations: [Expectation]

    /// Reads a text; each marker holds the numeral and, behind bars, either `=REASON` of the ledger or the fields
    /// indicator or “label”, measure, status, period, scope, and where they are not plain the qualifier and the value.
    /// `‖` parts several observations of one numeral.
    init(_ marked: String) { self.init(marked, completing: Self.completed) }

    /// Reads a text whose markers' fields are completed in another way.
    init(_ marked: String, completing: ([String], String) -> String) {
        var plain = ""
        var expectations: [Expectation] = []
        for piece in marked.split(separator: "⟧", omittingEmptySubsequences: false) {
            let parts = piece.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
            plain += parts[0]
            guard parts.count == 2 else { continue }
            let fields = parts[1].split(separator: "|", maxSplits: 1).map(String.init)
            let start = plain.utf8.count
            plain += fields[0]
            let range = start..<plain.utf8.count
            for statement in (fields.count > 1 ? fields[1] : "").split(separator: "‖") {
                let completed = completing(statement.split(separator: "|").map(String.init), fields[0])
                expectations.append(Expectation(range: range, fields: completed))
            }
        }
        self.plain = plain
        self.expectations = expectations
    }

    private static func completed(_ fields: [String], _ numeral: String) -> String {
        if let reason = fields.first, reason.hasPrefix("=") { return reason }
        let digits = String(numeral.prefix { $0.isNumber && $0.isASCII || ".,-".contains($0) }.filter { $0 != "," })
        let qualifier = fields.count > 5 ? fields[5] : "eq"
        let value = fields.count > 6 ? fields[6] : digits
        return (fields.prefix(5) + [qualifier, value]).joined(separator: "|")
    }

    /// The text of a range of its bytes.
    func text(_ range: Range<Int>) -> String { Array(plain.utf8).text(in: range) }
}
