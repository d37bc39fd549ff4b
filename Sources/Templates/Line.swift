/// A line of a template; a tag that spans several lines makes one of them.
struct Line {
    enum Item {
        case text(Range<Int>)
        case tag(Tag)
    }

    var items: [Item] = []
    /// The bytes that end it: none at the end of the template.
    var ending = 0..<0

    /// The tags, if the line holds nothing else and they print nothing in it: such a line leaves no trace. Several of
    /// them make such a line only where templates extend others, as in `{{<page}}{{$title}}`.
    func standaloneTags(in bytes: [UInt8]) -> [Tag]? {
        var tags: [Tag] = []
        for item in items {
            switch item {
            case .text(let range): if !bytes[range].allSatisfy(\.isBlank) { return nil }
            case .tag(let tag): tags.append(tag)
            }
        }
        if tags.isEmpty || tags.contains(where: \.kind.isPrint) { return nil }
        let inherit = tags.allSatisfy { $0.kind == .parent || $0.kind == .block || $0.kind == .close }
        return tags.count == 1 || inherit ? tags : nil
    }

    /// The white space that the line begins with.
    func indentation(in bytes: [UInt8]) -> [UInt8] {
        guard case .text(let range)? = items.first else { return [] }
        return Array(bytes[range].prefix(while: \.isBlank))
    }
}

extension UInt8 {
    /// Whether it is white space within a line.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Whether it is white space.
    var isSpace: Bool { isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
