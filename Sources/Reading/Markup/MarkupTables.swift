import Basics

/// Writes the tables that stand in a text as HTML in Markdown, before anything else reads it: converters of documents
/// keep them so. What tags and attributes hold is taken out; each letter of the cells keeps its place in the file.
struct MarkupTables {
    /// The first table whose cells that go over others were too many.
    private var crowded: Range<Int>?
    /// How many cells may be left empty for those that go over them.
    private var emptyCells: Int
    private let source: UnsafeBufferPointer<UInt8>

    private init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        emptyCells = 1_000 + source.count / 4
    }

    /// Rewrites a text, if it holds a tag or an entity at all; gives the bounds that acted.
    static func write(_ text: inout MappedText) -> [Repair] {
        let marks = text.bytes.withUnsafeBufferPointer { source in
            (
                tags: source.holdsByte(ASCII.less), entities: source.holdsByte(ASCII.ampersand),
                lines: GridTables.mayStand(in: source)
            )
        }
        if marks.lines { Revision.revise(&text, GridTables.write) }
        var act: Repair?
        if marks.tags {
            let map = text.map
            Revision.revise(&text) { revision in
                var tables = MarkupTables(revision.text)
                tables.write(&revision)
                act = tables.crowded.map { table in
                    Repair(
                        kind: .bound, range: map.older(table),
                        before: "tables with many cells that go over several rows or columns",
                        after: "the rest read as single cells")
                }
            }
        }
        if marks.tags || marks.entities { Revision.revise(&text, MarkedRows.write) }
        return act.map { [$0] } ?? []
    }

    private mutating func write(_ revision: inout Revision) {
        var code = FencedText(source)
        var index = 0
        // Tags such as <html><body> with nothing between them.
        var frame = 0..<0
        while let less = source.next(ASCII.less, in: index..<source.count) {
            index = less + 1
            guard let tag = MarkupTag(source, at: less) else { continue }
            index = tag.range.upperBound
            switch tag.name {
            case .page, .line: frame = joined(frame, tag.range)
            case .table where !tag.isClosing && !code.isCode(at: less):
                let reader = MarkupTableReader(source, from: tag)
                index = reader.end
                guard reader.tables.contains(where: { !$0.rows.isEmpty }) else { continue }
                index = endOfFrame(reader.end)
                write(reader.tables, joined(frame, tag.range).lowerBound..<index, &revision)
            default: break
            }
        }
    }

    /// Two runs of tags as one where nothing but blanks parts them; else the second.
    private func joined(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
        guard !first.isEmpty, first.upperBound <= second.lowerBound,
            source[first.upperBound..<second.lowerBound].allSatisfy({ $0 <= ASCII.space })
        else { return second }
        return first.lowerBound..<second.upperBound
    }

    /// The end of the tags right behind a table that close what was opened before it.
    private func endOfFrame(_ start: Int) -> Int {
        var end = start
        var index = start
        while index < source.count, source[index] <= ASCII.space || source[index] == ASCII.less {
            guard source[index] == ASCII.less else {
                index += 1
                continue
            }
            guard let tag = MarkupTag(source, at: index), tag.isClosing else { break }
            switch tag.name {
            case .page, .line: break
            default: return end
            }
            index = tag.range.upperBound
            end = index
        }
        return end
    }

    private mutating func write(_ tables: [MarkupTable], _ range: Range<Int>, _ revision: inout Revision) {
        let couldFollow = emptyCells >= 0
        for var table in tables {
            table.place(emptyCells: &emptyCells)
            let below = table.partLines()
            for line in table.titles { writeLine(line, from: range, &revision) }
            let width = table.width
            let padding = table.rows.reduce(0) { $0 + width - ($1.last?.column ?? 0) - 1 }
            emptyCells -= padding
            if !table.rows.isEmpty { writeRows(table, isPadded: emptyCells >= 0, from: range, &revision) }
            for line in below { writeLine(line, from: range, &revision) }
        }
        revision.skip(max(revision.changedUpTo, range.lowerBound)..<range.upperBound)
        revision.insert(Self.gap.utf8, at: range.upperBound)
        if couldFollow, emptyCells < 0 { crowded = range.lowerBound..<range.lowerBound + 1 }
    }

    /// What parts a table from the text around it: so many lines that no sentence goes on over them.
    private static let gap = "\n\n\n"

    /// Writes a line above or below a table as a paragraph.
    private func writeLine(_ line: Range<Int>, from range: Range<Int>, _ revision: inout Revision) {
        guard !CellMarkup.isBlank(source, line) else { return }
        skip(to: line.lowerBound, from: range, &revision)
        revision.insert(Self.gap.utf8, at: line.lowerBound)
        CellMarkup.write(line, &revision)
        revision.insert(Self.gap.utf8, at: line.upperBound)
    }

    /// Writes the rows; below the first stands the line by which Markdown knows a table.
    private func writeRows(
        _ table: MarkupTable, isPadded: Bool, from range: Range<Int>, _ revision: inout Revision
    ) {
        let width = table.width
        var place = table.rows[0][0].range.lowerBound
        skip(to: place, from: range, &revision)
        revision.insert(Self.gap.utf8, at: place)
        for (number, row) in table.rows.enumerated() {
            var column = 0
            for cell in row {
                place = cell.range.lowerBound
                skip(to: place, from: range, &revision)
                for _ in column..<max(column, cell.column) { revision.insert("| ".utf8, at: place) }
                revision.insert("| ".utf8, at: place)
                CellMarkup.write(cell.range, &revision)
                place = cell.range.upperBound
                revision.insert(CollectionOfOne(ASCII.space), at: place)
                column = cell.column + 1
            }
            if isPadded || number == 0 {
                for _ in column..<max(column, width) { revision.insert("| ".utf8, at: place) }
            }
            revision.insert("|\n".utf8, at: place)
            guard number == 0 else { continue }
            for isNumeric in Self.numericColumns(table, source) {
                revision.insert((isNumeric ? "| --: " : "| --- ").utf8, at: place)
            }
            revision.insert("|\n".utf8, at: place)
        }
    }

    /// Takes out what stands before a place of the table.
    private func skip(to place: Int, from range: Range<Int>, _ revision: inout Revision) {
        let start = max(revision.changedUpTo, range.lowerBound)
        if start < place { revision.skip(start..<place) }
    }

    /// Which columns hold numbers, which stand at the right.
    private static func numericColumns(_ table: MarkupTable, _ source: UnsafeBufferPointer<UInt8>) -> [Bool] {
        var numbers = [Int](repeating: 0, count: table.width)
        for cell in table.rows.joined() where CellShapes.isNumber(source, cell.range) { numbers[cell.column] += 1 }
        return numbers.map { $0 * 2 > table.rows.count - 1 }
    }
}
