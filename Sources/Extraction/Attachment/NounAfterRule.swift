import Basics
import Vocabulary

/// Amounts whose noun stands behind them.
extension Sieve {
    /// 25家企业融资, 4156万元奖励资金: what is counted or measured stands behind the amount.
    func nounAfter() -> Statement? {
        guard site.quantity.dimension != .rank, site.companion == .amount else { return nil }
        if let named = ofIndicatorBehind() { return named }
        var after = site.quantity.outer.upperBound
        // 13项增幅居全市前三，11项居全市前二: a place in an order is said of those counted before.
        if site.quantity.isCount, let word = clause.token(beginningAt: after), word.traits.has(.rank),
            let next = clause.token(beginningAt: word.end), next.traits.has(.region), context.last != nil
        {
            return nil
        }
        // 2.5万套（间）危旧房: another measure word in brackets.
        if let remark = lengthOfOtherUnit(at: after) { after += remark }
        // The break of a line that could not be healed.
        while after < site.right.upperBound, clause.block.bytes[after] <= ASCII.space { after += 1 }
        guard after < site.right.upperBound,
            clause.block.bytes[after] >= 0xE4 || clause.holds("“", at: after) || clause.beginsName(at: after)
                || beginsClass(at: after) || site.quantity.isCount && clause.block.bytes[after].isASCIILetter
        else {
            return nil
        }
        let behind = min(after, site.right.upperBound)..<site.right.upperBound
        var phrase = clause.trimmedBack(clause.trimmedFront(behind, keepingScopes: true))
        guard phrase.lowerBound - after <= 3,
            phrase.count > 3 || clause.holds("人", at: phrase.lowerBound) || clause.equals(phrase, .partOfArea),
            startsNoun(phrase.lowerBound),
            !clause.equals(phrase, .among), !clause.equals(phrase, .plainAdverb), !clause.equals(phrase, .bareAdverb),
            // 在建项目 is a word of its own.
            !clause.holds(.whereOpener, at: phrase.lowerBound)
                || clause.token(beginningAt: phrase.lowerBound).map({ $0.range.count > 3 && !$0.traits.has(.cutVerb) })
                    ?? false,
            // 高新技术企业有14家到此设厂
            phrase.lowerBound == after || !clause.holds(.whereOpener, at: after)
        else { return nil }
        if let mark = clause.tokens(in: phrase).first(where: {
            if case .mark(.enumeration) = $0.kind { true } else { false }
        }),
            isInvestment(clause.nounPhrase(mark.range.upperBound..<phrase.upperBound))
        {
            phrase = clause.trimmedBack(phrase.lowerBound..<mark.range.lowerBound)
        }
        // 甲开发区1809亿元 and, on the next line, 乙新区861亿元: the name stands before.
        if !site.quantity.isCount, clause.wholeName(clause.nounPhrase(site.left)) != nil,
            clause.wholeName(clause.nounPhrase(site.right)) != nil
        {
            return nil
        }
        // 26个园区2021年营业收入: behind a time something else is told.
        if site.quantity.isCount, clause.namesTime,
            let time = clause.tokens(in: phrase).first(where: { if case .time = $0.kind { true } else { false } }),
            time.start - phrase.lowerBound >= 6
        {
            phrase = clause.trimmedBack(phrase.lowerBound..<time.start)
        }
        if let front = frontRow, front - phrase.lowerBound >= 6 {
            phrase = clause.trimmedBack(phrase.lowerBound..<front)
        }
        let counted = site.quantity.isCount ? CountedNoun(phrase, in: clause) : nil
        if counted == nil, site.quantity.isCount, let particle = clause.first(of: .particle, in: phrase),
            particle - phrase.lowerBound >= 6, clause.holds(.countedHead, before: particle)
        {
            phrase = phrase.lowerBound..<particle
        }
        if let counted { phrase = counted.noun } else { phrase = beforeParticle(phrase) ?? withoutPayment(phrase) }
        let before = clause.nounPhrase(site.left)
        guard
            before.isEmpty || isTakenUp(before)
                || (counted != nil || closesClause(phrase)) && namesNothingCounted(before)
                || isPlaceOfCounted(before) || isOwnerOfCounted(before, phrase)
        else { return nil }
        var statement = make(shortened(clause.text(phrase)), nil, .level, .nounAfter, phrase)
        statement.isAside = isPartOfSubject(phrase)
        // 新增2个综保区后
        if site.quantity.isCount, phrase.upperBound == clause.range.upperBound, statement.label.hasSuffix("后"),
            statement.label.count > 2, !["名", "人", "位"].contains(site.quantity.unitText)
        {
            statement.label.removeLast()
        }
        // 28个项目中
        if !clause.ends(phrase, with: .notAmong),
            let among = vocabulary.ruleWords[.among]
                .length(in: clause.block.bytes, endingAt: phrase.upperBound, from: phrase.lowerBound + 3)
        {
            statement.label = shortened(clause.text(phrase.lowerBound..<phrase.upperBound - among))
        }
        if let counted {
            statement.indicator =
                stage(of: counted).flatMap { index($0.rawValue) } ?? counted.settled(in: clause)
                ?? counted.titled(in: clause)
        }
        if statement.indicator == nil, site.quantity.isCount, let title = CountedNoun.title(of: phrase, in: clause) {
            (statement.indicator, statement.label) = (title.indicator, clause.text(title.words))
            takeAdded(&statement, title.indicator)
        }
        takePredicate(&statement, noun: phrase, of: counted)
        takeTold(&statement)
        if statement.indicator == nil { takeStage(&statement) }
        if statement.indicator == nil { takeVerbBefore(&statement) }
        if statement.indicator == nil, isVerb(before), !statement.label.hasPrefix(clause.text(before)),
            let known = vocabulary.indicator(named: clause.text(before) + statement.label)
        {
            statement.label = clause.text(before) + statement.label
            statement.indicator = known
        }
        if isName(before), let found = clause.bearer(in: clause.range.lowerBound..<before.upperBound) {
            statement.bearer = found.bearer
            statement.origins.bearer = context.cues.cue(found.start..<found.end)
        }
        // 面板产业22家厂商
        if counted != nil || site.quantity.isCount, clause.ends(before, with: .doingIndustry), statement.bearer.isPark,
            EntityName.holdsNoVerb(clause.bytes, before), clause.holds(.enterprise, at: phrase.lowerBound)
        {
            statement.bearer = Context.Bearer(scope: .industry, name: clause.text(before))
            statement.origins.bearer = context.cues.cue(before)
        }
        // 6个项目可望开工
        if statement.status == .actual, counted != nil, site.clause.says.has(.status),
            let cue = clause.tokens(in: phrase.upperBound..<site.right.upperBound).first(where: {
                $0.traits.has(.status)
            }),
            clause.meanings(cue).contains(where: { if case .status(.forecast) = $0 { true } else { false } })
        {
            (statement.status, statement.origins.status) = (.forecast, context.cues.cue(cue.range))
        }
        // 有9个项目已于第一季度开工: what is done already is aimed at no more.
        if statement.status == .target, counted != nil, clause.first(of: .alreadyDone, in: site.right) != nil {
            (statement.status, statement.origins.status) = (.actual, nil)
            let (period, cue) = period(under: .actual)
            (statement.period, statement.origins.period) = (period, cue)
        }
        if statement.indicator == nil, counted != nil { statement.indicator = gradedIndicator(phrase) }
        if counted.flatMap({ stage(of: $0) }) == nil, let (indicator, start) = indicatorAtFront(phrase) {
            statement.indicator = indicator
            takeIncrement(&statement, before: start)
            // 签约61个重大产业项目: what was done with them tells more than that they matter.
            if indicator == known.keyProjects {
                statement.indicator = nil
                takeVerbBefore(&statement)
                statement.indicator = statement.indicator ?? indicator
            }
            if statement.measure == .level, let last = context.last, last.measure == .change, last.rule == .nounAfter,
                site.left.isEmpty || clause.ends(site.left, with: "、")
            {
                statement.measure = .change
            }
        }
        takeKeyProjects(&statement)
        takeTellingVerb(&statement)
        // 甲集团项目、乙公司等160个项目投产: one of a list has not all of them.
        if site.quantity.isCount, statement.bearer.scope == .enterprise || statement.bearer.scope == .project,
            let cue = statement.origins.bearer,
            context.cues.isOfSentence(cue), vocabulary.ruleWords[.countedThing].closes(statement.label),
            clause.ends(site.left.lowerBound..<site.quantity.outer.lowerBound, with: .andSoOn)
        {
            (statement.bearer, statement.origins.bearer) = (.park, nil)
        }
        return statement
    }

