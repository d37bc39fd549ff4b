import Basics

/// A report's text in blocks, with the map back to the file.
struct Structure {
    let text: MappedText
    let blocks: [Block]
    let markdown: MarkdownTree?

    /// Parses Markdown, or takes plain text line by line.
    init(_ source: MappedText, isMarkdown: Bool) {
        guard isMarkdown else {
            text = source
            blocks = PlainText(source.bytes).blocks
            markdown = nil
            return
        }
        let marked = MarkedMarkdown(source.bytes)
        guard let tree = MarkdownTree(marked.bytes) else {
            text = source
            blocks = PlainText(source.bytes).blocks
            markdown = nil
            return
        }
        let flat = FlatText(tree, marked)
        text = MappedText(bytes: flat.bytes, map: flat.map.over(marked.map).over(source.map))
        blocks = flat.blocks
        markdown = tree
    }

    /// The words of the first heading, as a title.
    var firstHeading: String? {
        blocks.first(where: \.isHeading).map {
            String(decoding: text.bytes[$0.range].map { $0 == ASCII.newline ? ASCII.space : $0 }, as: UTF8.self)
        }
    }
}
