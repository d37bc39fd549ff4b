import Vocabulary

/// Heads that were broken over lines where each cell stands in a line of its own, so that each column has a run of pieces:
/// 规模以上, 工业增加值, 增速(%).
extension HeadSearch {
    /// The most pieces of a head, and of all.
    private static let longestRun = 3
    private static let mostPieces = 60

    /// How pieces go over columns, and what speaks for it.
    struct Runs {
        var points = 0.0
        var lengths: [Int] = []
        var heads: [TableHead] = []
    }

    /// The frame of the way to join the cells of a row into one head a column for which most speaks, with its points; none
    /// where another way is nearly as good.
    func runs(_ row: [Cell], _ figures: [ColumnFigures]) -> (frame: TableFrame, points: Double)? {
        guard row.count > values.count + names.count, row.count <= Self.mostPieces else { return nil }
        let fit = HeadFit(finder.vocabulary, needsUnits: false, figures)
        var ways: [(count: Int, runs: Runs)] = []
        for (count, points) in corners(row) {
            for var runs in runs(row.dropFirst(count).map(\.head), figures, fit) {
                runs.points += points
                ways.append((count, runs))
            }
        }
        ways.sort { $0.runs.points > $1.runs.points }
        guard let best = ways.first, best.runs.points > -0.5 * Double(values.count),
            best.runs.points - (ways.dropFirst().first?.runs.points ?? -100) >= Self.margin,
            Self.repeatsEndings(row.dropFirst(best.count).map(\.head), best.runs.lengths)
        else { return nil }
        let frame = framed(best.runs.heads, corner: row.prefix(best.count).last?.head)
        return (frame, best.runs.points)
    }

    /// Whether pieces that come again stand at the ends of runs, as 增长速度 does, and not as heads of a lower level that
    /// come again below each of those above: 总量, 增速, 总量, 增速.
    private static func repeatsEndings(_ pieces: [TableHead], _ lengths: [Int]) -> Bool {
        var counts: [String: Int] = [:]
        for piece in pieces { counts[piece.words, default: 0] += 1 }
        var index = 0
        for length in lengths {
            let run = pieces[index..<index + length]
            index += length
            let isRepeated = run.map { counts[$0.words, default: 0] > 1 }
            if isRepeated.dropLast().contains(true) || length == 1 && isRepeated.contains(true) { return false }
        }
        return true
    }

    /// The two best ways to use up pieces, column by column.
    private func runs(_ pieces: [TableHead], _ figures: [ColumnFigures], _ fit: HeadFit) -> [Runs] {
        guard pieces.count >= figures.count, pieces.count <= figures.count * Self.longestRun else { return [] }
        var open: [Int: [Runs]] = [0: [Runs()]]
        var known: [Range<Int>: TableHead] = [:]
        for (column, figures) in figures.enumerated() {
            let left = values.count - column - 1
            var further: [Int: [Runs]] = [:]
            for (used, ways) in open.sorted(by: { $0.key < $1.key }) {
                for length in 1...Self.longestRun {
                    let end = used + length
                    guard end <= pieces.count, pieces.count - end >= left else { break }
                    let run = Array(pieces[used..<end])
                    let head = known[used..<end] ?? joined(run)
                    known[used..<end] = head
                    guard let points = fit.points([head], figures) else { continue }
                    for way in ways {
                        further[end, default: []].append(
                            Runs(
                                points: way.points + points + Self.points(run, head),
                                lengths: way.lengths + [length], heads: way.heads + [head]))
                    }
                }
            }
            open = further.mapValues { Array($0.sorted { $0.points > $1.points }.prefix(2)) }
        }
        return open[pieces.count] ?? []
    }

    /// What speaks for pieces being one head: that they name one thing, and nothing alone.
    private static func points(_ pieces: [TableHead], _ head: TableHead) -> Double {
        func isNamed(_ piece: TableHead) -> Bool {
            !piece.label.isEmpty && piece.words.count > 2
                && (piece.indicator != nil || TableTopic.isMeasured(piece.label))
        }
        func isComplete(_ piece: TableHead) -> Bool {
            piece.isTotal || piece.hasTime || !piece.measures.isEmpty || piece.isCount || isNamed(piece)
        }
        guard pieces.count > 1 else { return pieces[0].isRemark ? -2 : isComplete(pieces[0]) ? 0 : -0.5 }
        var points = head.indicator != nil ? 1.0 : isComplete(head) ? 0.25 : -0.5
        points -= 1.5 * Double(max(0, pieces.count(where: isNamed) - 1))
        points -= Double(pieces.dropFirst().count { $0.isPart || $0.headsNames })
        points -= Double(pieces.dropLast().count(where: \.isRemark))
        // 增速 closes a head, and 总量 is one.
        points -= Double(pieces.dropLast().count { $0.isRate && $0.label.isEmpty && !$0.words.hasSuffix("比") })
        return points
    }
}
