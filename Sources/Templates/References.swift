/// Checks the names by which templates refer to each other, which are right or wrong whatever page is rendered.
struct References {
    private let templates: [String: ParsedTemplate]
    private var findings: [Finding] = []

    /// What is wrong with the references of some templates.
    static func check(_ templates: [String: ParsedTemplate]) -> [Finding] {
        var references = References(templates: templates)
        for template in templates.values { references.check(template.nodes, in: template.source) }
        return references.findings
    }

    private init(templates: [String: ParsedTemplate]) {
        self.templates = templates
    }

    private mutating func check(_ nodes: [Node], in source: TemplateSource) {
        for node in nodes {
            switch node {
            case .literal, .print: break
            case .section(_, let nodes), .inverted(_, let nodes), .block(_, let nodes, _): check(nodes, in: source)
            case .partial(let tag, _): check(tag, in: source)
            case .parent(let tag, let arguments, _):
                check(tag, in: source)
                check(arguments, of: tag.name, in: source)
            }
        }
    }

    private mutating func check(_ tag: Tag, in source: TemplateSource) {
        if templates[tag.name] != nil { return }
        let existing = templates.keys.sorted()
        findings.append(
            Finding(.unknownTemplate(tag.name, existing: existing), at: source.place(of: tag.range)))
    }

    private mutating func check(_ arguments: [Argument], of parent: String, in source: TemplateSource) {
        var visited: Set<String> = []
        let blocks = blocks(of: parent, &visited)
        for argument in arguments {
            check(argument.nodes, in: source)
            if templates[parent] == nil || blocks.contains(argument.tag.name) { continue }
            let fault = TemplateFault.unknownBlock(argument.tag.name, parent: parent, existing: blocks.sorted())
            findings.append(Finding(fault, at: source.place(of: argument.tag.range)))
        }
    }

    /// The blocks that can be filled when a template is extended: its own and those of all it includes.
    private func blocks(of template: String, _ visited: inout Set<String>) -> Set<String> {
        guard visited.insert(template).inserted, let nodes = templates[template]?.nodes else { return [] }
        return blocks(of: nodes, &visited)
    }

    private func blocks(of nodes: [Node], _ visited: inout Set<String>) -> Set<String> {
        var blocks: Set<String> = []
        for node in nodes {
            switch node {
            case .literal, .print: break
            case .section(_, let nodes), .inverted(_, let nodes): blocks.formUnion(self.blocks(of: nodes, &visited))
            case .block(let tag, let nodes, _):
                blocks.insert(tag.name)
                blocks.formUnion(self.blocks(of: nodes, &visited))
            case .partial(let tag, _): blocks.formUnion(self.blocks(of: tag.name, &visited))
            case .parent(let tag, let arguments, _):
                blocks.formUnion(self.blocks(of: tag.name, &visited))
                for argument in arguments { blocks.formUnion(self.blocks(of: argument.nodes, &visited)) }
            }
        }
        return blocks
    }
}
