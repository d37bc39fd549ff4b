import Basics
import Vocabulary

/// Each amount of a clause goes to what it measures: what is awaited for it, or what the sieve finds.
extension BlockReader {
    /// Where the next amount of the clause begins, or its end.
    static func nextStart(_ clause: Clause, after index: Int) -> Int {
        let (tokens, quantities) = (clause.block.tokens, clause.block.quantities)
        for next in index + 1..<max(index + 1, clause.tokens.upperBound) {
            if case .quantity(let number) = tokens[next].kind, !isThreshold(number, in: clause) {
                return max(quantities[number].outer.lowerBound, tokens[index].range.upperBound)
            }
        }
        return max(clause.range.upperBound, tokens[index].range.upperBound)
    }

    /// Whether an amount of a clause only says how large what is counted must be.
    static func isThreshold(_ number: Int, in clause: Clause) -> Bool {
        Site(clause: clause, number: number, left: 0..<0, right: 0..<0).isThreshold(of: clause.block.quantities)
    }

    mutating func attach(_ site: Site, period: Period?) {
        recorder?.take(site, &context)
        let beginsRatio = sharesOfSectors.isEmpty && site.beginsSectorRatio
        if beginsRatio { sharesOfSectors = Self.sectors(of: site.nounOfSectorRatio ?? "增加值") }
        if let name = sharesOfSectors.popLast() {
            let first = beginsRatio ? nil : ownFindings.last.map { findings[$0].statement }
            record(Sieve.of(site, &context) { $0.share(ofSector: name, behind: first) }, site)
            return
        }
        if let joint = site.respectively() {
            takeLabels(site, before: joint)
        } else if let labels = site.labelsInOrder() {
            wait(with: labels, site)
        }
        if let name = sectors.popLast() {
            record(Sieve.of(site, &context) { $0.statement(ofSector: name) }, site)
            return
        }
        if let name = namesBefore.popLast() {
            let site = doneBehind.map { site.behind($0) } ?? site
            doneBehind = nil
            record(Sieve.of(site, &context) { $0.statement(ofListed: name) }, site)
            return
        }
        let label = awaiting.popLast()
        let tail = awaitedTail
        let trade = awaitedTrades.popLast()
        var (statement, others) = Sieve.of(site, &context) { sieve in
            label.map { (sieve.awaited($0, tail: tail), []) } ?? sieve.statements(of: period)
        }
        if let trade, label != nil { statement?.bearer = trade }
        record(statement, site)
        for other in others { record(other, site) }
    }

    /// Each amount of a clause goes to the member of a group told before that it is given for.
    mutating func attach(_ site: Site, asMember index: Int, of group: [Statement]) {
        recorder?.take(site, &context)
        if index > 0 {
            let first = firstOfGroup
            record(
                Sieve.of(site, &context) { sieve in
                    first.map { sieve.inGroup(of: group[index], like: $0, of: group[0]) } ?? sieve.attach()
                }, site)
            return
        }
        (context.last, context.lastLevel) = (group[0], group[0].measure == .level ? group[0] : nil)
        firstOfGroup = Sieve.of(site, &context) { $0.firstOfGroup(group[0]) }
        record(firstOfGroup, site)
    }

    /// 甲、乙、丙分别增长: the labels wait for their values.
    mutating func takeLabels(_ site: Site, before joint: Token) {
        if let noun = site.nounOfSectors(before: joint) {
            sectors = Self.sectors(of: noun)
            return
        }
        let amounts = amounts(behind: joint, in: site.clause)
        if amounts == 2, let pair = site.pairOfSectors(before: joint) {
            sectors = pair
            return
        }
        if amounts == 2, let ways = site.waysOfTrade(before: joint) {
            sectors = ways.reversed()
            return
        }
        var labels = site.labels(before: joint, for: amounts)
        labels = site.labelBehindAmount(labels, amounts, context.last) ?? labels
        if labels.count == 1, let trades = site.clause.industriesInClauses(closing: labels[0], for: amounts) {
            (namesBefore, doneBehind) = (trades.names.reversed(), trades.noun)
            return
        }
        if labels.count < 2,
            let names = context.namesListed(for: site.clause) ?? context.namesOfSubject(for: site.clause, amounts)
        {
            namesBefore = names.reversed()
        }
        if labels.count < 2, namesBefore.isEmpty, let things = context.thingsListed(for: site.clause) {
            (awaiting, awaitedTail) = (things.members.reversed(), things.tail)
            return
        }
        if labels.isEmpty, namesBefore.isEmpty, let listed = context.indicatorsListed(for: site.clause) {
            (awaiting, awaitedTail) = (listed.reversed(), "")
            return
        }
        // 六大产业中，集成电路、精密机械分别增长22%、6%
        if let names = context.tradesAmong(labels, in: site.clause) {
            namesBefore = names.reversed()
            doneBehind = joint.start
            return
        }
        // 比全国、全省、全市分别高3.6、2.9和1.8个百分点: what it is held against is no list of labels.
        guard labels.count > 1, !site.comparesWithRegions(labels) else { return }
        if let trades = site.tradesListed(labels) ?? site.doersBeforeNoun(labels, for: amounts) {
            (namesBefore, doneBehind) = (trades.names.reversed(), trades.noun)
            return
        }
        if let names = site.doers(labels, behind: joint) {
            (namesBefore, doneBehind) = (names.reversed(), joint.end)
            return
        }
        if let names = site.firmsUnknown(labels, behind: joint, for: amounts) {
            (namesBefore, doneBehind) = (names.reversed(), joint.end)
            return
        }
        wait(with: labels, site)
    }

    /// The labels wait for their values, one for each.
    private mutating func wait(with labels: [Range<Int>], _ site: Site) {
        awaiting = labels.reversed()
        awaitedTrades = site.tradesBeforeNoun(labels)?.reversed() ?? []
        let texts = labels.map { site.clause.text($0) }
        awaitedTail = Ordinals.tail(of: texts, lexed.vocabulary)
    }

    /// What is said of the three sectors, the last first.
    static func sectors(of noun: String) -> [String] {
        ["第三产业", "第二产业", "第一产业"].map { $0 + noun }
    }

    func amounts(behind joint: Token, in clause: Clause) -> Int {
        clause.tokens(in: joint.range.upperBound..<clause.range.upperBound).count {
            if case .quantity = $0.kind { true } else { false }
        }
    }
}
