import Basics
import CCMarkGFM

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The text of a parsed Markdown report without its markup: what extraction reads, block by block, and what the page
/// shows, in the same order.
struct FlatText {
    private(set) var bytes: [UInt8] = []
    /// Where each byte stood in the marked text.
    private(set) var map = OffsetMap()
    private(set) var blocks: [Block] = []

    private var alignment: Alignment
    private var blockStart = 0
    private var listDepth = 0
    private var table = -1
    private var row = -1
    private var column = -1
    private var isHeader = false
    private let tables = TableNodes.shared

    /// Walks a tree in the order of its text.
    init(_ tree: MarkdownTree, _ marked: MarkedMarkdown) {
        alignment = Alignment(marked)
        bytes.reserveCapacity(marked.bytes.count)
        guard let iterator = cmark_iter_new(tree.root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            visit(node, entering: event == CMARK_EVENT_ENTER)
        }
    }

    private mutating func visit(_ node: OpaquePointer, entering: Bool) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_ITEM: listDepth += entering ? 1 : -1
        case CMARK_NODE_PARAGRAPH: block(node, listDepth > 0 ? .listItem : .paragraph, entering)
        case CMARK_NODE_HEADING: block(node, .heading(Int(cmark_node_get_heading_level(node))), entering)
        case CMARK_NODE_CODE_BLOCK:
            block(node, .code, true)
            appendLiteral(node)
            block(node, .code, false)
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: appendLiteral(node)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: appendBreak()
        case let other: visitTable(node, other, entering)
        }
    }

    private mutating func visitTable(_ node: OpaquePointer, _ type: cmark_node_type, _ entering: Bool) {
        if type == tables.cell {
            if entering { column += 1 }
            block(node, .cell(table: table, row: row, column: column, isHeader: isHeader), entering)
        } else if entering, type == tables.row {
            row += 1
            column = -1
            isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
        } else if entering, type == tables.table {
            table += 1
            row = -1
        }
    }

    private mutating func block(_ node: OpaquePointer, _ kind: Block.Kind, _ entering: Bool) {
        if entering {
            if !bytes.isEmpty {
                map.replace(fromLength: 1, toLength: 0, at: alignment.place)
                bytes.append(ASCII.newline)
            }
            blockStart = bytes.count
            alignment.enter(
                firstLine: Int(cmark_node_get_start_line(node)), lastLine: Int(cmark_node_get_end_line(node)))
        } else if bytes.count > blockStart {
            blocks.append(Block(kind: kind, range: blockStart..<bytes.count))
        }
    }

    private mutating func appendBreak() {
        alignment.alignBreak(into: &map)
        bytes.append(ASCII.newline)
    }

    private mutating func appendLiteral(_ node: OpaquePointer) {
        guard let literal = cmark_node_get_literal(node) else { return }
        let length = strlen(literal)
        literal.withMemoryRebound(to: UInt8.self, capacity: length) { start in
            let source = UnsafeBufferPointer(start: start, count: length)
            var index = 0
            var copied = 0
            while let next = source.next(Marks.lead, in: min(index, length)..<length) {
                index = next
                if let mark = Marks.number(in: source, at: index) {
                    append(source[copied..<index])
                    alignment.moveToNumeral(mark.number)
                    index += mark.length
                    copied = index
                } else if Marks.isReserved(source, at: index) {
                    append(source[copied..<index])
                    alignment.alignLess(into: &map)
                    bytes.append(ASCII.less)
                    index += 3
                    copied = index
                } else {
                    index += 3
                }
            }
            append(source[copied..<length])
        }
    }

    private mutating func append(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
        guard !part.isEmpty else { return }
        alignment.align(UnsafeBufferPointer(rebasing: part), into: &map)
        bytes.append(contentsOf: part)
    }
}
