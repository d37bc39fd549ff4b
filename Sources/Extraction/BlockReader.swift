import Basics
import Reading
import Vocabulary

/// Reads one block: clause by clause, it keeps time, status and subject and attaches every amount to what it measures.
struct BlockReader {
    /// An amount and what it states.
    struct Finding {
        var quantity: Quantity
        var statement: Statement
        var basis: Basis
    }

    let lexed: LexedBlock
    let block: Block
    /// Whether the block begins with the number of a list.
    private let isNumberedItem: Bool
    private(set) var context = Context(documentYear: nil, month: nil, documentPeriod: nil)
    private(set) var findings: [Finding] = []
    private(set) var unattached: [Claim] = []

    /// Whether an amount stands in the sentence that is being read.
    private var tellsFigures = true
    /// How many sentences have begun.
    private(set) var sentences = 0
    /// The labels of 分别, still to be given their values.
    private var awaiting: [Range<Int>] = []
    /// What the last of these labels says for all: 产业增加值 of 第一、二、三产业增加值.
    private var awaitedTail = ""
    /// The names of the clause before that the values of this one are given for, the last first.
    private var namesBefore: [Context.Bearer] = []
    /// The values of the three sectors still to come, the last first.
    private var sectors: [String] = []
    /// The sectors whose shares in a ratio are still to come, the last first.
    private var sharesOfSectors: [String] = []
    /// Takes down what is tried, where somebody wants to know.
    private let recorder: Recorder?

    private init(_ lexed: LexedBlock, _ block: Block, _ recorder: Recorder?) {
        self.lexed = lexed
        self.block = block
        self.recorder = recorder
        isNumberedItem =
            if let first = lexed.tokens.first, case .claim(let number) = first.kind {
                lexed.claims[number].reason == .ordinal && first.start - block.range.lowerBound <= 6
            } else {
                false
            }
    }

    /// Reads a block under a context, which goes on behind it; the context changes hands, because a copy of it would
    /// cost more than reading a clause.
    static func read(
        _ lexed: LexedBlock, _ block: Block, _ context: inout Context, _ recorder: Recorder? = nil
    ) -> BlockReader {
        var reader = BlockReader(lexed, block, recorder)
        swap(&reader.context, &context)
        reader.read()
        swap(&reader.context, &context)
        return reader
    }

    /// Reads all clauses.
    private mutating func read() {
        let isListed = block.kind == .listItem || block.kind == .paragraph && block.range.count <= Self.longestItem
        context.cues.enterBlock(at: block.range.lowerBound, isHeading: block.opensSection)
        context.enterBlock(heading: block.headingLevel, isListed: isListed)
        // Without a figure, only the times of a paragraph hold on beyond it.
        let opensList = if case .mark(.colon) = lexed.tokens.last?.kind { true } else { false }
        let isBare = lexed.quantities.isEmpty && !block.opensSection && !opensList && recorder == nil
        if isBare, lexed.times.isEmpty { return }
        let clauses = Clause.split(lexed, block.range)
        findings.reserveCapacity(lexed.quantities.count)
        // What a sentence without figures says of itself alone is asked for by nobody.
        let passesOver = !block.opensSection && !opensList && recorder == nil
        let lastFigure = lexed.tokens.lastIndex { if case .quantity = $0.kind { true } else { false } } ?? -1
        for (index, clause) in clauses.enumerated() {
            if clause.beginsSentence {
                tellsFigures = Self.holdsFigure(sentenceAt: index, of: clauses)
                context.cues.enterSentence(at: clause.range.lowerBound)
                context.enterSentence()
                sentences += 1
                (awaiting, sectors, sharesOfSectors, namesBefore) = ([], [], [], [])
                if !isBare, beginsAnew(clause) { context.leavePlatform() }
            }
            if isBare {
                context.takeTimes(of: clause, ofHistory: true)
            } else if passesOver, !tellsFigures {
                passOver(clause, isLast: clause.tokens.lowerBound > lastFigure)
            } else {
                read(clause)
            }
        }
        if block.kind != .listItem, case .mark(.colon) = lexed.tokens.last?.kind, context.status == .target {
            context.lead = Context.Lead(status: context.status, cue: context.cues.status, section: context.section)
        }
        if opensList, lexed.quantities.isEmpty { context.nounOfList = nounOfList }
        if opensList, findings.isEmpty { context.indicatorOfList = indicatorOfList }
        if block.opensSection, context.lead == nil {
            // A heading sets aims for its section; what it expects is the figure's alone.
            let (status, cue) = (context.status, context.cues.status)
            let isReview = lexed.vocabulary.ruleWords[.review].firstIndex(in: lexed.bytes, block.range) != nil
            (context.sectionStatus, context.cues.sectionStatus) =
                status == .forecast || (isReview || namesSeveralYears) && status != .actual
                ? (.actual, nil) : (status, cue)
        }
    }