    /// 6个行业降幅实现收窄 are 降幅实现收窄的行业, 12个项目竣工 项目竣工: what is said of things of a common name, up to the end of the
    /// clause, tells which they are.
    private func takePredicate(_ statement: inout Statement, noun range: Range<Int>, of counted: CountedNoun?) {
        guard site.quantity.isCount, site.right.upperBound == clause.range.upperBound,
            statement.indicator == nil && (range.count == Self.commonNoun || clause.ends(range, with: .classOfSorted))
                || counted?.stage(in: clause) != nil,
            !vocabulary.ruleWords[.unitOfPeople].contains(site.quantity.unitText)
        else { return }
        var said = range.upperBound..<max(range.upperBound, clause.range.upperBound)
        while let adverb = clause.length(of: .plainAdverb, at: said.lowerBound),
            said.lowerBound + adverb < said.upperBound
        {
            said = said.lowerBound + adverb..<said.upperBound
        }
        guard 6...Self.longestPredicate ~= said.count, clause.first(of: .particle, in: said) == nil,
            clause.first(of: "了", in: said) == nil,
            !clause.tokens(in: said).contains(where: { token in
                if case .word = token.kind { return token.traits.has([.region, .park]) }
                return true
            })
        else { return }
        let (noun, words) = (clause.text(range), clause.text(said))
        // 9个新开工项目全部开工
        if noun.contains(words) { return }
        let isSorted = clause.ends(range, with: .classOfSorted)
        statement.label = said.count <= Self.shortPredicate && !isSorted ? noun + words : words + "的" + noun
    }

