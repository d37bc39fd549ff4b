import Basics
import Vocabulary

/// Cutting noun phrases out of clauses.
extension Clause {
    /// The range without what is no part of a noun phrase at its beginning: times, verbs, cues, small words.
    func trimmedFront(_ part: Range<Int>, keepingScopes: Bool = false) -> Range<Int> {
        var start = part.lowerBound
        var beforeLast = start
        while start < part.upperBound {
            guard let next = endOfOpener(part, at: start, keepingScopes: keepingScopes) else { break }
            beforeLast = start
            // 较上年前移5位: a word may end behind the phrase.
            start = min(next, part.upperBound)
        }
        // 开工 in 开工率 is no verb of its own; the mark in 、面积 is no part of a word.
        if start < part.upperBound, start > beforeLast, closesWord(start),
            !Self.opensPhrase(bytes.scalar(at: beforeLast).value)
        {
            start = beforeLast
        }
        if closesQuotation(start..<part.upperBound), start - 3 >= part.lowerBound { start -= 3 }
        // 高新区（滨江）地区生产总值: what a bracket closes before the phrase is no part of it.
        if let close = closedBefore(start..<part.upperBound) { return trimmedFront(close..<part.upperBound) }
        return start..<part.upperBound
    }

    /// Where a bracket closes in a range that was opened before it; none where it closes nothing, or the range.
    private func closedBefore(_ part: Range<Int>) -> Int? {
        guard part.lowerBound > range.lowerBound,
            holds("（", at: part.lowerBound - 3) || holds("(", at: part.lowerBound - 1)
        else { return nil }
        let close = ["）", ")"].compactMap { (mark: StaticString) in
            first(of: mark, in: part).map { $0 + mark.utf8CodeUnitCount }
        }.min()
        return close.flatMap { $0 < part.upperBound ? $0 : nil }
    }

    /// “十强”产业: a phrase that holds the end of a quotation begins with it.
    private func closesQuotation(_ part: Range<Int>) -> Bool {
        guard block.bytes.holds("“", at: part.lowerBound - 3), let close = first(of: "”", in: part) else {
            return false
        }
        return first(of: "“", in: part.lowerBound..<close) == nil
    }

