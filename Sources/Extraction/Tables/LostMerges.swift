import Basics
import Vocabulary

/// Two rows of heads that were saved without their merged cells: 区域, 单位数 and 收入合计 above 绝对值 and 增速 over four
/// columns. The lower heads hang below one or several of the upper ones; which, is told by how many columns there are
/// and by what the columns hold. What is not told is left open.
struct LostMerges {
    /// The upper and the lower heads from left to right; the first of the upper ones is that of the names.
    let upper: [TableHead]
    let lower: [TableHead]
    /// How many columns the rows below have.
    let width: Int
    /// Whether the numbers of a column may be rates.
    let mayBeRates: (Int) -> Bool
    /// How many digits the numbers of a column have before the point; none for a column without numbers.
    let digits: (Int) -> Int?

    /// The most heads that are looked at.
    private static let most = 12

    /// For each column the heads above it.
    struct Places: Equatable {
        var upper: [Int] = []
        var lower: [Int?] = []
    }

    /// Where the heads belong; none where several ways are left, or no way at all.
    func places() -> Places? {
        guard upper.count > 1, upper.count <= Self.most, !lower.isEmpty, lower.count <= Self.most else { return nil }
        var ways: [[Int]] = []
        spread([], lower.count, upper.count - 1, &ways)
        let places = ways.map(laidOut).filter { $0.upper.count == width && isPlausible($0) }
        return places.count == 1 ? places.first : nil
    }

    /// How many lower heads each upper one has, but the first: all ways that keep what is alike alike.
    private func spread(_ sizes: [Int], _ left: Int, _ open: Int, _ ways: inout [[Int]]) {
        guard open > 0 else {
            if left == 0 { ways.append(sizes) }
            return
        }
        spread(sizes + [0], left, open - 1, &ways)
        let first = lower.count - left
        for size in Set([left, period]).sorted() where size <= left && size > 0 {
            guard isGroup(first..<first + size) else { continue }
            spread(sizes + [size], left - size, open - 1, &ways)
        }
    }

    /// After how many heads the first of the lower ones comes again.
    private var period: Int {
        lower.indices.dropFirst().first { lower[$0].words == lower[0].words } ?? lower.count
    }

    /// Whether heads may hang below one: those that come again hang below another.
    private func isGroup(_ range: Range<Int>) -> Bool { range.count <= period && (range.count > 1 || hasOwnColumns) }

    /// Whether the lower heads name parts, whose whole has a column of its own.
    private var hasOwnColumns: Bool { lower.contains { $0.isPart } }

    /// The columns of one way to spread the lower heads.
    private func laidOut(_ sizes: [Int]) -> Places {
        var places = Places(upper: [0], lower: [nil])
        var next = 0
        for (number, size) in sizes.enumerated() {
            if size == 0 || hasOwnColumns {
                places.upper.append(number + 1)
                places.lower.append(nil)
            }
            for _ in 0..<size {
                places.upper.append(number + 1)
                places.lower.append(next)
                next += 1
            }
        }
        return places
    }

    /// Whether the years below one head have numbers of like size.
    private func haveLikeYears(_ places: Places) -> Bool {
        (1..<max(1, width - 1)).allSatisfy { column in
            guard places.upper[column] == places.upper[column + 1], let left = places.lower[column],
                let right = places.lower[column + 1], lower[left].isTimeOnly, lower[right].isTimeOnly,
                let first = digits(column), let second = digits(column + 1)
            else { return true }
            return abs(first - second) <= 2
        }
    }

    /// Whether rates stand where the heads announce rates.
    private func isPlausible(_ places: Places) -> Bool {
        haveLikeYears(places)
            && (1..<width).allSatisfy { column in
                let outer = upper[places.upper[column]]
                let head = places.lower[column].map { lower[$0] } ?? outer
                guard head.isRate || outer.isRateInPercent else { return true }
                return head.units.contains { !$0.isPercent } || mayBeRates(column)
            }
    }
}

extension TableHead {
    /// Whether its numbers can only be percentages.
    fileprivate var isRateInPercent: Bool { units.first.map(\.isPercent) ?? false }
}

extension UnitPhrase {
    /// Whether it is the sign for percent.
    fileprivate var isPercent: Bool { text == "%" }
}

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
                && filled.allSatisfy { head(row, $0).map { $0.hasTime || $0.words.last?.isNumber != true } ?? true }
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

    /// The places of two rows of heads that lost their merged cells.
    func placesWithoutMerges(_ heads: Range<Int>, _ body: Range<Int>, _ occupied: [Int]) -> [Int: [Int?]]? {
        guard heads.count == 2, let last = heads.last else { return nil }
        let upper = grid.filled(last - 1).compactMap { head(last - 1, $0) }
        let lower = grid.filled(last).compactMap { head(last, $0) }
        let merges = LostMerges(
            upper: upper, lower: lower, width: occupied.count, mayBeRates: { mayBeRates($0, body) },
            digits: { digits($0, body) })
        guard let places = merges.places() else { return nil }
        return [last - 1: places.upper.map { $0 }, last: places.lower]
    }

    /// How many digits the longest of the first numbers of a column has before the point.
    private func digits(_ column: Int, _ body: Range<Int>) -> Int? {
        body.prefix(40).compactMap { row -> Int? in
            guard contents[row].indices.contains(column), case .number(let number)? = contents[row][column] else {
                return nil
            }
            var size = number.value.isNegative ? number.value.negated : number.value
            var digits = 0
            while !(size < ExactDecimal(significand: 1)), digits < 30 {
                size = size.scaled(byPowerOfTen: -1)
                digits += 1
            }
            return digits
        }.max()
    }

    /// Whether the first numbers of a column are as small as rates are.
    private func mayBeRates(_ column: Int, _ body: Range<Int>) -> Bool {
        body.prefix(40).allSatisfy { row in
            guard contents[row].indices.contains(column), case .number(let number)? = contents[row][column] else {
                return true
            }
            let limit = ExactDecimal(significand: 1_000)
            return number.value < limit && number.value.negated < limit
        }
    }
}
