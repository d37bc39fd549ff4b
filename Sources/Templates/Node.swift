/// A part of a parsed template.
indirect enum Node: Sendable {
    case literal(Literal)
    case print(Tag)
    case section(Tag, [Node])
    case inverted(Tag, [Node])
    /// The indentation is that of the tag's line, none where other text shares the line.
    case partial(Tag, indentation: [UInt8]?)
    case parent(Tag, [Argument], indentation: [UInt8]?)
    /// A place that an extending template can fill in, and what stands there otherwise.
    case block(Tag, [Node], indentation: [UInt8]?)
}

/// What an extending template fills a block of its parent with.
struct Argument: Sendable {
    let tag: Tag
    let nodes: [Node]
    /// Whether it ends with a line's end, so that what follows the block begins a line.
    let endsLine: Bool
}

/// A parsed template.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    let nodes: [Node]
}
