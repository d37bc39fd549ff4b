import Basics
import TestSupport
import Testing
import Vocabulary

/// The compiled matcher finds what a plain search finds.
@Suite struct MatcherTests {
    private static let letters = ["园", "区", "超", "a", "1", "𠮷", "é"]

    private func random(_ length: ClosedRange<Int>, _ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: length, using: &generator)).map { _ in Self.letters.randomElement(using: &generator) ?? "" }
            .joined()
    }

    @Test func theLongestSurfaceIsFoundAtEveryPlace() {
        for seed in 0..<40 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let surfaces = Array(Set((0..<30).map { _ in random(1...5, &generator) })).sorted()
            let matcher = Matcher(surfaces.enumerated().map { ($1, Int32($0)) })
            let text = random(0...80, &generator)
            let bytes = Array(text.utf8)
            bytes.withUnsafeBufferPointer { buffer in
                for start in bytes.indices where !bytes[start].isUTF8Continuation {
                    let end = Int.random(in: start...bytes.count, using: &generator)
                    let expected = surfaces.filter { bytes[start..<end].starts(with: $0.utf8) }
                        .max { $0.utf8.count < $1.utf8.count }
                    let found = matcher.longest(in: buffer, at: start, end: end)
                    #expect(found.map { surfaces[Int($0.value)] } == expected, "seed \(seed), byte \(start)")
                    if let found, let expected { #expect(found.length == expected.utf8.count) }
                }
            }
        }
    }

    @Test func nothingBeginsInWhatIsPassedOver() {
        for seed in 100..<140 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let surfaces = Array(Set((0..<6).map { _ in random(1...4, &generator) })).sorted()
            let matcher = Matcher(surfaces.enumerated().map { ($1, Int32($0)) })
            let bytes = Array((random(0...40, &generator) + "园").utf8)
            bytes.withUnsafeBufferPointer { buffer in
                for start in bytes.indices where !bytes[start].isUTF8Continuation {
                    let end = matcher.endOfPlain(in: buffer, from: start, to: bytes.count)
                    for place in start..<end where !bytes[place].isUTF8Continuation {
                        #expect(0xE4...0xE9 ~= bytes[place], "seed \(seed), byte \(place)")
                        #expect(matcher.longest(in: buffer, at: place, end: bytes.count) == nil, "seed \(seed)")
                    }
                }
            }
        }
    }

    @Test func everySurfaceOfTheVocabularyIsFoundWhole() throws {
        let vocabulary = try Vocabulary.load()
        func check(_ matcher: Matcher, _ surface: String, _ isMeant: (Int) -> Bool) {
            let bytes = Array(surface.utf8)
            let found = bytes.withUnsafeBufferPointer { matcher.longest(in: $0, at: 0, end: bytes.count) }
            #expect(found?.length == bytes.count, "\(surface)")
            if let found { #expect(isMeant(Int(found.value)), "\(surface)") }
        }
        for unit in vocabulary.units {
            check(vocabulary.unitMatcher, unit.surface) { vocabulary.units[$0].surface == unit.surface }
        }
        for (file, entries) in VocabularyEntries.builtIn.lists
        where ![.units, .indicators, .tables, .ruleWords].contains(file) {
            for surface in entries.flatMap({ $0.items("surfaces") }) {
                check(vocabulary.wordMatcher, surface) { !vocabulary.words[$0].isEmpty }
            }
        }
        for entry in VocabularyEntries.builtIn.lists[.ruleWords] ?? [] {
            let role = try #require(RuleWord.allCases.first { $0.name == entry.text("role") })
            #expect(vocabulary.ruleWords[role].words == entry.items("surfaces"), "\(role)")
            for surface in entry.items("surfaces") {
                let bytes = Array(surface.utf8)
                bytes.withUnsafeBufferPointer { bytes in
                    #expect(vocabulary.ruleWords[role].equals(bytes, 0..<bytes.count), "\(surface)")
                    #expect(vocabulary.ruleWords[role].length(in: bytes, at: 0, end: bytes.count) != nil, "\(surface)")
                    #expect(!vocabulary.ruleWords[role].equals(bytes, 1..<bytes.count), "\(surface)")
                }
            }
        }
        let surfaces = (VocabularyEntries.builtIn.lists[.tables] ?? []).flatMap { entry in
            entry.items("surfaces").map {
                entry.text("role") == "translation" ? $0.lowercased().filter(\.isLetter) : $0
            }
        }
        for surface in surfaces {
            let bytes = Array(surface.utf8)
            let found = bytes.withUnsafeBufferPointer {
                vocabulary.tableWords.meanings(of: $0, 0..<bytes.count)
            }
            #expect(!found.isEmpty, "\(surface)")
        }
        for (index, indicator) in vocabulary.indicators.enumerated() {
            for entry in VocabularyEntries.builtIn.lists[.indicators] ?? []
            where entry.text("id") == indicator.id && entry.text("by-scope") != "yes" {
                for surface in [indicator.name] + entry.items("aliases") {
                    check(vocabulary.wordMatcher, surface) { vocabulary.words[$0].contains(.indicator(index)) }
                }
            }
        }
    }
}
