import Basics
import Vocabulary

/// Amounts that describe the project or enterprise behind them.
extension Sieve {
    /// 总投资11亿元的小鹏智能驾驶项目: the amount describes the project or enterprise behind it.
    func descriptive() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard after < clause.range.upperBound else { return nil }
        let isSize =
            site.quantity.dimension == .money || site.quantity.dimension == .area
            || site.isBareScale && clause.ends(clause.nounPhrase(site.left), with: .investment)
        guard isSize, clause.holds("的", at: after) else {
            return isSize ? built() ?? describedDirectly() ?? descriptiveInList() : descriptiveInList() ?? capacity()
        }
        if let known = groupOfProjects(behind: after + 3) ?? memberOfProjects(behind: after + 3)
            ?? sizeOfFund(behind: after + 3)
        {
            return known
        }
        let name = after + 3..<min(clause.range.upperBound, after + Self.longestName)
        // 青山汽车300万套车桥项目: an amount stands inside the name.
        if site.right.upperBound < name.upperBound,
            clause.first(of: .particle, in: after + 3..<name.upperBound) == nil,
            let known = described(by: name, scope: .project)
        {
            return known
        }
        return described(by: after + 3..<site.right.upperBound)
    }

    /// The longest name of what money builds, in bytes.
    private static let longestBuilt = 60

    /// The longest name of a project in bytes.
    private static let longestName = 78

    /// What an amount says of the project or enterprise that is named in a range.
    private func described(by part: Range<Int>, scope: Scope? = nil) -> Statement? {
        let phrase = clause.nounPhrase(part)
        guard !phrase.isEmpty, let end = endOfBearer(phrase), scope == nil || end.scope == scope else { return nil }
        // 投资20亿元的甲产业园、20亿元的乙产业园: what stands before the mark belongs to the amount before.
        let isListed = site.left.lowerBound > clause.range.lowerBound && clause.ends(site.left, with: "、")
        let label = isListed ? site.left.upperBound..<site.left.upperBound : clause.nounPhrase(site.left)
        var bearer = Context.Bearer(scope: end.scope, name: clause.text(phrase.lowerBound..<end.offset))
        if bearer.name == "企业" || bearer.name == "公司" {
            bearer.name = context.bearer.scope == .enterprise ? context.bearer.name : ""
        }
        // 总投资50亿元的甲、乙、丙等12个项目: the sum is that of all.
        if bearer.name.holds("、") { bearer.name = "" }
        var statement = make(of: bearer, label)
        // …项目已投产: what it cost is known.
        let rest = end.offset..<clause.range.upperBound
        if statement.status == .forecast, clause.first(of: .already, in: rest) != nil,
            clause.first(of: .completedStage, in: rest) != nil
        {
            statement.status = .actual
        }
        return statement
    }

    /// 设立规模10亿元的产业引导基金: how large a fund is.
    private func sizeOfFund(behind start: Int) -> Statement? {
        guard site.quantity.dimension == .money,
            let size = vocabulary.ruleWords[.sizeOfFund].length(
                in: clause.bytes, endingAt: site.left.upperBound, from: site.left.lowerBound),
            let place = clause.first(of: "基金", in: start..<min(clause.range.upperBound, start + Self.longestName))
        else { return nil }
        let fund = clause.nounPhrase(start..<place + 6)
        guard !fund.isEmpty, clause.tokens(in: fund).allSatisfy({ !$0.isQuantity }) else { return nil }
        let word = site.left.upperBound - size..<site.left.upperBound
        return make(clause.text(fund) + clause.text(word), nil, .level, .nounAfter, fund)
    }

    private func make(of bearer: Context.Bearer, _ label: Range<Int>) -> Statement {
        let isInvestment = site.quantity.dimension == .money && (label.isEmpty || clause.ends(label, with: .investment))
        let labelText =
            label.isEmpty
            ? "投资" : nameOfOutput(label) ?? clause.text(isInvestment ? wordOfInvestment(label) : label)
        var statement = make(labelText, isInvestment ? known.projectInvestment : nil, .level, .descriptive, label)
        statement.bearer = bearer
        guard isInvestment || bearer.scope == .project else { return statement }
        if isInvestment { statement.bearer.scope = .project }
        statement.status = .forecast
        statement.period = nil
        return statement
    }

    /// 推进全区总投资: the word for the investment, without what leads to it.
    func wordOfInvestment(_ label: Range<Int>) -> Range<Int> {
        guard
            let length = vocabulary.ruleWords[.investment]
                .length(in: clause.block.bytes, endingAt: label.upperBound, from: label.lowerBound)
        else { return label }
        return label.upperBound - length..<label.upperBound
    }

    /// 投资100亿元建设智慧科技园项目: what the money builds stands behind it.
    private func built() -> Statement? {
        let label = clause.nounPhrase(site.left)
        guard site.quantity.dimension == .money, clause.ends(label, with: .investment),
            let verb = clause.length(of: .building, at: site.quantity.outer.upperBound)
        else { return nil }
        var start = site.quantity.outer.upperBound + verb
        // 投资20亿元建设的某某项目, 投资20亿元建设了某某项目
        if clause.holds("的", at: start) || clause.holds("了", at: start) { start += 3 }
        let name = start..<max(start, site.right.upperBound)
        guard let end = clause.first(of: .projectNoun, in: name),
            let noun = clause.length(of: .projectNoun, at: end),
            EntityName.isProper(clause.block.bytes, name.lowerBound..<end + noun, .project)
        else {
            // 投资1亿元开发阳光小区: what it builds closes the clause, whatever it is.
            if name.upperBound == clause.range.upperBound, 9...Self.longestBuilt ~= name.count,
                clause.ends(name, with: .builtThing) || clause.ends(name, with: .worksNoun),
                !clause.ends(name, with: .storeyedThing),
                EntityName.isProper(clause.block.bytes, name, .project)
            {
                return make(
                    of: Context.Bearer(scope: .project, name: clause.text(name)), wordOfInvestment(label))
            }
            // 由某某公司投资15亿元设立: what it is called may not be told.
            guard context.lastProjects == nil, indicator(in: label, .level) == nil,
                clause.first(of: .done, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil
            else { return nil }
            // 科海药业投资7亿元兴建，…: whoever the clause speaks of, rather than the project told of before.
            let owner = context.sentenceBearer.flatMap { bearer in
                bearer.scope == .enterprise
                    && context.cues.sentenceBearer.map { clause.range.contains($0.range.lowerBound) } ?? false
                    ? bearer.name : nil
            }
            return make(
                of: owner.map { Context.Bearer(scope: .project, name: $0) } ?? context.project
                    ?? Context.Bearer(scope: .project, name: ""), wordOfInvestment(label))
        }
        return make(
            of: Context.Bearer(scope: .project, name: clause.text(name.lowerBound..<end + noun)),
            wordOfInvestment(label))
    }

    /// 投资30亿元、年产10万辆汽车的某某生产基地: several amounts describe what stands behind the last.
    private func descriptiveInList() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard !site.left.isEmpty, site.quantity.dimension != .share, site.quantity.dimension != .rank else {
            return nil
        }
        let label = clause.nounPhrase(site.left)
        let isListed =
            clause.holds("、", at: after) && site.quantity.dimension == .money
            && clause.ends(label, with: .investment)
        let isOutput = clause.ends(label, with: .output)
        guard isListed || isOutput,
            let particle = clause.first(of: .particle, in: after..<clause.range.upperBound), particle - after <= 60
        else { return nil }
        if let group = groupOfProjects(behind: particle + 3) { return group }
        let name = particle + 3..<min(clause.range.upperBound, particle + Self.longestName)
        let phrase = clause.nounPhrase(name)
        guard let end = endOfBearer(phrase), end.scope == .project,
            EntityName.isProper(clause.block.bytes, phrase.lowerBound..<end.offset, .project)
        else { return nil }
        return make(of: Context.Bearer(scope: .project, name: clause.text(phrase.lowerBound..<end.offset)), label)
    }

    /// 总投资794亿元的159个重点项目: the investment of a number of projects.
    private func groupOfProjects(behind start: Int) -> Statement? {
        let label = clause.nounPhrase(site.left)
        guard site.quantity.dimension == .money, label.isEmpty || clause.ends(label, with: .investment),
            let next = clause.token(beginningAt: start), case .quantity(let number) = next.kind,
            clause.block.quantities[number].isCount
        else { return nil }
        let name = next.range.lowerBound..<clause.range.upperBound
        guard let end = clause.first(of: "项目", in: name), end - name.lowerBound <= 45 else { return nil }
        var statement = make(
            label.isEmpty ? "投资" : clause.text(wordOfInvestment(label)), known.projectInvestment, .level,
            .descriptive, label)
        statement.bearer = Context.Bearer(scope: .project, name: clause.text(name.lowerBound..<end + 6))
        statement.status = .forecast
        statement.period = nil
        return statement
    }

    /// 投资20亿元的宏达产业园开工: where the name of what is built ends, behind the name of whoever builds it perhaps.
    private func endOfBuilt(_ phrase: Range<Int>, behind start: Int) -> Int? {
        guard site.quantity.dimension == .money,
            let noun = clause.first(of: .builtThing, in: max(phrase.lowerBound, start)..<phrase.upperBound),
            let length = clause.length(of: .builtThing, at: noun), noun - start <= Self.longestName,
            EntityName.isProper(clause.bytes, phrase.lowerBound..<noun + length, .project),
            !clause.tokens(in: phrase.lowerBound..<noun).contains(where: {
                $0.traits.has([.status, .measure]) || $0.traits.has(.verb) && $0.range.count > 3
            })
        else { return nil }
        return noun + length
    }

    /// 总投资150亿元海创磷酸铁锂项目: the name stands right behind the amount.
    private func describedDirectly() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard site.quantity.dimension == .money, clause.ends(clause.nounPhrase(site.left), with: .investment),
            clause.token(beginningAt: after).map({ $0.traits.isEmpty || $0.traits.has(.names) }) ?? true,
            case let phrase = clause.nounPhrase(after..<site.right.upperBound), phrase.lowerBound == after,
            let end = endOfBearer(phrase), end.scope == .project,
            EntityName.isProper(clause.bytes, phrase.lowerBound..<end.offset, .project)
        else { return nil }
        return described(by: phrase, scope: .project)
    }

    /// The last word of a project or enterprise before a verb.
    func endOfBearer(_ phrase: Range<Int>) -> (offset: Int, scope: Scope)? {
        var found: (offset: Int, scope: Scope)?
        for token in clause.tokens(in: phrase) {
            let traits = clause.traits(token)
            if clause.holds("项目", at: token.range.lowerBound), traits.has(.names) {
                // 项目投产 holds the end of a project's name.
                found = (token.range.lowerBound + 6, .project)
                break
            }
            // …项目由某某公司投资建设
            if let known = found, known.scope == .project, clause.holds("由", at: known.offset) { break }
            // 甲项目和乙公司…
            if let known = found, known.scope == .project, clause.holds(.and, at: known.offset) { break }
            // 材料及关联项目 is one name.
            if found != nil, traits.has(.verb), token.range.count > 3 { break }
            guard traits.has(.scopeEnding) else { continue }
            for case .scope(let scope, isEnding: true) in clause.meanings(token) {
                switch scope {
                case .project, .enterprise: found = (token.range.upperBound, scope)
                case .platform where found?.scope == .enterprise: found = (token.range.upperBound, .project)
                default: continue
                }
            }
        }
        if found?.scope != .project, let built = endOfBuilt(phrase, behind: found?.offset ?? phrase.lowerBound) {
            return (built, .project)
        }
        // 10万平方米的健康食品厂房
        if let known = found, known.scope == .enterprise, clause.holds("厂", at: known.offset) { return nil }
        if found != nil { return found }
        let words: [(StaticString, Scope)] = [("项目", .project), ("企业", .enterprise), ("公司", .enterprise)]
        for (word, scope) in words where clause.holds(word, at: phrase.lowerBound) {
            return (phrase.lowerBound + 6, scope)
        }
        return nil
    }
}
