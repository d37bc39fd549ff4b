import Basics
import Vocabulary

/// 由30万辆增至99.5万辆: where something began, and where it came to.
extension Sieve {
    /// Words between the amount something began with and the one it came to.
    private static let risen: [StaticString] = [
        "增至", "增加到", "增加至", "增长到", "增长至", "提高到", "提高至", "提升到", "提升至", "扩大到", "扩大至", "扩展到", "升至", "上升到", "上升至", "降至",
        "下降到", "下降至", "降低到", "降低至", "减少到", "减少至", "缩短到", "缩短至", "缩短为", "压缩到", "压缩至", "压减到", "压减至", "发展到", "发展至", "壮大到",
        "跃升到", "跃升至", "跃至", "攀升到", "攀升至", "拓展到", "拓展至", "调整为", "转为", "变为", "到", "至",
    ]

    /// Whether the amount is what something began with.
    var opensRise: Bool {
        let start = site.quantity.outer.lowerBound
        guard clause.ends(clause.range.lowerBound..<start, with: ["由", "从", "由原来的", "从原来的", "由最初的", "从最初的"]) else {
            return false
        }
        let after = clause.trimmedFront(site.quantity.outer.upperBound..<site.right.upperBound).lowerBound
        return [site.quantity.outer.upperBound, after].contains { at in
            Self.risen.contains { clause.holds($0, at: at) }
        }
    }

    /// The beginning of a rise is over, and has no time where none is said with it.
    func asBeginning(_ statement: Statement) -> Statement {
        var statement = statement
        if statement.status == .target { (statement.status, statement.origins.status) = (.actual, nil) }
        let hasTime = clause.tokens(in: clause.range.lowerBound..<site.quantity.outer.lowerBound).contains {
            if case .time = $0.kind { true } else { false }
        }
        if case .years = statement.period { return statement }
        if !hasTime { (statement.period, statement.origins.period) = (nil, nil) }
        return statement
    }
}
