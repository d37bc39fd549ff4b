import Basics

/// Tables one a line whose rows are not all a name and its numbers: a first row without a name, and blocks side by side.
extension SingleCells {
    /// Rows of heads, the form of the rows below them, and the line in which these begin.
    typealias Heads = (rows: [[Range<Int>]], shape: Shape, next: Int)

    /// The fewest rows with a name that must follow one without.
    private static let fewestNamed = 2

    /// Heads above a first row that lacks its name, as that of the total does where its cell was empty: 企业数, 营业收入,
    /// 120, 8201.5. There is a head for each number, or two levels of them, so that none is left for a name.
    func nameless(
        _ cells: [Range<Int>], _ ends: [Int], _ numbers: Int, _ end: Int, from first: Int
    ) -> Heads? {
        guard numbers > 1, numbers < Self.mostColumns, let last = cells.last, let corner = cells.first else {
            return nil
        }
        let shape = Shape(words: 1, numbers: numbers, isFirstNameless: true)
        var ahead = end
        var names: [Range<Int>] = []
        for _ in 0..<Self.fewestNamed {
            guard let rows = row(shape, &ahead), rows.count == 1, let name = rows[0].first else { return nil }
            names.append(name)
        }
        let next = ends[cells.count - 1]
        let hasCorner = CellShapes.isShortCorner(bytes, corner)
        if let heads = TwoLevelHeads(beside: cells[...], numbers + 1, names: 1, bytes, hasCorner: hasCorner) {
            return (heads.rows, shape, next)
        }
        guard cells.count == numbers + (hasCorner ? 1 : 0), hasCorner || opensTable(first),
            isHead(last) && !names.contains(where: isHead) || isTotal(cells.count, ends, shape)
        else { return nil }
        return ([(hasCorner ? [] : [0..<0]) + cells], shape, next)
    }

    /// Whether a cell is rather the head of a column than the name of a row, by how it ends.
    private func isHead(_ cell: Range<Int>) -> Bool { tellsUnit(cell) || speaksOfValues(cell) }

    /// Whether what stands before a line is no cell: the title, the line of the unit, or nothing.
    func opensTable(_ first: Int) -> Bool {
        guard first > 0 else { return true }
        let before = lines[first - 1]
        return CellShapes.isCaption(bytes, before) || before.count > Self.longestCell
            || bytes[before].contains(where: \.isASCIIDigit) && !CellShapes.isValue(bytes, before)
    }

    /// Whether the numbers of a first row without a name are the highest of their columns, as those of a total are: the
    /// first of them, and most of the others.
    private func isTotal(_ heads: Int, _ ends: [Int], _ shape: Shape) -> Bool {
        var ahead = ends[heads - 1]
        let total = numbers(&ahead, atMost: shape.numbers).map(wholePart)
        var highest = [Int](repeating: .min, count: shape.numbers)
        for _ in 0..<Self.mostColumns {
            guard let row = row(shape, &ahead)?.last else { break }
            for (column, cell) in row.suffix(shape.numbers).enumerated() where !cell.isEmpty {
                highest[column] = max(highest[column], wholePart(cell))
            }
        }
        guard total.count == highest.count, let first = total.first, first > highest[0] else { return false }
        return zip(total, highest).count { $0 > $1 } * 2 > total.count
    }

    /// The digits of a number before its point.
    func wholePart(_ cell: Range<Int>) -> Int {
        var value = 0
        for byte in bytes[cell].prefix(24) {
            if byte == ASCII.point { break }
            if byte.isASCIIDigit, value < Int.max / 100 { value = value * 10 + Int(byte - ASCII.zero) }
        }
        return bytes[cell].first == ASCII.minus ? -value : value
    }

    /// Heads that come again, with that of the names before each: 指标, 2023年, 增长, 指标, 2023年, 增长. Rows stand side by
    /// side below them.
    func sideBySide(_ cells: [Range<Int>], _ ends: [Int], _ numbers: Int) -> Heads? {
        guard let corner = cells.first, CellShapes.isShortCorner(bytes, corner),
            let width = (2...Self.mostColumns).first(where: { cells.indices.contains($0) && isSame(cells[$0], corner) })
        else { return nil }
        let words = CellShapes.headsUnits(bytes, cells[1]) ? 2 : 1
        let count = cells.count - words
        guard width == words + numbers, count > width, count % width == 0,
            stride(from: 0, to: count, by: width).allSatisfy({ isSame(cells[$0], corner) })
        else { return nil }
        var shape = Shape(words: words, numbers: numbers)
        shape.blocks = count / width
        return ([Array(cells.prefix(count))], shape, ends[count - 1])
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && bytes[left].elementsEqual(bytes[right])
    }

    /// A row of several blocks, each with its names and numbers; of the last row blocks may be missing.
    func blocks(_ shape: Shape, _ next: inout Int) -> [[Range<Int>]]? {
        var cells: [Range<Int>] = []
        for _ in 0..<shape.blocks {
            var ahead = next
            guard let rows = row(shape, &ahead), rows.count == 1 else { break }
            cells += rows[0]
            next = ahead
        }
        return cells.isEmpty ? nil : [cells]
    }
}
