import Basics
import Vocabulary

/// A subject that opens a paragraph or stands above a section.
extension Clause {
    /// 围绕电子信息产业，; 在新材料产业方面，: the industry that a clause is about, if it has a name.
    func framedIndustry() -> Range<Int>? {
        let opener = length(of: .frameOpener, at: range.lowerBound)
        var name = range.lowerBound + (opener ?? 0)..<range.upperBound
        // 生物医药方面，: the trade alone.
        if ends(name, with: "方面") || ends(name, with: "领域") {
            let trade = name.lowerBound..<name.upperBound - 6
            if namesTrade(trade) || ends(trade, with: "产业") && namesIndustry(trade) { return trade }
        }
        guard opener != nil else { return nil }
        if let ending = block.vocabulary.ruleWords[.frameEnding]
            .length(in: bytes, endingAt: name.upperBound, from: name.lowerBound)
        {
            name = name.lowerBound..<name.upperBound - ending
        }
        return namesIndustry(name) ? name : nil
    }

    /// 一是…: where the number of an item ends that is told in a sentence.
    func endOfSpokenNumber() -> Int? {
        guard holds("是", at: range.lowerBound + 3), let token = token(beginningAt: range.lowerBound),
            case .claim = token.kind
        else { return nil }
        return range.lowerBound + 6
    }

    /// 海口江东新区定位…, …，临邛工业园区围绕…: another zone than the report's own, whose name opens a clause.
    func openingZone() -> (bearer: Context.Bearer, end: Int, start: Int)? {
        guard !isInBrackets, says.has([.named, .scopeEnding]),
            let first = tokens(in: range).first(where: { traits($0).has([.named, .scopeEnding]) }),
            let found = bearer(in: range.lowerBound..<first.range.upperBound), found.bearer.scope == .platform,
            found.start <= trimmedFront(range, keepingScopes: true).lowerBound, found.end < range.upperBound,
            !holds(.behindZone, at: found.end), EntityName.isProper(bytes, found.start..<found.end, .enterprise),
            beginsSentence || isSubject(found)
        else { return nil }
        return found
    }

    /// Whether a zone inside a sentence is told of, and no object of a verb: not 推进综合保税区起步区征地工作.
    private func isSubject(_ zone: (bearer: Context.Bearer, end: Int, start: Int)) -> Bool {
        (isFollowedByStatement(zone.end, .platform) || holds(.aimedIndustry, at: zone.end))
            && !tokens(in: range.lowerBound..<zone.start).contains {
                $0.traits.has([.verb, .status]) && $0.range.count >= 6
            }
    }

    /// 1、环保产业…, 重点培育的医药制造业…: where the subject of a clause begins, behind its number and what is told of it.
    func startOfSubject() -> Int {
        var start = trimmedFront(range).lowerBound
        if let token = token(beginningAt: start), case .claim = token.kind, holds(.listMark, at: token.range.upperBound)
        {
            start = token.range.upperBound
            while start < range.upperBound, let mark = length(of: .listMark, at: start) { start += mark }
            start = trimmedFront(start..<range.upperBound).lowerBound
        }
        if let ending = tokens(in: start..<range.upperBound).first(where: { $0.traits.has(.scopeEnding) }),
            let particle = first(of: .particle, in: start..<ending.range.lowerBound)
        {
            start = particle + 3
        }
        return start
    }

    /// 农机产业产销两旺: the industry that a clause without figures opens with.
    func industryOpening(at start: Int) -> Range<Int>? {
        guard !holdsAmount else { return nil }
        for token in tokens(in: start..<range.upperBound) {
            if token.traits.has(.scopeEnding), token.range.upperBound < range.upperBound,
                ends(start..<token.range.lowerBound, with: .industryStem),
                isTradeOfOneWord(start..<token.range.lowerBound),
                namesIndustry(start..<token.range.upperBound)
            {
                return holds(.notOfIndustry, at: token.range.upperBound) ? nil : start..<token.range.upperBound
            }
            if token.traits.has([.verb, .status, .measure]), token.range.count > 3 { return nil }
        }
        return nil
    }

    /// （一）电子信息产业, 3.青山光伏组件项目: whom a heading names, if it is nothing but a name.
    func headedSubject() -> (bearer: Context.Bearer, range: Range<Int>)? {
        var start = range.lowerBound
        if let token = token(beginningAt: start), case .claim = token.kind, holds(.listMark, at: token.range.upperBound)
        {
            start = token.range.upperBound
        }
        while start < range.upperBound, bytes[start] <= ASCII.space || holds(.listMark, at: start) {
            start += bytes.scalar(at: start).length
        }
        let name = start..<range.upperBound
        if namesIndustry(name) { return (Context.Bearer(scope: .industry, name: text(name)), name) }
        let isProject = ends(name, with: .projectWord)
        guard isProject || ends(name, with: .fullName),
            EntityName.isProper(bytes, name, isProject ? .project : .enterprise),
            !tokens(in: name).contains(where: {
                $0.traits.has([.measure, .status, .park, .region]) || $0.traits.has(.verb) && $0.range.count >= 6
            })
        else { return nil }
        return (Context.Bearer(scope: isProject ? .project : .enterprise, name: text(name)), name)
    }

    /// 电子信息, but not 共同发展汽车: short, without marks and verbs.
    private func isTradeOfOneWord(_ name: Range<Int>) -> Bool {
        name.count <= 24 && (EntityName.isProper(bytes, name, .enterprise) || holds(.industryStem, at: name.lowerBound))
            && !tokens(in: name).contains { token in
                if case .word = token.kind { return token.traits.has([.verb, .status, .joint]) }
                return true
            }
    }

    /// Whether a range is nothing but the name of a trade: 生物医药, 集成电路.
    private func namesTrade(_ name: Range<Int>) -> Bool {
        9...30 ~= name.count && ends(name, with: .industryStem) && !holds(.vagueIndustry, at: name.lowerBound)
            && !holds(.fostering, at: name.lowerBound)
            && first(of: .particle, in: name) == nil && first(of: "、", in: name) == nil
            && !tokens(in: name).contains(where: { $0.traits.has([.names, .measure, .status, .park]) })
    }

    /// Whether a range is nothing but the name of an industry: 主导产业 and 三大产业 have none, 农业 is a part of an economy.
    private func namesIndustry(_ name: Range<Int>) -> Bool {
        guard name.count >= 12, name.count <= 60, ends(name, with: "产业") || ends(name, with: "制造业"),
            !holds(.vagueIndustry, at: name.lowerBound), first(of: "、", in: name) == nil,
            first(of: .particle, in: name) == nil
        else { return false }
        return EntityName.holdsNoVerb(bytes, name) && !holds(.fostering, at: name.lowerBound)
            && !tokens(in: name).contains { $0.traits.has([.verb, .status]) }
    }
}
