import Basics
import Vocabulary

/// 分别为12.4、9.7和8.1亿元: a unit behind the last number of a list holds for all of them.
extension Lexer {
    /// 回落2.16和1.66个百分点, 高3.2个、10.8个百分点: a number has the unit of the amount that is joined to it. One without
    /// decimals, which may be of a series or of a date, has it only behind 分别 or 各: 分别签约12、9和8个.
    func sharedUnit(_ number: Numerals.Number, at index: Int) -> Quantity? {
        guard let start = startOfJoined(number.end), number.value.exponent < 0 || isDistributed(index) else {
            return nil
        }
        var next = start
        for _ in 0..<Self.longestSharing {
            if let quantity = grammar.arabic(at: next, qualifiersFrom: .none),
                // 0.7个、4.9个、6.2个百分点: nothing is counted in tenths.
                !(quantity.unitText.isSame(as: "个") && quantity.value.exponent < 0)
            {
                return share(quantity, with: number, at: index)
            }
            guard let other = Numerals.arabic(bytes, at: next, end: end), let following = startOfJoined(other.end)
            else {
                return nil
            }
            next = following
        }
        return nil
    }

    /// The amount of a number that has the unit of another; none where that is no amount of a list.
    private func share(_ last: Quantity, with number: Numerals.Number, at index: Int) -> Quantity? {
        guard last.dimension != .duration, last.upper == nil, let unit = last.unit,
            Guards.afterGrammar(
                last, bytes, blockStart: start, end: end, quoteStart: quoteStart, vocabulary.ruleWords.table) == nil,
            let base = last.dimension == .ratio
                ? number.value
                : number.value.scaled(byPowerOfTen: last.scale).multiplied(by: vocabulary.units[unit].factor)
        else { return nil }
        var quantity = last
        let after = bytes.holds("个", at: number.end) ? number.end + 3 : number.end
        // 0.2、-1.6、3.3个百分点
        let sign = grammar.bareSign(before: index)
        (quantity.range, quantity.outer) = ((sign ?? index)..<after, (sign ?? index)..<after)
        quantity.value = sign == nil ? number.value : number.value.negated
        quantity.base = sign == nil ? base.plain : base.negated.plain
        return quantity
    }

    /// Whether 分别 or 各 stands before a place, with no other mark than 、 between.
    private func isDistributed(_ index: Int) -> Bool {
        guard says.has([.respectively, .each]) else { return false }
        for token in tokens.row.reversed() {
            switch token.kind {
            case .mark(.enumeration), .quantity: continue
            case .word where token.traits.has([.respectively, .each]): return true
            case .word: if index - token.start > Self.longestOfDistributed { return false }
            default: return false
            }
        }
        return false
    }

    /// How far before the first number 分别 may stand, in bytes.
    private static let longestOfDistributed = 60

    /// How many numbers a unit behind the last of them may hold for.
    private static let longestSharing = 12

    /// Where the digits behind 、 or 和 begin, if these stand right behind a number.
    private func startOfJoined(_ numberEnd: Int) -> Int? {
        guard numberEnd < end, bytes[numberEnd] >= 0xE3 else { return nil }
        let after = bytes.holds("个", at: numberEnd) ? numberEnd + 3 : numberEnd
        guard after < end, bytes[after] >= 0xE3 else { return nil }
        let joint = bytes.holds("、", at: after) ? 3 : vocabulary.ruleWords[.and].length(in: bytes, at: after, end: end)
        guard let joint, after + joint < end else { return nil }
        let isSigned = bytes[after + joint] == ASCII.minus && after + joint + 1 < end
        let start = after + joint + (isSigned ? 1 : 0)
        return bytes[start].isASCIIDigit ? start : nil
    }
}
