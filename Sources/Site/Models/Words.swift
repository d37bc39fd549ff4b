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

    /// A word whose key is made of a group and a member: `status` and `actual`.
    func word(_ group: String, _ member: String) -> String {
        self[group + member.prefix(1).uppercased() + member.dropFirst()]
    }

    /// The names that templates may use behind `strings.`.
    var schema: Schema<Words> {
        Schema("interface words", keys.map { key in .text(key, "A word of the interface.") { $0[key] } })
    }
}
