import Basics
import Vocabulary

/// Names that say less or more than the vocabulary's.
extension Sieve {
    /// 专利申请量180件，授权量133件: a bare head goes on with the beginning of the name before it.
    func completeHead(_ statement: inout Statement) {
        if site.quantity.isCount, vocabulary.ruleWords[.scaleName].contains(statement.label) {
            // 投产企业19家，其中规模以上16家
            statement.indicator = known.enterprisesAboveScale
            return
        }
        if site.quantity.dimension == .money, vocabulary.ruleWords[.domesticMoney].contains(statement.label) {
            statement.indicator = known.domesticCapital
            return
        }
        if completeGrade(&statement) { return }
        guard vocabulary.ruleWords[.headNoun].contains(statement.label) else { return }
        // 高技术产业增加值占工业的24.5%；增加值增长8.5%: the whole name stands before 占.
        if let last = context.last, let cut = last.label.place(of: "占"),
            case let part = String(last.label[..<cut.lowerBound]), part.hasSuffix(statement.label),
            part.count > statement.label.count
        {
            statement.label = part
            statement.indicator = vocabulary.indicator(named: part)
            return
        }
        if let before = context.clauseWithoutFigure, complete(&statement, from: clause.text(before)) { return }
        if let last = context.last, complete(&statement, from: last.label) { return }
        for told in context.levels.suffix(Self.mostTold).reversed() where told.bearer == context.bearer {
            if complete(&statement, from: told.label) { return }
        }
    }

    /// 研发平台178个，其中国家级21个: a grade alone is one of the things counted before.
    private func completeGrade(_ statement: inout Statement) -> Bool {
        guard site.quantity.isCount, statement.label.hasSuffix("级"),
            vocabulary.ruleWords[.grade].contains(statement.label), let last = context.last,
            last.unit == site.quantity.unitText, last.measure == .level || last.measure == .change
        else { return false }
        var words = last.label[...]
        let verb = vocabulary.ruleWords[.added].opening(of: last.label) ?? ""
        words = words.dropFirst(verb.count)
        if let grade = vocabulary.ruleWords[.grade].opening(of: String(words)) {
            words = words.dropFirst(grade.count)
            while words.first.map({ "及以上".contains($0) }) ?? false { words = words.dropFirst() }
        }
        statement.label = verb + statement.label + words
        statement.indicator = vocabulary.indicator(named: statement.label) ?? last.indicator
        statement.measure = last.measure
        return true
    }

    /// Takes the longest beginning of a text that makes the name of an indicator with the label.
    private func complete(_ statement: inout Statement, from text: String) -> Bool {
        // 海淀区专利申请量: a place may stand before the name.
        for skipped in 0...min(Self.longestPlace, text.count) {
            let text = text.dropFirst(skipped)
            for length in stride(from: min(text.count, Self.longestOpening), to: 1, by: -1) {
                let name = text.prefix(length) + statement.label
                guard let index = vocabulary.indicator(named: String(name)),
                    fits(vocabulary.indicators[index].dimension, statement.measure)
                else { continue }
                (statement.label, statement.indicator) = (String(name), index)
                return true
            }
        }
        return false
    }

    /// The longest place before such a name, in characters.
    private static let longestPlace = 4

