import Basics
import Templates

/// The words of the interface in one language, from `strings/LANGUAGE.yml`.
struct Words: Sendable {
    /// The names of all words.
    let keys: [String]
    private let texts: [String: String]

    /// Reads the words; the site's own stand before the built-in ones.
    init(builtIn: MarkedMapping, own: MarkedMapping?) {
        var texts: [String: String] = [:]
        for mapping in [builtIn, own].compactMap({ $0 }) {
            for key in mapping.keys { texts[key] = mapping.text(key) ?? "" }
        }
        self.texts = texts
        keys = texts.keys.sorted()
    }

    /// A word that the program itself puts into pages. The built-in words are complete, which a test holds them to.
    subscript(key: String) -> String { texts[key] ?? key }

    /// A word whose key is made of a group and a member: `status` and `actual`, `repair` and `full-width`.
    func word(_ group: String, _ member: String) -> String {
        var key = Array(group.utf8)
        var beginsPart = true
        for byte in member.utf8 {
            let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            if byte != ASCII.minus { key.append(beginsPart && isLower ? byte - 32 : byte) }
            beginsPart = byte == ASCII.minus
        }
        return self[String(decoding: key, as: UTF8.self)]
    }

    /// A sentence with gaps, `{period}：{value}`, its gaps filled in; a gap that nothing is given for stays empty.
    func sentence(_ key: String, _ gaps: [String: [PhraseModel]]) -> [PhraseModel] {
        var pieces: [PhraseModel] = []
        for (number, part) in self[key].split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            let rest = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            if number > 0, rest.count == 2 {
                pieces += gaps[String(rest[0])] ?? []
                if !rest[1].isEmpty { pieces.append(PhraseModel(text: String(rest[1]), url: "")) }
            } else if !part.isEmpty {
                pieces.append(PhraseModel(text: String(part), url: ""))
            }
        }
        return pieces
    }

    /// The same without links.
    func text(_ key: String, _ gaps: [String: String]) -> String {
        sentence(key, gaps.mapValues { [PhraseModel(text: $0, url: "")] }).text
    }

    /// The names that templates may use behind `strings.`.
    var schema: Schema<Words> {
        Schema("interface words", keys.map { .fixedText($0, "A word of the interface.", self[$0]) })
    }
}
