/// Random numbers that are the same in every run.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    /// A number from 0 to below `limit`.
    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[below(choices.count)]
    }

    /// A template whose names all exist and whose sections are all closed; `a` and `b` are included in zones only.
    mutating func template(depth: Int, inZone: Bool) -> String {
        (0...below(3)).map { _ in piece(depth: depth, inZone: inZone) }.joined()
    }

    private mutating func piece(depth: Int, inZone: Bool) -> String {
        let leaves = ["t", " ", "\n", "\r\n", "\n  u\n", "{{name}}", "{{motto}}", "{{{profile}}}", "{{city.label}}"]
        if depth == 4 || below(3) == 0 {
            return pick(leaves + (inZone ? ["{{title}}", "{{> a}}", "\n  {{> b}}\n"] : []))
        }
        func section(_ mark: String, _ name: String, _ content: String) -> String {
            "{{\(mark)\(name)}}\(content){{/\(name)}}"
        }
        switch below(inZone ? 8 : 5) {
        case 0: return section(pick(["#", "^"]), "motto", template(depth: depth + 1, inZone: inZone))
        case 1: return section("#", "is-national", template(depth: depth + 1, inZone: inZone))
        case 2: return section("#", "aliases", "{{.}}" + template(depth: depth + 1, inZone: inZone))
        case 3: return section("#", "zones", pick(["", "\n"]) + template(depth: depth + 1, inZone: true))
        case 4: return pick(["", "\n  "]) + section("$", "x", "\n" + template(depth: depth + 1, inZone: inZone)) + "\n"
        case 5: return section("<", "a", section("$", "x", template(depth: depth + 1, inZone: true)))
        default: return section("#", "parts", template(depth: depth + 1, inZone: true))
        }
    }
}
