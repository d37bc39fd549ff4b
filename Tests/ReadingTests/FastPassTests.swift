import Basics
import Testing

@testable import Reading

/// What passes over many bytes at once finds what looking at each one finds.
@Suite("Fast passes")
struct FastPassTests {
    private static let letters = ["园", "区", "業", "，", "。", "“", "3", " ", "\t", "　", "\u{2009}", "\u{A0}", "é", "𠮷"]

    private func random(_ length: Int, _ letters: [String], _ generator: inout SeededGenerator) -> [UInt8] {
        Array((0..<length).map { _ in letters.randomElement(using: &generator) ?? "" }.joined().utf8)
    }

    @Test("bytes are UTF-8 where the standard library says so")
    func tellsValidText() {
        var generator = SeededGenerator(seed: 3)
        let damages: [UInt8] = [0x80, 0xBF, 0xC0, 0xC1, 0xE0, 0xED, 0xA0, 0xF4, 0xFF, 0x41]
        for length in 0..<600 {
            var text = random(length % 40, Self.letters, &generator)
            if length % 3 > 0, let place = text.indices.randomElement(using: &generator) {
                text[place] = damages.randomElement(using: &generator) ?? 0
            }
            if length % 3 == 2 { text.removeLast(min(text.count, Int.random(in: 0...3, using: &generator))) }
            let isValid = text.withUnsafeBufferPointer { UTF8Text.isValid($0) }
            #expect(isValid == (String(validating: text, as: UTF8.self) != nil), "\(text)")
        }
    }

    @Test("the next blank is the first one")
    func findsBlanks() {
        var generator = SeededGenerator(seed: 5)
        for length in 0..<400 {
            let text = random(length % 30, Self.letters + Array(repeating: "区", count: length % 60), &generator)
            text.withUnsafeBufferPointer { bytes in
                var expected = 0
                while expected < text.count, bytes.blankLength(at: expected) == 0 { expected += 1 }
                #expect(bytes.nextBlank(from: 0, to: text.count) == expected, "\(text)")
            }
        }
    }

    @Test("a fragment that is heard again is noticed wherever it stands")
    func hearsEchoes() {
        var generator = SeededGenerator(seed: 7)
        for length in 0..<600 {
            let text = random(length % 70, ["园", "区", "业"] + (length % 2 == 0 ? ["产", "值", "年"] : []), &generator)
            text.withUnsafeBufferPointer { bytes in
                let expected = Echo.lengths.contains { characters in
                    stride(from: 0, through: text.count, by: 3).contains {
                        Echo.isRepeat(bytes, endingAt: $0, characters: characters)
                    }
                }
                #expect(Echo.isHeard(bytes, 0..<text.count) == expected, "\(text)")
            }
        }
    }
}
