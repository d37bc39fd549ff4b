/// Builds the tree of a template from its lines.
struct Parser {
    private let source: TemplateSource
    private var elements = [Element()]
    /// Names whose closing tags are still to come although a wrong closing tag has ended them.
    private var endedEarly: [String] = []
    private var findings: [Finding]
    /// Whether the rest is left out, since it is nested so deep that no function could follow.
    private var isTooDeep = false
    private static let deepest = 100

    /// The tree of a template, and what is wrong with it; a tree with mistakes is as near as can be to what was meant.
    static func parse(_ source: TemplateSource) -> (template: ParsedTemplate, findings: [Finding]) {
        let scanned = Scanner.scan(source)
        var parser = Parser(source: source, findings: scanned.findings)
        for line in scanned.lines { parser.add(line) }
        let nodes = parser.finish()
        return (ParsedTemplate(source: source, nodes: nodes), parser.findings)
    }

    private init(source: TemplateSource, findings: [Finding]) {
        self.source = source
        self.findings = findings
    }

    private mutating func add(_ line: Line) {
        if let tags = line.standaloneTags(in: source.bytes) {
            let indentation = line.indentation(in: source.bytes)
            for tag in tags { add(tag, indentation: indentation) }
            return
        }
        if !line.items.isEmpty { innermost.append(Literal(lineStarts: [0])) }
        for item in line.items {
            switch item {
            case .text(let range): innermost.append(Literal(bytes: Array(source.bytes[range])))
            case .tag(let tag): add(tag, indentation: nil)
            }
        }
        innermost.append(Literal(bytes: Array(source.bytes[line.ending])))
    }

    private mutating func add(_ tag: Tag, indentation: [UInt8]?) {
        if isTooDeep { return }
        if innermost.tag?.kind == .parent, ![.block, .close, .comment].contains(tag.kind) {
            report(.outsideBlock, tag)
        }
        switch tag.kind {
        case .comment: break
        case .print, .printRaw: innermost.append(.print(tag))
        case .partial: innermost.append(.partial(tag, indentation: indentation))
        case .section, .inverted, .parent, .block: open(tag, indentation)
        case .close: close(tag, isStandalone: indentation != nil)
        }
    }

    private mutating func open(_ tag: Tag, _ indentation: [UInt8]?) {
        isTooDeep = elements.count > Self.deepest
        if isTooDeep {
            report(.tooDeep(limit: Self.deepest), tag)
        } else {
            elements.append(Element(tag: tag, indentation: indentation))
        }
    }

    private mutating func close(_ closing: Tag, isStandalone: Bool) {
        let isOpen = elements.contains { $0.tag?.name == closing.name }
        if !isOpen, let index = endedEarly.firstIndex(of: closing.name) {
            endedEarly.remove(at: index)
            return
        }
        guard let open = innermost.tag else {
            report(.nothingToClose(closing.name), closing)
            return
        }
        if open.name == closing.name {
            endInnermost(endsLine: isStandalone)
            return
        }
        let line = source.place(of: open.range).line ?? 0
        report(.crossed(closing.name, open: open.name, openLine: line), closing)
        // Where an outer tag is named, all inside it end too; otherwise the name is most likely misspelled.
        while let inner = innermost.tag {
            endInnermost(endsLine: isStandalone)
            if inner.name == closing.name { break }
            endedEarly.append(inner.name)
            if !isOpen { break }
        }
    }

    private mutating func endInnermost(endsLine: Bool) {
        let element = elements.removeLast()
        guard let tag = element.tag else { return }
        switch tag.kind {
        case .section: innermost.append(.section(tag, element.nodes))
        case .inverted: innermost.append(.inverted(tag, element.nodes))
        case .parent:
            innermost.append(.parent(tag, element.arguments, indentation: element.indentation))
        case .block where innermost.tag?.kind == .parent: addArgument(tag, element, endsLine)
        default:
            let own = element.indentation
            innermost.append(
                .block(tag, element.nodes, indentation: own.map { element.nodes.indentation ?? $0 }))
        }
    }

    private mutating func addArgument(_ tag: Tag, _ element: Element, _ endsLine: Bool) {
        if innermost.arguments.contains(where: { $0.tag.name == tag.name }) { report(.filledTwice(tag.name), tag) }
        let beginsLine = element.indentation != nil
        let width = beginsLine ? element.nodes.indentation?.count ?? 0 : 0
        // Content that begins within a line begins one where it fills a block on lines of its own.
        let start = beginsLine || element.nodes.beginWithLineEnd ? [] : [Node.literal(Literal(lineStarts: [0]))]
        innermost.arguments.append(
            Argument(
                tag: tag, nodes: start + element.nodes.dedented(by: width),
                endsLine: endsLine || element.nodes.isEmpty))
    }

    private mutating func finish() -> [Node] {
        while let tag = innermost.tag {
            if !isTooDeep { report(.unclosed(tag.name), tag) }
            endInnermost(endsLine: true)
        }
        return innermost.nodes
    }

    /// What the next node goes into; the template itself is never ended, so there always is one.
    private var innermost: Element {
        get { elements[elements.count - 1] }
        set { elements[elements.count - 1] = newValue }
    }

    private mutating func report(_ fault: TemplateFault, _ tag: Tag) {
        findings.append(Finding(fault, at: source.place(of: tag.range)))
    }
}
