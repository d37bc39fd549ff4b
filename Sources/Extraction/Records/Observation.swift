import Basics
import Vocabulary

/// One statement of a value in a report, with the place of its words.
public struct Observation: Sendable, Hashable {
    /// Where the number and its unit stand in the original file.
    public let place: NumeralPlace
    /// The words, repaired, that hold label and number, at most about 40 characters.
    public let words: Quote
    /// The amount.
    public let quantity: Amount
    /// Whom it speaks of.
    public let scope: Scope
    /// The name of the industry, enterprise …; empty for the park.
    public let scopeName: String
    /// The place of the indicator in the vocabulary; none where no entry fits exactly.
    public let indicator: Int?
    /// The noun phrase measured, as written.
    public let label: String
    /// What kind of statement the number makes.
    public let measure: Measure
    /// Whether it is done, aimed at or expected.
    public let status: Status
    /// The time it speaks of; none where text and date do not tell.
    public let period: Period?
    /// The rule that attached the number to its label.
    public let rule: AttachmentRule
    /// How far the reading can be trusted.
    public let confidence: Confidence
    /// What speaks against it.
    public let reasons: ConfidenceReasons

    /// A statement by its parts.
    public init(
        place: NumeralPlace, words: Quote, quantity: Amount, scope: Scope, scopeName: String, indicator: Int?,
        label: String, measure: Measure, status: Status, period: Period?, rule: AttachmentRule,
        confidence: Confidence, reasons: ConfidenceReasons
    ) {
        self.place = place
        self.words = words
        self.quantity = quantity
        self.scope = scope
        self.scopeName = scopeName
        self.indicator = indicator
        self.label = label
        self.measure = measure
        self.status = status
        self.period = period
        self.rule = rule
        self.confidence = confidence
        self.reasons = reasons
    }

    /// The words as text.
    public var quote: String { words.text }
}

/// An amount with its unit, as written and in the base unit of its dimension.
public struct Amount: Sendable, Hashable {
    /// The number before its unit; negative for falls.
    public let value: ExactDecimal
    /// The upper end of a range.
    public let upper: ExactDecimal?
    /// The unit as written, with 万 or 亿.
    public let unit: String
    /// The number in the base unit.
    public let base: ExactDecimal
    /// The base unit; empty for counts.
    public let baseUnit: String
    /// How many base units one of the unit as written is.
    public let unitFactor: Fraction
    /// The kind of quantity.
    public let dimension: Dimension
    /// How the number bounds the value.
    public let qualifier: Qualifier

    /// An amount by its parts; its base value follows from the unit's factor. None where 128 bits do not hold it.
    public init?(
        value: ExactDecimal, upper: ExactDecimal? = nil, unit: String, baseUnit: String, unitFactor: Fraction = .one,
        dimension: Dimension, qualifier: Qualifier = .equal
    ) {
        // What is its own base unit keeps its digits as written: 8.0 %.
        guard let product = value.multiplied(by: unitFactor) else { return nil }
        let base = unitFactor == .one ? product : product.withoutTrailingZeros
        self.init(
            value: value, upper: upper, unit: unit, base: base.plain, baseUnit: baseUnit, unitFactor: unitFactor,
            dimension: dimension, qualifier: qualifier)
    }

    /// An amount by all its parts.
    init(
        value: ExactDecimal, upper: ExactDecimal?, unit: String, base: ExactDecimal, baseUnit: String,
        unitFactor: Fraction, dimension: Dimension, qualifier: Qualifier
    ) {
        self.value = value
        self.upper = upper
        self.unit = unit
        self.base = base
        self.baseUnit = baseUnit
        self.unitFactor = unitFactor
        self.dimension = dimension
        self.qualifier = qualifier
    }
}

/// How far a reading can be trusted.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
    case sure
    case likely
    case review
}

