import Basics
import Vocabulary

/// The subject that a clause opens with: a name, or the area of the report.
extension Clause {
    /// The subject that a clause opens with.
    enum Opener {
        /// A name, and whether the clause tells who it is.
        case name(Context.Bearer, Range<Int>, isIntroduced: Bool, isBare: Bool)
        /// The park, a region, or the number of a list, behind which another subject begins.
        case area
    }

    /// Whether a name may open the clause or be pointed at by it, which its words and those of its block tell.
    func mayOpenWithName(asksBareNames: Bool) -> Bool {
        mayHoldName || beginsSentence || asksBareNames && holdsAmount || !block.firms.isEmpty
    }

    /// Whether something stands in the clause that the names of enterprises, projects or platforms end with.
    private var mayHoldName: Bool {
        says.has([.projectEnding, .projectOpening, .scopeEnding]) || block.says.has(.letterFirm)
    }

    /// The subject that the clause opens with, if it is a name or the area of the report.
    func opener(asksBareNames: Bool) -> Opener? {
        var start = range.lowerBound
        var visits = false
        var isNumbered = false
        // The token that begins there.
        var next: Token?
        while start < range.upperBound {
            next = token(beginningAt: start)
            if let token = next, opensNothing(token) {
                if case .claim = token.kind { isNumbered = beginsSentence }
                start = token.range.upperBound
            } else if let located = subjectLocated(at: start) {
                return located
            } else if let opener = length(of: .subjectOpener, at: start) {
                visits = visits || holds(.visitOpener, at: start)
                start += opener
            } else if block.bytes[start] <= ASCII.space || holds("　", at: start) {
                start += block.bytes.scalar(at: start).length
            } else {
                break
            }
        }
        // 园区重点企业甲公司: what kind of enterprise it is, before its name.
        if mayHoldName || !block.firms.isEmpty, let kind = length(of: .firmClass, at: start),
            case let name = start + kind,
            let named = nameOpening(at: name, visits: visits)
                ?? (asksBareNames ? firmKnown(at: name) ?? bareName(at: name) : nil),
            case .name(let bearer, _, _, _) = named, bearer.scope == .enterprise
        {
            return named
        }
        // 位于园区东片: where it is. 园区营业收入 is one word of the vocabulary.
        let isArea =
            holds(.parkWord, at: start) || endOfOwnName(at: start) != nil
            || start < range.upperBound && next?.traits.has([.park, .region]) ?? false
        if isArea {
            // 青山卓越光电有限公司, in the report of 青山: the name of an enterprise begins with that of the area.
            if !holds(.parkWord, at: start), let firm = fullFirm(at: start) { return firm }
            return firmBehindParticle() ?? (visits ? nil : .area)
        }
        return nameOpening(at: start, visits: visits)
            ?? (asksBareNames || beginsSentence ? knownSubject(at: start) : nil)
            ?? firmBehindParticle()
            ?? (asksBareNames ? firmKnown(at: start) ?? bareName(at: start) : nil)
            ?? (isNumbered ? .area : nil)
    }

    /// 位于高新区的某某公司, 成立于2008年的某某公司: the enterprise or the project of which the clause first tells where it is,
    /// or since when.
    private func subjectLocated(at start: Int) -> Opener? {
        guard mayHoldName, let verb = length(of: .locating, at: start),
            let particle = first(of: .particle, in: start + verb..<min(range.upperBound, start + Self.longestLocation)),
            !tokens(in: start..<particle).contains(where: \.isQuantity),
            case .name(let bearer, let name, _, let isBare)? = nameOpening(at: particle + 3, visits: true)
        else { return nil }
        return .name(bearer, name, isIntroduced: true, isBare: isBare)
    }

    /// How far behind the verb the name may begin that a place or a time is told of, in bytes.
    private static let longestLocation = 60

    /// Times, marks and the number of a list, which stand before a subject.
    private func opensNothing(_ token: Token) -> Bool {
        switch token.kind {
        case .time: true
        case .mark(let mark): mark == .quoteOpen || mark == .enumeration
        case .claim(let number): block.claims[number].reason == .ordinal
        default: false
        }
    }

