/// What stands between braces.
struct Tag: Sendable {
    let kind: TagKind
    /// The name in it, without white space around; empty in a comment.
    let name: String
    /// Its bytes, with the braces.
    let range: Range<Int>
}

/// The kinds of tags.
enum TagKind: Sendable {
    case print
    case printRaw
    case section
    case inverted
    case partial
    case parent
    case block
    case close
    case comment

    /// The kind that a tag's first character tells; none for those without one.
    init?(mark: UInt8) {
        switch mark {
        case UInt8(ascii: "&"): self = .printRaw
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: "!"): self = .comment
        default: return nil
        }
    }

    /// Whether it prints a value, so that its line is a line of text.
    var isPrint: Bool { self == .print || self == .printRaw }

    /// Whether it names data, with dots between the parts.
    var namesData: Bool { isPrint || self == .section || self == .inverted }
}
