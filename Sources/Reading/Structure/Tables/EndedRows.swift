import Basics

/// Tables whose cells stand one a line, with bars only behind the last cell of each row and in place of empty cells: of
/// a row that lost a merged cell there is a bar more at its end.
struct EndedRows {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lines: [Range<Int>]

    /// The fewest rows, heads among them, and cells of the longest.
    private static let fewestRows = 3
    private static let fewestCells = 3
    /// The most cells of a row, and the longest of them, in bytes.
    private static let mostCells = 32
    private static let longestCell = 150

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// The rows that begin with a line, and how many lines they take; the first of them has the heads.
    func rows(from first: Int, atMost count: Int) -> (rows: [[Range<Int>]], lines: Int)? {
        // Each row begins with a bar of its own.
        guard isBar(lines[first]) else { return nil }
        var rows: [[Range<Int>]] = []
        var next = first
        while rows.count < count, let (row, end) = row(from: next) {
            rows.append(row)
            next = end
        }
        let width = rows.map(\.count).max() ?? 0
        guard rows.count >= Self.fewestRows, width >= Self.fewestCells, rows[0].count == width,
            !rows[0].contains(where: { CellShapes.isNumber(bytes, $0) })
        else { return nil }
        let isValue = (0..<width).map { column in
            let whole = rows.dropFirst().filter { $0.count == width && !$0[column].isEmpty }
            return whole.count { CellShapes.isNumber(bytes, $0[column]) } * 2 > whole.count
        }
        return (rows.map { placed($0, isValue) }, next - first)
    }

    /// A row that lost merged cells, with the gap as far to the left as its words and numbers allow among columns of words.
    /// Among numbers it stands only where one place is left for it: else they are one cell, which states nothing.
    private func placed(_ row: [Range<Int>], _ isValue: [Bool]) -> [Range<Int>] {
        let missing = isValue.count - row.count
        guard missing > 0, let number = row.firstIndex(where: { CellShapes.isNumber(bytes, $0) }) else { return row }
        let gap = [Range<Int>](repeating: 0..<0, count: missing)
        let fits = (0...row.count).filter { start in
            zip(row[..<start] + gap + row[start...], isValue).allSatisfy { cell, isValue in
                cell.isEmpty || CellShapes.isBlankMark(bytes, cell) || CellShapes.isNumber(bytes, cell) == isValue
            }
        }
        if let first = fits.first, fits.count == 1 || !isValue[first..<first + missing].contains(true) {
            return row[..<first] + gap + row[first...]
        }
        return row[..<number] + [row[number].lowerBound..<row[row.count - 1].upperBound]
    }

    /// The cells of a row, and the line behind it.
    private func row(from first: Int) -> (cells: [Range<Int>], end: Int)? {
        guard first < lines.count, isBar(lines[first]) else { return nil }
        var cells: [Range<Int>] = []
        for number in first + 1..<max(first + 1, min(lines.count, first + 1 + Self.mostCells)) {
            let line = lines[number]
            guard line.count <= Self.longestCell else { return nil }
            let end = line.last { bytes[$0] != UInt8(ascii: "|") && bytes[$0] != ASCII.space }.map { $0 + 1 }
            let cell = line.lowerBound..<(end ?? line.lowerBound)
            guard !bytes[cell].contains(UInt8(ascii: "|")) else { return nil }
            cells.append(cell)
            // One bar alone stands for an empty cell, more of them end the row.
            if bytes[line].count(where: { $0 == UInt8(ascii: "|") }) > 1 { return (cells, number + 1) }
        }
        return nil
    }

    private func isBar(_ line: Range<Int>) -> Bool { line.count == 1 && bytes[line.lowerBound] == UInt8(ascii: "|") }
}
