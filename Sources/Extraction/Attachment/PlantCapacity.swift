import Basics
import Vocabulary

/// 某某集团30万吨合成氨项目: how much a plant will make, inside the name of its project.
extension Sieve {
    /// What an amount inside the name of a project says of it; none where the amount counts projects or their cost.
    func capacityInName() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard !clause.block.vocabulary.ruleWords[.bareUnit].contains(site.quantity.unitText), makesThings,
            let noun = clause.first(of: .projectNoun, in: after..<site.right.upperBound), noun > after,
            noun - after <= Self.longestProduct, let length = clause.length(of: .projectNoun, at: noun)
        else { return nil }
        let product = after..<noun
        guard !clause.tokens(in: product).contains(where: { partsNames($0) }),
            clause.first(of: .particle, in: product) == nil
        else { return nil }
        let left = clause.nounPhrase(site.left)
        let isOutput = clause.ends(left, with: .output)
        let start = left.isEmpty ? site.quantity.outer.lowerBound : clause.beginOfName(in: left)
        var statement = make(
            isOutput ? clause.text(left.upperBound - 6..<left.upperBound) : clause.text(product), nil, .level,
            .descriptive, isOutput ? left : product)
        statement.bearer = Context.Bearer(scope: .project, name: clause.text(start..<noun + length))
        (statement.status, statement.origins.status) = (.forecast, nil)
        (statement.period, statement.origins.period) = (nil, nil)
        return statement
    }

    /// The longest name of a product before 项目, in bytes.
    private static let longestProduct = 45

    /// Whether the amount is of what a plant makes.
    private var makesThings: Bool {
        switch site.quantity.dimension {
        case .count, .mass, .volume, .power, .energy, .length: true
        default: false
        }
    }

    private func partsNames(_ token: Token) -> Bool {
        switch token.kind {
        case .word: clause.traits(token).has([.status, .measure, .joint]) || clause.traits(token).has(.verb)
        case .time, .quantity: true
        case .mark(let mark): mark != .enumeration
        case .claim: false
        }
    }
}

extension Clause {
    /// Where the name that a phrase ends with begins: behind the last 、 and the last 的, 了 or 有.
    fileprivate func beginOfName(in phrase: Range<Int>) -> Int {
        var start = phrase.lowerBound
        var index = start
        while index < phrase.upperBound {
            let length = block.bytes.scalar(at: index).length
            if holds(.behindName, at: index) { start = index + length }
            index += length
        }
        if let verb = token(beginningAt: start), verb.traits.has(.verb), verb.range.upperBound < phrase.upperBound {
            return verb.range.upperBound
        }
        return start < phrase.upperBound ? start : phrase.lowerBound
    }
}
