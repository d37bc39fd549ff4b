import Basics
import TestSupport
import Testing
@testable import Vocabulary

/// Mistakes that a vocabulary can hold without being unreadable.
@Suite struct VocabularyLintTests {
    private typealias File = VocabularyEntries.File
    private static let entries = Result { try VocabularyEntries(folder: Project.path("Sources/Vocabulary/Data")) }

    /// The files whose surfaces are looked for in running text.
    private static let wordFiles: [File] = [
        .labels, .qualifiers, .statuses, .measures, .periods, .scopes, .joints, .fixedWords, .verbs,
    ]

    private func list(_ file: File) throws -> [MarkedMapping] { try Self.entries.get().lists[file] ?? [] }

    private func surfaces(of entry: MarkedMapping) -> [String] {
        entry.items("surfaces") + entry.items("name") + entry.items("aliases")
    }

    /// All surfaces of running text with the file they are in.
    private func allSurfaces() throws -> [(surface: String, file: File)] {
        try (Self.wordFiles + [.indicators]).flatMap { file in
            try list(file).flatMap { entry in surfaces(of: entry).map { ($0, file) } }
        }
    }

    @Test func noSurfaceStandsTwiceInAnEntry() throws {
        for file in Self.wordFiles + [.indicators] {
            for entry in try list(file) {
                let surfaces = surfaces(of: entry)
                let twice = surfaces.filter { surface in surfaces.count { $0 == surface } > 1 }
                #expect(twice.isEmpty, "\(file.rawValue).yml:\(entry.line) has \(Set(twice).sorted()) twice")
            }
        }
    }

    @Test func surfacesAreWrittenAsRepairedTextIs() throws {
        let traditional = Set("億萬個業園區產發會實現達長約過說這從與為總額資設開關際線戶數廠樓階單點類環術學書車門間員務動勞")
        for (surface, file) in try allSurfaces() {
            #expect(!surface.contains { $0.isWhitespace }, "\(file.rawValue).yml: blank in `\(surface)`")
            #expect(!surface.contains { traditional.contains($0) }, "\(file.rawValue).yml: `\(surface)` is traditional")
            let hasFullWidth = surface.unicodeScalars.contains { 0xFF10...0xFF5A ~= $0.value && $0.value != 0xFF1A }
            #expect(!hasFullWidth, "\(file.rawValue).yml: full-width letters in `\(surface)`")
        }
    }

    @Test func wordsOfTablesAreWrittenAsHeadsAreRead() throws {
        for entry in try list(.tables) {
            let surfaces = surfaces(of: entry)
            let twice = surfaces.filter { surface in surfaces.count { $0 == surface } > 1 }
            #expect(twice.isEmpty, "tables.yml:\(entry.line) has \(Set(twice).sorted()) twice")
            // Translations are written as words and looked for by their letters alone.
            for surface in surfaces where entry.text("role") != "translation" {
                #expect(!surface.contains { $0.isWhitespace }, "tables.yml:\(entry.line): blank in `\(surface)`")
            }
        }
    }

    @Test func everyRoleOfARuleHasItsWordsWrittenAsRepairedTextIs() throws {
        let entries = try list(.ruleWords)
        let roles = entries.map { $0.text("role") ?? "" }
        #expect(Set(roles).count == roles.count, "a role stands in one place")
        #expect(Set(roles) == Set(RuleWord.allCases.map(\.name)), "every role has words, and no other")
        var reader = EntryReader()
        _ = reader.ruleWords(entries)
        #expect(reader.problems.isEmpty, "rule-words.yml is read without a fault")
        for entry in entries {
            for surface in surfaces(of: entry) {
                #expect(!surface.contains { $0.isWhitespace }, "rule-words.yml:\(entry.line): blank in `\(surface)`")
            }
        }
    }

    @Test func aLabelIsNoNameOfAnIndicator() throws {
        let names = Set(try list(.indicators).flatMap(surfaces))
        let both = try list(.labels).flatMap(surfaces).filter { names.contains($0) }
        #expect(both.isEmpty, "labels and names of indicators")
    }

    @Test func aFixedWordSaysNothingElse() throws {
        let fixed = Set(try list(.fixedWords).flatMap(surfaces))
        for file in [File.qualifiers, .statuses, .measures, .joints, .periods, .indicators] {
            let both = try list(file).flatMap(surfaces).filter { fixed.contains($0) }
            #expect(both.isEmpty, "\(file.rawValue).yml has fixed words")
        }
    }

    @Test func everyDimensionOfAnIndicatorHasAUnit() throws {
        let dimensions = Set(try list(.units).compactMap { $0.text("dimension") })
        for entry in try list(.indicators) {
            let dimension = entry.text("dimension") ?? ""
            #expect(dimensions.contains(dimension), "\(entry.text("id") ?? ""): no unit is of dimension \(dimension)")
        }
    }

    /// Every indicator is defined in both languages, in a unit of its dimension, in words of its own.
    @Test func everyIndicatorIsDefined() throws {
        let vocabulary = try Vocabulary.load()
        var texts: Set<String> = []
        for indicator in vocabulary.indicators {
            let definition = try #require(vocabulary.definitions[indicator.id], "\(indicator.id)")
            #expect(definition.chinese.hasSuffix("。") && definition.english.hasSuffix("."), "\(indicator.id)")
            #expect(definition.chinese.count > 12 && definition.english.count > 40, "\(indicator.id)")
            #expect(
                definition.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(indicator.id): Chinese in the English")
            #expect(!definition.chineseSource.isEmpty && !definition.englishSource.isEmpty, "\(indicator.id)")
            #expect(texts.insert(definition.chinese).inserted && texts.insert(definition.english).inserted)
            // A unit may have 万 or 亿 before it: 亿元, 万千瓦.
            let plain = definition.unit.drop { "万亿".contains($0) }
            let dimensions = vocabulary.units.filter { $0.surface == definition.unit || $0.surface == plain }
            #expect(dimensions.contains { $0.dimension == indicator.dimension }, "\(indicator.id): \(definition.unit)")
        }
        #expect(vocabulary.definitions.count == vocabulary.indicators.count)
    }

    @Test func anIncrementIsOfTheDimensionOfItsStock() throws {
        let entries = try list(.indicators)
        let dimensions = Dictionary(entries.map { ($0.text("id"), $0.text("dimension")) }, uniquingKeysWith: { $1 })
        for entry in entries {
            guard let increment = entry.text("increment") else { continue }
            #expect(dimensions[increment] == entry.text("dimension"), "\(entry.text("id") ?? "") and \(increment)")
        }
    }

    @Test func aRepairChangesSomethingAndNoKnownWord() throws {
        let known = Set(try allSurfaces().map(\.surface))
        for entry in try list(.repairs) {
            let wrong = entry.text("wrong") ?? ""
            #expect(wrong != entry.text("right"), "repairs.yml:\(entry.line) changes nothing")
            let isBound = ["after", "before", "not-after", "not-before"].contains { entry[$0] != nil }
            #expect(isBound || !known.contains(wrong), "`\(wrong)` is a word of the vocabulary")
        }
    }
}