    /// The enterprise or project whose name begins at a byte, as the subject of the clause.
    private func nameOpening(at start: Int, visits: Bool) -> Opener? {
        guard mayHoldName else { return nil }
        for token in tokens(from: start) {
            guard mayStandInName(token) else { return nil }
            guard case .word = token.kind else { continue }
            let isFirm = holds(.firmEnding, at: token.range.upperBound - 6)
            let projectEnd = isFirm ? nil : endOfProjectWord(token)
            let isProject = projectEnd != nil
            let scope: Scope? = isFirm ? .enterprise : isProject ? .project : scopeOfEnding(token)
            guard let scope else { continue }
            if !isFirm, goesOn(behind: token) { continue }
            var name = start..<(projectEnd ?? token.range.upperBound)
            while let particle = first(of: "的", in: name) { name = particle + 3..<name.upperBound }
            let end = name.upperBound
            // 在深耕汽车零部件领域的同时 visits nobody.
            let isPlace = isFirm || end >= range.upperBound || holds(.insideFirm, at: end)
            let isIntroduced =
                visits && scope == .enterprise && isPlace || holds(.introduction, at: end)
                || (isFirm || isProject) && holds(.speaker, at: end) || isProject && holds(.sitePlace, at: end)
            guard EntityName.isProper(block.bytes, name, isProject ? .project : .enterprise),
                isFirm
                    ? isSubject(endingAt: end, visits: visits)
                    : isIntroduced || isProject && isSubjectProject(name)
            else { continue }
            if holds(.copula, at: name.lowerBound) || equals(name, .kindOfFirm) { return nil }
            // 由某某公司投资建设，: who builds what was told of before is no subject.
            if isFirm, holds(.agentVerb, at: end), start > range.lowerBound, holds("由", at: start - 3) { return nil }
            // 某某公司“四个中心”基地项目: it is the project's maker.
            if isFirm, let end = endOfProject(behind: end) {
                // 甲集团项目、乙公司等160个项目: one of a list.
                if holds(.behindList, at: end) { return nil }
                let whole = name.lowerBound..<end
                let project = Context.Bearer(scope: .project, name: text(whole))
                return .name(project, whole, isIntroduced: false, isBare: false)
            }
            let bearer = Context.Bearer(scope: scope, name: text(name))
            return .name(bearer, name, isIntroduced: isIntroduced, isBare: false)
        }
        return nil
    }

    /// 青山卓越光电有限公司产值5亿元: an enterprise that is named in full at a place, whatever else begins there.
    private func fullFirm(at start: Int) -> Opener? {
        guard mayHoldName, let named = nameOpening(at: start, visits: false),
            case .name(let bearer, let name, _, _) = named, bearer.scope == .enterprise, ends(name, with: .fullName)
        else { return nil }
        return named
    }

    /// 拥有二十年历史的台资企业青木精，增资1.2亿美元: a clause that closes with a kind of enterprises and a name.
    private func firmOfClass(at start: Int) -> Opener? {
        guard !holdsAmount, let kind = length(of: .firmClass, at: start),
            case let name = start + kind..<range.upperBound,
            6...Self.longestNameOfClass ~= name.count
                || token(endingAt: name.upperBound)?.traits.has(.scopeEnding) ?? false,
            EntityName.isProper(bytes, name, .enterprise), first(of: .behindList, in: name) == nil,
            tokens(in: name).allSatisfy({ $0.isWord && ($0.traits.isEmpty || $0.traits.has(.scopeEnding)) })
        else { return nil }
        return .name(
            Context.Bearer(scope: .enterprise, name: text(name)), name, isIntroduced: false, isBare: true)
    }

    /// The longest name behind a kind of enterprises that closes with no word for what it is, in bytes; 引领作用凸显 is none.
    private static let longestNameOfClass = 12

    /// 去年3月开工建设的青山航空有限公司, 由老厂改制的青山光电有限公司: an enterprise named in full behind what is told of it first.
    private func firmBehindParticle() -> Opener? {
        guard says.has(.scopeEnding) else { return nil }
        if let particle = last(of: .particle, in: range), let firm = firmOfClass(at: particle + 3) { return firm }
        for token in block.tokens[tokens] {
            if token.isQuantity { return nil }
            guard token.traits.has(.scopeEnding), ends(range.lowerBound..<token.end, with: .fullName),
                let particle = last(of: .particle, in: range.lowerBound..<token.start), particle + 3 < token.start
            else { continue }
            return fullFirm(at: particle + 3)
        }
        return nil
    }

    /// Where the name of a project ends that goes on right behind the name of its maker, in quotation marks perhaps.
    func endOfProject(behind firm: Int) -> Int? {
        guard says.has([.projectEnding, .projectOpening]) else { return nil }
        for token in tokens(in: firm..<min(range.upperBound, firm + Self.longestProject)) {
            switch token.kind {
            case .word:
                let traits = traits(token)
                // 项目建成后 is one word.
                if traits.has(.projectOpening) { return token.range.lowerBound + 6 }
                if traits.has(.projectEnding), holds("项目", at: token.range.upperBound - 6) {
                    return first(of: "的", in: firm..<token.range.lowerBound) == nil ? token.range.upperBound : nil
                }
                let isInName = traits.has([.names, .scopeEnding]) || equals(token.range, .verbInName) || traits.isEmpty
                if !isInName && (token.range.count > 3 || traits.has([.status, .measure])) { return nil }
            case .mark(.quoteOpen), .mark(.quoteClose), .mark(.open), .mark(.close), .claim: continue
            // 年产5000台机床项目
            case .quantity where holds("产", at: token.range.lowerBound - 3): continue
            default: return nil
            }
        }
        return nil
    }

