import Basics

/// Turns entries of the vocabulary files into typed values and collects what is wrong with them.
struct EntryReader {
    private(set) var problems: [Problem] = []
    private(set) var words: [(surface: String, words: [Word])] = []
    private var wordIndexes: [WrittenText: Int] = [:]
    private var indicatorEntries: [MarkedMapping] = []

    mutating func indicators(_ entries: [MarkedMapping]) -> [Indicator] {
        indicatorEntries = entries
        let ids = Set(entries.compactMap { $0.text("id") })
        return entries.map { entry in
            check(
                entry,
                known: [
                    "id", "name", "english", "aliases", "dimension", "category", "counts-up", "increment", "by-label",
                    "of-area",
                    "by-scope", "note",
                ])
            let increment = entry.text("increment")
            if let increment, !ids.contains(increment) {
                problems.append(entry.problem(VocabularyFault.unknownIncrement(id: increment), at: "increment"))
            }
            return Indicator(
                id: required("id", of: entry), name: required("name", of: entry),
                englishName: required("english", of: entry), dimension: choice("dimension", of: entry) ?? .count,
                category: required("category", of: entry), countsUp: isYes("counts-up", of: entry),
                isByLabel: isYes("by-label", of: entry), isOfArea: isYes("of-area", of: entry), increment: increment)
        }
    }

    mutating func units(_ entries: [MarkedMapping]) -> [MeasurementUnit] {
        entries.map { entry in
            check(entry, known: ["surface", "dimension", "base", "factor", "kind", "needs-scale", "note"])
            let factorText = entry.text("factor") ?? "1"
            let factor = Fraction(factorText)
            if factor == nil {
                let fault = YAMLFault.badValue(key: "factor", value: factorText, allowed: "a decimal or a fraction a/b")
                problems.append(entry.problem(fault, at: "factor"))
            }
            let surface = required("surface", of: entry)
            return MeasurementUnit(
                surface: surface, written: UnitNames.written(surface),
                dimension: choice("dimension", of: entry) ?? .count,
                base: entry.text("base") ?? "", factor: factor ?? .one,
                isClassifier: entry.text("kind") == "classifier", needsScale: isYes("needs-scale", of: entry))
        }
    }

    mutating func words(_ entries: VocabularyEntries) {
        for (index, entry) in indicatorEntries.enumerated() where !isYes("by-scope", of: entry) {
            add([entry.text("name") ?? ""] + entry.items("aliases"), as: .indicator(index), of: entry)
        }
        for entry in entries.lists[.labels] ?? [] {
            check(entry, known: ["about", "surfaces"])
            add(entry.items("surfaces"), as: .label, of: entry)
        }
        for entry in entries.lists[.qualifiers] ?? [] {
            check(entry, known: ["means", "side", "surfaces"])
            guard let bound: Qualifier = choice("means", of: entry), let side: Word.Side = choice("side", of: entry)
            else { continue }
            add(entry.items("surfaces"), as: .qualifier(bound, side), of: entry)
        }
        for entry in entries.lists[.statuses] ?? [] {
            check(entry, known: ["status", "surfaces"])
            guard let status: Status = choice("status", of: entry) else { continue }
            add(entry.items("surfaces"), as: .status(status), of: entry)
        }
        for entry in entries.lists[.measures] ?? [] {
            check(entry, known: ["measure", "sign", "with", "surfaces"])
            guard let word = measureWord(entry) else { continue }
            add(entry.items("surfaces"), as: .measure(word), of: entry)
        }
        for entry in entries.lists[.periods] ?? [] {
            check(entry, known: ["year", "own", "part", "span", "last-years", "coming-years", "open", "surfaces"])
            guard let word = periodWord(entry) else { continue }
            add(entry.items("surfaces"), as: .period(word), of: entry)
        }
        for entry in entries.lists[.scopes] ?? [] {
            check(entry, known: ["scope", "form", "surfaces"])
            guard let scope: Scope = choice("scope", of: entry) else { continue }
            add(entry.items("surfaces"), as: .scope(scope, isEnding: entry.text("form") == "ending"), of: entry)
        }
        for entry in entries.lists[.joints] ?? [] {
            check(entry, known: ["joint", "surfaces"])
            guard let joint: Joint = choice("joint", of: entry) else { continue }
            add(entry.items("surfaces"), as: .joint(joint), of: entry)
        }
        for entry in entries.lists[.fixedWords] ?? [] { add(entry.items("surfaces"), as: .fixed, of: entry) }
        for entry in entries.lists[.verbs] ?? [] {
            check(entry, known: ["kept", "surfaces"])
            add(entry.items("surfaces"), as: .verb(isKept: isYes("kept", of: entry)), of: entry)
        }
        for entry in entries.lists[.repairs] ?? [] {
            check(entry, known: ["wrong", "right", "after", "before", "not-after", "not-before"])
            _ = required("wrong", of: entry)
            _ = required("right", of: entry)
        }
    }

