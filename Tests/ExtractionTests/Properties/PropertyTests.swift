import Basics
import Extraction
import Testing
import TestSupport

/// Properties that hold whatever the figures are, each on a thousand invented texts.
@Suite("Properties of extraction")
struct PropertyTests {
    private static let cases = 1000

    @Test("sentences of known patterns state what they were made to state")
    func patterns() throws {
        var generator = SentenceGenerator(seed: 1)
        for _ in 0..<Self.cases {
            let sentence = generator.sentence()
            let read = try ReadText.statements(sentence.text)
            #expect(read.sorted() == sentence.statements.sorted(), "\(sentence.text)")
        }
    }

    @Test("a number means the same however it is written")
    func notations() throws {
        var generator = SentenceGenerator(seed: 2)
        for number in 0..<Self.cases {
            let amount = generator.one(of: SentenceGenerator.amounts).name
            let value = generator.number(1...9999)
            let scale = generator.one(of: AmountNotation.Scale.allCases)
            let notation = AmountNotation.allCases.dropFirst()[1 + number % (AmountNotation.allCases.count - 1)]
            let year = generator.number(2019...2024)
            func sentence(_ notation: AmountNotation) -> String {
                "\(year)年，园区实现\(amount)\(notation.text(value, scale: scale))，创历史新高。"
            }
            let plain = try ReadText.statements(sentence(.arabic))
            let other = try ReadText.statements(sentence(notation))
            #expect(plain.count == 1 && plain == other, "\(sentence(.arabic)) \(sentence(notation))")
        }
    }

    @Test("the order of independent sentences does not matter")
    func swaps() throws {
        var generator = SentenceGenerator(seed: 3)
        for _ in 0..<Self.cases {
            let (one, other) = (generator.sentence().text, generator.sentence().text)
            let read = try ReadText.statements(one + other)
            let swapped = try ReadText.statements(other + one)
            #expect(read.sorted() == swapped.sorted(), "\(one)\(other)")
        }
    }

    @Test("a sentence that is taken away takes its own figures with it, and no others")
    func deletions() throws {
        var generator = SentenceGenerator(seed: 4)
        for _ in 0..<Self.cases {
            let sentences = (0..<3).map { _ in generator.sentence() }
            let gone = generator.number(0...2)
            let rest = sentences.indices.filter { $0 != gone }
            let all = try ReadText.statements(sentences.map(\.text).joined())
            let left = try ReadText.statements(rest.map { sentences[$0].text }.joined())
            let expected = rest.flatMap { sentences[$0].statements }
            #expect(left.sorted() == expected.sorted(), "\(rest.map { sentences[$0].text })")
            #expect(all.sorted() == (expected + sentences[gone].statements).sorted(), "\(sentences.map(\.text))")
        }
    }

    @Test("a paragraph without numerals changes nothing")
    func plainParagraphs() throws {
        var generator = SentenceGenerator(seed: 5)
        for _ in 0..<Self.cases {
            let paragraphs = (0..<2).map { _ in generator.sentence().text }
            let read = try ReadText.statements(paragraphs.joined(separator: "\n\n"))
            var more = paragraphs
            more.insert(generator.plainParagraph(), at: generator.number(0...2))
            let second = try ReadText.statements(more.joined(separator: "\n\n"))
            #expect(read == second, "\(more)")
        }
    }

    @Test("every numeral lies in exactly one record")
    func conservation() throws {
        var generator = SentenceGenerator(seed: 6)
        for _ in 0..<Self.cases {
            let text = generator.oddText()
            let extraction = try ReadText.extraction(text)
            let ranges = Set(extraction.observations.map(\.place.range) + extraction.ledger.map(\.place.range))
                .sorted { $0.lowerBound < $1.lowerBound }
            for (range, next) in zip(ranges, ranges.dropFirst()) {
                #expect(range.upperBound <= next.lowerBound, "\(text): \(range) \(next)")
            }
            for run in DigitRuns.of(Array(text.utf8)) {
                let holders = ranges.filter { $0.lowerBound <= run.lowerBound && run.upperBound <= $0.upperBound }
                #expect(holders.count == 1, "\(text): \(run) in \(holders)")
            }
        }
    }

    @Test("texts read side by side say what they say one by one")
    func threads() async throws {
        var generator = SentenceGenerator(seed: 7)
        let vocabulary = try ReadText.vocabulary.get()
        let texts = (0..<Self.cases).map { _ in generator.sentence().text + generator.sentence().text }
        let records = Records(vocabulary)
        let single = try texts.map { records.lines(try ReadText.extraction($0), file: "a.txt") }
        let many = await parallelMap(texts) { text in
            Result { records.lines(try ReadText.extraction(text), file: "a.txt") }
        }
        for (number, result) in many.enumerated() {
            let lines = try result.get()
            #expect(lines == single[number], "\(texts[number])")
        }
    }
}

/// The stretches of digits in a text.
enum DigitRuns {
    /// Runs of ASCII or full-width digits.
    static func of(_ bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let length = digitLength(bytes, index)
            guard length > 0 else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, digitLength(bytes, index) == length { index += length }
            runs.append(start..<index)
        }
        return runs
    }

    private static func digitLength(_ bytes: [UInt8], _ index: Int) -> Int {
        if bytes[index].isASCIIDigit { return 1 }
        let isFullWidth =
            bytes[index] == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xBC
            && (0x90...0x99).contains(bytes[index + 2])
        return isFullWidth ? 3 : 0
    }
}
