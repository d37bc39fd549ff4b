import Vocabulary

/// 第一、二、三产业: members of a list that share their last word.
enum Ordinals {
    private static let numerals: Set<Character> = ["一", "二", "三", "四"]

    /// The numeral of a member and what stands behind it: 二 and nothing, 三 and 产业增加值.
    static func parts(of text: String) -> (numeral: Character, tail: String)? {
        let name = text.hasPrefix("第") ? text.dropFirst() : text[...]
        guard let numeral = name.first, numerals.contains(numeral) else { return nil }
        // 二产, 三产增加值: 第二产业, 第三产业增加值.
        let rest = name.dropFirst()
        if rest.hasPrefix("产"), !rest.hasPrefix("产业") { return (numeral, "产业" + rest.dropFirst()) }
        return (numeral, String(rest))
    }

    /// What the last member of a list says for all; empty where the first is no bare numeral.
    static func tail(of members: [String], _ vocabulary: Vocabulary) -> String {
        guard let first = members.first.flatMap({ parts(of: $0) }),
            first.tail.isEmpty || members[0].hasPrefix("第") || members[0].hasSuffix("产")
        else {
            let industry = industryTail(of: members)
            return industry.isEmpty ? sharedNoun(of: members, vocabulary) : industry
        }
        return members.last.flatMap { parts(of: $0)?.tail } ?? ""
    }

    /// 产业增加值 where only the last of several industries says it; empty elsewhere.
    private static func industryTail(of members: [String]) -> String {
        guard let last = members.last, let cut = last.firstRange(of: "产业")?.lowerBound,
            members.dropLast().allSatisfy({ !$0.contains("产业") && !$0.hasSuffix("业") })
        else { return "" }
        return String(last[cut...])
    }

    /// 牛肉、羊肉、猪肉产量: 产量, where the others name nothing that is measured.
    private static func sharedNoun(of members: [String], _ vocabulary: Vocabulary) -> String {
        let letters = vocabulary.ruleWords[.measuredLetter]
        guard let last = members.last,
            let noun = vocabulary.ruleWords[.sharedNoun].words.filter({ last.hasSuffix($0) }).max(by: {
                $0.count < $1.count
            }), last.count > noun.count,
            members.dropLast().allSatisfy({
                ($0.count > 1 || vocabulary.ruleWords[.herd].contains(noun))
                    && (!letters.closes($0) || vocabulary.ruleWords[.industryStem].closes($0))
                    && vocabulary.indicator(named: $0) == nil
            })
        else { return "" }
        // 城镇、农村居民人均可支配收入: all that the last says behind the word that stands against the first.
        if let first = members.first, last.count > first.count + noun.count {
            let longer = String(last.dropFirst(first.count))
            if vocabulary.names(first + longer) { return longer }
        }
        return noun
    }

    /// The whole name of a member whose list ends with some words; none where it has words of its own.
    static func name(of text: String, tail: String) -> String? {
        guard !tail.isEmpty, let parts = parts(of: text),
            parts.tail.isEmpty || tail.hasPrefix(parts.tail) || parts.tail == tail
        else { return nil }
        return "第\(parts.numeral)\(tail)"
    }

    /// The number of a quarter, and what is measured in it: 1 and 产值 of 第一季度产值.
    static func quarter(of name: String) -> (number: Int, noun: String)? {
        guard let parts = parts(of: name), parts.tail.hasPrefix("季度"),
            let number = Array("一二三四").firstIndex(of: parts.numeral)
        else { return nil }
        return (number + 1, String(parts.tail.dropFirst(2)))
    }
}
