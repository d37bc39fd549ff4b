import Vocabulary

extension FrameFinder {
    /// The end of the heads where rows of words that are shorter than those of the body follow a head that is too.
    func endOfHeadsWithoutMerges(_ heads: Range<Int>) -> Int {
        let sample = heads.upperBound..<min(grid.rows.count, heads.upperBound + Self.mostHeadRows + 1)
        guard let figures = sample.first(where: { row in contents[row].contains { $0?.isFigure ?? false } }) else {
            return heads.upperBound
        }
        let width = grid.rows[figures].count
        func isShort(_ row: Int) -> Bool {
            let filled = grid.filled(row)
            return filled.count > 1 && filled.count < width && filled == Array(filled.indices)
                && filled.allSatisfy {
                    head(row, $0).map { $0.hasTime || $0.isIndex || $0.words.last?.isNumber != true } ?? true
                }
        }
        guard heads.allSatisfy(isShort), sample.lowerBound < figures, (sample.lowerBound..<figures).allSatisfy(isShort)
        else { return heads.upperBound }
        return figures
    }

    /// Two rows of heads, both shorter than the rows of the body and without empty cells, as if merged cells had been
    /// left out.
    func isWithoutMerges(_ heads: Range<Int>, _ occupied: [Int]) -> Bool {
        guard heads.count > 1, let lower = heads.last, occupied.first == 0, occupied == Array(occupied.indices) else {
            return false
        }
        return [lower - 1, lower].allSatisfy { row in
            let filled = grid.filled(row)
            return filled.count < occupied.count && filled == Array(filled.indices)
        } && head(lower - 1, 0)?.words != head(lower, 0)?.words
    }
}
