/// Rows whose cells are parted by bars. Where most rows begin and end with one, bars at the edges part no cells, and a
/// line that begins with words goes on with the row before it; else a bar at the beginning follows an empty cell.
struct BarredRows {
    /// The rows without bars at their edges.
    let rows: [[Range<Int>]]

    init(_ lines: [[Range<Int>]]) {
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
}
