/// Everything that decides what a piece of template compiles to.
struct Setting {
    /// The program it becomes part of.
    let program: Int
    /// The template it was written in.
    let template: String
    var scope: Scope
    /// What fills the blocks.
    let blocks: Blocks
    /// The slots whose models come out of the innermost model that the program started with, and whether every way
    /// there led through a list or an optional model, so that it must end some time.
    var descent: [Int: Bool]
    /// How many sections, blocks and templates are around it.
    var depth: Int
}

/// What fills the blocks of the templates being extended, by block name.
struct Blocks: Hashable {
    var contents: [String: Content] = [:]

    /// Content for a block: it is written in one template and shown in another, but the blocks within it are those
    /// of where it is written.
    struct Content: Hashable {
        let body: Body
        let endsLine: Bool
        let blocks: Blocks
    }

    /// The same with a parent's arguments; what an outer template fills in comes first.
    func adding(_ arguments: [Argument], of template: String) -> Blocks {
        var result = self
        for argument in arguments where contents[argument.tag.name] == nil {
            let body = Body(template: template, start: argument.tag.range.lowerBound, nodes: argument.nodes)
            result.contents[argument.tag.name] = Content(body: body, endsLine: argument.endsLine, blocks: self)
        }
        return result
    }
}

/// A piece of template that becomes a program of its own: a template or a block's content, told apart by its place.
struct Body: Hashable {
    let template: String
    /// The byte where a block's content begins; none for the whole template.
    let start: Int?
    let nodes: [Node]

    static func == (left: Body, right: Body) -> Bool {
        left.template == right.template && left.start == right.start
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(template)
        hasher.combine(start)
    }
}
