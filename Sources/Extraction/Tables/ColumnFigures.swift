import Basics

/// What the numbers of a column have in common, by its first rows: heads are held against it.
struct ColumnFigures {
    /// How many of the cells hold words.
    private(set) var words = 0
    /// How many of the cells hold a number, and how many of these are whole numbers.
    private(set) var count = 0
    private(set) var whole = 0
    private(set) var negative = 0
    /// How many are above a hundred, or above a thousand as no rate is, whatever their signs.
    private(set) var aboveHundred = 0
    private(set) var aboveThousand = 0
    /// How many are of the size of a number against a base of 100, and how many close to it.
    private(set) var likeIndices = 0
    private(set) var nearHundred = 0
    /// How many digits the longest has before the point.
    private(set) var digits = 0
    /// How many cells hold a unit of their own.
    private(set) var withUnit = 0
    /// How many cells hold a percentage with its sign.
    private(set) var withPercent = 0

    /// Whether its numbers are shares of a whole: all of them add up to 100, or all below a first that is 100.
    private(set) var addUpToHundred = false

    /// How many rows tell.
    private static let sample = 40

    init(_ contents: [[CellContent?]], _ rows: Range<Int>, column: Int, without: Set<Int> = []) {
        var values: [ExactDecimal] = []
        for row in rows.prefix(Self.sample) where !without.contains(row) {
            guard contents[row].indices.contains(column) else { continue }
            if case .text? = contents[row][column] { words += 1 }
            guard case .number(let number)? = contents[row][column] else { continue }
            take(number)
            values.append(number.value)
        }
        addUpToHundred = rows.count <= Self.sample && (Self.addUp(values[...]) || Self.isHundred(values))
    }

    /// Whether numbers of a table whose rows are few add up to 100, but for their rounding.
    private static func addUp(_ values: ArraySlice<ExactDecimal>) -> Bool {
        guard values.count > 2, !values.contains(where: \.isNegative) else { return false }
        var sum = ExactDecimal(significand: -100)
        for value in values {
            guard let next = sum.adding(value) else { return false }
            sum = next
        }
        return !(ExactDecimal(significand: 5, exponent: -1) < (sum.isNegative ? sum.negated : sum))
    }

    private static func isHundred(_ values: [ExactDecimal]) -> Bool {
        values.first.map { $0.hasSameValue(as: ExactDecimal(significand: 100)) } ?? false && addUp(values.dropFirst())
    }

    private mutating func take(_ number: CellNumber) {
        count += 1
        if number.unit != nil { withUnit += 1 }
        if number.unit?.text == "%" { withPercent += 1 }
        if number.value.exponent >= 0 { whole += 1 }
        if number.value.isNegative { negative += 1 }
        var size = number.value.isNegative ? number.value.negated : number.value
        if ExactDecimal(significand: 1_000) < size { aboveThousand += 1 }
        if ExactDecimal(significand: 100) < size { aboveHundred += 1 }
        if ExactDecimal(significand: 20) < size, size < ExactDecimal(significand: 1_000) { likeIndices += 1 }
        if ExactDecimal(significand: 80) < size, size < ExactDecimal(significand: 130) { nearHundred += 1 }
        var length = 0
        while !(size < ExactDecimal(significand: 1)), length < 30 {
            size = size.scaled(byPowerOfTen: -1)
            length += 1
        }
        digits = max(digits, length)
    }

    /// Whether the numbers are of such a size that they may be rates.
    var mayBeRates: Bool { aboveThousand * 10 <= count }

    /// Whether all may be numbers against a base of 100.
    var mayBeIndices: Bool { likeIndices == count && negative == 0 }

    /// Whether all are close to 100, as prices against those of the year before are.
    var areNearHundred: Bool { count > 0 && nearHundred == count && negative == 0 }

    /// Whether they look as rates do: with decimals, and small.
    var lookLikeRates: Bool { count > 0 && whole * 2 < count && aboveHundred * 4 <= count }

    /// Whether each is a percentage with its sign.
    var arePercentages: Bool { count > 0 && withPercent == count }

    /// Whether they are counts.
    var areWhole: Bool { whole == count }
}
