import Vocabulary

/// Tells whether the words of a label say what its indicator says, or something of their own: 区级税收收入 and
/// 两区合计的地区生产总值 are not simply 税收收入 and 地区生产总值.
struct Definitions: Sendable {
    private let vocabulary: Vocabulary
    /// The names of each park.
    private let names: [[String]]

    init(_ vocabulary: Vocabulary, parks: [Park]) {
        self.vocabulary = vocabulary
        names = parks.map { [$0.name] + $0.aliases + [$0.city].compactMap { $0 } }
    }

    /// Whether a label is a name of its indicator, with nothing before it but verbs and the park itself.
    func isCommon(_ label: String, indicator: Int, park: Int) -> Bool {
        if label.isEmpty || vocabulary.indicators[indicator].name == label { return true }
        let plain = Self.withoutEnding(label)
        if vocabulary.indicator(named: label) == indicator || vocabulary.indicator(named: plain) == indicator {
            return true
        }
        for text in plain == label ? [label] : [label, plain] {
            for start in text.indices.dropFirst() where vocabulary.indicator(named: String(text[start...])) == indicator
            {
                return isOpener(String(text[..<start]), park)
            }
        }
        return false
    }

    /// Whether words before a name add nothing to it: 全区完成, 苏州工业园区.
    private func isOpener(_ words: String, _ park: Int) -> Bool {
        var rest = words
        while let filler = Self.fillers.first(where: { rest.hasSuffix($0) }) { rest.removeLast(filler.count) }
        while let filler = Self.fillers.first(where: { rest.hasPrefix($0) }) { rest.removeFirst(filler.count) }
        if rest.isEmpty || Self.areas.contains(rest) { return true }
        let place = rest.count > 2 && ["区", "市", "县"].contains(rest.suffix(1)) ? String(rest.dropLast()) : rest
        return place.count > 1 && names[park].contains { $0.contains(place) }
    }

    /// A label without a bracket or a word for the kind of number at its end.
    private static func withoutEnding(_ label: String) -> String {
        var text = label
        if let last = text.last, last == "）" || last == ")",
            let open = text.lastIndex(where: { $0 == "（" || $0 == "(" }), open > text.startIndex
        {
            text = String(text[..<open])
        }
        for ending in ["总数量", "数量", "总数", "总计", "增速", "增幅", "比重", "占比"]
        where text.hasSuffix(ending) && text.count > ending.count + 1 {
            return String(text.dropLast(ending.count))
        }
        return text
    }

    /// Words between an opener and the name that say nothing of what is counted.
    private static let fillers = [
        "的", "实现", "完成", "达到", "达", "累计", "共", "全年", "预计", "拥有", "现有", "有", "）", ")", "”",
    ]

    /// What a park calls itself.
    private static let areas: Set<String> = [
        "全区", "园区", "全园", "我区", "本区", "区", "区内", "辖区", "高新区", "经开区", "开发区", "新区", "全域",
    ]
}

extension Dataset {
    /// Whether a figure's label says something of its own: it may count another thing, or another area, than other
    /// figures of its indicator. Where the vocabulary keeps an indicator by label, figures are told apart anyway; the
    /// labels of industries and others hold their names.
    public func hasOwnDefinition(_ fact: Fact) -> Bool {
        let observation = observation(fact)
        guard observation.scope == .park, let indicator = observation.indicator,
            !vocabulary.indicators[indicator].isByLabel,
            observation.measure == .level || observation.measure == .growth || observation.measure == .change
        else { return false }
        return !definitions.isCommon(observation.label, indicator: indicator, park: reports[fact.report].park)
    }

    /// Whether the labels of two figures of one indicator mean one thing.
    func isOneThing(_ left: Fact, _ right: Fact) -> Bool {
        observation(left).label == observation(right).label || (!hasOwnDefinition(left) && !hasOwnDefinition(right))
    }

    /// Whether a figure of a whole year stands in a report that was published before the year was over, so that it
    /// counts what was done until then. What December says is taken for the year.
    public func isToDate(_ fact: Fact) -> Bool {
        let observation = observation(fact)
        guard observation.status == .actual, case .year(let year)? = observation.period,
            let date = reports[fact.report].details.date
        else { return false }
        return (date.year, date.month ?? 12) < (year, 12)
    }
}
