import Basics
import Vocabulary

/// What a number was found to state.
///
/// Rules hand statements on to each other and the context keeps several, so a statement lies in one place that its
/// copies share until one of them is changed.
struct Statement {
    /// What is stated.
    struct Parts {
        var indicator: Int?
        var label: String
        var measure: Measure
        /// The kind of quantity stated.
        var dimension = Dimension.count
        /// The unit of that quantity, as written.
        var unit = ""
        var isNegative = false
        /// Whether another cell of its table has the same heads and another value.
        var hasOpenHeads = false
        /// Whether its row gives no unit, and that of the row above was taken.
        var hasUnitOfRowAbove = false
        var bearer: Context.Bearer
        var status: Status
        var period: Period?
        var rule: AttachmentRule
        /// Where the label stands, for the quote.
        var labelRange: Range<Int>
        /// Whether the indicator or label was taken over from another figure.
        var isInherited = false
        /// Whether it is a figure of another scope given in brackets, which nothing after it speaks of.
        var isAside = false
        /// Whether its label stands in other cells than its number, with which it is quoted.
        var isOfCell = false
        /// The words of its row, where these say nothing of what is measured and of whom: 合计.
        var rowWords = ""
        /// Where period, status and bearer were said.
        var origins = Origins()
    }

    private final class Place {
        /// Nothing reads it while it is changed: whoever changes it has it alone.
        @exclusivity(unchecked) var parts: Parts

        init(_ parts: Parts) { self.parts = parts }
    }

    private var place: Place

    init(
        indicator: Int?, label: String, measure: Measure, dimension: Dimension = .count, unit: String = "",
        bearer: Context.Bearer, status: Status, period: Period?, rule: AttachmentRule, labelRange: Range<Int>,
        origins: Origins = Origins()
    ) {
        place = Place(
            Parts(
                indicator: indicator, label: label, measure: measure, dimension: dimension, unit: unit, bearer: bearer,
                status: status, period: period, rule: rule, labelRange: labelRange, origins: origins))
    }

    /// Everything, of which a change first makes a copy where others share the place.
    private var parts: Parts {
        _read { yield place.parts }
        _modify {
            if !isKnownUniquelyReferenced(&place) { place = Place(place.parts) }
            yield &place.parts
        }
    }
}

extension Statement {
    var indicator: Int? {
        _read { yield parts.indicator }
        _modify { yield &parts.indicator }
    }
    var label: String {
        _read { yield parts.label }
        _modify { yield &parts.label }
    }
    var measure: Measure {
        _read { yield parts.measure }
        _modify { yield &parts.measure }
    }
    var dimension: Dimension {
        _read { yield parts.dimension }
        _modify { yield &parts.dimension }
    }
    var unit: String {
        _read { yield parts.unit }
        _modify { yield &parts.unit }
    }
    var isNegative: Bool {
        _read { yield parts.isNegative }
        _modify { yield &parts.isNegative }
    }
    var hasOpenHeads: Bool {
        _read { yield parts.hasOpenHeads }
        _modify { yield &parts.hasOpenHeads }
    }
    var hasUnitOfRowAbove: Bool {
        _read { yield parts.hasUnitOfRowAbove }
        _modify { yield &parts.hasUnitOfRowAbove }
    }
    var bearer: Context.Bearer {
        _read { yield parts.bearer }
        _modify { yield &parts.bearer }
    }
    var status: Status {
        _read { yield parts.status }
        _modify { yield &parts.status }
    }
    var period: Period? {
        _read { yield parts.period }
        _modify { yield &parts.period }
    }
    var rule: AttachmentRule {
        _read { yield parts.rule }
        _modify { yield &parts.rule }
    }
    var labelRange: Range<Int> {
        _read { yield parts.labelRange }
        _modify { yield &parts.labelRange }
    }
    var isInherited: Bool {
        _read { yield parts.isInherited }
        _modify { yield &parts.isInherited }
    }
    var isAside: Bool {
        _read { yield parts.isAside }
        _modify { yield &parts.isAside }
    }
    var isOfCell: Bool {
        _read { yield parts.isOfCell }
        _modify { yield &parts.isOfCell }
    }
    var rowWords: String {
        _read { yield parts.rowWords }
        _modify { yield &parts.rowWords }
    }
    var origins: Origins {
        _read { yield parts.origins }
        _modify { yield &parts.origins }
    }
}

extension Statement {
    /// 对GDP增长的贡献率: how much of another figure comes from the one before.
    var isContribution: Bool { dimension == .share && indicator == nil && label.hasSuffix("贡献率") }

    /// 增长面: how many of some things have grown; what follows goes on with what stands before it.
    var isBreadth: Bool { dimension == .share && indicator == nil && RuleWords.builtIn[.breadth].closes(label) }

    /// 农林牧渔业增加值, told of 林业: the label has the name of whom it is now told of.
    mutating func rename(from owner: Context.Bearer) {
        guard owner.scope == .industry, !owner.name.isEmpty, let place = label.firstRange(of: owner.name) else {
            return
        }
        label.replaceSubrange(place, with: bearer.name)
    }
}
