import Basics
import Vocabulary

/// A column whose numbers are the sums of those in a run of columns behind it, in all rows: a whole and its parts.
struct ColumnSum: Equatable {
    let whole: Int
    let parts: Range<Int>

    /// Whether there are more than two parts.
    var isOfMany: Bool { parts.count > 2 }

    /// How many rows tell, and how few may.
    private static let sample = 12
    private static let fewest = 3

    /// The sums among columns, which are told by their place in a list of columns of values: for each whole the parts
    /// right behind it.
    static func sums(_ contents: [[CellContent?]], _ rows: Range<Int>, columns: ArraySlice<Int>) -> [ColumnSum] {
        let columns = Array(columns)
        let values = rows.prefix(sample).map { row in
            columns.map { column -> ExactDecimal? in
                guard contents[row].indices.contains(column), case .number(let number)? = contents[row][column] else {
                    return nil
                }
                return number.upper == nil ? number.value : nil
            }
        }.filter { row in row.count { $0 != nil } > 2 }
        guard values.count >= fewest, columns.count > 2 else { return [] }
        return columns.indices.dropLast(2).compactMap { whole in
            (whole + 3...columns.count).map { ColumnSum(whole: whole, parts: whole + 1..<$0) }.first { sum in
                values.allSatisfy(sum.holds) && !values.allSatisfy { $0[whole]?.significand == 0 }
            }
        }
    }

    /// Whether the parts of a row add up to its whole, as far as its numbers are exact.
    private func holds(_ row: [ExactDecimal?]) -> Bool {
        guard let whole = row[whole] else { return false }
        var sum = ExactDecimal.zero
        for part in parts {
            guard let value = row[part] else { continue }
            guard let next = sum.adding(value) else { return false }
            sum = next
        }
        // Rounding moves each part by half of the last digit.
        guard let rest = sum.adding(whole.negated) else { return false }
        let most = ExactDecimal(significand: Int128(parts.count / 2), exponent: min(0, whole.exponent))
        return !(most < (rest.isNegative ? rest.negated : rest))
    }
}
