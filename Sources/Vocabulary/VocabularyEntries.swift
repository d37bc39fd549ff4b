import Basics

/// The vocabulary files as lists of entries, before they are understood.
public struct VocabularyEntries: Sendable {
    /// The kinds of files, in the order they are read.
    public enum File: String, Sendable, CaseIterable {
        /// What is measured.
        case indicators
        /// What the indicators count, in words.
        case definitions
        /// Things that are measured and are no indicators.
        case labels
        /// Units.
        case units
        /// Words that bound a number.
        case qualifiers
        /// Words for what is done, aimed at or expected.
        case statuses
        /// Words that say what kind of statement a number makes.
        case measures
        /// Words for stretches of time.
        case periods
        /// Words for whom a value speaks of.
        case scopes
        /// Words that build the sentence around numbers.
        case joints
        /// Words of the heads and cells of tables.
        case tables
        /// Words that look like a numeral or a cue and are none.
        case fixedWords = "fixed-words"
        /// Words that open a clause.
        case verbs
        /// Words that single rules look for.
        case ruleWords = "rule-words"
        /// Words that the repair of texts knows.
        case repairs
        /// The rules of extraction, in words.
        case rules
        /// How often each rule is right, as measured.
        case confidence
        /// National high-tech zones.
        case highTechZones = "high-tech-zones"
        /// National economic and technological development zones.
        case economicZones = "economic-zones"
        /// National new areas.
        case newAreas = "new-areas"
        /// Free-trade zones.
        case freeTradeZones = "free-trade-zones"

        /// Whether a site may add to it: the words of repairs and rules and measured figures belong to the program, and parks have files
        /// of their own.
        var isOpen: Bool { ![.repairs, .ruleWords, .rules, .confidence].contains(self) && !isRegistry }

        /// Whether it holds parks, which are read only where they are asked for.
        public var isRegistry: Bool { ParkKind.allCases.contains { $0.file == self } }

        /// Whether the program carries a field in itself: the examples of rules are for its tests alone.
        fileprivate func carries(_ key: String) -> Bool {
            self != .rules || ["name", "kind", "description"].contains(key)
        }
    }

    /// The entries of each file.
    public var lists: [File: [MarkedMapping]] = [:]

    /// No entries.
    public init() {}

    /// The vocabulary that is compiled into the program, without the registry of parks.
    public static var builtIn: VocabularyEntries {
        var entries = VocabularyEntries()
        for file in File.allCases where !file.isRegistry { entries.readCompact(builtInText(of: file), of: file) }
        return entries
    }

    /// One file of the vocabulary that is compiled into the program.
    public static func builtIn(_ file: File) -> [MarkedMapping] {
        var entries = VocabularyEntries()
        entries.readCompact(builtInText(of: file), of: file)
        return entries.lists[file] ?? []
    }

    /// Reads the YAML files of a folder; a missing file has no entries.
    public init(folder: String) throws {
        for file in File.allCases {
            let path = "\(folder)/\(file.rawValue).yml"
            guard Files.exists(path) else { continue }
            let bytes = try Files.read(path)
            let text = bytes.text(in: 0..<bytes.count)
            guard text.utf8.elementsEqual(bytes) else {
                throw Problem(VocabularyFault.notUTF8, at: Place(file: path))
            }
            lists[file] = try MarkedMapping.readList(text, file: path)
        }
    }

    /// A plain form that is read much faster than YAML: an entry a line, fields apart by tabs, items by `|`. It is
    /// what the program carries in itself.
    public func compactText(of file: File) -> String {
        (lists[file] ?? []).map { entry in
            let fields = entry.keys.filter { file.carries($0) }.map { key in
                let value = entry[key]
                return value?.text.map { "\(key)=\($0)" } ?? "\(key):\(value?.items.joined(separator: "|") ?? "")"
            }
            return "\(entry.line)\t" + fields.joined(separator: "\t") + "\n"
        }.joined()
    }

    /// Reads the compact form.
    public mutating func readCompact(_ text: StaticString, of file: File) {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        lists[file] = bytes.split(separator: ASCII.newline).map { line in
            var fields = line.split(separator: ASCII.tab)[...]
            let number = fields.popFirst().flatMap { Int(Self.text($0)) } ?? 0
            return MarkedMapping(
                file: "\(file.rawValue).yml", line: number, fields: fields.compactMap { Self.field($0, line: number) })
        }
    }

    private static func field(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, line: Int
    ) -> (key: String, value: MarkedValue)? {
        let marks: [UInt8] = [UInt8(ascii: "="), UInt8(ascii: ":")]
        guard let mark = bytes.firstIndex(where: { marks.contains($0) }) else { return nil }
        let isList = bytes[mark] == marks[1]
        let rest = bytes[bytes.index(after: mark)...]
        let items = isList ? rest.split(separator: UInt8(ascii: "|")).map(text) : [text(rest)]
        return (text(bytes[..<mark]), MarkedValue(items: items, isList: isList, line: line))
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
