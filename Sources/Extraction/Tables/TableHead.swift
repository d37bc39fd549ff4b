import Basics
import Vocabulary

/// What the head of a row or a column, or a table's title, says of its cells.
///
/// Every cell looks at several heads, and rows keep those around them, so a head lies in one place that its copies share
/// until one of them is changed.
struct TableHead {
    /// All that it says.
    struct Said {
        /// The words for what is measured, without times, measures, units and marks.
        var label = ""
        /// All its words without blanks, brackets and marks.
        var words = ""
        /// What stands in brackets and is neither unit nor time: 区内.
        var remark = ""
        /// The indicator that goes by exactly the label.
        var indicator: Int?
        /// The kinds of statement its words announce, one for each kind of value.
        var measures: [MeasureWord] = []
        var time: TimeExpression?
        var stretch: TableWord.Stretch?
        /// Whether the stretch is one of the year before: 上年同期, 上年1-本月.
        var isYearBefore = false
        var status: Status?
        /// The units in it, the first for most values.
        var units: [UnitPhrase] = []
        /// Whom the cells speak of.
        var bearer: Context.Bearer?
        /// The word for a zone that opens it, if it is not that of the whole area: 高新区, and not 全区.
        var zone = ""
        /// What the head as a whole is.
        var roles: [TableWord] = []
        /// Whether # or 其中 stands before its words.
        var isPart = false
        /// Whether it heads a column of a part of those whom the column before is of: 其中：规模户 beside 全省.
        var isSubset = false
        /// Whether 一、 or 1. stands before its words.
        var isNumbered = false
        /// Whether (一) stands before its words.
        var isBracketed = false
        /// Whether the mark is 其中, which opens a list, rather than #.
        var isListed = false
        /// How far it is indented, in letters.
        var indentation = 0
        /// Whether it has its name from the row above it: 增速 below 固定资产投资.
        var isOfRowAbove = false
        /// Whether it gives a scale without a unit: 人口(万).
        var hasOpenUnit = false
        /// Whether its values are numbers without unit against a base of 100.
        var isIndex = false
        /// The prices that its amounts are told at, if it says nothing else of them.
        var prices: TableWord.Prices?
        /// Whom the rows below it speak of, if it says so: 分县（区）生产总值.
        var parts: Scope?
        /// Whether its values are counts: 企业数.
        var isCount = false
        /// Where the words for the time, the status and whom it speaks of stand.
        var timeWords: Range<Int>?
        var statusWords: Range<Int>?
        var bearerWords: Range<Int>?
        /// Whether its label is read from a translation, as nothing else stands there.
        var isTranslated = false
    }

    private final class Place {
        /// Nothing reads it while it is changed: whoever changes it has it alone.
        @exclusivity(unchecked) var said: Said

        init(_ said: Said) { self.said = said }
    }

    private var place = Place(Said())

    /// Everything, of which a change first makes a copy where others share the place.
    private var said: Said {
        _read { yield place.said }
        _modify {
            if !isKnownUniquelyReferenced(&place) { place = Place(place.said) }
            yield &place.said
        }
    }
}

extension TableHead {
    var label: String {
        _read { yield said.label }
        _modify { yield &said.label }
    }
    var words: String {
        _read { yield said.words }
        _modify { yield &said.words }
    }
    var remark: String {
        _read { yield said.remark }
        _modify { yield &said.remark }
    }
    var indicator: Int? {
        _read { yield said.indicator }
        _modify { yield &said.indicator }
    }
    var measures: [MeasureWord] {
        _read { yield said.measures }
        _modify { yield &said.measures }
    }
    var time: TimeExpression? {
        _read { yield said.time }
        _modify { yield &said.time }
    }
    var stretch: TableWord.Stretch? {
        _read { yield said.stretch }
        _modify { yield &said.stretch }
    }
    var isYearBefore: Bool {
        _read { yield said.isYearBefore }
        _modify { yield &said.isYearBefore }
    }
    var status: Status? {
        _read { yield said.status }
        _modify { yield &said.status }
    }
    var units: [UnitPhrase] {
        _read { yield said.units }
        _modify { yield &said.units }
    }
    var bearer: Context.Bearer? {
        _read { yield said.bearer }
        _modify { yield &said.bearer }
    }
    var zone: String {
        _read { yield said.zone }
        _modify { yield &said.zone }
    }
    var roles: [TableWord] {
        _read { yield said.roles }
        _modify { yield &said.roles }
    }
    var isPart: Bool {
        _read { yield said.isPart }
        _modify { yield &said.isPart }
    }
    var isSubset: Bool {
        _read { yield said.isSubset }
        _modify { yield &said.isSubset }
    }
    var isNumbered: Bool {
        _read { yield said.isNumbered }
        _modify { yield &said.isNumbered }
    }
    var isBracketed: Bool {
        _read { yield said.isBracketed }
        _modify { yield &said.isBracketed }
    }
    var isListed: Bool {
        _read { yield said.isListed }
        _modify { yield &said.isListed }
    }
    var indentation: Int {
        _read { yield said.indentation }
        _modify { yield &said.indentation }
    }
    var isOfRowAbove: Bool {
        _read { yield said.isOfRowAbove }
        _modify { yield &said.isOfRowAbove }
    }
    var hasOpenUnit: Bool {
        _read { yield said.hasOpenUnit }
        _modify { yield &said.hasOpenUnit }
    }
    var isIndex: Bool {
        _read { yield said.isIndex }
        _modify { yield &said.isIndex }
    }
    var prices: TableWord.Prices? {
        _read { yield said.prices }
        _modify { yield &said.prices }
    }
    var parts: Scope? {
        _read { yield said.parts }
        _modify { yield &said.parts }
    }
    var isCount: Bool {
        _read { yield said.isCount }
        _modify { yield &said.isCount }
    }
    var timeWords: Range<Int>? {
        _read { yield said.timeWords }
        _modify { yield &said.timeWords }
    }
    var statusWords: Range<Int>? {
        _read { yield said.statusWords }
        _modify { yield &said.statusWords }
    }
    var bearerWords: Range<Int>? {
        _read { yield said.bearerWords }
        _modify { yield &said.bearerWords }
    }
    var isTranslated: Bool {
        _read { yield said.isTranslated }
        _modify { yield &said.isTranslated }
    }
}
