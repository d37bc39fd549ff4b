import Basics
import Vocabulary

/// What a project with a name of its own is to make or to handle.
extension Sieve {
    /// 青山钛业3万吨钛白粉生产线, 石化公司25万吨烷基化装置等项目: an amount between whose it is and what is built.
    func capacity() -> Statement? {
        let isYearly = clause.ends(site.left, with: .output)
        guard isCapacity || isYearly && site.quantity.isCount, site.quantity.qualifier == .equal,
            let plant, let owner = ownerOfPlant(isYearly: isYearly)
        else { return nil }
        var statement = make(
            (isYearly ? "年产" : "") + clause.text(plant), nil, .level, .descriptive, plant)
        statement.bearer = Context.Bearer(scope: .project, name: clause.text(owner) + clause.text(plant))
        statement.origins.bearer = context.cues.cue(owner)
        // 已建成某某公司3万吨钛白粉生产线
        if statement.status == .actual, clause.first(of: .already, in: clause.range) != nil { return statement }
        (statement.status, statement.origins.status) = (.forecast, nil)
        (statement.period, statement.origins.period) = (nil, nil)
        return statement
    }

    /// 年产锂电材料5万吨、隔膜2亿平方米: what else a plant is to make is told as the first.
    func goOnWithOutput(_ statement: inout Statement) {
        guard statement.rule == .labelBefore || statement.rule == .nounAfter, statement.indicator == nil,
            statement.measure == .level, site.quantity.dimension != .money,
            clause.holds("、", at: site.left.lowerBound), let last = context.last, last.status == .forecast,
            last.rule == .labelBefore || last.rule == .nounAfter, last.dimension != .money,
            last.label.hasPrefix("年产"), !last.label.hasPrefix("年产值"), !statement.label.hasPrefix("年产"),
            clause.range.contains(last.labelRange.lowerBound)
        else { return }
        statement.label = "年产" + statement.label
        (statement.bearer, statement.origins.bearer) = (last.bearer, last.origins.bearer)
        (statement.status, statement.origins.status) = (last.status, last.origins.status)
        (statement.period, statement.origins.period) = (last.period, last.origins.period)
    }

    /// Whether the amount is of a kind that plants are built for.
    private var isCapacity: Bool {
        switch site.quantity.dimension {
        case .mass, .power, .volume: true
        default: false
        }
    }

    /// Whose plant it is: the name right before the amount, behind the last verb or mark; none where something that is
    /// measured stands there (产量3万吨). 年产5万吨某某项目 may have no owner.
    private func ownerOfPlant(isYearly: Bool) -> Range<Int>? {
        // 年产 belongs to the amount.
        let output = vocabulary.ruleWords[.output]
            .length(in: clause.block.bytes, endingAt: site.left.upperBound, from: site.left.lowerBound)
        let left = site.left.lowerBound..<site.left.upperBound - (output ?? 0)
        var start = left.lowerBound
        for token in clause.tokens(in: left) {
            switch token.kind {
            case .word:
                if token.traits.has([.names, .measure, .before]) { return nil }
                if token.traits.has([.verb, .status]), token.range.count > 3 { start = token.range.upperBound }
            case .mark(.quoteOpen), .mark(.quoteClose): continue
            case .mark, .time, .claim: start = token.range.upperBound
            case .quantity: return nil
            }
        }
        var owner = clause.nounPhrase(start..<left.upperBound)
        // 某某公司投资的500兆瓦电池片
        while let length = vocabulary.ruleWords[.ownerClosing].length(
            in: clause.block.bytes, endingAt: owner.upperBound, from: owner.lowerBound)
        {
            owner = owner.lowerBound..<owner.upperBound - length
        }
        // 项目年产5万吨…: who is pointed back to is no name.
        if clause.equals(owner, .projectPointer) || clause.equals(owner, .firmPointer) { return nil }
        return Self.owners ~= owner.count || owner.isEmpty && isYearly && namesProject ? owner : nil
    }

    /// 年产5万吨某某项目, but not 年产5万吨电池的生产线: whether what is built has a name of its own.
    private var namesProject: Bool {
        plant.map { clause.ends($0, with: .projectWord) && EntityName.isProper(clause.block.bytes, $0, .project) }
            ?? false
    }

    /// How long the name of an owner may be, in bytes.
    private static let owners = 6...45

    /// What is built: the words right behind the amount up to a mark, where the clause goes on to a project.
    private var plant: Range<Int>? {
        let start = site.quantity.outer.upperBound
        guard start < clause.range.upperBound, !clause.holds("的", at: start) else { return nil }
        var end = min(site.right.upperBound, clause.range.upperBound)
        if let mark = clause.tokens(in: start..<end).first(where: {
            if case .mark(.enumeration) = $0.kind { true } else { false }
        }) {
            end = mark.range.lowerBound
        }
        var noun = start..<(clause.first(of: .andSoOn, in: start..<end) ?? end)
        if let close = clause.lastEnd(of: .plantNoun, in: noun) { noun = start..<close }
        let isBuilt = clause.lastEnd(of: .plantNoun, in: start..<clause.range.upperBound) != nil
        return isBuilt && 6...60 ~= noun.count ? noun : nil
    }
}

extension Clause {
    /// Where the first word of a role in a range ends, of those that stand there last.
    fileprivate func lastEnd(of role: RuleWord, in part: Range<Int>) -> Int? {
        guard let start = last(of: role, in: part), let length = length(of: role, at: start),
            start + length <= part.upperBound
        else { return nil }
        return start + length
    }
}
