import Basics
import Vocabulary

/// What a figure is told under: a place in an order behind a growth is that of the growth. Figures behind it go on with
/// the words without this.
extension BlockReader {
    /// A statement as it is told: under the words for what its figure measures, and of whom these say it.
    func told(_ statement: Statement, _ site: Site) -> Statement { ofTrade(ofKind(labelled(statement, site))) }

    /// 规模以上汽车制造业增加值: the size of the enterprises is no part of the industry's name.
    private func ofTrade(_ statement: Statement) -> Statement {
        guard statement.bearer.scope == .industry,
            let size = lexed.vocabulary.ruleWords[.aboveScale].opening(of: statement.bearer.name),
            statement.bearer.name.count > size.count + 1
        else { return statement }
        var statement = statement
        statement.bearer = Context.Bearer(
            scope: .industry, name: String(statement.bearer.name.dropFirst(size.count)))
        return statement
    }

    /// 民营企业进出口55亿元: a kind of enterprises is none of them, and the figure one of the whole.
    private func ofKind(_ statement: Statement) -> Statement {
        let words = lexed.vocabulary.ruleWords
        guard statement.bearer.scope == .enterprise, words[.kindsOfEnterprises].closes(statement.bearer.name) else {
            return statement
        }
        var statement = statement
        let name = statement.bearer.name
        if statement.label.isSame(as: name), let indicator = statement.indicator {
            // 民营企业占60%
            statement.label += lexed.vocabulary.indicators[indicator].name
        } else if statement.label.firstRange(of: name) == nil,
            // 民营企业投资占比60%，重点企业用电量增长8%
            !words[.kindsOfEnterprises].stands(in: statement.label)
        {
            let size = words[.aboveScale].opening(of: statement.label)?.count ?? 0
            statement.label = name + statement.label.dropFirst(size)
        }
        statement.indicator = nil
        (statement.bearer, statement.origins.bearer) = (.park, nil)
        return statement
    }

    /// A statement under the words for what its figure measures.
    private func labelled(_ statement: Statement, _ site: Site) -> Statement {
        if let lead = plan(before: statement, site) {
            var statement = statement
            statement.label = lead + statement.label
            return statement
        }
        if isProduct(statement, site) || goesOnWithProduct(statement) {
            var statement = statement
            statement.label += Self.output
            return statement
        }
        guard !statement.label.isEmpty, let ending = ending(of: statement, site),
            !lexed.vocabulary.ruleWords[.rateLabel].closes(statement.label),
            !lexed.vocabulary.ruleWords[.rateInLabel].stands(in: statement.label)
        else { return statement }
        var statement = statement
        statement.label += ending
        return statement
    }

    /// The word for what is measured of the label; none where the label says it all.
    private func ending(of statement: Statement, _ site: Site) -> String? {
        let before = site.clause.range.lowerBound..<site.quantity.range.lowerBound
        switch statement.measure {
        case .change, .gap:
            // 增长7.3%，高于全市2.4个百分点; 二产比重提高0.9个百分点
            guard site.companion == .points else { return nil }
            if let noun = site.clause.last(of: .shareNoun, in: before),
                let length = site.clause.length(of: .shareNoun, at: noun)
            {
                return site.clause.text(noun..<noun + length)
            }
            let isShare = statement.indicator.map { lexed.vocabulary.indicators[$0].dimension == .share } ?? false
            let isOfRate = tellsRate(site, statement) || statement.indicator != nil && !statement.isInherited
            return isOfRate && !isShare ? Self.rate : nil
        case .rank:
            // 增长6%，居全国第四; 增速居全省第二
            return tellsRate(site, statement) ? Self.rate : nil
        default: return nil
        }
    }

    private static let (rate, output) = ("增速", "产量")

    /// 汽车产量8.6万辆，发动机12.4万台: whether a product alone goes on with a list of what was made of each.
    private func isProduct(_ statement: Statement, _ site: Site) -> Bool {
        guard statement.measure == .level || statement.measure == .growth, statement.indicator == nil,
            statement.rule == .labelBefore || statement.rule == .growth, !statement.isInherited,
            let last = findings.last, last.block == block.range, last.statement.label.ends(with: Self.output),
            Self.namesOfProducts ~= statement.label.utf8.count, !statement.label.ends(with: Self.output),
            last.statement.indicator == nil, last.statement.status == statement.status,
            last.statement.period == statement.period, last.statement.bearer == statement.bearer
        else { return false }
        let words = lexed.vocabulary.ruleWords
        if statement.measure == .growth { return words[.productEnding].closes(statement.label) }
        guard site.companion == .amount, !words[.measuredLetter].closes(statement.label) else { return false }
        switch site.quantity.dimension {
        case .mass, .volume, .power, .energy, .length: return true
        case .count: return words[.unitOfProducts].contains(site.quantity.unitText)
        default: return false
        }
    }

    /// 发动机12.4万台，增长15%: the growth of what was told under 发动机产量.
    private func goesOnWithProduct(_ statement: Statement) -> Bool {
        guard statement.isInherited, statement.measure == .growth, statement.indicator == nil,
            let last = findings.last, last.block == block.range, last.statement.rule == .labelBefore
        else { return false }
        return last.statement.labelRange == statement.labelRange
            && last.statement.label.isSame(as: statement.label + Self.output)
    }

    /// How long the name of a product may be, in bytes.
    private static let namesOfProducts = 6...24

    /// Whether a figure is one of a rate: by the words of its clause, or because it goes on with one.
    private func tellsRate(_ site: Site, _ statement: Statement) -> Bool {
        let before = site.clause.range.lowerBound..<site.quantity.range.lowerBound
        if site.clause.first(of: .rateOpener, in: before) != nil { return true }
        guard statement.isInherited, let last = context.last else { return false }
        if last.measure == .growth { return true }
        return findings.last.map { $0.statement.label.ends(with: Self.rate) } ?? false
    }

    /// 计划总投资30亿元, 年度计划投资68亿元: that it is planned is part of the name of an investment.
    private func plan(before statement: Statement, _ site: Site) -> String? {
        let start = statement.labelRange.lowerBound
        guard statement.measure == .level, !statement.isInherited, site.clause.range.contains(start),
            let length = site.clause.length(of: .plannedLead, endingAt: start),
            lexed.vocabulary.ruleWords[.wholeInvestment].contains(statement.label)
        else { return nil }
        return site.clause.text(start - length..<start)
    }
}
