/// 第一、二、三产业: members of a list that share their last word.
enum Ordinals {
    private static let numerals: Set<Character> = ["一", "二", "三", "四"]

    /// The numeral of a member and what stands behind it: 二 and nothing, 三 and 产业增加值.
    static func parts(of text: String) -> (numeral: Character, tail: String)? {
        let name = text.hasPrefix("第") ? text.dropFirst() : text[...]
        guard let numeral = name.first, numerals.contains(numeral) else { return nil }
        return (numeral, String(name.dropFirst()))
    }

    /// What the last member of a list says for all; empty where the first is no bare numeral.
    static func tail(of members: [String]) -> String {
        guard let first = members.first.flatMap({ parts(of: $0) }), first.tail.isEmpty || members[0].hasPrefix("第")
        else {
            return ""
        }
        return members.last.flatMap { parts(of: $0)?.tail } ?? ""
    }

    /// The whole name of a member whose list ends with some words; none where it has words of its own.
    static func name(of text: String, tail: String) -> String? {
        guard !tail.isEmpty, let parts = parts(of: text),
            parts.tail.isEmpty || tail.hasPrefix(parts.tail) || parts.tail == tail
        else { return nil }
        return "第\(parts.numeral)\(tail)"
    }
}
