/// A tag that waits for its closing tag, and what stands in it so far; a template's outermost element has no tag.
struct Element {
    var tag: Tag?
    /// The indentation of the tag's line, none where other text shares the line.
    var indentation: [UInt8]?
    var arguments: [Argument] = []
    private var complete: [Node] = []
    private var text = Literal()

    init(tag: Tag? = nil, indentation: [UInt8]? = nil) {
        self.tag = tag
        self.indentation = indentation
    }

    /// The nodes in it.
    var nodes: [Node] {
        text.isEmpty ? complete : complete + [.literal(text)]
    }

    /// Adds text; pieces of text that follow each other become one node.
    mutating func append(_ literal: Literal) {
        text.append(literal)
    }

    mutating func append(_ node: Node) {
        complete = nodes + [node]
        text = Literal()
    }
}
