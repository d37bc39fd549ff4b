import Basics
import Vocabulary

/// A piece of a block that matters for reading its numbers; what lies between tokens is plain text.
struct Token {
    enum Kind {
        /// A word of the vocabulary, by its place in `Vocabulary.words`.
        case word(Int)
        /// An amount, by its place in the block's list.
        case quantity(Int)
        /// A date or another stretch of time, by its place in the block's list.
        case time(Int)
        /// A numeral that is no amount, by its place in the block's list.
        case claim(Int)
        /// A mark of punctuation.
        case mark(Mark)
    }

    /// Marks of punctuation by what they part.
    enum Mark: UInt8 {
        /// ，
        case comma
        /// 、
        case enumeration
        /// ；, and the bar between cells
        case semicolon
        /// 。！？
        case stop
        /// ：
        case colon
        case open
        case close
        case quoteOpen
        case quoteClose
    }

    /// What a word may say; nothing for all other tokens. Kept here, because every rule asks it of every token.
    let traits: WordTraits
    /// The place in its list, or the mark, and above it what kind of token it is: four tokens fit into a line of the
    /// processor's cache.
    private let code: UInt32
    private let first: Int32
    private let last: Int32

    init(_ kind: Kind, _ range: Range<Int>, traits: WordTraits = []) {
        let (form, number): (UInt32, Int) =
            switch kind {
            case .word(let number): (0, number)
            case .quantity(let number): (1, number)
            case .time(let number): (2, number)
            case .claim(let number): (3, number)
            case .mark(let mark): (4, Int(mark.rawValue))
            }
        code = form << Self.formShift | UInt32(truncatingIfNeeded: number)
        self.traits = traits
        (first, last) = (Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound))
    }

    private static var formShift: UInt32 { 28 }

    /// The token's bytes.
    var range: Range<Int> { Range(uncheckedBounds: (start, end)) }
    /// Where they begin.
    var start: Int { Int(first) }
    /// Where they end.
    var end: Int { Int(last) }

    /// Whether it is a word of the vocabulary.
    @inline(__always) var isWord: Bool { code >> Self.formShift == 0 }
    /// Whether it is an amount.
    @inline(__always) var isQuantity: Bool { code >> Self.formShift == 1 }

    /// The mark that it is, if it is one.
    @inline(__always) var mark: Mark? { code >> Self.formShift == 4 ? Mark(rawValue: UInt8(code & 0xFF)) : nil }

    /// What the token is.
    @inline(__always) var kind: Kind {
        let number = Int(code & (1 << Self.formShift - 1))
        switch code >> Self.formShift {
        case 0: return .word(number)
        case 1: return .quantity(number)
        case 2: return .time(number)
        case 3: return .claim(number)
        default: return .mark(Mark(rawValue: UInt8(number)) ?? .comma)
        }
    }
}

/// Tokens that lie side by side.
typealias TokenRow = UnsafeBufferPointer<Token>

extension TokenRow {
    /// No tokens.
    static var none: TokenRow { TokenRow(start: nil, count: 0) }
}

/// A stretch of time as the text names it, before it is known which year it lies in.
struct TimeExpression {
    /// Which year it names.
    enum Year {
        case explicit(Int)
        /// A distance from the document's year.
        case document(Int)
        /// A distance from the year the text speaks of.
        case narrative(Int)
        case unnamed
        /// Several years up to the one the report speaks of.
        case lastYears(Int)
        /// Several years from the report's on.
        case comingYears(Int)
        /// A future without a date.
        case open
    }

    var year: Year
    /// The part of the year; none for the whole.
    var part: YearPart?
    /// Several years.
    var span: Period?
    /// Whether it holds digits of its own, which the ledger must account for.
    var hasNumeral = false
    /// Whether it names a day, which something happened on.
    var isDay = false

    /// The year that it names in digits.
    var explicitYear: Int? {
        if case .explicit(let year) = year { return year }
        return nil
    }
}

/// An amount found in a text, before it is known what it measures.
struct Quantity {
    /// The number and its unit, in the report's text.
    var range: Range<Int>
    /// The range with the qualifiers on both sides.
    var outer: Range<Int>
    var value: ExactDecimal
    var upper: ExactDecimal?
    /// The power of ten of 万 and 亿 behind the number.
    var scale: Int
    /// The unit as written, with 万 or 亿.
    var unitText: String
    /// The unit's place in the vocabulary; none for a bare scale (3000万).
    var unit: Int?
    /// The kind of quantity.
    var dimension: Dimension
    var base: ExactDecimal
    var baseUnit: String
    var qualifier: Qualifier
    /// Whether the unit counts things named by a noun.
    var isCount: Bool
    /// 数百, 几十, 两三: a rough number that nobody could check.
    var isVague = false
    /// Whether the number is one Chinese letter.
    var isSingleLetter = false
}

/// Amounts are asked where they lie, because they are large.
extension UnsafePointer<Quantity> {
    /// Whether it is 倍, how many times as much, as written.
    var isTimes: Bool { pointee.dimension == .multiple && pointee.unitText.isSame(as: "倍") }

    /// 8.1亿 without a unit: a count, or money whose 元 is left out.
    var isBareScale: Bool { pointee.unit == nil && pointee.scale >= 4 && pointee.dimension == .count }
}

extension Quantity {
    /// The same number of 元.
    var inYuan: Quantity {
        var money = self
        money.dimension = .money
        money.unitText += "元"
        money.baseUnit = "元"
        money.isCount = false
        return money
    }
}

/// A numeral that is no amount.
struct Claim {
    var range: Range<Int>
    var reason: LedgerEntry.Reason
    var value: ExactDecimal?
    var unit = ""
    /// The name of the rule.
    var detail: String
    /// The value in the base unit of its dimension, or what a fraction comes to.
    var base: ExactDecimal?
    var baseUnit = ""
}

extension Claim {
    /// The reason as the ledger tells it. 一、 and （二） are numbers in an order, but no list for the readings as 1. is: they
    /// head sections, and who is spoken of does not go on from one to the next.
    var reasonTold: LedgerEntry.Reason { detail == "heading-number" ? .ordinal : reason }

    /// A claim on an amount.
    init(_ quantity: Quantity, _ reason: LedgerEntry.Reason, _ detail: String) {
        self.init(
            range: quantity.range, reason: reason, value: quantity.value, unit: quantity.unitText, detail: detail,
            base: quantity.base, baseUnit: quantity.baseUnit)
    }

    /// The same claim with the base value of the amount it is laid on.
    func withBase(of quantities: Strip<Quantity>) -> Claim {
        guard base == nil, let quantity = quantities.first(where: { $0.range == range }) else { return self }
        return Claim(quantity, reason, detail)
    }
}