    /// 亮出2022年答卷，2023年主攻制造业: a heading of two years sets no aims for what follows.
    private var namesSeveralYears: Bool {
        Set(lexed.times.compactMap { context.period(of: $0)?.year }).count > 1
    }

    /// 分产业的产值：, 各行业增加值：: the noun that a list of industries is about.
    private var nounOfList: String? {
        guard let clause = Clause.split(lexed, block.range).last else { return nil }
        guard let opener = clause.first(of: .listOfIndustries, in: clause.range) else { return nil }
        let end = clause.trimmedBack(clause.range).upperBound
        return lexed.vocabulary.ruleWords[.listedNoun].length(in: lexed.bytes, endingAt: end, from: opener)
            .map { clause.text(end - $0..<end) }
    }

    /// 新增企业数前三位：: the indicator that a list of names is about.
    private var indicatorOfList: Int? {
        for token in lexed.tokens.reversed() {
            guard case .word(let word) = token.kind, token.traits.has(.indicator) else { continue }
            for case .indicator(let index) in lexed.vocabulary.words[word] { return index }
        }
        return nil
    }

    /// Whether an amount stands in the sentence that begins with a clause.
    private static func holdsFigure(sentenceAt index: Int, of clauses: [Clause]) -> Bool {
        for place in clauses.indices[index...] {
            if place > index, clauses[place].beginsSentence { return false }
            if clauses[place].holdsAmount { return true }
        }
        return false
    }

    /// The longest line of a text that may be an item of a list, in bytes.
    private static let longestItem = 240

    /// Whether a sentence brings its own time, number or subject, which ends what was said of a platform.
    private func beginsAnew(_ clause: Clause) -> Bool {
        for token in lexed.tokens[clause.tokens] {
            switch token.kind {
            case .time: return true
            case .claim(let number): if lexed.claims[number].reason != .date { return true }
            case .quantity: return false
            case .word:
                if clause.traits(token).has(.park) { return true }
            case .mark: continue
            }
        }
        return false
    }

    /// Takes up what a clause says for its own figures and for all behind it: status and time.
    private mutating func takeGround(of clause: Clause) {
        if context.status == .forecast, !context.forecastIsWide, clause.markBefore == .semicolon {
            (context.status, context.cues.status) = (context.sectionStatus, context.cues.sectionStatus)
        }
        if context.status == .target, clause.markBefore == .semicolon, tellsOfThePast(clause) {
            (context.status, context.cues.status) = (context.sectionStatus, context.cues.sectionStatus)
        }
        context.leaveForecast(of: clause)
        context.takeTimes(of: clause, ofHistory: !tellsFigures && !block.opensSection)
        context.takePresent(of: clause)
        context.takeRise(of: clause)
        context.takeReview(of: clause)
        context.takeEvent(of: clause)
    }

    private mutating func takeSubject(of clause: Clause) {
        guard !clause.isInBrackets, !block.opensSection else { return }
        context.takeSubject(of: clause, opensParagraph: sentences == 1 && clause.beginsSentence)
    }

