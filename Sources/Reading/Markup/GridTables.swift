import Basics

/// Writes tables that are drawn with crosses and dashes, as converters of documents do where cells have several lines, in Markdown:
///
///     +----------+--------+
///     | 指标     | 单位   |
///     +==========+========+
///     | 税收收入 | 亿元   |
///     +----------+--------+
struct GridTables {
    private let source: UnsafeBufferPointer<UInt8>

    /// Whether a text may hold one: a cross with a line behind it begins a line.
    static func mayStand(in source: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while let cross = source.next(UInt8(ascii: "+"), in: index..<source.count) {
            index = cross + 1
            let opensLine = cross == 0 || source[cross - 1] <= ASCII.space
            if opensLine, index < source.count, isLine(source[index]) { return true }
        }
        return false
    }

    /// `-`, `=` and `:`, of which lines are made.
    private static func isLine(_ byte: UInt8) -> Bool {
        byte == ASCII.minus || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ":")
    }

    static func write(_ revision: inout Revision) {
        let tables = GridTables(source: revision.text)
        var code = FencedText(revision.text)
        var index = 0
        while let cross = revision.text.next(UInt8(ascii: "+"), in: index..<revision.text.count) {
            let line = tables.line(at: revision.text.startOfLine(at: cross))
            index = line.end
            guard line.words.first == cross, tables.isRule(line.words), !code.isCode(at: cross) else { continue }
            let table = tables.table(from: line.words)
            index = max(index, table.end)
            if !table.rows.isEmpty { tables.write(table, &revision) }
        }
    }

    /// A table: the pieces of text of each cell, by row and column.
    private struct Table {
        let range: Range<Int>
        let width: Int
        /// The end of its lines, whether they are a table or not.
        let end: Int
        /// The rows, each as long as its last cell with words.
        var rows: [[[Range<Int>]]] = []
    }

    /// The line that begins at a place: its words, and where the next one begins.
    private func line(at start: Int) -> (words: Range<Int>, end: Int) {
        let end = source.endOfLine(from: start)
        return (CellMarkup.trimmed(source, start..<end), min(source.count, end + 1))
    }

    /// Whether a line is `+---+:==:+`.
    private func isRule(_ line: Range<Int>) -> Bool {
        let cross = UInt8(ascii: "+")
        guard line.count > 2, source[line.lowerBound] == cross, source[line.upperBound - 1] == cross else {
            return false
        }
        return source[line].allSatisfy { $0 == cross || Self.isLine($0) }
    }

    /// The table whose first line is a rule; one without rows where no second rule ends one, or where it is too wide.
    private func table(from rule: Range<Int>) -> Table {
        var lines: [Range<Int>] = []
        var crosses: [Int] = []
        var next = rule.lowerBound
        while next < source.count, case let line = line(at: next), let first = line.words.first,
            source[first] == UInt8(ascii: "|") || isRule(line.words)
        {
            if source[first] == UInt8(ascii: "+") {
                let found = line.words.filter { source[$0] == UInt8(ascii: "+") }.map { $0 - first }
                if found.count > crosses.count { crosses = found }
            }
            lines.append(line.words)
            next = line.end
        }
        let last = lines.lastIndex(where: isRule) ?? 0
        var table = Table(
            range: rule.lowerBound..<lines[last].upperBound, width: max(0, crosses.count - 1), end: next)
        guard last > 1, 1...ParserBounds.columns ~= table.width else { return table }
        var row: [[Range<Int>]] = []
        for line in lines[...last] {
            guard !isRule(line), !isPartOfRule(line) else {
                if !row.isEmpty { table.rows.append(row) }
                row = []
                continue
            }
            for (column, words) in cells(of: line, crosses) where !words.isEmpty {
                while row.count <= column { row.append([]) }
                row[column].append(words)
            }
        }
        return table
    }

    /// `|      +------+`: a cell goes down over the line that parts others.
    private func isPartOfRule(_ line: Range<Int>) -> Bool {
        source.holds("+--", in: line) && source[line].allSatisfy { $0 < 0x80 && !$0.isASCIIDigit && !$0.isASCIILetter }
    }

    /// The words between the bars of a line and the columns they begin in: one after the other where there are as many as
    /// columns, else by where the bars stand below the crosses, Chinese letters being two wide.
    private func cells(of line: Range<Int>, _ crosses: [Int]) -> [(column: Int, words: Range<Int>)] {
        var cells: [(place: Int, words: Range<Int>)] = []
        var place = 0
        var (start, startPlace) = (line.lowerBound + 1, 0)
        var index = line.lowerBound + 1
        while index < line.upperBound {
            let (scalar, length) = source.scalar(at: index)
            place += scalar >= 0x1100 ? 2 : 1
            let isBar = scalar == UInt8(ascii: "|") && source[index - 1] != UInt8(ascii: "\\")
            if isBar || index + length >= line.upperBound {
                cells.append((startPlace, CellMarkup.trimmed(source, start..<(isBar ? index : line.upperBound))))
                (start, startPlace) = (index + 1, place)
            }
            index += length
        }
        if cells.count == crosses.count - 1 { return cells.enumerated().map { ($0.offset, $0.element.words) } }
        var column = 0
        return cells.map { cell in
            while column + 2 < crosses.count, crosses[column + 1] <= cell.place { column += 1 }
            return (column, cell.words)
        }
    }

    private func write(_ table: Table, _ revision: inout Revision) {
        let place = table.range.lowerBound
        revision.insert("\n\n".utf8, at: place)
        for (number, row) in table.rows.enumerated() {
            for cell in row {
                revision.insert("| ".utf8, at: place)
                for (line, words) in cell.enumerated() {
                    if line > 0 { revision.insert(between(cell[line - 1], words).utf8, at: place) }
                    revision.copy(words)
                }
                revision.insert(CollectionOfOne(ASCII.space), at: place)
            }
            if number == 0 { for _ in row.count..<table.width { revision.insert("| ".utf8, at: place) } }
            revision.insert("|\n".utf8, at: place)
            guard number == 0 else { continue }
            for column in 0..<table.width {
                let numbers = table.rows.dropFirst().count { row in
                    row.indices.contains(column) && row[column].count == 1
                        && CellShapes.isNumber(source, row[column][0])
                }
                revision.insert((numbers * 2 > table.rows.count - 1 ? "| --: " : "| --- ").utf8, at: place)
            }
            revision.insert("|\n".utf8, at: place)
        }
        revision.skip(table.range)
        revision.insert("\n\n".utf8, at: table.range.upperBound)
    }

    /// What stands for a new line in a cell: nothing between Chinese letters. A number never goes on in the next line,
    /// which may hold those of other cells.
    private func between(_ above: Range<Int>, _ below: Range<Int>) -> String {
        let (left, right) = (source.scalar(before: above.upperBound).value, source.scalar(at: below.lowerBound).value)
        if left.isASCIIDigit || left == ASCII.point || left == ASCII.comma { return "；" }
        return left >= CellMarkup.wide && right >= CellMarkup.wide ? "" : " "
    }
}