    /// 跃居53家高新区前列: where the words begin that say how far to the front something is among those counted.
    private var frontRow: Int? {
        site.quantity.isCount && clause.says.has(.rank) ? clause.last(of: .frontRow, in: site.right) : nil
    }

    /// The length of a common name, 行业 or 企业, in bytes.
    private static let commonNoun = 6

    /// The longest such words, and the longest that are put behind the noun, in bytes.
    private static let (longestPredicate, shortPredicate) = (36, 12)

    /// 引进42家首店, 兴建10万平方米厂房: a verb that says more than that there are so many.
    private func takeTellingVerb(_ statement: inout Statement) {
        let end = site.quantity.outer.lowerBound
        guard statement.indicator == nil,
            let verb = clause.length(of: .tellingVerb, endingAt: end), end - verb >= site.left.lowerBound
        else { return }
        let words = clause.text(end - verb..<end)
        if !statement.label.hasPrefix(words) { statement.label = words + statement.label }
    }

    /// （间）, (套): another measure word for what is counted.
    private func lengthOfOtherUnit(at start: Int) -> Int? {
        guard site.quantity.isCount, clause.holds("（", at: start) || clause.holds("(", at: start) else { return nil }
        let inside = start + (clause.bytes[start] < 0x80 ? 1 : 3)
        for end in [inside + 3, inside + 6] {
            if clause.holds("）", at: end) { return end + 3 - start }
            if clause.holds(")", at: end) { return end + 1 - start }
        }
        return nil
    }

