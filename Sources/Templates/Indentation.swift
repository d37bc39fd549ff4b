// A block's content is moved to the place of the block it fills: the indentation it has where it is written is taken
// away, that of the block is put in its place.
extension [Node] {
    /// The least indentation of the lines; none if there are no lines.
    var indentation: [UInt8]? {
        var least: [UInt8]?
        for node in self {
            for candidate in node.indentations where candidate.count < least?.count ?? .max { least = candidate }
        }
        return least
    }

    /// Whether nothing is on the first line.
    var beginWithLineEnd: Bool {
        guard let first else { return true }
        guard case .literal(let text) = first, let byte = text.bytes.first else { return false }
        return byte.isSpace && !byte.isBlank
    }

    /// The same with up to `width` characters of white space less before every line.
    func dedented(by width: Int) -> [Node] {
        map { $0.dedented(by: width) }
    }
}

extension Node {
    fileprivate var indentations: [[UInt8]] {
        switch self {
        case .literal(let literal): literal.indentations
        case .print: []
        case .section(_, let nodes), .inverted(_, let nodes): nodes.indentation.map { [$0] } ?? []
        case .partial(_, let indentation), .parent(_, _, let indentation), .block(_, _, let indentation):
            indentation.map { [$0] } ?? []
        }
    }

    fileprivate func dedented(by width: Int) -> Node {
        func dedent(_ indentation: [UInt8]?) -> [UInt8]? {
            indentation.map { Array($0.dropFirst(width)) }
        }
        return switch self {
        case .literal(let literal): .literal(literal.dedented(by: width))
        case .print: self
        case .section(let tag, let nodes): .section(tag, nodes.dedented(by: width))
        case .inverted(let tag, let nodes): .inverted(tag, nodes.dedented(by: width))
        case .partial(let tag, let indentation): .partial(tag, indentation: dedent(indentation))
        // The arguments lost their own indentation already, where they were parsed.
        case .parent(let tag, let arguments, let indentation):
            .parent(tag, arguments, indentation: dedent(indentation))
        case .block(let tag, let nodes, let indentation):
            .block(tag, nodes.dedented(by: width), indentation: dedent(indentation))
        }
    }
}

extension Literal {
    /// The white space at each line's beginning, lines of nothing else aside.
    fileprivate var indentations: [[UInt8]] {
        lineStarts.compactMap { start in
            let blank = bytes[start...].prefix(while: \.isBlank)
            let isBlankLine = blank.endIndex < bytes.count && bytes[blank.endIndex].isSpace
            return isBlankLine ? nil : Array(blank)
        }
    }

    fileprivate func dedented(by width: Int) -> Literal {
        var result = Literal(bytes: Array(bytes[..<(lineStarts.first ?? bytes.count)]))
        for (index, start) in lineStarts.enumerated() {
            let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
            let blank = bytes[start..<end].prefix(width).prefix(while: \.isBlank).count
            result.append(Literal(bytes: Array(bytes[start + blank..<end]), lineStarts: [0]))
        }
        return result
    }
}
