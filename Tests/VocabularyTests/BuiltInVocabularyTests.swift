import Basics
import Foundation
import TestSupport
import Testing
import Vocabulary

/// The vocabulary that is compiled into the program is that of the data files, and keeps the rules of a good one.
@Suite struct BuiltInVocabularyTests {
    static let dataFolder = Project.path("Sources/Vocabulary/Data")

    @Test func everyFileIsRead() throws {
        let known = Set(VocabularyEntries.File.allCases.map { "\($0.rawValue).yml" })
        #expect(Set(try Files.list(Self.dataFolder)) == known)
    }

    @Test func itIsFreeOfContradictions() throws {
        // Loading throws every surface with two meanings that contradict each other.
        #expect(throws: Never.self) { try Vocabulary.load() }
    }

    @Test func everyIndicatorIsComplete() throws {
        let entries = try VocabularyEntries(folder: Self.dataFolder).lists[.indicators] ?? []
        #expect(!entries.isEmpty)
        for entry in entries {
            for key in ["id", "name", "english", "dimension", "category"] {
                #expect(entry.text(key)?.isEmpty == false, "line \(entry.line) has no \(key)")
            }
            let id = entry.text("id") ?? ""
            #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id) is no address")
            for key in ["counts-up", "by-label", "by-scope"] {
                #expect(["yes", "no", nil].contains(entry.text(key)), "\(id): \(key) is yes or no")
            }
        }
        let ids = entries.compactMap { $0.text("id") }
        #expect(Set(ids).count == ids.count, "an id stands for one indicator")
    }

    @Test func everyCategoryHasAWordInEveryLanguage() throws {
        let categories = Set(try Vocabulary.load().indicators.map(\.category))
        for language in ["zh-Hans", "en"] {
            let file = Project.path("templates/strings/\(language).yml")
            let words = try MarkedMapping.read(String(contentsOfFile: file, encoding: .utf8), file: file)
            for category in categories {
                let key = "category" + category.prefix(1).uppercased() + category.dropFirst()
                #expect(words[key] != nil, "\(language).yml has no \(key)")
            }
        }
    }

    /// The reference list of indicators, one field a row: id, Chinese name, English name, dimension, category, counts up.
    private static let reference = Project.neighbour("vocabulary/indicators.csv")

    @Test(.enabled(if: reference != nil, "the reference list of indicators is not here"))
    func everyIndicatorOfTheReferenceListIsThere() throws {
        let lines = try String(contentsOfFile: #require(Self.reference), encoding: .utf8).split(separator: "\n")
        let entries = try VocabularyEntries(folder: Self.dataFolder).lists[.indicators] ?? []
        let known = Dictionary(entries.map { ($0.text("id") ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        #expect(lines.count > 1)
        for line in lines.dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard let entry = known[fields[0]] else {
                Issue.record("\(fields[0]) is missing")
                continue
            }
            #expect(entry.text("dimension") == fields[3], "\(fields[0])")
            #expect(entry.text("category") == fields[4], "\(fields[0])")
            #expect((entry.text("counts-up") == "yes") == (fields[5] == "yes"), "\(fields[0])")
        }
    }
}
