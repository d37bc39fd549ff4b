import Basics

/// Understands the words of tables.
extension EntryReader {
    /// The words of a list of entries; a surface may say several things.
    mutating func tableWords(_ entries: [MarkedMapping]) -> TableWords {
        var words: [(surface: String, words: [TableWord])] = []
        var indexes: [String: Int] = [:]
        for entry in entries {
            check(entry, known: ["role", "of", "scope", "means", "measure", "sign", "with", "part", "surfaces"])
            if entry.items("surfaces").isEmpty { report(entry.problem(VocabularyFault.noSurface)) }
            guard let word = tableWord(entry) else { continue }
            for surface in entry.items("surfaces").map(word.plain) where !surface.isEmpty {
                guard let index = indexes[surface] else {
                    indexes[surface] = words.count
                    words.append((surface, [word]))
                    continue
                }
                if words[index].words.contains(where: { $0.contradicts(word) }) {
                    report(entry.problem(VocabularyFault.twice(surface: surface)))
                } else if !words[index].words.contains(word) {
                    words[index].words.append(word)
                }
            }
        }
        return TableWords(words)
    }

    private mutating func tableWord(_ entry: MarkedMapping) -> TableWord? {
        guard let role: TableRole = choice("role", of: entry) else { return nil }
        switch role {
        case .column: return choice("of", of: entry).map { .column($0) }
        case .names: return choice("scope", of: entry).map { .names($0) }
        case .ending: return choice("scope", of: entry).map { .ending($0) }
        case .place: return .place
        case .generic: return .generic
        case .total: return .total
        case .part: return .part
        case .counted: return .counted
        case .caption: return .caption
        case .note: return .note
        case .whole: return .whole(part: required("part", of: entry))
        case .blank: return choice("means", of: entry).map { .blank($0) }
        case .unchanged: return choice("means", of: entry).map { .unchanged($0) }
        case .stretch: return choice("means", of: entry).map { .stretch($0) }
        case .measure: return measureWord(entry).map { .measure($0) }
        case .prices: return choice("of", of: entry).map { .prices($0) }
        case .translation: return .translation(of: required("of", of: entry))
        }
    }
}

/// The roles of the words of tables, as they stand in the data.
private enum TableRole: String, CaseIterable {
    case column, names, ending, place, generic, total, part, counted, caption, note, whole, blank, unchanged, stretch,
        measure, prices, translation
}

extension TableWord {
    /// A surface as it is looked for: of translations their letters alone.
    fileprivate func plain(_ surface: String) -> String {
        guard case .translation = self else { return surface }
        return surface.lowercased().filter(\.isLetter)
    }

    /// Whether two meanings of one surface can't both hold.
    fileprivate func contradicts(_ other: TableWord) -> Bool {
        switch (self, other) {
        case (.column, .column), (.names, .names), (.ending, .ending), (.whole, .whole), (.blank, .blank),
            (.unchanged, .unchanged),
            (.stretch, .stretch), (.prices, .prices), (.translation, .translation):
            self != other
        case (.measure(let left), .measure(let right)): left.companion == right.companion && left != right
        default: false
        }
    }
}