    /// 当记者得知该企业的去年产值: what leads to the thing measured, and the time inside its name, are no part of it.
    func withoutLead(_ label: Range<Int>) -> Range<Int> {
        var label = label
        // 49个国家和地区的外资企业600家: what stands before 的 was counted before.
        if site.quantity.isCount, label.lowerBound == site.left.lowerBound,
            site.left.lowerBound > clause.range.lowerBound, let particle = clause.first(of: .particle, in: label)
        {
            let rest = clause.nounPhrase(particle + 3..<max(particle + 3, label.upperBound))
            if rest.count >= 6 { label = rest }
        }
        if clause.first(of: .reportVerb, in: label) != nil, let verb = clause.last(of: .reportVerb, in: label),
            let length = clause.length(of: .reportVerb, at: verb)
        {
            let rest = clause.nounPhrase(verb + length..<max(verb + length, label.upperBound))
            if !rest.isEmpty { label = rest }
        }
        // 我们实现地区生产总值612亿元: who speaks is no part of the name.
        if let speaker = clause.length(of: .firstPerson, at: label.lowerBound), label.count - speaker >= 6 {
            label = clause.nounPhrase(label.lowerBound + speaker..<label.upperBound)
        }
        // 今年产值能突破2000万元: the verb that says it may be so is no part of the name; 产能 is one word.
        if clause.ends(label, with: .may), let may = clause.length(of: .may, endingAt: label.upperBound),
            may < label.count, clause.ends(label.lowerBound..<label.upperBound - may, with: .amountNoun)
        {
            label = label.lowerBound..<label.upperBound - may
        }
        // 该项目规划产能120GWh: the word that points back is no part of the name.
        if clause.holds("该", at: label.lowerBound) || clause.holds("此", at: label.lowerBound),
            let pointer = clause.length(of: .projectPointer, at: label.lowerBound), label.count - pointer >= 6
        {
            label = label.lowerBound + pointer..<label.upperBound
        }
        // 工业总产值从建市之初的52亿元增长到…: where it rose from is no part of the name.
        if clause.ends(label, with: .beginning), let from = clause.last(of: .from, in: label), from > label.lowerBound,
            clause.first(of: .risen, in: site.quantity.outer.upperBound..<clause.range.upperBound) != nil
        {
            let rest = clause.nounPhrase(label.lowerBound..<from)
            if !rest.isEmpty { return rest }
        }
        // 产出强度提高到每平方公里36亿元: what it is told for each of is no part of the name.
        if let tail = clause.length(of: .perUnit, endingAt: label.upperBound), tail < label.count,
            case let rest = clause.nounPhrase(label.lowerBound..<label.upperBound - tail), rest.count >= 6
        {
            label = rest
        }
        // 完成工业性投资任务12亿元: what was done of a task is what the task is about.
        if site.companion == .amount, isDone(label), let task = clause.length(of: .task, endingAt: label.upperBound),
            case let rest = clause.nounPhrase(label.lowerBound..<max(label.lowerBound, label.upperBound - task)),
            rest.count >= 6, vocabulary.indicator(named: clause.text(rest)) != nil
        {
            label = rest
        }
        // 在考核评价中以总分: in what it was reached is no part of the name.
        if clause.holds("在", at: label.lowerBound), let among = clause.first(of: .among, in: label),
            case let rest = clause.nounPhrase(among + 3..<max(among + 3, label.upperBound)), rest.count >= 6
        {
            label = rest
        }
        guard clause.namesTime else { return label }
        for token in clause.tokens(in: label).reversed() {
            // 规上工业总产值（当年价格）
            guard case .time = token.kind, !clause.holds(.priceBase, at: token.end) else { continue }
            let rest = clause.nounPhrase(token.range.upperBound..<label.upperBound)
            return rest.isEmpty ? label : rest
        }
        return label
    }

    /// 甲科技、乙电子等智能制造项目: the names listed are some of what is counted, no part of the label.
    func leaveListOfNames(_ statement: inout Statement, _ label: Range<Int>) {
        guard clause.first(of: "、", in: label) != nil, let end = clause.last(of: .listOfNames, in: label),
            !clause.holds(.notListEnd, at: end), !clause.holds(.gradeLetter, before: end),
            clause.first(of: "、", in: end..<label.upperBound) == nil,
            // 深圳、广州等地企业
            case let start = clause.holds("等地", at: end) ? end + 6 : end + 3, start < label.upperBound,
            case let noun = clause.text(start..<label.upperBound), noun.count > 1, statement.label.hasSuffix(noun)
        else { return }
        statement.label = noun
    }

    /// 装备制造业实现增加值: a verb inside a name is no part of it.
    func nameText(_ label: Range<Int>) -> String {
        guard let verb = clause.first(of: .innerVerb, in: label), verb > label.lowerBound,
            let length = clause.length(of: .innerVerb, at: verb), verb + length < label.upperBound,
            !clause.holds(.doneThing, at: verb + length)
        else { return clause.text(label) }
        return clause.text(label.lowerBound..<verb) + clause.text(verb + length..<label.upperBound)
    }

