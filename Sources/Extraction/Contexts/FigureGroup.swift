import Basics
import Vocabulary

/// 甲、乙分别增长10.6%和9.1%，增速分别比工业快4.6和3.1个百分点: figures that are given in the order of a group told before.
struct FigureGroup {
    /// What was told of each member last.
    private(set) var members: [Statement] = []
    /// Where the clause begins that told it.
    private var clause = -1
    /// The rates of the sentence, each told in its own clause.
    private(set) var rates: [Statement] = []
    /// What the sentence has counted.
    private(set) var counts: [Statement] = []

    /// Takes a figure up; those of one clause that were given with 分别 make a group.
    mutating func take(_ statement: Statement, in clause: Clause) {
        if statement.measure == .growth { rates.append(statement) }
        if statement.dimension == .count, !statement.isInherited { counts.append(statement) }
        guard statement.rule == .respectively else { return }
        if self.clause != clause.range.lowerBound { (members, self.clause) = ([], clause.range.lowerBound) }
        members.append(statement)
    }

    /// Whether the figures of a clause may be given in the order of those before.
    @inline(__always)
    func mayHaveMembers(in clause: Clause) -> Bool {
        members.count > 1 || rates.count > 1 || counts.count > 1 && clause.says.has(.respectively)
    }

    /// The members that the amounts of a clause are given for, in order.
    func members(for clause: Clause) -> [Statement]? {
        guard mayHaveMembers(in: clause), let amounts = clause.amountsOfGroup() else { return nil }
        // 进、出口额分别增长12%和6%，达到17亿元和66亿元: what their rates have come to.
        if amounts.areLevels {
            // 新增甲类企业9家、乙类企业15家，总数分别达到42家和76家: how many there are now of each counted before.
            if clause.says.has(.respectively), counts.count >= amounts.count,
                clause.first(of: .totalOfEach, in: clause.range) != nil
            {
                return Array(counts.suffix(amounts.count))
            }
            return members.count == amounts.count && members.allSatisfy { $0.measure == .growth } ? members : nil
        }
        if members.count == amounts.count { return members }
        // 全省增长6.1%，园区增长9.2%，分别高于全省、全市3.1和1.7个百分点: each is held against another, and of the last alone.
        if amounts.arePoints, clause.listsOthers { return nil }
        // 甲增长27%，乙增长13%，分别提高7.5和1.8个百分点
        return amounts.arePoints && clause.says.has(.respectively) && amounts.count <= rates.count
            ? Array(rates.suffix(amounts.count)) : nil
    }
}

extension Clause {
    /// How many percentages, points or places a clause gives side by side, where it names nothing else that they measure.
    fileprivate func amountsOfGroup() -> (count: Int, arePoints: Bool, areLevels: Bool)? {
        var first: Quantity?
        var end = range.lowerBound
        var count = 0
        let isRespective = says.has(.respectively)
        for token in block.tokens[tokens] {
            guard case .quantity(let number) = token.kind else { continue }
            let quantity = block.quantities[number]
            guard quantity.dimension != .multiple else { return nil }
            let between = end..<max(end, quantity.outer.lowerBound)
            if let first {
                guard first.dimension == quantity.dimension,
                    isRespective ? nounPhrase(between).isEmpty : equals(between, .groupJoint)
                else { return nil }
            } else {
                // 分别为 is a part of the amount.
                guard namesNoOther(range.lowerBound..<quantity.range.lowerBound, isRespective: isRespective) else {
                    return nil
                }
                first = quantity
            }
            count += 1
            end = quantity.outer.upperBound
        }
        guard count > 1, let first else { return nil }
        let areLevels = ![.share, .points, .rank].contains(first.dimension)
        return (count, first.dimension == .points, areLevels)
    }

    /// 高于全省、全市: whether several regions stand side by side behind a word for a difference.
    fileprivate var listsOthers: Bool {
        guard let gap = block.tokens[tokens].first(where: { traits($0).has([.gap, .compared]) }) else { return false }
        return tokens(in: gap.end..<range.upperBound).count { $0.traits.has(.region) } > 1
    }

    /// 增速分别比工业快, 占工业比重分别为, 对工业增长的贡献率分别为: whether the words before the first amount leave it to the members.
    private func namesNoOther(_ words: Range<Int>, isRespective: Bool) -> Bool {
        guard isRespective, let joint = tokens(in: words).first(where: { traits($0).has(.respectively) }) else {
            return !isRespective && nounPhrase(words).isEmpty
        }
        let phrase = nounPhrase(words.lowerBound..<joint.start)
        if phrase.isEmpty || equals(phrase, .rateOpener) || equals(phrase, .totalOfEach)
            || ends(phrase, with: .ratioNoun)
        {
            return true
        }
        return tokens(in: phrase).contains { traits($0).has(.share) && holds("占", at: $0.start) }
    }
}

extension Sieve {
    /// What the first amount states of the first member.
    func firstOfGroup(_ member: Statement) -> Statement? {
        guard var statement = tellsTotals ? inheriting(member, .level, .respectively) : attach() else { return nil }
        takeStock(&statement)
        (statement.bearer, statement.origins.bearer) = (member.bearer, member.origins.bearer)
        statement.rule = .respectively
        return statement
    }

    /// Whether an amount is how many there are now of what was counted before.
    private var tellsTotals: Bool {
        clause.first(of: .totalOfEach, in: clause.before(site.quantity.range.lowerBound)) != nil
    }

    /// 新增高企12家、瞪羚企业8家，总数分别达到120家和35家: how many there are is no number of new ones.
    private func takeStock(_ statement: inout Statement) {
        guard tellsTotals, let stock = statement.indicator.flatMap({ vocabulary.stock(ofIncrement: $0) }) else {
            return
        }
        statement.indicator = stock
        if let verb = vocabulary.ruleWords[.added].opening(of: statement.label) {
            statement.label = String(statement.label.dropFirst(verb.count))
        }
    }

    /// What a further amount states of its member: the same that the first one states of the first.
    func inGroup(of member: Statement, like first: Statement, of firstMember: Statement) -> Statement {
        var statement = inheriting(member, first.measure, .respectively)
        (statement.period, statement.origins.period) = (first.period, first.origins.period)
        (statement.status, statement.origins.status) = (first.status, first.origins.status)
        takeStock(&statement)
        statement.isNegative = first.isNegative && !site.quantity.value.isNegative
        if let own = site.measureWord()?.word {
            statement.isNegative = own.isNegative && !site.quantity.value.isNegative
        }
        if first.label.hasPrefix(firstMember.label) {
            statement.label = member.label + first.label.dropFirst(firstMember.label.count)
        } else if !first.isInherited {
            (statement.label, statement.indicator) = (first.label, first.indicator)
            statement.isInherited = false
        }
        return statement
    }
}
