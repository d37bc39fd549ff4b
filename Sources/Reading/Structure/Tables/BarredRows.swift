/// Rows whose cells are parted by bars. Where most rows begin and end with one, bars at the edges part no cells, and a
/// line that begins with words goes on with the row before it; else a bar at the beginning follows an empty cell. Rows
/// that were broken within their cells are put together again where all rows have as many bars.
struct BarredRows {
    /// The rows without bars at their edges.
    let rows: [[Range<Int>]]

    init(_ lines: [[Range<Int>]]) {
        let lines = Self.whole(lines)
        let opened = lines.filter { $0.first?.isEmpty ?? true }
        let closed = opened.filter { $0.count > 1 && $0.last?.isEmpty ?? true }
        guard closed.count * 2 > lines.count || opened.count == lines.count else {
            rows = lines.map(Self.withoutEnd)
            return
        }
        let width = closed.map(\.count).max() ?? 0
        var rows: [[Range<Int>]] = []
        for line in lines {
            let isOpened = line.first?.isEmpty ?? true
            let cells = Self.withoutEnd(isOpened ? Array(line.dropFirst()) : line)
            if !isOpened, let last = rows.last, last.count + cells.count <= width - 2 {
                rows[rows.count - 1] += cells
            } else {
                rows.append(cells)
            }
        }
        self.rows = rows
    }

    private static func withoutEnd(_ cells: [Range<Int>]) -> [Range<Int>] {
        cells.last?.isEmpty == true ? cells.dropLast() : cells
    }

    /// The most lines that one row may take.
    private static let mostLines = 16

    /// Lines put together into rows of as many bars as the longest line has, each closed by one; as they are where any
    /// line is left over.
    private static func whole(_ lines: [[Range<Int>]]) -> [[Range<Int>]] {
        let width = lines.map(\.count).max() ?? 0
        guard width > 2, lines.contains(where: { $0.count < width }) else { return lines }
        var rows: [[Range<Int>]] = []
        var open: [Range<Int>] = []
        var count = 0
        for line in lines {
            open = open.isEmpty ? line : joined(open, line)
            count += 1
            guard open.count >= width else {
                guard count < mostLines else { return lines }
                continue
            }
            guard open.count == width, open.last?.isEmpty ?? true else { return lines }
            rows.append(open)
            (open, count) = ([], 0)
        }
        // One broken row among whole ones may be chance; so is a table of nothing else.
        return open.isEmpty && rows.count > 2 ? rows : lines
    }

    /// A line and the one after it: the cell at the break is one.
    private static func joined(_ first: [Range<Int>], _ second: [Range<Int>]) -> [Range<Int>] {
        guard let last = first.last, let next = second.first else { return first + second }
        let cell = last.isEmpty ? next : next.isEmpty ? last : last.lowerBound..<next.upperBound
        return first.dropLast() + [cell] + second.dropFirst()
    }
}
