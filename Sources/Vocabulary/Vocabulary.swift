import Basics

/// Everything the program knows of the language of reports, compiled for reading: indicators, units and the words
/// around numbers. A class, because every part of the reading shares it; it never changes.
public final class Vocabulary: Sendable {
    /// All indicators, in the order of the data.
    public let indicators: [Indicator]
    /// What each indicator counts, by its id; a site's own indicators may have none.
    public let definitions: [String: Definition]
    /// All units and classifiers.
    public let units: [MeasurementUnit]
    /// Finds words in running text; the value is an index of `words`.
    public let wordMatcher: Matcher
    /// What each surface of `wordMatcher` may say; most say one thing.
    @inlinable public var words: Meanings { Meanings(all: allWords.strip, firsts: firstWords.strip) }
    @usableFromInline let allWords: StripOwner<Word>
    @usableFromInline let firstWords: StripOwner<Int32>
    /// What each surface may say, as bits.
    @inlinable public var traits: Strip<WordTraits> { allTraits.strip }
    @usableFromInline let allTraits: StripOwner<WordTraits>

    /// Finds units behind numbers; the value is an index of `units`.
    public let unitMatcher: Matcher
    /// Finds the words of the heads and cells of tables.
    public let tableWords: TableWords
    /// The words that single rules look for, to which a site adds none.
    public let ruleWords = RuleWords.builtIn
    /// How often the rules of the extraction are right.
    public let confidence: ConfidenceFigures

    private let indicatorIndexes: [String: Int]
    /// The indicators that single rules speak of.
    public let known: KnownIndicators
    /// The stock to which the things counted by each indicator are added; -1 for none.
    private let stocks: [Int]

    /// Whether an indicator counts projects, which its id says.
    public func countsProjects(_ indicator: Int) -> Bool { projectCounts[indicator] }
    private let projectCounts: [Bool]

    /// The place of an indicator in `indicators`, by its id.
    public func indicatorIndex(_ id: String) -> Int? { indicatorIndexes[id] }

    /// The indicator of the stock to which the things counted by another one are added.
    public func stock(ofIncrement indicator: Int) -> Int? {
        stocks[indicator] < 0 ? nil : stocks[indicator]
    }

    /// An indicator by its id.
    public func indicator(_ id: String) -> Indicator? { indicatorIndexes[id].map { indicators[$0] } }

    /// The indicator that goes by exactly these words; none by no words.
    public func indicator(named text: String) -> Int? {
        guard !text.isEmpty else { return nil }
        let bytes = Array(text.utf8)
        let match = bytes.withUnsafeBufferPointer { wordMatcher.longest(in: $0, at: 0, end: $0.count) }
        guard let match, match.length == bytes.count else { return nil }
        for case .indicator(let index) in words[Int(match.value)] { return index }
        return nil
    }

    /// Whether exactly these words are the name of an indicator or of something else that is measured.
    public func names(_ text: String) -> Bool {
        guard !text.isEmpty else { return false }
        let bytes = Array(text.utf8)
        let match = bytes.withUnsafeBufferPointer { wordMatcher.longest(in: $0, at: 0, end: $0.count) }
        return match.map { $0.length == bytes.count && traits[Int($0.value)].has(.names) } ?? false
    }

    /// Understands the entries of all files and compiles them; every fault is thrown at once.
    public init(_ entries: VocabularyEntries) throws(Problems) {
        var reader = EntryReader()
        indicators = reader.indicators(entries.lists[.indicators] ?? [])
        definitions = reader.definitions(entries.lists[.definitions] ?? [], of: indicators)
        units = reader.units(entries.lists[.units] ?? [])
        reader.words(entries)
        reader.rules(entries)
        tableWords = reader.tableWords(entries.lists[.tables] ?? [])
        confidence = ConfidenceFigures(entries.lists[.confidence] ?? [])
        guard reader.problems.isEmpty else { throw Problems(reader.problems) }
        let indicators = indicators
        let indexes = Dictionary(
            indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        indicatorIndexes = indexes
        projectCounts = indicators.map { $0.id.hasSuffix("projects") }
        known = KnownIndicators { indexes[$0] }
        let stocksOfIds = Dictionary(
            indicators.enumerated().compactMap { place, stock in stock.increment.map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        stocks = indicators.map { stocksOfIds[$0.id] ?? -1 }
        let words = reader.words.map(\.words)
        allTraits = StripOwner(reader.words.map { WordTraits($0.words, $0.surface) })
        allWords = StripOwner(words.flatMap { $0 })
        firstWords = StripOwner(words.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) })
        wordMatcher = Matcher(reader.words.enumerated().map { ($1.surface, Int32($0)) })
        unitMatcher = Matcher(units.enumerated().map { ($1.surface, Int32($0)) })
    }

    /// The vocabulary that is compiled into the program, and a site's own additions.
    public static func load(additions folder: String? = nil) throws -> Vocabulary {
        var entries = VocabularyEntries.builtIn
        if let folder, Files.isDirectory(folder) {
            try refuseOtherFiles(folder)
            for (file, list) in try VocabularyEntries(folder: folder).lists {
                entries.lists[file, default: []] += list
            }
        }
        return try Vocabulary(entries)
    }

    /// A file that would not be read is told, so that nobody waits for its words to be found.
    private static func refuseOtherFiles(_ folder: String) throws {
        let known = VocabularyEntries.File.allCases.filter(\.isOpen).map { "\($0.rawValue).yml" }
        let others = try Files.list(folder).filter {
            !known.contains($0) && ($0.hasSuffix(".yml") || $0.hasSuffix(".yaml"))
        }
        guard !others.isEmpty else { return }
        throw Problems(
            others.map { Problem(VocabularyFault.unknownFile(known: known), at: Place(file: "\(folder)/\($0)")) })
    }
}

/// What the surfaces of a vocabulary may say, most of them one thing.
public struct Meanings: Sendable {
    @usableFromInline let all: Strip<Word>
    /// Where those of each surface begin, and where the last end.
    @usableFromInline let firsts: Strip<Int32>

    @inlinable
    init(all: Strip<Word>, firsts: Strip<Int32>) {
        (self.all, self.firsts) = (all, firsts)
    }

    /// What a surface may say.
    @inlinable public subscript(word: Int) -> Strip<Word> { all[Int(firsts[word])..<Int(firsts[word + 1])] }
}
