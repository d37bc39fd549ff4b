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
            // A piece alone is no head.
            let opens = row.first.map { RuleWords.builtIn[.headFragment].contains($0.head.words) } ?? false
            for joining in open {
                // 增值税 below 本年应交 goes on with it.
                let last = joining.cells.last?.head
                let isTorn =
                    opens && last.map { $0.isOpenName || $0.indicator == nil && $0.label.hasSuffix("资产") } ?? false
                let apart = Joining(
                    cells: joining.cells + row, points: joining.points + min(opens ? -0.5 : 0, pointsApart(last)))
                if !isTorn { further.append(apart) }
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
        // 企业 goes on with 单位数, and 固定资产 with 原价, which are no heads alone.
        if RuleWords.builtIn[.headFragment].contains(right.words), !left.words.hasSuffix(right.words),
            left.units.isEmpty, left.measures.isEmpty, !left.hasTime,
            !RuleWords.builtIn[.headFragment].contains(left.words),
            !left.headsNames || ["企业", "单位", "项目"].contains(left.words)
        {
            return 0.5
        }
        if right.headsNames || left.headsNames { return -2 }
        // A time opens a head and closes none.
        if right.hasTime { return -1.5 }
        if left.isTimeOnly { return 0.75 }
        if joined.indicator != nil, left.indicator == nil, right.indicator == nil { return 0.75 }
        // 固定资产 goes on with 原价, 资产 with 总计 and 平均用工 with 人数.
        if left.isOpenName, right.isTotal || TableTopic.isMeasured(right.label) { return 0.5 }
        if right.isRemark || right.label.isEmpty && !right.measures.isEmpty && left.measures.isEmpty { return 0.25 }
        return -0.5
    }

    /// What speaks for a head being whole.
    private func pointsApart(_ head: TableHead?) -> Double {
        guard let head else { return 0 }
        return head.isTimeOnly || head.isOpenName ? -0.5 : 0
    }
}

extension TableHead {
    /// Whether its words ask for more, as they name nothing measured and nobody: 平均用工, 固定资产.
    var isOpenName: Bool {
        !label.isEmpty && indicator == nil && units.isEmpty && measures.isEmpty && !isTotal && !isTimeOnly
            && !headsNames
            && !isCount && bearer == nil && !TableTopic.isMeasured(label)
    }
}
