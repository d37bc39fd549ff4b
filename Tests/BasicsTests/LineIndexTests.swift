import Basics
import TestSupport
import Testing

/// Lines are counted as editors count them.
@Suite struct LineIndexTests {
    @Test func linesAreThoseOfAllThreeKindsOfLineEnds() {
        var generator = SeededGenerator(seed: 41)
        for _ in 0..<300 {
            let pieces = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                ["a", "园", "\n", "\r\n", "\r", ""].randomElement(using: &generator) ?? ""
            }
            let text = pieces.joined()
            let index = Array(text.utf8).withUnsafeBufferPointer { LineIndex($0) }
            var line = 1
            var offset = 0
            for character in text {
                #expect(index.line(at: offset) == line, "\(text.debugDescription) at \(offset)")
                offset += character.utf8.count
                if character.isNewline { line += 1 }
            }
            #expect(index.count == line, "\(text.debugDescription)")
            for number in 1...line { #expect(index.line(at: index.start(ofLine: number)) == number) }
        }
    }
}