    /// 基础设施建设共投入, 限额以上单位实现消费品零售额: small words and verbs inside a name hide its indicator.
    func completeInner(_ statement: inout Statement, _ label: Range<Int>) {
        guard statement.indicator == nil, let first = clause.first(of: .innerWord, in: label),
            first > label.lowerBound
        else { return }
        var name = ""
        var index = label.lowerBound
        var written = index
        while index < label.upperBound {
            let length = index > label.lowerBound ? clause.length(of: .innerWord, at: index) ?? 0 : 0
            if length > 0, index + length < label.upperBound {
                name += clause.text(written..<index)
                (index, written) = (index + length, index + length)
            } else {
                index += clause.bytes.scalar(at: index).length
            }
        }
        name += clause.text(written..<label.upperBound)
        guard let known = vocabulary.indicator(named: name),
            fits(vocabulary.indicators[known].dimension, statement.measure)
        else { return }
        statement.indicator = known
    }

    /// 将新增企业300家, 还将引进项目20个: the cue for an aim holds the verb that the indicator begins with.
    func takeFutureVerb(_ statement: inout Statement, _ label: Range<Int>) {
        guard statement.indicator == nil, statement.status != .actual, statement.measure == .level,
            let cue = clause.token(endingAt: label.lowerBound), cue.traits.has(.status), cue.range.count >= 9
        else { return }
        var verb = cue.start
        while verb < cue.end, let length = clause.length(of: .openerOfAim, at: verb) { verb += length }
        guard verb > cue.start, cue.end - verb >= 6 else { return }
        let name = clause.text(verb..<cue.end) + statement.label
        guard let known = vocabulary.indicator(named: name), fits(vocabulary.indicators[known].dimension, .level) else {
            return
        }
        (statement.indicator, statement.label) = (known, name)
    }

    /// 限额以上单位零售额20亿元，其中10月当月实现零售额3亿元: a noun that closes the name before, told of a part of its time.
    func takePartOfTime(_ statement: inout Statement) {
        guard statement.indicator == nil, statement.measure == .level,
            let last = [context.lastLevel, context.last].lazy.compactMap({ $0 }).first(where: { $0.indicator != nil }),
            last.dimension == statement.dimension, last.bearer == statement.bearer, statement.label.count > 1,
            last.label.hasSuffix(statement.label),
            let opener = clause.length(of: .partsOpener, at: clause.range.lowerBound),
            let time = clause.token(beginningAt: clause.range.lowerBound + opener), case .time = time.kind
        else { return }
        (statement.label, statement.indicator) = (last.label, last.indicator)
    }

    /// 海淀区地区生产总值: the place is no part of what is measured.
    func withoutPlace(_ label: Range<Int>) -> Range<Int> {
        // “一区四园”共完成税收: whom a quotation names is not what is measured.
        if let first = clause.token(beginningAt: label.lowerBound), case .claim = first.kind,
            let close = clause.tokens(in: label).first(where: {
                if case .mark(.quoteClose) = $0.kind { true } else { false }
            }),
            let verb = clause.token(beginningAt: close.range.upperBound), verb.traits.has(.cutVerb)
        {
            let rest = clause.nounPhrase(close.range.upperBound..<label.upperBound)
            return rest.isEmpty ? label : rest
        }
        var index = label.lowerBound
        for count in 1...Self.longestPlace + 1 where index < label.upperBound {
            let (scalar, length) = clause.block.bytes.scalar(at: index)
            guard (0x4E00...0x9FFF).contains(scalar) else { return label }
            index += length
            guard count > 2, Clause.closesPlace(scalar), clause.wholePlace(label.lowerBound..<index) != nil else {
                continue
            }
            // 松江区域面积, 市场主体: the letter belongs to a word.
            let rest = clause.nounPhrase(index..<label.upperBound)
            let token = clause.token(beginningAt: index - length)
            guard rest.count >= 6, token == nil || token?.range.upperBound == index, !clause.holds("级", at: index),
                rest.lowerBound == index,
                // 实际利用市外资金, 入选郑州市头雁企业, 在建区面积: the letters are part of words that say something else.
                !clause.tokens(in: label).contains(where: {
                    $0.start < index && ($0.end > index || $0.isWord && ($0.traits.isEmpty || $0.traits.has(.keptVerb)))
                })
            else { return label }
            return rest
        }
        return label
    }

