/// How much speaks for rows and columns being those of a table, in points: numbers that stand below numbers and below
/// a head, against cells that stand among those of another kind, rows of other lengths and heads that are none.
struct GridScore: Comparable {
    let points: Double

    static func * (score: GridScore, factor: Double) -> GridScore { GridScore(points: score.points * factor) }

    static func < (left: GridScore, right: GridScore) -> Bool { left.points < right.points }

    /// What the cells of a column are.
    private struct Column {
        var numbers = 0
        var words = 0

        /// Numbers among numbers speak for a table, words among them against it.
        var points: Double {
            numbers >= words ? Double(numbers) - 2 * Double(words) : -2 * Double(numbers)
        }
    }

    init(_ rows: [[Range<Int>]], _ bytes: UnsafeBufferPointer<UInt8>) {
        let start = rows.firstIndex { row in row.contains { CellShapes.isNumber(bytes, $0) } } ?? rows.count
        let body = rows[start...]
        var columns: [Column] = []
        var lengths: [Int: Int] = [:]
        for row in body {
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                if columns.count <= column { columns.append(contentsOf: Self.none(column + 1 - columns.count)) }
                if CellShapes.isNumber(bytes, cell) {
                    columns[column].numbers += 1
                } else if !CellShapes.isBlankMark(bytes, cell), !CellShapes.isYear(bytes, cell) {
                    columns[column].words += 1
                }
            }
            let filled = row.count { !$0.isEmpty }
            if filled > 1 { lengths[filled, default: 0] += 1 }
        }
        let usual = lengths.values.max() ?? 0
        let usualLength = lengths.filter { $0.value == usual }.map(\.key).max() ?? 0
        let irregular = lengths.values.reduce(0, +) - usual
        let values = columns.count { $0.numbers > $0.words }
        let numbers = columns.reduce(0.0) { $0 + $1.points }
        // A column without a head says nothing: its numbers count for little.
        let heads = rows[..<start].reduce(0) { $0 + $1.count { !$0.isEmpty && !CellShapes.isCaption(bytes, $0) } }
        // One row of heads that has one for each column is more than heads of which nothing tells where they belong.
        let isExact = rows[..<start].contains { row in
            let filled = row.count { !$0.isEmpty }
            return filled == values || filled == usualLength || filled == columns.count
        }
        let headed = values == 0 ? 0 : isExact ? 1 : min(0.8, 0.8 * Double(heads) / Double(values))
        // Names open the rows: a grid whose rows open with empty cells is one that slipped.
        let named = body.count { !($0.first?.isEmpty ?? true) }
        let slipped = body.isEmpty ? 0 : 1 - Double(named) / Double(body.count)
        let behind = columns.drop { $0.numbers <= $0.words }.reversed().drop { $0.numbers <= $0.words }
        let between = behind.reduce(0) { $0 + ($1.numbers < $1.words ? $1.words : 0) }
        let captions = rows[..<start].reduce(0) { $0 + $1.count { CellShapes.isCaption(bytes, $0) } }
        let sure = numbers > 0 ? numbers * (0.2 + 0.8 * headed) * (1 - slipped) : numbers
        points = sure - Double(irregular) - Double(captions) - 0.25 * Double(between)
    }

    /// What speaks for no table at all.
    static let none = GridScore(points: 0)

    private init(points: Double) {
        self.points = points
    }

    private static func none(_ count: Int) -> [Column] { [Column](repeating: Column(), count: count) }
}