    /// Reads a clause of a sentence without figures: only what holds on beyond the sentence is taken up.
    /// Behind the last figure of the block nobody asks for its subjects.
    private mutating func passOver(_ clause: Clause, isLast: Bool) {
        takeGround(of: clause)
        if clause.says.has(.status) {
            for token in lexed.tokens[clause.tokens] { takeStatus(clause, token) }
        }
        if isLast { return }
        takeSubject(of: clause)
        context.takeProject(of: clause)
        context.takeListed(of: clause)
        let mayOpenParagraph = isNumberedItem && findings.isEmpty || clause.isNumbered
        if mayOpenParagraph || context.status == .forecast, !clause.isInBrackets { takeBearer(clause) }
    }

    private mutating func read(_ clause: Clause) {
        recorder?.take(clause)
        takeGround(of: clause)
        takeSubject(of: clause)
        let years = clause.says.has(.respectively) ? context.yearsOfList(in: clause) : nil
        let paired = clause.says.has(.respectively) ? context.levelsOfRates(in: clause) : nil
        var listed = 0
        var segmentStart = clause.range.lowerBound
        for index in clause.tokens {
            switch lexed.tokens[index].kind {
            case .word: takeStatus(clause, lexed.tokens[index])
            case .quantity(let number):
                let outer = lexed.quantities[number].outer
                let left = segmentStart..<max(segmentStart, outer.lowerBound)
                let right = outer.upperBound..<nextStart(clause, after: index)
                let site = Site(clause: clause, number: number, left: left, right: right)
                if site.isThreshold(of: lexed.quantities) {
                    unattached.append(site.claim(.threshold, "size-of-a-class"))
                } else {
                    if let paired, listed < paired.count {
                        record(Sieve.of(site, &context) { $0.rate(of: paired[listed]) }, site)
                    } else {
                        attach(site, year: years.map { $0 + listed })
                    }
                    listed += 1
                    segmentStart = outer.upperBound
                }
            default: break
            }
        }
        context.takeProject(of: clause)
        context.takeListed(of: clause)
        let isWithoutFigure = segmentStart == clause.range.lowerBound
        if isWithoutFigure, !clause.isInBrackets { takeBearer(clause) }
        if isWithoutFigure { takeLateCue(clause) }
        context.takeNamed(of: clause, isWithoutFigure: isWithoutFigure)
        let phrase = isWithoutFigure ? clause.nounPhrase(clause.range) : 0..<0
        context.clauseWithoutFigure = phrase.isEmpty ? nil : phrase
        context.listBefore = segmentStart..<max(segmentStart, clause.range.upperBound)
    }

    /// 完成工业总产值1821亿元，同比增长15.7%: done, whatever was aimed at before, unless a cue of its own says otherwise.
    private func tellsOfThePast(_ clause: Clause) -> Bool {
        guard clause.holds(.doneOpener, at: clause.range.lowerBound) else { return false }
        var end = clause.range.upperBound
        for token in lexed.tokens[clause.tokens.lowerBound...] {
            if case .mark(let mark) = token.kind, mark == .semicolon || mark == .stop { break }
            if clause.traits(token).has(.status) { return false }
            end = token.range.upperBound
        }
        return clause.first(of: .yearOnYear, in: clause.range.lowerBound..<end) != nil
    }

