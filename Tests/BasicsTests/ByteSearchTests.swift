import Basics
import TestSupport
import Testing

/// What looks at many bytes at once finds what looking at each one finds.
@Suite struct ByteSearchTests {
    private static let letters = ["园", "区", "业", "，", "。", "3", ".", "a", "\u{7F}", "\n", "é", "𠮷", "荣"]

    private func random(_ length: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [UInt8] {
        Array(
            (0..<Int.random(in: length, using: &generator)).map { _ in
                Self.letters.randomElement(using: &generator) ?? ""
            }.joined().utf8)
    }

    @Test func wordsAreFoundWhereTheyFirstStand() {
        let words: [StaticString] = ["园", "园区", "区业，", "3.", "a", "é园", "业园区园"]
        var generator = SeededGenerator(seed: 17)
        for _ in 0..<400 {
            let text = random(0...30, &generator)
            let start = Int.random(in: 0...text.count, using: &generator)
            let range = start..<Int.random(in: start...text.count, using: &generator)
            for word in words {
                let letters = Array("\(word)".utf8)
                let expected = range.first { text[$0..<range.upperBound].starts(with: letters) }
                text.withUnsafeBufferPointer { bytes in
                    #expect(bytes.firstIndex(of: word, in: range) == expected, "\(word) in \(text)")
                    let isThere = text.indices.contains { text[$0...].starts(with: letters) }
                    #expect(bytes.holds(letters) == isThere, "\(word) in \(text)")
                    #expect(String(decoding: text, as: UTF8.self).holds(word) == isThere)
                }
            }
        }
    }

    @Test func lettersEndWhereAnotherScalarBegins() {
        var generator = SeededGenerator(seed: 23)
        for _ in 0..<200 {
            let text = random(0...12, &generator)
            let expected = text.indices.first { !text[$0].isUTF8Continuation && !(0xE4...0xE9 ~= text[$0]) }
            text.withUnsafeBufferPointer { bytes in
                #expect(bytes.endOfLetters(from: 0, to: text.count) == expected ?? text.count, "\(text)")
            }
        }
    }

    @Test func eightBytesAreCountedAsEachOne() {
        var generator = SeededGenerator(seed: 29)
        for _ in 0..<400 {
            let text = random(0...12, &generator)
            text.withUnsafeBufferPointer { bytes in
                for place in text.indices {
                    guard let next = EightBytes(bytes, at: place) else {
                        #expect(place + 8 > text.count)
                        continue
                    }
                    let part = text[place..<place + 8]
                    #expect(next.latin == part.count { $0 < 0x80 })
                    #expect(next.characters == part.count { !$0.isUTF8Continuation })
                    #expect(next.hold(0x7F) == part.contains(0x7F))
                    #expect(next.holdBelow(0x20) == part.contains { $0 < 0x20 })
                    let leads = [part[place], part[place + 3]]
                    #expect(next.areTwoLetters == leads.allSatisfy { $0 & 0xF0 == 0xE0 })
                    #expect(next.lead(at: 3) == Int(part[place + 3] & 0x0F))
                    #expect(next.continuation(at: 4) == UInt64(part[place + 4] & 0x3F))
                }
            }
        }
    }

    @Test func sixteenBytesAreComparedAsEachOne() {
        var generator = SeededGenerator(seed: 31)
        for _ in 0..<200 {
            let text = random(0...20, &generator)
            text.withUnsafeBufferPointer { bytes in
                for place in text.indices {
                    guard let next = SixteenBytes(bytes, at: place) else {
                        #expect(place + 16 > text.count)
                        continue
                    }
                    func check(_ found: SixteenBytes.Found, _ holds: (UInt8) -> Bool) {
                        let expected = (0..<16).first { holds(text[place + $0]) }
                        #expect(SixteenBytes.any(found) == (expected != nil))
                        #expect(SixteenBytes.first(found) == expected ?? 16)
                        #expect(SixteenBytes.count(found) == (0..<16).count { holds(text[place + $0]) })
                    }
                    check(next.are(0x33)) { $0 == 0x33 }
                    check(next.areOneOfPair(0x33)) { $0 == 0x33 || $0 == 0x32 }
                    check(next.areBelow(0x20)) { $0 < 0x20 }
                    check(next.areFrom(0xF0)) { $0 >= 0xF0 }
                    check(next.areContinuations) { $0.isUTF8Continuation }
                }
            }
        }
    }

    @Test func wordsAndCharactersOfARangeAreCounted() {
        var generator = SeededGenerator(seed: 37)
        let words: [StaticString] = ["园", "园区", "。", "3", "é园"]
        for _ in 0..<300 {
            let text = random(0...30, &generator)
            let start = Int.random(in: 0...text.count, using: &generator)
            let range = start..<Int.random(in: start...text.count, using: &generator)
            text.withUnsafeBufferPointer { bytes in
                #expect(bytes.characters(in: range) == text[range].count { !$0.isUTF8Continuation })
                for word in words {
                    let letters = Array("\(word)".utf8)
                    let expected = range.count { text[$0..<range.upperBound].starts(with: letters) }
                    #expect(bytes.count(of: word, in: range) == expected, "\(word) in \(text)")
                    #expect(bytes.holds(word, in: range) == (expected > 0), "\(word) in \(text)")
                }
            }
        }
    }

    @Test func lettersOfASetAreNotPassedOver() {
        var generator = SeededGenerator(seed: 41)
        let wanted = Set("区，荣".unicodeScalars.map(\.value))
        let classes = (UInt32(0)..<0x10000).map { wanted.contains($0) ? 7 : 1 as UInt8 }
        let set = classes.withUnsafeBufferPointer { LetterSet(notOf: 1, in: $0) }
        let listed = LetterSet(of: wanted)
        for _ in 0..<300 {
            let text = random(0...20, &generator)
            text.withUnsafeBufferPointer { bytes in
                var expected = 0
                while expected < text.count, text[expected] & 0xF0 == 0xE0,
                    !wanted.contains(bytes.scalar(at: expected).value)
                {
                    expected += 3
                }
                #expect(set.endOfOthers(in: bytes, from: 0, to: text.count) == expected, "\(text)")
                #expect(listed.endOfOthers(in: bytes, from: 0, to: text.count) == expected, "\(text)")
            }
        }
    }

    @Test func placesWhereAWordBeginsAreNotPassedOver() {
        var generator = SeededGenerator(seed: 43)
        let words = ["园区", "区3.", "业园，"]
        let openings = WordOpenings(words)
        var passed = 0
        for _ in 0..<600 {
            let text = random(0...20, &generator)
            text.withUnsafeBufferPointer { bytes in
                let end = openings.endOfOthers(in: bytes, from: 0, to: text.count)
                #expect(end <= text.count)
                #expect(text[..<end].allSatisfy { $0 >= 0x80 } && end % 3 == 0)
                for place in 0..<end { #expect(!words.contains { text[place...].starts(with: $0.utf8) }, "\(text)") }
                passed += end
            }
        }
        #expect(passed > 1_000)
    }

    @Test func textsAreTheSameWhereTheirBytesAre() {
        #expect(WrittenText("园区") == WrittenText("园" + "区"))
        #expect(WrittenText("é") != WrittenText("e\u{301}"))
        #expect(Set(["园区", "园", "园区", ""].map(WrittenText.init)).count == 3)
    }
}