    /// 减免27万名儿童保教费: people are counted, not what they are paid or spared.
    private func withoutPayment(_ phrase: Range<Int>) -> Range<Int> {
        guard vocabulary.ruleWords[.unitOfPeople].contains(site.quantity.unitText),
            clause.ends(phrase, with: .payment), let person = clause.first(of: .recipient, in: phrase),
            let length = clause.length(of: .recipient, at: person), person + length < phrase.upperBound
        else { return phrase }
        return phrase.lowerBound..<person + length
    }

    /// 来自49个国家和地区的外资企业600家: what stands behind 的 is counted by the number behind it.
    private func beforeParticle(_ phrase: Range<Int>) -> Range<Int>? {
        guard site.quantity.isCount, phrase.upperBound == site.right.upperBound,
            let next = clause.token(beginningAt: phrase.upperBound), case .quantity(let number) = next.kind,
            clause.block.quantities[number].isCount, let cut = clause.first(of: .particle, in: phrase),
            cut > phrase.lowerBound, phrase.upperBound - cut > 6
        else { return nil }
        return phrase.lowerBound..<cut
    }

    /// 面板产业22家厂商, 宇邦光电和索沃思两家光学企业: the industry of the enterprises counted, or their names.
    private func isOwnerOfCounted(_ before: Range<Int>, _ phrase: Range<Int>) -> Bool {
        guard site.quantity.isCount, vocabulary.ruleWords[.enterpriseUnit].contains(site.quantity.unitText) else {
            return false
        }
        if clause.ends(before, with: .doingIndustry), clause.holds(.enterprise, at: phrase.lowerBound) { return true }
        return (clause.first(of: "、", in: before) ?? clause.first(of: .and, in: before)) != nil
            && clause.first(of: .enterprise, in: phrase) != nil && indicator(in: before, .level) == nil
            && !clause.tokens(in: before).contains {
                $0.traits.has([.verb, .measure, .status, .park]) && $0.range.count >= 6
            }
    }

    /// The longest name of such a place, in bytes.
    private static let longestPlaceOfCounted = 36

    /// 甲市17个工业园区, 广东省内13个综合保税区: where the things counted are.
    private func isPlaceOfCounted(_ before: Range<Int>) -> Bool {
        guard site.quantity.isCount else { return false }
        if clause.ends(before, with: .withinPlace) || clause.wholePlace(before) != nil { return true }
        // 江苏省10家国家级经开区, 云海产业园5栋厂房
        return clause.ends(before, with: .placeLetter) && 9...Self.longestPlaceOfCounted ~= before.count
            && before.lowerBound <= clause.trimmedFront(clause.range, keepingScopes: true).lowerBound
            && EntityName.isProper(clause.bytes, before, .enterprise)
            && !clause.tokens(in: before).contains { $0.traits.has([.verb, .measure, .status, .indicator]) }
    }

    /// 开发区创造了15万亿元的地区生产总值: the name of an indicator behind 的 that closes the clause.
    private func ofIndicatorBehind() -> Statement? {
        let after = site.quantity.outer.upperBound
        // 产出23.2亿元GDP
        let start = clause.holds("的", at: after) ? after + 3 : after
        guard !site.quantity.isCount, start > after || site.quantity.dimension == .money,
            site.right.upperBound == clause.range.upperBound, start < site.right.upperBound,
            case let phrase = clause.nounPhrase(start..<site.right.upperBound),
            // 1万亿元的经济总量目标
            case let isGoal = clause.equals(phrase.upperBound..<clause.range.upperBound, .task),
            phrase.upperBound == clause.range.upperBound || isGoal, phrase.lowerBound == start,
            let known = indicator(in: phrase, .level), known.start == phrase.lowerBound,
            indicator(in: clause.nounPhrase(site.left), .level) == nil
        else { return nil }
        var statement = make(clause.text(phrase), known.index, .level, .nounAfter, phrase)
        if isGoal { (statement.status, statement.origins.status) = (.target, nil) }
        if let found = clause.bearer(in: clause.range.lowerBound..<site.left.upperBound) {
            statement.bearer = found.bearer
            statement.origins.bearer = context.cues.cue(found.start..<found.end)
        }
        return statement
    }