    /// A clause without figures may still name the subject of those that follow.
    private mutating func takeBearer(_ clause: Clause) {
        if clause.beginsSentence, let project = clause.projectOfCopula() ?? clause.projectAsTopic() {
            context.sentenceBearer = project
            return
        }
        guard let found = clause.bearer(in: clause.range) else { return }
        // 营业额最高的为光电产业，: the industry that a clause ends with is the subject of the next.
        if found.end == clause.range.upperBound, found.bearer.scope == .industry {
            guard let start = clause.beginOfIndustry(in: found.start..<found.end) else { return }
            context.sentenceBearer = Context.Bearer(scope: .industry, name: clause.text(start..<found.end))
            context.cues.sentenceBearer = context.cues.cue(start..<found.end)
            return
        }
        guard found.end < clause.range.upperBound, clause.isFollowedByStatement(found.end, found.bearer.scope)
        else { return }
        let opensClause =
            found.bearer.scope == .industry && clause.holds(.andSoOn, before: found.start)
            || clause.trimmedFront(clause.range).lowerBound >= found.start
            || clause.trimmedFront(clause.range, keepingScopes: true).lowerBound >= found.start
        if opensClause, found.bearer.scope != .region, found.bearer.scope != .project {
            context.sentenceBearer = found.bearer
            context.cues.sentenceBearer = context.cues.cue(found.start..<found.end)
            // 1、生物医药产业正在恢复性增长: the whole item speaks of it.
            if found.bearer.scope == .industry, isNumberedItem && findings.isEmpty || clause.isNumbered {
                context.paragraphBearer = found.bearer
                context.cues.paragraphBearer = context.cues.sentenceBearer
            }
        }
    }

    private mutating func takeStatus(_ clause: Clause, _ token: Token) {
        guard clause.traits(token).has(.status), !clause.namesPurpose(token), !clause.isInName(token),
            !clause.isNameOfPlan(token), !(context.tellsOfThePast && clause.isStriving(token))
        else { return }
        for case .status(let status) in clause.meanings(token) {
            context.cues.status = context.cues.cue(token.range)
            // 规划建设了三个区: planned, and done.
            var status = status == .forecast && clause.holds("了", at: token.range.upperBound) ? .actual : status
            let isPlannedSum = clause.isPlannedSum(token)
            if isPlannedSum { status = .forecast }
            context.statusIsOfSum = isPlannedSum
            guard status != context.status else { continue }
            context.status = status
            context.statusIsOfPlant = clause.speaksOfPlant(token)
            // 预计，全市…；… speaks of all that follows, 增加值预计增长10%；… of the one figure.
            let isAlone = token.range.upperBound >= clause.range.upperBound
            context.forecastIsWide =
                isAlone
                || (clause.beginsSentence || context.last == nil) && token.range.lowerBound == clause.range.lowerBound
            context.statusIsUsed = false
        }
    }

    /// Where the next amount of the clause begins, or its end.
    private func nextStart(_ clause: Clause, after index: Int) -> Int {
        for next in index + 1..<max(index + 1, clause.tokens.upperBound) {
            if case .quantity(let number) = lexed.tokens[next].kind, !isThreshold(number, in: clause) {
                return max(lexed.quantities[number].outer.lowerBound, lexed.tokens[index].range.upperBound)
            }
        }
        return max(clause.range.upperBound, lexed.tokens[index].range.upperBound)
    }

    private func isThreshold(_ number: Int, in clause: Clause) -> Bool {
        Site(clause: clause, number: number, left: 0..<0, right: 0..<0)
            .isThreshold(of: lexed.quantities)
    }

    private mutating func attach(_ site: Site, year: Int?) {
        recorder?.take(site, &context)
        let beginsRatio = sharesOfSectors.isEmpty && site.beginsSectorRatio
        if beginsRatio { sharesOfSectors = Self.sectors(of: "增加值") }
        if let name = sharesOfSectors.popLast() {
            let first = beginsRatio ? nil : findings.last?.statement
            record(Sieve.of(site, &context) { $0.share(ofSector: name, behind: first) }, site)
            return
        }
        if let joint = site.respectively() { takeLabels(site, before: joint) }
        if let name = sectors.popLast() {
            record(Sieve.of(site, &context) { $0.statement(ofSector: name) }, site)
            return
        }
        if let name = namesBefore.popLast() {
            record(Sieve.of(site, &context) { $0.statement(ofListed: name) }, site)
            return
        }
        let label = awaiting.popLast()
        let tail = awaitedTail
        let statements = Sieve.of(site, &context) { sieve in
            label.map { [sieve.awaited($0, tail: tail)] } ?? sieve.statements(ofYear: year)
        }
        for statement in statements { record(statement, site) }
    }

