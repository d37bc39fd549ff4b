/// Rows whose cells are parted by bars. Where most rows begin and end with one, bars at the edges part no cells, and a
/// line that begins with words goes on with the row before it; else a bar at the beginning follows an empty cell. Rows
/// that were broken within their cells are put together again where all rows have as many bars.
struct BarredRows {
    /// The rows without bars at their edges.
    let rows: [[Range<Int>]]
    /// Whether broken rows were put together among others that are whole.
    let isMended: Bool

    init(_ broken: [[Range<Int>]], _ bytes: UnsafeBufferPointer<UInt8>) {
        let whole = Self.tables(broken, bytes).map { Self.whole($0, bytes) }
        let mended = whole.contains { $0 == nil } ? nil : whole.flatMap { $0 ?? [] }
        let lines = mended ?? broken
        isMended = (mended?.count ?? broken.count) < broken.count && broken.count < 2 * lines.count
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

    /// The lines of each table: the number of one opens another, which may have other columns.
    private static func tables(
        _ lines: [[Range<Int>]], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [ArraySlice<[Range<Int>]>] {
        let starts = [0] + lines.indices.dropFirst().filter { isCaption(lines[$0], bytes) }
        return zip(starts, starts.dropFirst() + [lines.count]).map { lines[$0..<$1] }
    }

    private static func isCaption(_ line: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        line.count { !$0.isEmpty } == 1
            && line.contains { !$0.isEmpty && bytes.holds("表", at: $0.lowerBound) && CellShapes.isCaption(bytes, $0) }
    }

    /// Lines put together into rows of as many bars as the longest line has, each closed by one; a note is a row by
    /// itself. None where any line is left over.
    private static func whole(
        _ lines: ArraySlice<[Range<Int>]>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [[Range<Int>]]? {
        let width = lines.map(\.count).max() ?? 0
        guard width > 2, lines.contains(where: { $0.count < width }) else { return Array(lines) }
        var rows: [[Range<Int>]] = []
        var open: [Range<Int>] = []
        var count = 0
        for line in lines {
            if open.isEmpty, line.count < width, line.count(where: { !$0.isEmpty }) == 1, isNote(line, bytes) {
                rows.append(line)
                continue
            }
            open = open.isEmpty ? line : joined(open, line)
            count += 1
            guard open.count >= width else {
                guard count < mostLines else { return nil }
                continue
            }
            guard open.count == width, open.last?.isEmpty ?? true else { return nil }
            rows.append(open)
            (open, count) = ([], 0)
        }
        // One broken row among whole ones may be chance; so is a table of nothing else.
        return open.isEmpty && rows.count > 2 ? rows : nil
    }

    private static func isNote(_ line: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let openings: [StaticString] = ["注", "资料来源", "数据来源", "说明"]
        return line.contains { cell in
            !cell.isEmpty && openings.contains { bytes.holds($0, at: cell.lowerBound) }
        }
    }

    /// A line and the one after it: the cell at the break is one.
    private static func joined(_ first: [Range<Int>], _ second: [Range<Int>]) -> [Range<Int>] {
        guard let last = first.last, let next = second.first else { return first + second }
        let cell = last.isEmpty ? next : next.isEmpty ? last : last.lowerBound..<next.upperBound
        return first.dropLast() + [cell] + second.dropFirst()
    }
}