/// The rules by which a number finds what it measures, from the most to the least certain.
public enum AttachmentRule: String, Sendable, Hashable, CaseIterable {
    /// The indicator stands before the number in its clause.
    case indicatorBefore = "indicator-before"
    /// The thing counted stands behind the classifier.
    case nounAfter = "noun-after"
    /// A growth word and the indicator stand in the clause.
    case growth
    /// A bare growth clause speaks of the figure before it.
    case growthOfLast = "growth-of-last"
    /// 占: a part of a whole.
    case share
    /// 完成…任务的: part of a task, of the figure before it.
    case completion
    /// 超过全市…个百分点: a difference to another scope.
    case gap
    /// 居…第三位: a place in an order.
    case rank
    /// 增加…: an absolute change.
    case change
    /// 分别: values given in the order of their labels.
    case respectively
    /// 各, 均: one value for several labels.
    case each
    /// 总投资…的项目: a figure that describes a project or enterprise.
    case descriptive
    /// A cell of a table.
    case tableCell = "table-cell"
    /// A noun phrase before the number that is no known indicator.
    case labelBefore = "label-before"
    /// Nothing in the clause says what is measured: it is taken from the figure before.
    case inherited

    /// Its place among all rules, by which figures of the rules are looked up without hashing its name.
    var place: Int {
        switch self {
        case .indicatorBefore: 0
        case .nounAfter: 1
        case .growth: 2
        case .growthOfLast: 3
        case .share: 4
        case .completion: 5
        case .gap: 6
        case .rank: 7
        case .change: 8
        case .respectively: 9
        case .each: 10
        case .descriptive: 11
        case .tableCell: 12
        case .labelBefore: 13
        case .inherited: 14
        }
    }
}

/// Where a numeral stands.
public struct NumeralPlace: Sendable, Hashable {
    /// Its bytes in the original file.
    public let range: Range<Int>
    /// The line its range begins in, from 1.
    public let line: Int
    /// Where in the line: with the line, its address for ever.
    public let ordinal: Ordinal
    /// Its bytes in the report's text.
    public let textRange: Range<Int>

    /// Where in a line something stands, as far as the file alone says it.
    public enum Ordinal: Sendable, Hashable {
        /// It begins with this numeral of the line, from 1.
        case numeral(Int)
        /// It is a word that carries a value, and begins with this character of the line, from 1.
        case character(Int)
    }

    /// The fragment of its address: `L12-3` for the third numeral of line 12, `L12-c40` for a word.
    public var anchor: String {
        switch ordinal {
        case .numeral(let number): "L\(line)-\(number)"
        case .character(let number): "L\(line)-c\(number)"
        }
    }
}

/// What became of a numeral that is no observation.
public struct LedgerEntry: Sendable, Hashable {
    /// Where it stands.
    public let place: NumeralPlace
    /// The words around it.
    public let words: Quote
    /// Why it is no observation.
    public let reason: Reason
    /// The number, where it has one.
    public let value: ExactDecimal?
    /// The unit behind it, where it has one.
    public let unit: String
    /// The number in the base unit of its dimension; what a fraction comes to.
    public let base: ExactDecimal?
    /// The base unit; empty for counts.
    public let baseUnit: String
    /// The rule that says so.
    public let detail: String
    /// The words around it as text.
    public var quote: String { words.text }

    /// Why a numeral is no observation.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// Part of a name or a slogan.
        case name
        case date
        /// A number in a list or a series.
        case ordinal
        /// A telephone, registration or mail address.
        case contact
        case duration
        /// A size that names a class of things: 超10亿元项目.
        case threshold
        /// Text that is not the report's: chrome and damage.
        case noise
        /// A number that says nothing by itself.
        case other
    }
}

/// What a report was found to say: every numeral is in one of the two lists.
public struct Extraction: Sendable {
    /// The observations in the order of the text.
    public let observations: [Observation]
    /// The numerals that are none, in the order of the text.
    public let ledger: [LedgerEntry]
    /// What adds up in the tables.
    public let sums: [TableSum]
    /// What came of holding the observations against each other.
    public let checks: [CheckResult]
    /// The projects, enterprises and honours that the text names.
    public let entities: [Entity]

    /// Both lists, each in the order of the text, what was found by comparing the observations, and what has a name.
    public init(
        observations: [Observation], ledger: [LedgerEntry], sums: [TableSum] = [], checks: [CheckResult] = [],
        entities: [Entity] = []
    ) {
        self.observations = observations
        self.ledger = ledger
        self.sums = sums
        self.checks = checks
        self.entities = entities
    }
}
