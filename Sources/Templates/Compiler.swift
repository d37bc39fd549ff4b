import Basics

/// Compiles the template of one page, with all it includes, for the page's schema.
struct Compiler {
    /// A piece of template compiled for one scope is one program, however often it is included.
    private struct Key: Hashable {
        let body: Body
        let scope: Scope
        let blocks: Blocks
    }

    private let templates: [String: ParsedTemplate]
    private let page: String
    private(set) var shapes: [Shape] = []
    private var pieces: [[Step]] = []
    private var numbers: [Key: Int] = [:]
    private var calls: [Call] = []
    private(set) var findings: [Finding] = []
    /// The templates that the page includes, its own among them.
    private(set) var reached: Set<String> = []

    /// Compiles a page whose template exists.
    init(page template: ParsedTemplate, _ shape: Shape, _ templates: [String: ParsedTemplate]) {
        self.templates = templates
        page = template.source.name
        let body = Body(template: page, start: nil, nodes: template.nodes)
        _ = program(of: body, Scope(page: slot(of: shape)), Blocks(), depth: 0)
        // A call is noted after those within it; from the outside in, the one that closes the circle is found.
        for call in calls.reversed().endless { report(.endless(call.tag.name), call.tag, call.template) }
    }

    /// The page compiled.
    var program: Program { Program(pieces: pieces, slotCount: shapes.count) }

    /// The slot in which a rendering keeps the models of a schema.
    mutating func slot(of shape: Shape) -> Int {
        if let slot = shapes.firstIndex(where: { $0.identity == shape.identity }) { return slot }
        shapes.append(shape)
        return shapes.count - 1
    }

    private mutating func program(of body: Body, _ scope: Scope, _ blocks: Blocks, depth: Int) -> Int? {
        let key = Key(body: body, scope: scope, blocks: blocks)
        if let number = numbers[key] { return number }
        let number = pieces.count
        if number == Self.mostPrograms {
            giveUp()
            return nil
        }
        numbers[key] = number
        pieces.append([])
        reached.insert(body.template)
        let setting = Setting(
            program: number, template: body.template, scope: scope, blocks: blocks,
            descent: [scope.slots[0]: false], depth: depth)
        pieces[number] = steps(of: body.nodes, setting)
        return number
    }

    /// What a piece of template does.
    mutating func steps(of nodes: [Node], _ setting: Setting) -> [Step] {
        var list = StepList()
        add(nodes, setting, to: &list)
        return list.steps
    }

    private mutating func add(_ nodes: [Node], _ setting: Setting, to list: inout StepList) {
        if setting.depth > Self.deepest { return giveUp() }
        var inner = setting
        inner.depth += 1
        for node in nodes {
            switch node {
            case .literal(let literal): list.append(.literal(literal))
            case .print(let tag): list.append(printing(tag, inner))
            case .section(let tag, let nodes): list.append(section(tag, nodes, inner))
            case .inverted(let tag, let nodes): list.append(inverted(tag, nodes, inner))
            case .partial(let tag, let indentation):
                list.append(including(tag, inner.blocks, indentation, inner))
            case .parent(let tag, let arguments, let indentation):
                let blocks = inner.blocks.adding(arguments, of: inner.template)
                list.append(including(tag, blocks, indentation, inner))
            case .block(let tag, let nodes, let indentation):
                guard let content = inner.blocks.contents[tag.name] else {
                    add(nodes, inner, to: &list)
                    continue
                }
                list.append(calling(content.body, content.blocks, tag, indentation, inner))
                // A block on lines of its own is filled with whole lines.
                if indentation != nil, !content.endsLine { list.append(.literal(Literal(bytes: [UInt8(ascii: "\n")]))) }
            }
        }
    }

    private mutating func including(
        _ tag: Tag, _ blocks: Blocks, _ indentation: [UInt8]?, _ setting: Setting
    ) -> Step? {
        guard let template = templates[tag.name] else { return nil }
        let body = Body(template: tag.name, start: nil, nodes: template.nodes)
        return calling(body, blocks, tag, indentation, setting)
    }

    private mutating func calling(
        _ body: Body, _ blocks: Blocks, _ tag: Tag, _ indentation: [UInt8]?, _ setting: Setting
    ) -> Step? {
        guard let number = program(of: body, setting.scope, blocks, depth: setting.depth) else { return nil }
        let descent: Call.Descent =
            switch setting.descent[setting.scope.slots[0]] {
            case nil: .other
            case false?: .same
            case true?: .deeper
            }
        calls.append(
            Call(caller: setting.program, callee: number, descent: descent, tag: tag, template: setting.template))
        return .call(piece: number, indentation: indentation)
    }

    /// Notes a fault; in a template that the page includes, the page is named too.
    mutating func report(_ fault: TemplateFault, _ tag: Tag, _ template: String) {
        let place = templates[template]?.source.place(of: tag.range)
        findings.append(Finding(fault, at: place, page: template == page ? nil : page))
    }

    // Far more than a page needs. Templates that fill in each other's blocks in circles can make millions of programs.
    private static let mostPrograms = 1000
    private static let deepest = 100

    private mutating func giveUp() {
        findings.append(Finding(.intricate(page: page), at: templates[page].map { Place(file: $0.source.file) }))
    }
}
