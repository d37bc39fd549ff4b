import Basics
import Vocabulary

/// What stands in a cell.
enum CellContent {
    /// No number, and why.
    case blank(TableWord.Blank)
    /// 持平: nothing changed.
    case unchanged(Qualifier, Range<Int>)
    /// One number, with its unit and the words that bound it.
    case number(CellNumber)
    /// Words, or several numbers.
    case text

    /// Whether a column of values may hold it.
    var isValue: Bool {
        if case .text = self { return false }
        return true
    }

    /// Whether it is a number that is no year by its looks, or says that nothing changed.
    var isFigure: Bool {
        switch self {
        case .number(let number): !number.looksLikeYear
        case .unchanged: true
        case .blank, .text: false
        }
    }
}

/// A number in a cell.
struct CellNumber {
    /// The number with sign and unit, in the report's text.
    var range: Range<Int>
    var value: ExactDecimal
    var upper: ExactDecimal?
    var qualifier = Qualifier.equal
    /// The unit behind it.
    var unit: UnitPhrase?
    /// The words of measure before it: 增长5.2.
    var measures: [MeasureWord] = []
    /// The growth in brackets behind it: 42.2（+9.0%）; at most one.
    var growth: [CellNumber] = []
    /// The status that words around it announce: 力争8%, 4000(目标).
    var status: Status?
    /// Whether 第 stands before it, or 位 behind.
    var isOrdinal = false

    /// Whether it is a year of four digits and nothing else.
    var looksLikeYear: Bool {
        unit == nil && upper == nil && value.exponent == 0 && 1949...2100 ~= value.significand && range.count == 4
    }
}