    /// How far behind its maker the name of a project may end, in bytes.
    private static let longestProject = 60

    /// 齐星车身生产驾驶室5万台: a name that says nothing of its kind, before what only an enterprise does.
    private func bareName(at start: Int) -> Opener? {
        // 抓实安全生产，: nothing is told of anybody.
        guard holdsAmount else { return nil }
        let shortest = start..<start + Self.shortestBareName * 3
        for token in tokens(in: shortest) where !token.traits.isEmpty { return nil }
        var index = start
        for count in 0..<Self.longestBareName where index < range.upperBound {
            if count >= Self.shortestBareName, let verb = length(of: .firmVerb, at: index) {
                let name = start..<index
                guard EntityName.isProper(block.bytes, name, .enterprise), first(of: .industryStem, in: name) == nil,
                    first(of: .notFirm, in: name) == nil, !holds(.nameClosing, at: index + verb),
                    // 不锈钢深加工 is a trade.
                    !holds("加工", at: index) || !holds(.kindOfProcessing, before: index),
                    !holds("率", at: index + verb), !holds("量", at: index + verb), !holds("性", at: index + verb),
                    !holds(.behindMaking, at: index + verb), !holds("线", at: index + verb),
                    !isInsideWord(index),
                    !tokens(in: name).contains(where: { !traits($0).isEmpty })
                else { return nil }
                return .name(
                    Context.Bearer(scope: .enterprise, name: text(name)), name, isIntroduced: false, isBare: true)
            }
            let (scalar, length) = block.bytes.scalar(at: index)
            guard (0x4E00...0x9FFF).contains(scalar) else { return nil }
            index += length
        }
        return nil
    }

    /// 地区生产总值 holds 生产.
    func isInsideWord(_ index: Int) -> Bool {
        block.tokens[tokens].contains { $0.range.lowerBound < index && $0.range.upperBound > index }
    }

    /// The length of such names, in characters.
    private static let shortestBareName = 4
    private static let longestBareName = 8

    /// Whether a token may stand inside a name; a verb or a number may not.
    private func mayStandInName(_ token: Token) -> Bool {
        switch token.kind {
        case .word:
            !traits(token).has([.status, .measure, .joint])
                && (!traits(token).has(.verb) || token.range.count < 6)
        case .mark(let mark): mark == .open || mark == .close
        case .claim: true
        default: false
        }
    }

    /// 青山光电有限公司, 青山科技园: the name goes on behind a word that may close one.
    private func goesOn(behind token: Token) -> Bool {
        holds(.firmMiddle, at: token.range.upperBound)
            || self.token(beginningAt: token.range.upperBound).map { traits($0).has(.scopeEnding) } ?? false
    }

    /// What kind of scope a word closes, if it is one that may have a name: 科技, 产业园.
    private func scopeOfEnding(_ token: Token) -> Scope? {
        guard token.traits.has(.scopeEnding) else { return nil }
        for case .scope(let scope, isEnding: true) in meanings(token) where scope == .enterprise || scope == .platform {
            return scope
        }
        return nil
    }

    /// Where the word 项目 ends that closes the name of a project: 项目成功签约 and 项目建成后 are one word each.
    func endOfProjectWord(_ token: Token) -> Int? {
        let traits = traits(token)
        if traits.has(.projectEnding) { return token.range.upperBound }
        return traits.has(.projectOpening) ? token.range.lowerBound + 6 : nil
    }

    /// 某某项目开工, at the beginning of a sentence, but not 某某项目的厂房, 甲项目和乙项目, 民间项目投资 or 推介项目46个.
    private func isSubjectProject(_ name: Range<Int>) -> Bool {
        let end = name.upperBound
        return beginsSentence && holdsAmount && name.count >= Self.shortestProject && end < range.upperBound
            && !holds("的", at: end) && !holds(.behindList, at: end)
            && !holds(.statisticsNoun, at: end) && !holds(.nameClosing, at: end)
            && !(token(beginningAt: end)?.isQuantity ?? false)
            && trimmedFront(name) == name && first(of: .copula, in: name) == nil
            && !(token(beginningAt: name.lowerBound).map { $0.traits.has([.verb, .status, .measure]) } ?? false)
    }

    /// The shortest name that needs no other sign of being one, in bytes: 推行项目 is none.
    private static let shortestProject = 18

    /// Whether what stands behind the name of an enterprise leaves it the subject.
    private func isSubject(endingAt end: Int, visits: Bool) -> Bool {
        !holds(.behindList, at: end) && (visits || !holds("的", at: end))
    }
}