    /// How many levels of the sentence such a head may go back to.
    private static let mostTold = 4

    /// The longest beginning that a name may share with the one before it, in characters.
    private static let longestOpening = 8

    /// 规上工业企业累计实现增加值: words between the enterprises and what is measured.
    func completeAboveScale(_ statement: inout Statement, _ labelRange: Range<Int>) {
        guard !site.quantity.isCount, let start = clause.first(of: .aboveScale, in: labelRange),
            let size = clause.length(of: .aboveScale, at: start)
        else { return }
        var end = start + size
        if clause.holds("工业", at: end) { end += 6 }
        if clause.holds("企业", at: end) { end += 6 }
        guard end > start + size, end < labelRange.upperBound else { return }
        // 规模以上工业企业（含军工企业）增加值
        if clause.holds("（", at: end), let close = clause.first(of: "）", in: end..<labelRange.upperBound) {
            end = close
        }
        let rest = clause.nounPhrase(end..<labelRange.upperBound)
        guard rest.lowerBound > end, let index = vocabulary.indicator(named: "规上工业" + clause.text(rest)),
            fits(vocabulary.indicators[index].dimension, statement.measure)
        else { return }
        statement.indicator = index
    }

    /// 规上工业企业累计完成工业总产值: what stands before the name says that it is of those above the designated size.
    func isAboveScale(_ before: Range<Int>) -> Bool {
        guard let start = clause.first(of: .aboveScale, in: before),
            let size = clause.length(of: .aboveScale, at: start)
        else { return false }
        return clause.holds("工业", at: start + size) || clause.holds("企业", at: start + size)
    }

    /// 40个项目奠基投资达200亿元: the word for the investment, behind what the number before counts.
    func investmentOfCounted(_ label: Range<Int>) -> Range<Int>? {
        guard site.quantity.dimension == .money || site.isBareScale,
            site.left.lowerBound > clause.range.lowerBound, let projects = context.lastProjects,
            projects.labelRange.lowerBound >= site.left.lowerBound,
            projects.labelRange.upperBound <= label.upperBound,
            let length = vocabulary.ruleWords[.investment]
                .length(in: clause.block.bytes, endingAt: label.upperBound, from: label.lowerBound)
        else { return nil }
        // 完成年度投资 is another investment than that of the whole.
        let word = label.upperBound - length..<label.upperBound
        let counted = max(label.lowerBound, projects.labelRange.upperBound)
        let between = clause.nounPhrase(counted..<max(counted, word.lowerBound))
        return clause.ends(between, with: .yearlyOpener) ? nil : word
    }

    /// 年营业收入36亿元: what a plant will bring in a year is no figure of a year.
    func isYearly(_ start: Int, _ bearer: Context.Bearer?) -> Bool {
        let scope = bearer?.scope ?? context.bearer.scope
        guard site.quantity.dimension == .money, start - 3 > clause.range.lowerBound,
            clause.block.bytes.holds("年", at: start - 3),
            scope == .project || scope == .enterprise || context.status == .forecast
        else { return false }
        if let before = clause.token(endingAt: start), case .time = before.kind { return false }
        let (letter, _) = clause.block.bytes.scalar(before: start - 3)
        return letter >= 0x80 && !Self.yearOpeners.contains(letter)
    }

    /// 今去明全当本近末每: what makes 年 the end of another word.
    private static let yearOpeners: Set<UInt32> = [
        0x4ECA, 0x53BB, 0x660E, 0x5168, 0x5F53, 0x672C, 0x8FD1, 0x672B, 0x6BCF,
    ]
}