    /// The measure that an entry's surfaces announce.
    mutating func measureWord(_ entry: MarkedMapping) -> MeasureWord? {
        guard let measure: Measure = choice("measure", of: entry),
            let companion: MeasureWord.Companion = choice("with", of: entry)
        else { return nil }
        return MeasureWord(measure: measure, isNegative: entry.text("sign") == "minus", companion: companion)
    }

    /// Checks the entries that say what rules do and how often they are right.
    mutating func rules(_ entries: VocabularyEntries) {
        let examples = ["example", "gives", "counter-example"]
        for entry in entries.lists[.rules] ?? [] {
            check(entry, known: ["name", "kind", "description"] + examples)
            for key in ["name", "description"] { _ = required(key, of: entry) }
            let _: RuleBook.Kind? = choice("kind", of: entry)
        }
        for entry in entries.lists[.confidence] ?? [] {
            check(entry, known: ["rule", "lower-bound", "reason", "factor", "class", "at-least"])
            for key in ["lower-bound", "factor", "at-least"] {
                guard let text = entry.text(key), Double(text) == nil else { continue }
                let fault = YAMLFault.badValue(key: key, value: text, allowed: "a number such as 0.95")
                problems.append(entry.problem(fault, at: key))
            }
        }
    }

    private mutating func periodWord(_ entry: MarkedMapping) -> PeriodWord? {
        if let distance = entry.text("year").flatMap(Int.init) { return .documentYear(distance) }
        if let distance = entry.text("own").flatMap(Int.init) { return .narrativeYear(distance) }
        if let span = entry.text("span").flatMap(Period.init) { return .span(span) }
        if let count = entry.text("last-years").flatMap(Int.init), 2...99 ~= count { return .lastYears(count) }
        if let count = entry.text("coming-years").flatMap(Int.init), 2...99 ~= count { return .comingYears(count) }
        if isYes("open", of: entry) { return .open }
        switch entry.text("part").flatMap({ Period("2000-" + $0.split(separator: "/").joined(separator: "/2000-")) }) {
        case .half(_, let half): return .part(.half(half))
        case .quarter(_, let quarter): return .part(.quarter(quarter))
        case .month(_, let month): return .part(.months(month, month))
        case .months(_, let first, let last): return .part(.months(first, last))
        default:
            let fault = YAMLFault.badValue(
                key: "part", value: entry.text("part") ?? "",
                allowed: "one of year, own, part (S1, Q3, 01/09), span, last-years and coming-years"
            )
            problems.append(entry.problem(fault))
            return nil
        }
    }

    /// Adds a meaning to surfaces. A surface may have several meanings of different kinds (增加 goes with amounts and
    /// with percent), but not two of one kind that contradict each other.
    private mutating func add(_ surfaces: [String], as word: Word, of entry: MarkedMapping) {
        if surfaces.isEmpty { problems.append(entry.problem(VocabularyFault.noSurface)) }
        for surface in surfaces where !surface.isEmpty {
            guard let index = wordIndexes[WrittenText(surface)] else {
                wordIndexes[WrittenText(surface)] = words.count
                words.append((surface, [word]))
                continue
            }
            if words[index].words.contains(where: { $0.contradicts(word) }) {
                problems.append(
                    Problem(
                        VocabularyFault.twice(surface: surface),
                        at: Place(file: entry.file, line: entry.line, excerpt: surface)))
            } else if !words[index].words.contains(word) {
                words[index].words.append(word)
            }
        }
    }

    mutating func report(_ problem: Problem) { problems.append(problem) }

    mutating func check(_ entry: MarkedMapping, known: [String]) {
        problems += entry.unknownKeys(known: known)
    }

    mutating func required(_ key: String, of entry: MarkedMapping) -> String {
        if let text = entry.text(key), !text.isEmpty { return text }
        problems.append(entry.problem(YAMLFault.missingKey(key: key)))
        return ""
    }

    private mutating func isYes(_ key: String, of entry: MarkedMapping) -> Bool {
        switch entry.text(key) {
        case nil, "no": return false
        case "yes": return true
        case .some(let other):
            problems.append(entry.problem(YAMLFault.badValue(key: key, value: other, allowed: "yes or no"), at: key))
            return false
        }
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of entry: MarkedMapping
    ) -> Choice? where Choice.RawValue == String {
        let text = required(key, of: entry)
        if let choice = Choice(rawValue: text) { return choice }
        if text.isEmpty { return nil }
        let allowed = "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", ")
        problems.append(entry.problem(YAMLFault.badValue(key: key, value: text, allowed: allowed), at: key))
        return nil
    }
}

extension Word {
    /// Whether two meanings of one surface can't both hold.
    fileprivate func contradicts(_ other: Word) -> Bool {
        switch (self, other) {
        case (.indicator(let left), .indicator(let right)): left != right
        case (.status(let left), .status(let right)): left != right
        case (.qualifier(let left, let side), .qualifier(let right, let otherSide)): side == otherSide && left != right
        case (.measure(let left), .measure(let right)): left.companion == right.companion && left != right
        case (.period, .period), (.joint, .joint), (.scope, .scope), (.verb, .verb): self != other
        default: false
        }
    }
}