    /// 外送电量覆盖24个省份: whether nothing but the thing counted stands behind the number.
    private func closesClause(_ noun: Range<Int>) -> Bool {
        guard site.quantity.isCount, noun.count <= Self.longestThing,
            noun.upperBound == clause.range.upperBound || clause.holds("、", at: noun.upperBound)
        else { return false }
        return !clause.tokens(in: noun).contains { token in
            if case .word = token.kind { return token.traits.has([.verb, .measure, .status, .anyJoint, .indicator]) }
            return true
        }
    }

    /// The longest name of a thing counted, in bytes.
    private static let longestThing = 36

    /// What was done with the projects counted; in 1133个重大项目开工1116个 it is told of the number behind.
    private func stage(of counted: CountedNoun) -> ProjectStage? {
        if counted.predicate.upperBound == site.right.upperBound,
            let next = clause.token(beginningAt: site.right.upperBound), case .quantity(let number) = next.kind,
            clause.block.quantities[number].isCount
        {
            return nil
        }
        return counted.stage(in: clause)
    }

    /// 3家100亿元企业: an amount right behind a number is the size of the things counted.
    private func beginsClass(at after: Int) -> Bool {
        guard site.quantity.isCount, let token = clause.token(beginningAt: after),
            case .quantity(let number) = token.kind
        else { return false }
        return clause.block.quantities[number].dimension == .money
    }

    /// 内蒙古45个重点项目集中开工: what stands before the number is no thing that it may count.
    private func namesNothingCounted(_ before: Range<Int>) -> Bool {
        guard !clause.ends(before, with: .countedHead), !clause.ends(before, with: .enterprise),
            !clause.ends(before, with: .measuredLetter), indicator(in: before, .level) == nil
        else { return false }
        return clause.token(endingAt: before.upperBound).map { !clause.traits($0).has([.names, .verb]) } ?? true
    }

    /// 8个国家高新区7831亿元, 在全省100个园区中列第五位: how many a name speaks of is nothing that the rest is about.
    private func isPartOfSubject(_ phrase: Range<Int>) -> Bool {
        guard site.quantity.isCount else { return false }
        if clause.ends(phrase, with: .among),
            isBehindAmong
                || clause.holds(.amongOpener, at: clause.trimmedFront(clause.range, keepingScopes: true).lowerBound)
                || clause.holds(.amongOpener, at: clause.range.lowerBound)
        {
            return true
        }
        return clause.wholeName(phrase)?.scope == .platform
    }

    /// 在126个开发区中: 在 stands right before the number.
    private var isBehindAmong: Bool {
        var end = site.quantity.outer.lowerBound
        // 在全国219个开发区中
        if let region = clause.token(endingAt: end), clause.traits(region).has(.region) {
            end = region.range.lowerBound
        }
        return clause.ends(min(site.left.lowerBound, end)..<end, with: .amongOpener)
    }

    /// 63个产业项目集中开工: what was done with the projects stands behind them.
    func takeStage(_ statement: inout Statement) {
        // 年产5万台汽车零部件项目: no project is counted in such a unit.
        guard statement.label.holds("项目") || statement.label.holds("专案"),
            site.quantity.unitText.isEmpty || vocabulary.ruleWords[.unitOfProjects].contains(site.quantity.unitText),
            let stage = ProjectStage(closing: statement.labelRange, in: clause)
        else {
            return
        }
        statement.indicator = index(stage.rawValue)
    }