    /// Whether a letter opens a phrase without being part of it.
    private static func opensPhrase(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x0A, 0x3000, 0x2D, 0xB7, 0x2014: true  // blanks - · —
        case 0x3001, 0x201C, 0x201D, 0x25CF, 0x25A0: true  // 、“”●■
        case 0x2E, 0xFF0E: true  // . ． behind a number
        case 0x7684, 0x4E86, 0x5176, 0x7B49, 0x7740: true  // 的了其等着
        default: false
        }
    }

    /// The end of a word that opens a clause without being part of a noun phrase; none where none begins here.
    private func endOfOpener(_ part: Range<Int>, at start: Int, keepingScopes: Bool) -> Int? {
        let token = token(beginningAt: start)
        if let token, token.range.upperBound <= part.upperBound {
            if isDuration(token), !isAge(token) {
                return token.range.upperBound + (length(of: .afterDuration, at: token.range.upperBound) ?? 0)
            }
            // “十三五”时期的2500万元
            if case .time = token.kind {
                // 去年底在园区注册的企业
                if holds(.endOfTime, at: token.range.upperBound) { return token.range.upperBound + 3 }
                // 6月底前交付土地
                if holds("前", at: token.range.upperBound), !holds(.notDeadline, at: token.range.upperBound + 3) {
                    return token.range.upperBound + 3
                }
                let quote = length(of: .quoteEnd, at: token.range.upperBound) ?? 0
                let tail = length(of: .spanHolder, at: token.range.upperBound + quote)
                return token.range.upperBound + (tail.map { quote + $0 } ?? 0)
            }
            // 新（改）建高标准农田: a remark in brackets is part of the word around it.
            if token.range.count == 3, isAlternative(at: token.range.upperBound) { return nil }
            if isPassedOver(token, keepingScopes: keepingScopes) {
                // 在园区内新征地
                let end = token.range.upperBound
                return token.traits.has([.park, .region]) && holds("内", at: end) ? end + 3 : end
            }
            // 七是完成改造500户: so does the number of a point.
            if case .claim = token.kind, start == range.lowerBound, holds("是", at: token.range.upperBound),
                Numerals.isChinese(bytes.scalar(at: start).value)
            {
                return token.range.upperBound + 3
            }
            // 一、固定资产投资: the number of a paragraph, but not the first of 一、二、三产业.
            if case .claim = token.kind, start == range.lowerBound, holds("、", at: token.range.upperBound),
                Numerals.isChinese(bytes.scalar(at: start).value),
                self.token(beginningAt: token.range.upperBound + 3).map({
                    !Numerals.isChinese(bytes.scalar(at: $0.start).value)
                }) ?? true
            {
                return token.range.upperBound + 3
            }
        }
        if !keepingScopes, let end = endOfOwnName(at: start), end < part.upperBound { return end }
        // 约需投资3亿元
        if block.bytes.holds("约", at: start), holds(.approximatedVerb, at: start + 3) { return start + 3 }
        // （含外资企业9家）
        if start == range.lowerBound, isInBrackets, holds("含", at: start) { return start + 3 }
        // 其 in 其他 is no word of its own.
        if let token, token.range.count > 3 { return nil }
        let (scalar, length) = block.bytes.scalar(at: start)
        if Self.opensPhrase(scalar) { return start + length }
        if block.bytes.holds("在", at: start) || block.bytes.holds("于", at: start),
            let next = self.token(beginningAt: start + 3),
            isPassedOver(next, keepingScopes: keepingScopes) || isDuration(next)
        {
            return start + 3
        }
        return nil
    }

    /// （改）, (扩): one or two letters in brackets, with which a word may be read another way.
    private func isAlternative(at start: Int) -> Bool {
        guard holds("（", at: start) || holds("(", at: start) else { return false }
        let inside = start + (bytes[start] < 0x80 ? 1 : 3)
        return [inside + 3, inside + 6].contains { holds("）", at: $0) || holds(")", at: $0) }
    }

    /// Whether a word is closed by the letter at a place: 率量额数值度, 面积.
    private func closesWord(_ start: Int) -> Bool {
        switch block.bytes.scalar(at: start).value {
        case 0x7387, 0x91CF, 0x989D, 0x6570, 0x503C, 0x5EA6: start + 3 <= range.upperBound
        case 0x9762: holds("面积", at: start)
        default: false
        }
    }

    /// 持续6个月: how long something lasted.
    private func isDuration(_ token: Token) -> Bool {
        guard case .claim(let number) = token.kind else { return false }
        return block.claims[number].reason == .duration
    }

    /// 0—14岁人口: an age names those who have it.
    private func isAge(_ token: Token) -> Bool { holds("岁", at: token.range.upperBound - 3) }

    private func isPassedOver(_ token: Token, keepingScopes: Bool) -> Bool {
        switch token.kind {
        case .time, .mark: return true
        case .quantity, .claim: return false
        case .word:
            let traits = traits(token)
            return traits.has([.cutVerb, .status, .joint, .plainBound])
                || !keepingScopes && traits.has([.park, .region])
        }
    }

    /// The length of a small word that ends before a place without being part of a noun phrase; 0 where none does.
    private func lengthOfTrailer(before end: Int) -> Int {
        let (scalar, length) = block.bytes.scalar(before: end)
        switch scalar {
        case 0x20, 0x0A, 0x3000, 0x2D: return length  // blanks -
        case 0x3001, 0x201C, 0xFF1A, 0x3A: return length  // 、“：:
        case 0x7684, 0x4E86, 0x4E5F, 0x5728, 0x5C06, 0x53C8, 0x662F: return length  // 的了也在将又是
        case 0x4ECD, 0x5DF2, 0x5374, 0x8FD8, 0x4EC5, 0x4EA6: return length  // 仍已却还仅亦
        case 0x5C31: return block.bytes.holds("成就", at: end - 6) ? 0 : length  // 就
        // 能源消费总量 is the name of an amount, 市场主体总量 that of things.
        case 0x91CF: return block.bytes.holds("总量", at: end - 6) && !holds(.totalInName, before: end - 6) ? 6 : 0
        case 0x53EF:  // 可
            return block.bytes.holds("许可", at: end - 6) || block.bytes.holds("认可", at: end - 6) ? 0 : length
        case 0x66F4: return block.bytes.holds("变更", at: end - 6) ? 0 : length  // 更
        case 0x4E3A: return block.bytes.holds("数量为", at: end - 9) ? 9 : 0
        case 0x522B: return block.bytes.holds("分别", at: end - 6) ? 6 : 0
        default: return 0
        }
    }

    /// The range without what is no part of a noun phrase at its end: bounds, verbs, measure words, particles.
    func trimmedBack(_ part: Range<Int>) -> Range<Int> {
        var end = part.upperBound
        while end > part.lowerBound {
            // 财政收入四年时间增长了11倍
            let stretch = length(ofDurationEndingAt: end)
            if let stretch, end - stretch > part.lowerBound {
                end -= stretch
                continue
            }
            if let remark = lengthOfNotice(endingAt: end) ?? lengthOfStretch(endingAt: end),
                end - remark > part.lowerBound
            {
                end -= remark
                continue
            }
            if let token = token(endingAt: end), token.range.lowerBound >= part.lowerBound {
                if isTrailing(token) {
                    end = token.range.lowerBound
                    continue
                }
                // 总量 in 经济总量 is no word of its own.
                if token.traits.has(.names) { break }
            }
            // 企业用工成本平均上涨, but 每户平均
            if holds("平均", at: end - 6), end - 6 - part.lowerBound >= Self.shortestAveraged {
                end -= 6
                continue
            }
            let length = lengthOfTrailer(before: end)
            guard length > 0, end - length >= part.lowerBound else { break }
            end -= length
        }
        return part.lowerBound..<max(end, part.lowerBound)
    }

    /// The length of how long something took, with 时间 behind it perhaps.
    private func length(ofDurationEndingAt end: Int) -> Int? {
        let start = holds("时间", at: end - 6) ? end - 6 : end
        guard let token = token(endingAt: start), isDuration(token) else { return nil }
        return end - token.range.lowerBound
    }

    /// 同比（下同）: the length of a notice on how to read what follows.
    private func lengthOfNotice(endingAt end: Int) -> Int? {
        guard holds("）", at: end - 3) || holds(")", at: end - 1), let open = length(of: .notice, endingAt: end) else {
            return nil
        }
        return open
    }

    /// 比“十三五”时期增长: the length of a stretch of years in quotation marks, with the word that closes it.
    private func lengthOfStretch(endingAt end: Int) -> Int? {
        guard let tail = length(of: .endOfStretch, endingAt: end) else { return nil }
        var start = end - tail
        if holds("”", at: start - 3) { start -= 3 }
        guard let token = token(endingAt: start), case .time = token.kind else { return nil }
        start = token.range.lowerBound
        if holds("“", at: start - 3) { start -= 3 }
        return end - start
    }

    private func isTrailing(_ token: Token) -> Bool {
        switch token.kind {
        case .time: return true
        case .mark(let mark): return mark == .quoteOpen
        case .quantity, .claim: return false
        case .word:
            let traits = traits(token)
            return !traits.has(.names) && traits.has([.before, .measure, .cutVerb, .status, .joint])
        }
    }

    /// The noun phrase in a range, without the words around it.
    func nounPhrase(_ part: Range<Int>) -> Range<Int> {
        let phrase = trimmedBack(trimmedFront(part))
        return isCondition(phrase) ? phrase.upperBound..<phrase.upperBound : phrase
    }

    /// 剔除留抵退税因素后增长4.8%: what a figure was worked out without is not what it measures.
    private func isCondition(_ phrase: Range<Int>) -> Bool {
        guard phrase.count >= Self.shortestCondition else { return false }
        switch bytes.scalar(before: phrase.upperBound).value {
        case 0x540E, 0x7D20, 0x54CD: break  // 后素响
        default: return false
        }
        return holds(.conditionOpener, at: phrase.lowerBound) && ends(phrase, with: .conditionEnd)
    }

    /// The shortest noun that 平均 behind it is no part of, in bytes.
    private static let shortestAveraged = 12

    /// The shortest such condition, in bytes.
    private static let shortestCondition = 12
}