    /// 甲、乙、丙分别增长: the labels wait for their values.
    private mutating func takeLabels(_ site: Site, before joint: Token) {
        if let noun = site.nounOfSectors(before: joint) {
            sectors = Self.sectors(of: noun)
            return
        }
        let labels = site.labels(before: joint, for: amounts(behind: joint, in: site.clause))
        if labels.count < 2, let names = context.namesListed(for: site.clause) { namesBefore = names.reversed() }
        guard labels.count > 1 else { return }
        awaiting = labels.reversed()
        let texts = labels.map { site.clause.text($0) }
        awaitedTail = Ordinals.tail(of: texts, lexed.vocabulary)
    }

    /// What is said of the three sectors, the last first.
    private static func sectors(of noun: String) -> [String] {
        ["第三产业", "第二产业", "第一产业"].map { $0 + noun }
    }

    private func amounts(behind joint: Token, in clause: Clause) -> Int {
        clause.tokens(in: joint.range.upperBound..<clause.range.upperBound).count {
            if case .quantity = $0.kind { true } else { false }
        }
    }

    /// A figure is aimed at for a period that was named behind it.
    mutating func restate(_ index: Int, in period: Period, _ cue: Cue) {
        findings[index].statement.status = .target
        findings[index].statement.period = period
        findings[index].basis.status = BasisPart(reach: .sentence, words: cue.range)
        findings[index].basis.period = BasisPart(reach: .sentence, words: cue.range)
    }

    private func measures(_ id: String, _ statement: Statement) -> Bool {
        statement.indicator.map { lexed.vocabulary.indicators[$0].id == id } ?? false
    }

    private mutating func record(_ statement: Statement?, _ site: Site) {
        guard let statement else {
            unattached.append(site.claim(.other, "unassigned"))
            return
        }
        let basis = Basis(of: statement, in: site.clause.range, context.cues, context.ground)
        let isMoney =
            site.quantity.isBareScale && statement.measure == .level
            && (statement.indicator.map { lexed.vocabulary.indicators[$0].dimension == .money }
                ?? (lexed.vocabulary.ruleWords[.moneyNoun].closing(of: statement.label) != nil))
        findings.append(
            Finding(quantity: isMoney ? site.quantity.inYuan : site.quantity, statement: statement, basis: basis))
        recorder?.take(basis, of: site.quantity)
        context.statusIsUsed = true
        if statement.rule == .descriptive, EntityName.isProper(statement.bearer.name, .project) {
            context.project = statement.bearer
        }
        if statement.isAside { return }
        context.take(statement)
        context.takeTold(statement, site.quantity.value, lexed.vocabulary)
        context.takeTopic(statement)
        if statement.measure == .level, statement.bearer == .park,
            measures("fixed-asset-investment", statement)
        {
            context.lastInvestment = statement
        }
        if statement.rule == .nounAfter, measures("enterprises-above-scale", statement) {
            context.isOfAboveScale = true
        }
        if statement.dimension == .count, statement.measure == .level, statement.bearer.scope != .industry,
            lexed.vocabulary.ruleWords[.enterprisesCounted].closing(of: statement.label) != nil
        {
            context.countedEnterprises = statement
        }
        context.takePlatform(of: statement, in: site.clause)
        let isOfGroup = statement.bearer.scope == .project && statement.bearer.name == context.lastProjects?.label
        if statement.rule != .descriptive, statement.bearer != .park, !statement.isInherited, !isOfGroup {
            context.sentenceBearer = statement.bearer
            context.cues.sentenceBearer = basis.scope.words.map { context.cues.cue($0) }
        }
        if statement.bearer == .park, statement.rule != .descriptive { context.sentenceBearer = nil }
    }
}