    /// 成功引进129个项目: what was done with the projects stands right before the number.
    private func takeVerbBefore(_ statement: inout Statement) {
        guard statement.label.hasSuffix("项目") else { return }
        let end = max(site.left.lowerBound, site.quantity.outer.lowerBound)
        // 集中开工的20个项目
        if clause.ends(site.left.lowerBound..<end, with: .particle) {
            statement.indicator =
                ProjectStage(closing: site.left.lowerBound..<end - 3, in: clause).flatMap { index($0.rawValue) }
            return
        }
        guard
            let length = vocabulary.ruleWords[.projectVerb]
                .length(in: clause.block.bytes, endingAt: end, from: site.left.lowerBound)
        else { return }
        let verb = clause.text(end - length..<end)
        statement.indicator =
            vocabulary.indicator(named: verb + statement.label) ?? vocabulary.indicator(named: verb + "项目")
        if !statement.label.hasPrefix(verb) { statement.label = verb + statement.label }
    }

    func shortened(_ label: String) -> String {
        label.utf8.count > 24 && label.count > 24 ? String(label.prefix(24)) : label
    }

    func startsNoun(_ start: Int) -> Bool {
        guard let token = clause.token(beginningAt: start) else { return true }
        // 19个新建项目
        if clause.traits(token).has(.keptVerb), clause.holds(.countedHead, at: token.range.upperBound) { return true }
        // 62家高分子材料企业
        if token.range.count == 3, clause.holds("高", at: start) { return true }
        return !clause.traits(token).has([.verb, .status, .measure, .anyJoint])
    }

    /// Whether what stands before the number only takes up what follows it: 新增, …的, …等.
    func isTakenUp(_ before: Range<Int>) -> Bool {
        // 1家博士工作站（某某）、2家工程技术中心: what stands before the mark belongs to the amount before.
        if site.left.lowerBound > clause.range.lowerBound, clause.ends(site.left, with: "、") { return true }
        // 综合实力位居全省28家高新区前列
        if frontRow != nil, clause.tokens(in: before).contains(where: { $0.traits.has(.rank) }) { return true }
        // 甲、乙等10个项目
        if isVerb(before) || isName(before) || clause.ends(before, with: "等") { return true }
        if clause.ends(before, with: .governs) || clause.ends(before, with: .phaseName) { return true }
        // 35个行业中28个行业增长: the number before is that of all.
        if site.quantity.isCount, clause.ends(before, with: .among),
            site.left.lowerBound > clause.range.lowerBound
                || clause.tokens(in: before).contains(where: { if case .claim = $0.kind { true } else { false } })
        {
            return true
        }
        // 平台已孵化60余家企业: a verb stands between.
        // 公司新增了1万平方米的车间: so it does before an amount and 的.
        if site.quantity.isCount
            || site.quantity.dimension == .area && clause.holds("的", at: site.quantity.outer.upperBound),
            let verb = clause.token(endingAt: site.quantity.outer.lowerBound),
            verb.range.lowerBound >= before.upperBound, verb.range.count >= 6,
            clause.traits(verb).has([.verb, .status]) || clause.holds(.betterment, at: verb.range.lowerBound)
        {
            return true
        }
        // 第二批57个重点项目
        if let last = clause.token(endingAt: before.upperBound), case .claim(let number) = last.kind,
            clause.block.claims[number].reason == .ordinal
        {
            return true
        }
        // 占11个园区的59%: the number belongs to the name of the whole.
        if clause.ends(site.left.lowerBound..<site.quantity.outer.lowerBound, with: "占") { return true }
        // 5家大企业和30家小企业: behind 和 a noun of its own follows.
        if site.left.lowerBound > clause.range.lowerBound, clause.ends(site.left, with: .and) {
            return true
        }
        // 规上工业企业产生了5家产值超10亿元的企业
        let isVerbAhead =
            site.quantity.isCount
            && clause.ends(site.left.lowerBound..<site.quantity.outer.lowerBound, with: .bringing)
        // 依托某某开发区建设61个产业集群
        let ahead = site.left.lowerBound..<max(site.left.lowerBound, site.quantity.outer.lowerBound)
        if site.quantity.isCount, clause.first(of: .means, in: ahead) != nil, clause.ends(ahead, with: .countVerb) {
            return true
        }
        // 各镇街及10支招商分队: behind 及 a noun of its own follows.
        if site.quantity.isCount, !site.right.isEmpty, clause.ends(ahead, with: "及") {
            return true
        }
        if clause.ends(before, with: .countVerb) || isVerbAhead || isBehindAmong { return true }
        return [site.quantity.outer.lowerBound, site.quantity.range.lowerBound].contains { end in
            clause.ends(before.upperBound..<max(before.upperBound, end), with: .countParticle)
        }
    }

