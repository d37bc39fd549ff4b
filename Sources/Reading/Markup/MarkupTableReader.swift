import Basics

/// Goes through the tags of a table in HTML and the tables in it. What stays open ends where the next thing of its kind
/// begins: `<tr><td>税收<td>16.7<tr>`.
struct MarkupTableReader {
    /// The tables in the order of the text. A table in a cell of another one parts it in two.
    private(set) var tables: [MarkupTable] = []
    /// The end of the last tag or cell that belongs to them.
    private(set) var end: Int

    private let source: UnsafeBufferPointer<UInt8>
    private var table = MarkupTable()
    private var place = Place.between
    private var isRowOpen = false
    private var depth = 0

    /// What the text behind a tag belongs to.
    private enum Place {
        case between
        case title
        case cell(columns: Int, rows: Int)
    }

    /// The longest text of a cell, in bytes; behind a table that never ends comes text that is none of it.
    private static let longestCell = 8_000

    /// Reads the table that begins with a tag.
    init(_ source: UnsafeBufferPointer<UInt8>, from tag: MarkupTag) {
        self.source = source
        end = tag.range.upperBound
        depth = 1
        var index = end
        // The end of the last tag of any kind.
        var known = end
        while depth > 0, case let limit = min(source.count, known + Self.longestCell), index < limit,
            let less = source.next(ASCII.less, in: index..<limit)
        {
            guard let tag = MarkupTag(source, at: less) else {
                index = less + 1
                continue
            }
            index = tag.range.upperBound
            known = index
            pass(tag)
        }
        if depth > 0 { endOpen() }
    }

    /// Takes a tag that says where cells begin and end.
    private mutating func pass(_ tag: MarkupTag) {
        switch tag.name {
        case .line, .look, .raised, .page: return
        default: break
        }
        takeText(end..<tag.range.lowerBound)
        end = tag.range.upperBound
        place = .between
        switch (tag.name, tag.isClosing) {
        case (.table, false):
            finish()
            depth += 1
        case (.table, true):
            finish()
            depth -= 1
        case (.row, false):
            table.rows.append([])
            isRowOpen = true
        case (.cell, false):
            if !isRowOpen { table.rows.append([]) }
            isRowOpen = true
            place = .cell(columns: tag.columns, rows: tag.rows)
        case (.caption, false):
            place = .title
            isRowOpen = false
        case (.cell, true): break
        default: isRowOpen = false
        }
    }

    /// Puts the text between two tags where it belongs; text outside of all cells is kept as a title or a cell.
    private mutating func takeText(_ range: Range<Int>) {
        let words = CellMarkup.trimmed(source, range)
        if case .cell(let columns, let rows) = place {
            table.rows[table.rows.count - 1].append(MarkupTable.Cell(range: words, columns: columns, rows: rows))
        } else if !CellMarkup.isBlank(source, words) {
            if table.rows.isEmpty {
                table.titles.append(words)
            } else {
                if !isRowOpen { table.rows.append([]) }
                table.rows[table.rows.count - 1].append(MarkupTable.Cell(range: words, columns: 1, rows: 1))
            }
        }
    }

    private mutating func finish() {
        if !table.isEmpty { tables.append(table) }
        table = MarkupTable()
        isRowOpen = false
    }

    /// A cell that nothing ends ends with its line.
    private mutating func endOpen() {
        if case .cell = place {
            var last = min(source.endOfLine(from: end), end + Self.longestCell)
            while last > end, last < source.count, source[last].isUTF8Continuation { last -= 1 }
            let words = CellMarkup.trimmed(source, end..<last)
            takeText(words)
            end = words.upperBound
        }
        finish()
    }
}
