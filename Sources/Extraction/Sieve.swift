import Basics
import Vocabulary

/// The ordered rules by which an amount finds what it measures; the first that applies decides.
struct Sieve {
    let site: Site
    let context: Context
    private let clause: Clause
    private let vocabulary: Vocabulary

    init(_ site: Site, _ context: Context) {
        self.site = site
        self.context = context
        clause = site.clause
        vocabulary = site.clause.block.vocabulary
    }

    /// Applies the rules in order.
    func attach() -> Statement? {
        descriptive() ?? rank() ?? completion() ?? share() ?? measured() ?? nounAfter() ?? level() ?? inherited()
    }

    // MARK: - The rules

    /// 总投资11亿元的小鹏智能驾驶项目: the amount describes the project or enterprise behind it.
    private func descriptive() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard site.quantity.dimension == .money || site.quantity.dimension == .area, clause.holds("的", at: after) else {
            return nil
        }
        let phrase = clause.nounPhrase(after + 3..<site.right.upperBound)
        guard !phrase.isEmpty, let end = endOfBearer(phrase) else { return nil }
        let name = clause.text(phrase.lowerBound..<end.offset)
        let label = clause.nounPhrase(site.left)
        var bearer = Context.Bearer(scope: end.scope, name: name)
        if name == "企业" || name == "公司" {
            bearer.name = context.bearer.scope == .enterprise ? context.bearer.name : ""
        }
        let labelText = label.isEmpty ? "投资" : clause.text(label)
        let isInvestment = labelText.hasSuffix("投资") || labelText.hasSuffix("投资额")
        var statement = make(labelText, isInvestment ? index("project-investment") : nil, .level, .descriptive, label)
        if isInvestment { bearer.scope = .project }
        statement.bearer = bearer
        if isInvestment {
            statement.status = .forecast
            statement.period = nil
        }
        return statement
    }

    /// The last word of a project or enterprise before a verb.
    private func endOfBearer(_ phrase: Range<Int>) -> (offset: Int, scope: Scope)? {
        var found: (offset: Int, scope: Scope)?
        for token in clause.tokens(in: phrase) {
            let meanings = clause.meanings(token)
            if found != nil, meanings.contains(where: { if case .verb = $0 { true } else { false } }) { break }
            for case .scope(let scope, isEnding: true) in meanings where scope == .project || scope == .enterprise {
                found = (token.range.upperBound, scope)
            }
        }
        if found != nil { return found }
        let words: [(StaticString, Scope)] = [("项目", .project), ("企业", .enterprise), ("公司", .enterprise)]
        for (word, scope) in words where clause.holds(word, at: phrase.lowerBound) {
            return (phrase.lowerBound + 6, scope)
        }
        return nil
    }

    /// 居全市第三位: a place in an order, of the figure before it or of the phrase before 居.
    private func rank() -> Statement? {
        guard site.quantity.dimension == .rank else { return nil }
        let joint = clause.tokens(in: site.left).last { clause.meanings($0).contains(.joint(.rank)) }
        let phrase = clause.nounPhrase(site.left.lowerBound..<(joint?.range.lowerBound ?? site.left.upperBound))
        if let last = context.last, phrase.isEmpty {
            return inheriting(last, .rank, .rank)
        }
        guard !phrase.isEmpty else { return make("", nil, .rank, .rank, site.left) }
        return named(phrase, .rank, .rank)
    }

    /// 完成年度任务的95.4%: how much of a task is done, of the figure before it.
    private func completion() -> Statement? {
        guard site.companion == .percent, let phrase = phraseBeforeTask() else { return nil }
        if phrase.isEmpty {
            return (context.lastLevel ?? context.last).map { inheriting($0, .completion, .completion) }
        }
        return named(phrase, .completion, .completion)
    }

    /// The phrase before 完成…任务的, 相当于…目标的 or 完成率; none where the amount speaks of no task.
    private func phraseBeforeTask() -> Range<Int>? {
        let text = clause.text(site.left)
        let tasks = ["任务", "目标", "计划", "预算"]
        let isOfTask = tasks.contains { task in ["的", "数的", "量的", "值的", ""].contains { text.hasSuffix(task + $0) } }
        let verb = ["完成", "相当于", "占"].compactMap { text.firstRange(of: $0)?.lowerBound }.min()
        if isOfTask, let verb {
            let length = text[..<verb].utf8.count
            return clause.nounPhrase(site.left.lowerBound..<site.left.lowerBound + length)
        }
        for token in clause.tokens(in: site.left).reversed() {
            for case .measure(let word) in clause.meanings(token) where word.measure == .completion {
                return clause.nounPhrase(site.left.lowerBound..<token.range.lowerBound)
            }
        }
        return nil
    }

    /// A占B的54.5%: the part of a whole; the indicator is that of the part.
    private func share() -> Statement? {
        guard site.companion == .percent else { return nil }
        let tokens = clause.tokens(in: site.left)
        guard let joint = tokens.last(where: isShareWord) else { return nil }
        let part = clause.nounPhrase(site.left.lowerBound..<joint.range.lowerBound)
        if part.isEmpty, let last = context.last { return inheriting(last, .share, .share) }
        guard !part.isEmpty else { return nil }
        var statement = named(part, .share, .share)
        let whole = clause.trimmedBack(part.lowerBound..<site.left.upperBound)
        if whole.upperBound > part.upperBound { statement.label = clause.text(whole) }
        return statement
    }

    private func isShareWord(_ token: Token) -> Bool {
        clause.meanings(token).contains { if case .measure(let word) = $0 { word.measure == .share } else { false } }
    }

    /// 增长, 下降, 增加, 超过…个百分点: a measure word right before the amount.
    private func measured() -> Statement? {
        if let gap = gap() { return gap }
        guard let (word, range, leadsTo) = site.measureWord() else { return nil }
        let isPoints = site.companion == .points
        let measure: Measure = isPoints && word.measure == .growth ? .change : word.measure
        let phrase = clause.nounPhrase(site.left.lowerBound..<range.lowerBound)
        if leadsTo, measure == .change || (measure == .growth && describesRatio(phrase)) {
            return phrase.isEmpty ? nil : named(phrase, .level, .indicatorBefore)
        }
        var statement: Statement
        if phrase.isEmpty || endsFromTo() {
            guard let last = endsFromTo() ? context.last : context.lastLevel ?? context.last else { return nil }
            statement = inheriting(last, measure, .growthOfLast)
        } else {
            statement = named(phrase, measure, measure == .growth ? .growth : .change)
        }
        statement.isNegative = word.isNegative && !site.quantity.value.isNegative
        return statement
    }

    /// 从年初-35%转正为增长0.9%: the second amount of 从 … 到 speaks of the same thing.
    private func endsFromTo() -> Bool {
        guard site.left.lowerBound > clause.range.lowerBound, context.last != nil else { return false }
        let before = clause.text(clause.range.lowerBound..<site.left.lowerBound)
        let between = clause.text(site.left)
        let starts = ["从", "由"].contains { before.contains($0) }
        return starts && ["到", "至", "为", "成"].contains { between.contains($0) }
    }

    private func describesRatio(_ phrase: Range<Int>) -> Bool {
        let text = clause.text(phrase)
        return ["率", "比重", "占比", "强度", "比例"].contains { text.hasSuffix($0) }
    }

    /// 超过全市19.7个百分点: a difference to another scope.
    private func gap() -> Statement? {
        guard site.companion == .points else { return nil }
        for token in clause.tokens(in: site.left).reversed() {
            for case .measure(let word) in clause.meanings(token) where word.measure == .gap {
                let phrase = clause.nounPhrase(site.left.lowerBound..<token.range.lowerBound)
                var statement: Statement
                if phrase.isEmpty {
                    guard let last = context.last else { return nil }
                    statement = inheriting(last, .gap, .gap)
                } else {
                    statement = named(phrase, .gap, .gap)
                }
                statement.isNegative = word.isNegative
                return statement
            }
        }
        return nil
    }

    /// 25家企业融资, 4156万元奖励资金: what is counted or measured stands behind the amount.
    private func nounAfter() -> Statement? {
        guard site.quantity.dimension != .rank, site.companion == .amount else { return nil }
        let after = site.quantity.outer.upperBound
        guard after < site.right.upperBound, clause.block.bytes[after] >= 0xE4 else { return nil }
        let phrase = clause.trimmedBack(clause.trimmedFront(site.right, keepingScopes: true))
        guard phrase.lowerBound - after <= 3, !phrase.isEmpty, startsNoun(phrase.lowerBound) else { return nil }
        let before = clause.nounPhrase(site.left)
        guard before.isEmpty || isTakenUp(before) else { return nil }
        var statement = make(shortened(clause.text(phrase)), nil, .level, .nounAfter, phrase)
        if let (indicator, start) = indicatorAtFront(phrase) {
            statement.indicator = indicator
            takeIncrement(&statement, before: start)
            if statement.measure == .level, let last = context.last, last.measure == .change, last.rule == .nounAfter,
                before.isEmpty, site.left.isEmpty || clause.holds("、", at: site.left.lowerBound)
            {
                statement.measure = .change
            }
        }
        return statement
    }

    private func shortened(_ label: String) -> String { label.count > 24 ? String(label.prefix(24)) : label }

    private func startsNoun(_ start: Int) -> Bool {
        guard let token = clause.token(beginningAt: start) else { return true }
        return !clause.meanings(token).contains { meaning in
            switch meaning {
            case .verb, .status, .measure, .joint: true
            default: false
            }
        }
    }

    /// Whether what stands before the number only takes up what follows it: 新增, …的, …等.
    private func isTakenUp(_ before: Range<Int>) -> Bool {
        let text = clause.text(before)
        if ["新增", "新建", "引进", "新引进", "培育", "新培育", "新认定", "建有", "入驻", "集聚"].contains(where: { text.hasSuffix($0) }) {
            return true
        }
        let endings: [StaticString] = ["的", "等", "共", "有"]
        return endings.contains { ending in
            let at = site.quantity.outer.lowerBound - 3
            return at >= before.upperBound && clause.block.bytes.holds(ending, at: at)
        }
    }

    /// The indicator that opens a phrase, behind nothing but a grade: 家省级工程技术中心.
    private func indicatorAtFront(_ phrase: Range<Int>) -> (indicator: Int, start: Int)? {
        let grades = ["", "国家级", "省级", "市级", "国家", "省", "市", "新", "各类", "优质"]
        for token in clause.tokens(in: phrase) {
            for case .indicator(let index) in clause.meanings(token)
            where vocabulary.indicators[index].dimension == site.quantity.dimension {
                let before = clause.text(phrase.lowerBound..<token.range.lowerBound)
                return grades.contains(before) ? (index, token.range.lowerBound) : nil
            }
        }
        return nil
    }

    /// 新增 before a stock states what was added: the indicator for that where there is one, else a change.
    private func takeIncrement(_ statement: inout Statement, before start: Int) {
        guard let indicator = statement.indicator, statement.measure == .level else { return }
        let text = clause.text(clause.range.lowerBound..<max(clause.range.lowerBound, start))
        let words = ["新增", "新认定", "新培育", "净增", "成功申报", "新引进", "新获"]
        guard words.contains(where: { text.contains($0) }) else { return }
        let entry = vocabulary.indicators[indicator]
        if entry.id.hasPrefix("new-") || entry.id.contains("projects") { return }
        if let increment = entry.increment.flatMap({ vocabulary.indicatorIndex($0) }) {
            statement.indicator = increment
        } else {
            statement.measure = .change
        }
    }

    /// 规上工业增加值133.6亿元: indicator or label before the amount.
    private func level() -> Statement? {
        if endsFromTo(), let last = context.last { return inheriting(last, .level, .inherited) }
        let phrase = clause.nounPhrase(site.left)
        guard !phrase.isEmpty else { return nil }
        return named(phrase, .level, .indicatorBefore)
    }

    /// A list of values without words of their own goes on with what the first stated.
    private func inherited() -> Statement? {
        guard let last = context.last else { return nil }
        return inheriting(last, last.measure, .inherited)
    }

    // MARK: - Building statements

    /// The statement of a label's phrase: its bearer, its indicator, its words.
    private func named(_ phrase: Range<Int>, _ measure: Measure, _ rule: AttachmentRule) -> Statement {
        let whole = clause.range.lowerBound..<phrase.upperBound
        var found = clause.bearer(in: whole)
        if let known = found, known.end >= phrase.upperBound, site.quantity.dimension != .area { found = nil }
        var labelRange = phrase
        if let found, found.start < phrase.upperBound, found.end < phrase.upperBound, found.end > phrase.lowerBound {
            let rest = clause.nounPhrase(found.end..<phrase.upperBound)
            if !rest.isEmpty { labelRange = rest }
        }
        let known = indicator(in: labelRange, measure) ?? indicator(in: phrase, measure)
        var statement = make(
            clause.text(labelRange), known?.index, measure,
            known == nil && rule == .indicatorBefore ? .labelBefore : rule, labelRange)
        if known == nil { completeClass(&statement) }
        if let found, found.bearer.scope != .park || found.start <= phrase.lowerBound {
            statement.bearer = merged(found.bearer, in: whole)
        }
        if let known { takeIncrement(&statement, before: known.start) }
        return adapted(statement)
    }

    /// 其中超10亿元项目2个 after 新签约超亿元项目27个: what was done with the projects is said with the first.
    private func completeClass(_ statement: inout Statement) {
        guard statement.label.hasPrefix("超") || statement.label.hasPrefix("投资超"), let last = context.last,
            let bound = last.label.firstRange(of: "超")?.lowerBound ?? last.label.firstRange(of: "投资超")?.lowerBound
        else { return }
        let label = String(last.label[..<bound]) + statement.label.drop { $0 != "超" }
        statement.label = label
        for candidate in [label, String(label.drop { $0 != "超" })] {
            if let index = exactIndicator(candidate) {
                statement.indicator = index
                return
            }
        }
    }

    /// The indicator that goes by exactly these words.
    private func exactIndicator(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        let match = bytes.withUnsafeBufferPointer { vocabulary.wordMatcher.longest(in: $0, at: 0, end: $0.count) }
        guard let match, match.length == bytes.count else { return nil }
        for case .indicator(let index) in vocabulary.words[Int(match.value)] { return index }
        return nil
    }

    /// A region named before an industry stays the bearer: 全市水饮料产业产值.
    private func merged(_ bearer: Context.Bearer, in part: Range<Int>) -> Context.Bearer {
        guard bearer.scope == .industry else { return bearer }
        for token in clause.tokens(in: part) {
            for case .scope(.region, isEnding: false) in clause.meanings(token) {
                return Context.Bearer(scope: .region, name: clause.text(token.range))
            }
        }
        return bearer
    }

    /// 总投资 is that of the projects signed just before, or of a project.
    private func takeInvestment(_ statement: inout Statement) {
        let isOfSigned = context.last?.indicator.map { vocabulary.indicators[$0].id.hasPrefix("signed-") } ?? false
        if isOfSigned, statement.bearer == .park {
            statement.indicator = index("signed-investment")
        } else if statement.bearer.scope == .project {
            statement.indicator = index("project-investment")
            statement.status = .forecast
            statement.period = nil
        }
    }

    /// The output of an industry is an indicator of its own.
    private func adapted(_ statement: Statement) -> Statement {
        var statement = statement
        if ["投资", "总投资", "投资额", "投资总额", "计划总投资", "项目总投资", "概算总投资"].contains(statement.label),
            site.quantity.dimension == .money, statement.measure == .level
        {
            takeInvestment(&statement)
        }
        let ofIndustry =
            statement.bearer.scope == .industry || statement.bearer.scope == .region && statement.label.contains("产业")
        guard ofIndustry else { return statement }
        let outputs = [index("industrial-output-above-scale"), index("industrial-output")]
        let isOutput = statement.indicator.map { outputs.contains($0) } ?? (statement.label.hasSuffix("产值"))
        if isOutput { statement.indicator = index("industry-output") }
        return statement
    }

    /// The indicator that closes a phrase, if its dimension goes with the amount.
    private func indicator(in phrase: Range<Int>, _ measure: Measure) -> (index: Int, start: Int)? {
        for token in clause.tokens(in: phrase).reversed() {
            for case .indicator(let index) in clause.meanings(token) {
                guard fits(vocabulary.indicators[index].dimension, measure) else { continue }
                let rest = clause.text(token.range.upperBound..<phrase.upperBound)
                let closings = [
                    "", "额", "总额", "总量", "总数", "数", "数量", "存量", "规模", "面积", "值", "总值", "成功入库", "入库", "人库", "家数",
                ]
                if closings.contains(rest) { return (index, token.range.lowerBound) }
            }
        }
        return nil
    }

    private func fits(_ dimension: Dimension, _ measure: Measure) -> Bool {
        switch measure {
        case .level, .change: dimension == site.quantity.dimension
        default: true
        }
    }

    private func index(_ id: String) -> Int? { vocabulary.indicatorIndex(id) }

    private func make(
        _ label: String, _ indicator: Int?, _ measure: Measure, _ rule: AttachmentRule, _ labelRange: Range<Int>
    ) -> Statement {
        Statement(
            indicator: indicator, label: label, measure: measure, bearer: context.bearer, status: context.status,
            period: context.period(at: site.quantity.range.lowerBound, in: clause, status: context.status), rule: rule,
            labelStart: labelRange.isEmpty ? site.quantity.outer.lowerBound : labelRange.lowerBound)
    }

    /// A statement about the same thing as another one.
    private func inheriting(_ last: Statement, _ measure: Measure, _ rule: AttachmentRule) -> Statement {
        var statement = make(last.label, last.indicator, measure, rule, last.labelStart..<last.labelStart + 1)
        statement.bearer = last.bearer
        statement.isInherited = true
        let own = context.period(at: site.quantity.range.lowerBound, in: clause, status: statement.status)
        statement.period = own ?? last.period
        return statement
    }

    // MARK: - Lists

    /// The labels before 各 or 均.
    func labelsOfEach() -> [Range<Int>] {
        guard let joint = clause.tokens(in: site.left).last(where: { clause.meanings($0).contains(.joint(.each)) }),
            clause.trimmedFront(joint.range.upperBound..<site.left.upperBound).isEmpty
        else { return [] }
        return site.items(of: site.left.lowerBound..<joint.range.lowerBound)
    }

    /// The statement for one label of a list, otherwise like the one read for the list as a whole.
    func statement(forLabel label: Range<Int>, like model: Statement?) -> Statement? {
        guard let model else { return nil }
        var statement = model
        let phrase = clause.nounPhrase(label)
        let own = indicator(in: phrase, model.measure)
        let completed = own == nil ? completedIndicator(phrase, model) : nil
        statement.label = clause.text(phrase) + (completed?.suffix ?? "")
        statement.indicator = own?.index ?? completed?.indicator
        statement.labelStart = phrase.lowerBound
        if let found = clause.bearer(in: phrase) { statement.bearer = found.bearer }
        let text = clause.text(phrase)
        if text.hasSuffix("产业") || text.hasSuffix("集群") {
            statement.bearer = Context.Bearer(scope: .industry, name: text)
            statement.label = text + "产值"
        } else if text.hasSuffix("产业产值") {
            statement.bearer = Context.Bearer(scope: .industry, name: String(text.dropLast(2)))
        }
        return adapted(statement)
    }

    /// 新动工、新投产项目各25个: the first label lacks the last one's ending.
    private func completedIndicator(_ phrase: Range<Int>, _ model: Statement) -> (indicator: Int, suffix: String)? {
        for length in stride(from: min(6, model.label.count), through: 1, by: -1) {
            let suffix = String(model.label.suffix(length))
            if let index = exactIndicator(clause.text(phrase) + suffix) { return (index, suffix) }
        }
        return nil
    }
}

extension Confidence {
    /// How far a statement can be trusted, by its rule and by what it took over.
    static func of(_ statement: Statement) -> Confidence {
        switch statement.rule {
        case .indicatorBefore, .growth, .growthOfLast, .share, .completion, .gap, .respectively, .each:
            statement.period == nil ? .likely : .sure
        case .nounAfter, .change, .descriptive, .tableCell, .labelBefore: .likely
        case .rank, .inherited: .review
        }
    }
}
