import Basics

/// What an indicator counts, in words.
public struct Definition: Sendable, Hashable {
    /// The unit it is usually told in.
    public let unit: String
    /// What belongs to it and what does not, in Chinese.
    public let chinese: String
    /// The same in English.
    public let english: String
    /// Whose definition was followed, in Chinese; empty where a site does not say.
    public let chineseSource: String
    /// The same in English.
    public let englishSource: String
}

extension EntryReader {
    /// The definitions by the id of their indicator; later ones take the place of earlier ones, so that a site may have
    /// its own.
    mutating func definitions(_ entries: [MarkedMapping], of indicators: [Indicator]) -> [String: Definition] {
        let ids = Set(indicators.map(\.id))
        var sources: [String: (chinese: String, english: String)] = [:]
        var definitions: [String: Definition] = [:]
        for entry in entries where entry.text("indicator") == nil {
            check(entry, known: ["source", "chinese", "english"])
            sources[required("source", of: entry)] = (required("chinese", of: entry), required("english", of: entry))
        }
        for entry in entries {
            guard let id = entry.text("indicator") else { continue }
            check(entry, known: ["indicator", "unit", "source", "chinese", "english"])
            refuse("indicator", of: entry, unless: ids.contains(id), "the id of an indicator")
            let source = entry.text("source")
            refuse(
                "source", of: entry, unless: source.map { sources[$0] != nil } ?? true,
                "one of " + sources.keys.sorted().joined(separator: ", "))
            let names = source.flatMap { sources[$0] }
            definitions[id] = Definition(
                unit: entry.text("unit") ?? "", chinese: required("chinese", of: entry),
                english: required("english", of: entry), chineseSource: names?.chinese ?? "",
                englishSource: names?.english ?? "")
        }
        return definitions
    }

    /// Tells of a value that can't be.
    private mutating func refuse(_ key: String, of entry: MarkedMapping, unless isRight: Bool, _ allowed: String) {
        guard !isRight else { return }
        let fault = YAMLFault.badValue(key: key, value: entry.text(key) ?? "", allowed: allowed)
        report(entry.problem(fault, at: key))
    }
}
