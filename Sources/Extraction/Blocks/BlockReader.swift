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
        /// The bytes of the block that it stands in.
        let block: Range<Int>
    }

    let lexed: LexedBlock
    let block: Block
    /// Whether the block begins with the number of a list.
    let isNumberedItem: Bool
    /// Where the context stands, which goes on behind the block: a copy of it would cost more than reading a clause.
    private let place: UnsafeMutablePointer<Context>
    var context: Context {
        unsafeAddress { UnsafePointer(place) }
        nonmutating unsafeMutableAddress { place }
    }
    /// What was found in the report so far, and how much of it in the blocks before.
    var findings: [Finding] = []
    private let findingsBefore: Int
    var unattached: [Claim] = []

    /// What was found in the block so far.
    var ownFindings: Range<Int> { findingsBefore..<findings.count }

    /// Whether an amount stands in the sentence that is being read.
    var tellsFigures = true
    /// How many sentences have begun.
    var sentences = 0
    /// The labels of 分别, still to be given their values.
    var awaiting: [Range<Int>] = []
    /// What the last of these labels says for all: 产业增加值 of 第一、二、三产业增加值.
    var awaitedTail = ""
    /// The trades that these labels are told of, the last first; none where they name no trades.
    var awaitedTrades: [Context.Bearer] = []
    /// What the first amount of a group was found to state.
    var firstOfGroup: Statement?
    /// The names of the clause before that the values of this one are given for, the last first.
    var namesBefore: [Context.Bearer] = []
    /// Where the words behind 分别 begin that say what all of those names did.
    var doneBehind: Int?
    /// The values of the three sectors still to come, the last first.
    var sectors: [String] = []
    /// The sectors whose shares in a ratio are still to come, the last first.
    var sharesOfSectors: [String] = []
    /// What held before a bracket inside a sentence, which goes on behind it.
    var beforeBracket: Aside?
    /// Takes down what is tried, where somebody wants to know.
    let recorder: Recorder?

    private init(
        _ lexed: LexedBlock, _ block: Block, at place: UnsafeMutablePointer<Context>, behind findingsBefore: Int,
        _ recorder: Recorder?
    ) {
        self.place = place
        self.findingsBefore = findingsBefore
        self.lexed = lexed
        self.block = block
        self.recorder = recorder
        // （1） opens with its bracket.
        isNumberedItem = lexed.tokens.prefix(2).contains { token in
            guard case .claim(let number) = token.kind else { return false }
            return lexed.claims[number].reason == .ordinal && token.start - block.range.lowerBound <= 6
        }
    }

    /// Reads a block under a context, which goes on behind it: adds its amounts with what they state to those of the
    /// report, and gives those of which nothing was found.
    static func read(
        _ lexed: LexedBlock, _ block: Block, _ context: inout Context, _ findings: inout [Finding],
        _ recorder: Recorder?
    ) -> [Claim] {
        withUnsafeMutablePointer(to: &context) { place in
            var reader = BlockReader(lexed, block, at: place, behind: findings.count, recorder)
            // They are lent to the reader, for they are large, and not to be copied.
            swap(&reader.findings, &findings)
            defer { swap(&reader.findings, &findings) }
            reader.read()
            return reader.unattached
        }
    }

    /// Reads all clauses.
    private mutating func read() {
        let isListed = block.kind == .listItem || block.kind == .paragraph && block.range.count <= Self.longestItem
        context.cues.enterBlock(at: block.range.lowerBound, isHeading: block.opensSection)
        context.enterBlock(heading: block.headingLevel, isListed: isListed)
        if let level = block.headingLevel { context.takeReviewedYear(ofHeading: lexed, block.range, level: level) }
        context.takeLineOfTimeline(lexed)
        // Without a figure, only the times of a paragraph hold on beyond it.
        let endsWithColon = if case .mark(.colon) = lexed.tokens.last?.kind { true } else { false }
        let opensList = endsWithColon || opensWork
        let isBare = lexed.quantities.isEmpty && !block.opensSection && !opensList && recorder == nil
        if isBare, lexed.times.isEmpty, !lexed.says.has([.projectEnding, .projectOpening]) { return }
        let clauses = Clause.split(lexed, block.range)
        // What a sentence without figures says of itself alone is asked for by nobody.
        let passesOver = !block.opensSection && !opensList && recorder == nil
        let lastFigure = lexed.quantities.isEmpty ? -1 : lexed.tokens.row.lastIndex(where: \.isQuantity) ?? -1
        for (index, clause) in clauses.enumerated() {
            if clause.beginsSentence {
                tellsFigures = Self.holdsFigure(sentenceAt: index, of: clauses)
                context.cues.enterSentence(at: clause.range.lowerBound)
                let isOfParts = clause.holds(.partsOpener, at: clause.range.lowerBound)
                context.enterSentence(isOfParts: isOfParts, keepsWhole: isOfParts && Self.leavesWhole(index, clauses))
                sentences += 1
                (awaiting, awaitedTrades, sectors, sharesOfSectors, namesBefore) = ([], [], [], [], [])
                beforeBracket = nil
                if !isBare, Self.beginsAnew(clause) { context.leavePlatform() }
            }
            if isBare {
                context.takeTimes(of: clause, ofHistory: true)
                context.takeProject(of: clause)
            } else if passesOver, !tellsFigures {
                passOver(clause, isLast: clause.tokens.lowerBound > lastFigure)
            } else {
                read(clause)
            }
        }
        if block.kind != .listItem, context.status == .target, opensList {
            context.lead = Context.Lead(status: context.status, cue: context.cues.status, section: context.section)
        }
        takeHeading(clauses)
        if opensList, lexed.quantities.isEmpty { context.nounOfList = nounOfList }
        if opensList, ownFindings.isEmpty { context.indicatorOfList = indicatorOfList }
        if block.opensSection, context.lead == nil {
            // A heading sets aims for its section; what it expects is the figure's alone.
            let (status, cue) = (context.status, context.cues.status)
            let isNumbered = !block.isHeading || opensWithNumber
            let isTitle = !context.hasTitle && !isNumbered
            switch headingSense {
            case .state:
                context.takeSectionStatus(
                    .actual, status == .actual ? cue : nil, isNumbered: isNumbered, isOfState: true)
            case .aims(let words) where status != .target:
                context.takeSectionStatus(.target, context.cues.cue(words), isNumbered: isNumbered)
            // 28个项目集中签约 将有力促进…: the title of news.
            case _ where status == .forecast || isTitle && status == .target && !namesGoal(cue):
                context.takeSectionStatus(.actual, nil, isNumbered: isNumbered)
            default: context.takeSectionStatus(status, cue, isNumbered: isNumbered)
            }
        }
    }

    /// Whether a sentence that opens with 其中 tells of the same as the one before: no name that is a word of no list stands
    /// behind it, as in 其中海淀区GDP….
    private static func leavesWhole(_ index: Int, _ clauses: Clauses) -> Bool {
        let clause = clauses[index]
        guard let length = clause.length(of: .partsOpener, at: clause.range.lowerBound) else { return false }
        if let told = clause.startBehindOpener(clause.range.lowerBound + length) {
            return beginsWithWord(clause, at: told)
        }
        guard index + 1 < clauses.count else { return false }
        let next = clauses[index + 1]
        return next.startBehindOpener(next.range.lowerBound).map { beginsWithWord(next, at: $0) } ?? true
    }

    /// Whether a word of a list begins at a place that is no end of a name: 云谷.
    private static func beginsWithWord(_ clause: Clause, at start: Int) -> Bool {
        clause.token(beginningAt: start).map { !$0.traits.has(.scopeEnding) || $0.traits.has(.names) } ?? false
    }

    /// Whether an amount stands in the sentence that begins with a clause.
    private static func holdsFigure(sentenceAt index: Int, of clauses: Clauses) -> Bool {
        for place in clauses.indices[index...] {
            if place > index, clauses[place].beginsSentence { return false }
            if clauses[place].holdsAmount { return true }
        }
        return false
    }

    /// The longest line of a text that may be an item of a list, in bytes.
    private static let longestItem = 240

    /// Reads a clause of a sentence without figures: only what holds on beyond the sentence is taken up.
    /// Behind the last figure of the block nobody asks for its subjects.
    private mutating func passOver(_ clause: Clause, isLast: Bool) {
        takeGround(of: clause)
        if clause.says.has(.status) {
            for token in lexed.tokens[clause.tokens] { takeStatus(clause, token) }
        }
        if isLast { return }
        if context.industryTold == nil { context.industryTold = clause.industryTold }
        takeSubject(of: clause, amongFigures: false)
        takeFrame(clause)
        context.takeProject(of: clause)
        context.takeListed(of: clause)
        let mayOpenParagraph = isNumberedItem && ownFindings.isEmpty || clause.isNumbered
        if mayOpenParagraph || context.status == .forecast, !clause.isInBrackets { takeBearer(clause) }
    }

    private mutating func read(_ clause: Clause) {
        recorder?.take(clause)
        takeBracket(of: clause)
        takeGround(of: clause)
        takeSubject(of: clause, amongFigures: true)
        takeFrame(clause)
        context.takeDivided(by: clause)
        let periods = clause.says.has(.respectively) ? context.periodsOfList(in: clause) : nil
        if let periods { context.listedPeriods = periods }
        let paired = clause.says.has(.respectively) ? context.levelsOfRates(in: clause) : nil
        let group = paired == nil && periods == nil ? context.group.members(for: clause) : nil
        var listed = 0
        var segmentStart = clause.range.lowerBound
        for index in clause.tokens {
            switch lexed.tokens[index].kind {
            case .word: takeStatus(clause, lexed.tokens[index])
            case .quantity(let number):
                let outer = lexed.quantities[number].outer
                takeFuture(of: clause, lexed.quantities[number])
                let left = segmentStart..<max(segmentStart, outer.lowerBound)
                let right = outer.upperBound..<Self.nextStart(clause, after: index)
                let site = Site(clause: clause, number: number, left: left, right: right)
                if site.isThreshold(of: lexed.quantities) {
                    unattached.append(site.claim(.threshold, "size-of-a-class"))
                } else if site.isStepOfRate {
                    unattached.append(site.claim(.other, "unassigned"))
                } else if site.isRuleOfAward {
                    unattached.append(site.claim(.other, "rule-of-award"))
                } else {
                    if let paired, listed < paired.count {
                        record(Sieve.of(site, &context) { $0.rate(of: paired[listed]) }, site)
                    } else if let group, listed < group.count {
                        attach(site, asMember: listed, of: group)
                    } else {
                        attach(site, period: periods.flatMap { $0.indices.contains(listed) ? $0[listed] : nil })
                    }
                    listed += 1
                    segmentStart = outer.upperBound
                }
            default: break
            }
        }
        context.takeProject(of: clause)
        context.takeListed(of: clause)
        if context.last?.dimension == .count { context.namedBehind = clause.indicatorAtEnd(behind: segmentStart) }
        let isWithoutFigure = segmentStart == clause.range.lowerBound
        if isWithoutFigure, !clause.isInBrackets { takeBearer(clause) }
        if isWithoutFigure { takeLateCue(clause) }
        context.takeNamed(of: clause, isWithoutFigure: isWithoutFigure)
        if isWithoutFigure, let heading = clause.headingOfShares { context.composition = heading }
        let phrase = isWithoutFigure ? clause.nounPhrase(clause.range) : 0..<0
        context.clauseWithoutFigure = phrase.isEmpty ? nil : phrase
        if !phrase.isEmpty { context.groupBefore = phrase }
        context.listBefore = segmentStart..<max(segmentStart, clause.range.upperBound)
    }
}
