import Basics
import Vocabulary

/// What a number was found to state.
struct Statement {
    var indicator: Int?
    var label: String
    var measure: Measure
    /// The kind of quantity stated, and its unit.
    var dimension = Dimension.count
    var unit = ""
    var isNegative = false
    /// Whether another cell of its table has the same heads and another value.
    var hasOpenHeads = false
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
    /// The words to quote, where label and number do not stand in one block.
    var quote: String?
    /// Where period, status and bearer were said.
    var origins = Origins()
}

extension Statement {
    /// 农林牧渔业增加值, told of 林业: the label has the name of whom it is now told of.
    mutating func rename(from owner: Context.Bearer) {
        guard owner.scope == .industry, !owner.name.isEmpty, label.hasPrefix(owner.name) else { return }
        label = bearer.name + label.dropFirst(owner.name.count)
    }
}