    /// Whether a phrase is nothing but the name of whom the clause speaks of: 高新区70家规模以上工业企业.
    func isName(_ phrase: Range<Int>) -> Bool {
        guard let found = clause.bearer(in: clause.range.lowerBound..<phrase.upperBound) else { return false }
        // 来自全球49个国家
        return found.end == phrase.upperBound && found.start <= phrase.lowerBound
            && !clause.holds(.comesFrom, before: found.start)
    }

    /// The indicator that a phrase names behind a grade: 市重点项目.
    private func gradedIndicator(_ phrase: Range<Int>) -> Int? {
        var start = phrase.lowerBound
        if let grade = clause.length(of: .grade, at: start) { start += grade }
        // 市级以上重点项目
        if start > phrase.lowerBound, let bound = clause.length(of: .sizeBehind, at: start) { start += bound }
        guard start < phrase.upperBound, let index = vocabulary.indicator(named: clause.text(start..<phrase.upperBound))
        else { return nil }
        return vocabulary.indicators[index].dimension == site.quantity.dimension ? index : nil
    }

    /// The indicator that opens a phrase, behind nothing but a grade: 家省级工程技术中心.
    func indicatorAtFront(_ phrase: Range<Int>) -> (indicator: Int, start: Int)? {
        for token in clause.tokens(in: phrase) {
            guard clause.traits(token).has(.indicator) else { continue }
            for case .indicator(let index) in clause.meanings(token)
            where vocabulary.indicators[index].dimension == site.quantity.dimension {
                let before = phrase.lowerBound..<token.range.lowerBound
                return before.isEmpty || clause.equals(before, .gradeOrKind) ? (index, token.range.lowerBound) : nil
            }
        }
        return nil
    }

    /// 新增 before a stock states what was added: the indicator for that where there is one, else a change.
    func takeIncrement(_ statement: inout Statement, before start: Int) {
        guard let indicator = statement.indicator, statement.measure == .level else { return }
        let before = clause.range.lowerBound..<max(clause.range.lowerBound, start)
        guard clause.first(of: .added, in: before) != nil else { return }
        let entry = vocabulary.indicators[indicator]
        // 新增供地5155亩, 新增产值20亿元、税收2亿元: a flow is told as it is.
        if entry.id.hasPrefix("land-") { return }
        if entry.dimension == .money,
            clause.first(of: .added, in: site.left.lowerBound..<max(site.left.lowerBound, start)) == nil
        {
            return
        }
        if clause.first(of: .addedNet, in: before) != nil, !entry.id.hasPrefix("new-") {
            statement.measure = .change
            return
        }
        takeAdded(&statement, indicator)
    }

    /// What was added to a stock: the indicator for that where there is one, else a change.
    private func takeAdded(_ statement: inout Statement, _ indicator: Int) {
        let entry = vocabulary.indicators[indicator]
        if entry.id.hasPrefix("new-") || entry.id.holds("projects") { return }
        if let increment = entry.increment.flatMap({ vocabulary.indicatorIndex($0) }) {
            statement.indicator = increment
        } else {
            statement.measure = .change
        }
    }
}
