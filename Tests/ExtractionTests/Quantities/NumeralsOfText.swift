import Basics
import Testing
import Vocabulary

@testable import Extraction

/// The numerals of a piece of text, as short words to compare with: `5…8 亿元`, `≥20 家`; a numeral that is no amount
/// has a dash before it: `–2024`, `–=0.75` where only what it comes to is known.
struct NumeralsOfText {
    private static let vocabulary = try? Vocabulary.load()
    let quantities: [Quantity]
    let claims: [Claim]
    /// All of them in the order of the text.
    let words: [String]

    init(_ text: String) throws {
        let vocabulary = try Self.vocabulary ?? Vocabulary.load()
        let bytes = Array(text.utf8)
        (quantities, claims) = bytes.withUnsafeBufferPointer { bytes in
            let lexer = Lexer(vocabulary, bytes, 0..<bytes.count)
            return (Array(lexer.quantities), Array(lexer.claims))
        }
        let all =
            quantities.map { ($0.range.lowerBound, Self.word($0)) }
            + claims.map { ($0.range.lowerBound, Self.word($0)) }
        words = all.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private static func word(_ quantity: Quantity) -> String {
        let bound = [Qualifier.atLeast: "≥", .atMost: "≤", .about: "≈"][quantity.qualifier] ?? ""
        let upper = quantity.upper.map { "…\($0)" } ?? ""
        return "\(bound)\(quantity.value)\(upper)" + (quantity.unitText.isEmpty ? "" : " \(quantity.unitText)")
    }

    private static func word(_ claim: Claim) -> String {
        guard let value = claim.value else { return claim.base.map { "–=\($0)" } ?? "–" }
        return "–\(value)" + (claim.unit.isEmpty ? "" : " \(claim.unit)")
    }
}

/// A text and the numerals in it.
struct Example: CustomTestStringConvertible, Sendable {
    let text: String
    let words: [String]
    var testDescription: String { text }

    init(_ text: String, _ words: String...) {
        self.text = text
        self.words = words
    }
}
