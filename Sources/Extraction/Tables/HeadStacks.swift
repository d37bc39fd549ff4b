import Vocabulary

/// Heads that were broken within their columns, with the pieces of each line saved in a row and the empty cells between
/// them lost: 工业 | 工业 above 总产值 | 销售产值. Each column has a stack of pieces, at most one of each line.
extension HeadSearch {
    /// The most lines of heads, and the most ways that a line's pieces may be used up together with the others'.
    private static let mostLines = 5
    private static let mostStates = 4_000

    /// The pieces of each column by line, and what speaks for all of them.
    private struct Stacks {
        var points = 0.0
        var columns: [[Int?]] = []
    }

    /// The frame of the way to put the pieces of lines above each other for which most speaks, if it is better than all
    /// others by far.
    func stacked(_ rows: [[Cell]]) -> TableFrame? {
        guard rows.count <= Self.mostLines, let first = rows.first else { return nil }
        let isBelow = headsNamesBelow(rows)
        let below = rows.dropFirst().map { isBelow ? belowCorner($0, []) : $0 }
        let figures = values.map { ColumnFigures(finder.contents, body, column: $0) }
        var ways: [(count: Int, stacks: Stacks)] = []
        for (count, points) in corners(first, isBelow: isBelow) where first.count > count || rows.count > 1 {
            let lines = [Array(first.dropFirst(count))] + below
            for var stacks in stacks(lines.map { $0.map(\.head) }, figures) {
                stacks.points += points
                ways.append((count, stacks))
            }
        }
        ways.sort { $0.stacks.points > $1.stacks.points }
        guard let best = ways.first, best.stacks.points > 0,
            best.stacks.points - (ways.dropFirst().first?.stacks.points ?? -100) >= Self.margin
        else { return nil }
        let lines = [Array(first.dropFirst(best.count))] + below
        let heads = best.stacks.columns.map { places in
            joined(zip(lines, places).compactMap { line, place in place.map { line[$0].head } })
        }
        return framed(heads, corner: first.prefix(best.count).last?.head)
    }

    /// The two best ways to give each column its pieces, in order, so that all are used up.
    private func stacks(_ lines: [[TableHead]], _ figures: [ColumnFigures]) -> [Stacks] {
        let count = lines.reduce(0) { $0 + $1.count }
        guard lines.allSatisfy({ $0.count <= figures.count }), count >= figures.count,
            lines.reduce(1, { $0 * ($1.count + 1) }) <= Self.mostStates
        else { return [] }
        let fit = HeadFit(finder.vocabulary, needsUnits: false, figures)
        var read: [[Int?]: TableHead] = [:]
        var open: [[Int]: [Stacks]] = [lines.map { _ in 0 }: [Stacks()]]
        for (column, figures) in figures.enumerated() {
            var further: [[Int]: [Stacks]] = [:]
            let left = values.count - column - 1
            for (used, known) in open {
                for choice in 1..<(1 << lines.count) {
                    let places = lines.indices.map { choice & 1 << $0 == 0 ? nil : used[$0] }
                    guard zip(lines, places).allSatisfy({ line, place in place.map { $0 < line.count } ?? true }) else {
                        continue
                    }
                    let next = zip(used, places).map { $1 == nil ? $0 : $0 + 1 }
                    guard zip(lines, next).allSatisfy({ $0.count - $1 <= left }) else { continue }
                    let pieces = zip(lines, places).compactMap { line, place in place.map { line[$0] } }
                    let head = read[places] ?? joined(pieces)
                    read[places] = head
                    guard let points = fit.points([head], figures).map({ $0 + self.points(pieces, head) }) else {
                        continue
                    }
                    let part = lines.indices.first { line in places[line].map { lines[line][$0].isPart } ?? false }
                    for stacks in known {
                        // # stands right behind what it is a part of.
                        let isLost = isTornFromSecondary(pieces, stacks.columns.last, lines)
                        let isApart = isLost || part.map { $0 > 0 && stacks.columns.last?[$0] == nil } ?? false
                        further[next, default: []].append(
                            Stacks(
                                points: stacks.points + points - (isApart ? 1.5 : 0),
                                columns: stacks.columns + [places]))
                    }
                }
            }
            open = further.mapValues { Array($0.sorted { $0.points > $1.points }.prefix(2)) }
        }
        return open[lines.map(\.count)] ?? []
    }

    /// Whether 工业 heads a column that does not stand right behind that of 第二产业, which is among the heads.
    private func isTornFromSecondary(
        _ pieces: [TableHead], _ before: [Int?]?, _ lines: [[TableHead]]
    ) -> Bool {
        let (whole, part) = (RuleWords.builtIn[.secondarySector], RuleWords.builtIn[.secondaryPart])
        guard pieces.contains(where: { part.contains($0.words) }),
            lines.contains(where: { $0.contains { whole.contains($0.words) } })
        else { return false }
        if pieces.contains(where: { whole.contains($0.words) }) { return false }
        guard let before, pieces.count == 1 else { return true }
        return !zip(lines, before).contains { line, place in
            place.map { whole.contains(line[$0].words) || part.contains(line[$0].words) } ?? false
        }
    }

    /// Pieces as one head.
    func joined(_ pieces: [TableHead]) -> TableHead {
        if pieces.count == 1 { return pieces[0] }
        let words = pieces.map { piece in
            let unit = piece.units.first.map { piece.words.ends(with: $0.text) ? "" : "(\($0.text))" } ?? ""
            let remark = piece.remark.isEmpty ? "" : "(\(piece.remark))"
            return (piece.isPart ? "#" : "") + piece.words + remark + unit
        }
        return finder.read(words.joined())
    }

    /// What speaks for pieces being a head of their own.
    private func points(_ pieces: [TableHead], _ head: TableHead) -> Double {
        guard pieces.count > 1 else {
            return pieces[0].isRemark ? -2 : pieces[0].isComplete ? 0 : -0.5
        }
        var points = head.indicator != nil ? 1.0 : head.isComplete ? 0.5 : -0.5
        // Two names of amounts are two heads; # opens a head, and a unit closes one.
        points -= 1.5 * Double(max(0, pieces.count { $0.isComplete && !$0.isRemark && $0.words.count > 2 } - 1))
        points -= Double(pieces.dropFirst().count(where: \.isPart) + pieces.dropLast().count(where: \.isRemark))
        return points
    }
}

extension TableHead {
    /// Whether its words are enough for a head.
    fileprivate var isComplete: Bool {
        indicator != nil || isTotal || isPart && label.ends(with: "企业") || hasTime || !measures.isEmpty || isCount
            || TableTopic.isMeasured(label)
    }
}
