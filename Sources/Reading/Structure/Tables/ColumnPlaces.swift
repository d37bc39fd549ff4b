import Basics

/// Puts the cells of aligned rows into columns: a row with fewer cells than the others lacks those under which nothing
/// stands.
struct ColumnPlaces {
    /// The rows, with empty cells where something is missing.
    let placed: [[Range<Int>]]

    init(_ rows: [[Range<Int>]], _ lines: ArraySlice<Range<Int>>, _ bytes: UnsafeBufferPointer<UInt8>) {
        let width = rows.map(\.count).max() ?? 0
        let starts = rows.indices.map { Self.lineStart(lines[lines.startIndex + $0], bytes) }
        let extents = rows.indices.map { row in
            rows[row].map { Self.extent(of: $0, from: starts[row], bytes) }
        }
        var columns = [Range<Int>?](repeating: nil, count: width)
        for row in rows.indices where rows[row].count == width {
            for (column, extent) in extents[row].enumerated() {
                columns[column] =
                    columns[column].map {
                        min($0.lowerBound, extent.lowerBound)..<max($0.upperBound, extent.upperBound)
                    } ?? extent
            }
        }
        let known = columns.compactMap { $0 }
        placed = rows.indices.map { row in
            guard rows[row].count < width, known.count == width else { return rows[row] }
            return Self.place(rows[row], extents[row], known)
        }
    }

    /// The beginning of the line that a trimmed line stands in.
    private static func lineStart(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = line.lowerBound
        while start > 0, bytes[start - 1] != ASCII.newline, line.lowerBound - start < 400 { start -= 1 }
        return start
    }

    /// From where to where a cell goes in its line, in halves of a Chinese character.
    private static func extent(
        of cell: Range<Int>, from start: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Range<Int> {
        let first = width(start..<cell.lowerBound, bytes)
        return first..<first + max(1, width(cell, bytes))
    }

    private static func width(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        range.reduce(0) { $0 + (bytes[$1].isUTF8Continuation ? 0 : bytes[$1] < 0x80 ? 1 : 2) }
    }

    /// A row with each cell in the nearest column behind that of the cell before it; as it is where that is not clear.
    private static func place(_ row: [Range<Int>], _ extents: [Range<Int>], _ columns: [Range<Int>]) -> [Range<Int>] {
        var placed = [Range<Int>](repeating: 0..<0, count: columns.count)
        var next = 0
        for (number, extent) in extents.enumerated() {
            let last = columns.count - (extents.count - number)
            guard next <= last else { return row }
            var best = next
            for column in next...last where distance(extent, columns[column]) < distance(extent, columns[best]) {
                best = column
            }
            placed[best] = row[number]
            next = best + 1
        }
        return placed
    }

    /// How far two stretches are from each other; the less they overlap the farther.
    private static func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        let overlap = min(left.upperBound, right.upperBound) - max(left.lowerBound, right.lowerBound)
        return -overlap
    }
}
