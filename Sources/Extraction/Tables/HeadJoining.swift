import Vocabulary

/// Heads that were broken over lines: the last of a row and the first of the next may be one, 前三季度 and 投资计划.
extension HeadSearch {
    /// A way to read the rows of heads as fewer heads in one row, and what speaks for it.
    struct Joining {
        var cells: [Cell]
        var points: Double
    }

    /// The most breaks that are looked at, and the most ways that are followed.
    private static let mostBreaks = 12
    private static let mostJoinings = 24

    /// The ways to join heads over the breaks of their rows that leave about one for each column, the best first.
    func joinings(_ rows: [[Cell]]) -> [Joining] {
        let breaks = rows.count - 1
        let all = rows.reduce(0) { $0 + $1.count }
        let least = values.count
        guard 1...Self.mostBreaks ~= breaks, all - breaks <= least + names.count + Self.mostUpper, all > least else {
            return []
        }
        let merging = HeadMerging(finder.vocabulary)
        var open = [Joining(cells: rows[0], points: 0)]
        for (number, row) in rows.enumerated().dropFirst() {
            let left = rows[(number + 1)...].reduce(0) { $0 + $1.count }
            var further: [Joining] = []
            for joining in open {
                let apart = Joining(
                    cells: joining.cells + row, points: joining.points + pointsApart(joining.cells.last?.head))
                further.append(apart)
                guard let last = joining.cells.last, let first = row.first else { continue }
                let joined = Cell(
                    place: last.place, further: last.further + [first.place] + first.further,
                    head: merging.merged(last.head, first.head))
                further.append(
                    Joining(
                        cells: joining.cells.dropLast() + [joined] + row.dropFirst(),
                        points: joining.points + points(last.head, first.head, joined.head)))
            }
            further.removeAll { $0.cells.count + left < least }
            further.sort { $0.points > $1.points }
            open = Array(further.prefix(Self.mostJoinings * 4))
        }
        let fitting = open.filter { joining in
            let count = joining.cells.count
            return count >= least && count <= least + names.count + Self.mostUpper
        }
        return Array(fitting.prefix(Self.mostJoinings))
    }

    /// The most heads of an upper level among them.
    private static let mostUpper = 2

    /// What speaks for two heads being one that was broken.
    private func points(_ left: TableHead, _ right: TableHead, _ joined: TableHead) -> Double {
        if right.headsNames || left.headsNames { return -2 }
        // A time opens a head and closes none.
        if right.hasTime { return -1.5 }
        if left.isTimeOnly { return 0.75 }
        if joined.indicator != nil, left.indicator == nil, right.indicator == nil { return 0.75 }
        if right.isRemark || right.label.isEmpty && !right.measures.isEmpty && left.measures.isEmpty { return 0.25 }
        return -0.5
    }

    /// What speaks for a head being whole.
    private func pointsApart(_ head: TableHead?) -> Double { head?.isTimeOnly ?? false ? -0.5 : 0 }
}
