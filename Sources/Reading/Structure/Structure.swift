import Basics

/// A report's text in blocks, with the map back to the file.
struct Structure {
    let text: MappedText
    private(set) var blocks: [Block]
    let markdown: MarkdownTree?
    /// What was kept from the parser, by its place in the text that was parsed.
    let bounds: [ParserBounds.Act]

    private typealias Parsed = (text: MappedText, blocks: [Block], tree: MarkdownTree, acts: [ParserBounds.Act])

    /// Parses Markdown, or takes plain text line by line, and tells the report from the page around it.
    init(_ source: MappedText, isMarkdown: Bool) {
        let isBounded = isMarkdown && source.bytes.count > ParserBounds.text
        let parsed = isMarkdown && !isBounded ? Self.parse(source) : nil
        text = parsed?.text ?? source
        blocks = parsed?.blocks ?? PlainText(source.bytes).blocks
        markdown = parsed?.tree
        if isBounded {
            bounds = [
                ParserBounds.Act(offset: 0, what: "a Markdown text of more than 48 MB", done: "read line by line")
            ]
        } else {
            bounds = parsed?.acts ?? []
        }
        assignZones()
        assignRoles()
    }

    private static func parse(_ source: MappedText) -> Parsed? {
        let marked = MarkedMarkdown(source.bytes)
        guard let tree = MarkdownTree(marked.bytes) else { return nil }
        let flat = FlatText(tree, marked)
        let map = flat.map.over(marked.map).over(source.map)
        return (MappedText(bytes: flat.bytes, map: map), flat.blocks, tree, marked.acts)
    }

    private mutating func assignZones() {
        for (index, zone) in ZoneFinder.zones(of: blocks, in: text.bytes).enumerated() { blocks[index].zone = zone }
    }

    /// Roles are given in the report only; who speaks after a question answers.
    private mutating func assignRoles() {
        var isInterview = false
        text.bytes.withUnsafeBufferPointer { bytes in
            for index in blocks.indices where !blocks[index].zone.isChrome {
                let role = RoleFinder.role(bytes, blocks[index])
                if role == .question { isInterview = true }
                let isAnswer = isInterview && role == .text && index > 0 && blocks[index - 1].role == .question
                blocks[index].role = isAnswer ? .answer : role
            }
        }
    }

    /// The words of the first heading that is the report's, as a title; the number of a section is none.
    var firstHeading: String? {
        blocks.first { $0.isHeading && !$0.zone.isChrome && $0.role == .text }.map {
            String(decoding: text.bytes[$0.range].map { $0 == ASCII.newline ? ASCII.space : $0 }, as: UTF8.self)
        }
    }
}
