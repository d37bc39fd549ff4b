import Basics
import TestSupport
import Testing
import Vocabulary

/// Sentences with their words in an order that no rule foresees: each of their numerals is still in one record, and none of them
/// stops the program.
@Suite("Disorder")
struct DisorderTests {
    private static let texts = 300
    private static let sentencesOfText = 12

    @Test("words of rules anywhere in a sentence, words lost, and clauses run together lose no numeral")
    func disorder() throws {
        let sentences = try MarkerTests.files.flatMap { try MarkerFixture.cases($0) }.map {
            MarkedText($0.marked).plain
        }
        let clauses = sentences.flatMap { $0.split(whereSeparator: { "，；。\n".contains($0) }).map(String.init) }
        let words = try Self.words()
        #expect(sentences.count > 500 && words.count > 3000)
        var dice = SeededGenerator(seed: 7)
        for number in 0..<Self.texts {
            let text = (0..<Self.sentencesOfText).map { _ in
                Self.disordered(sentences, clauses, words, &dice)
            }
            try Coverage.check(text.joined(separator: "\n\n"), "text \(number)")
        }
    }

    /// The words that the data names for single rules.
    private static func words() throws -> [String] {
        try Project.text("Sources/Vocabulary/Data/rule-words.yml").split(whereSeparator: { "[],\n".contains($0) })
            .map { $0.filter { $0 != " " } }.filter { !$0.contains(":") && !$0.hasPrefix("#") && !$0.isEmpty }
    }

    private static func disordered(
        _ sentences: [String], _ clauses: [String], _ words: [String], _ dice: inout SeededGenerator
    ) -> String {
        var sentence = Array(sentences.randomElement(using: &dice) ?? "")
        switch Int.random(in: 0...3, using: &dice) {
        case 0:
            return (0...Int.random(in: 1...4, using: &dice)).map { _ in clauses.randomElement(using: &dice) ?? "" }
                .joined(separator: ["", "，", "、", "；"].randomElement(using: &dice) ?? "")
        case 1:
            for _ in 0...Int.random(in: 0...2, using: &dice) where !sentence.isEmpty {
                let start = Int.random(in: 0..<sentence.count, using: &dice)
                sentence.removeSubrange(start..<min(sentence.count, start + Int.random(in: 1...4, using: &dice)))
            }
        default:
            for _ in 0...Int.random(in: 0...3, using: &dice) {
                let word = words.randomElement(using: &dice) ?? ""
                sentence.insert(contentsOf: word, at: Int.random(in: 0...sentence.count, using: &dice))
            }
        }
        return String(sentence)
    }
}
