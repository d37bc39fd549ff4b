import Basics
import Vocabulary

/// A Chinese numeral is no amount unless its surroundings say so.
extension Guards {
    /// Takes an amount in Chinese numerals away where it is a name, a structure or a class of sizes; none where it
    /// may stand.
    static func chineseQuantity(
        _ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, blockStart: Int, end: Int, quoteStart: Int?
    ) -> Claim? {
        func claim(_ reason: LedgerEntry.Reason, _ detail: String) -> Claim { Claim(quantity, reason, detail) }
        let after = quantity.range.upperBound
        if isDivisor(quantity, bytes, blockStart) { return claim(.other, "divisor") }
        if quantity.dimension == .duration, !isMeasuredTime(quantity, bytes, blockStart) {
            return claim(.duration, "duration")
        }
        if Guards.selects(quantity, bytes, blockStart) { return claim(.other, "selection") }
        if bytes.holds("级", at: after) { return claim(.name, "size-class") }
        // 跨过两个千亿元台阶
        if !quantity.isCount || quantity.unit == nil, bytes.holds("个", at: quantity.range.lowerBound - 3),
            RuleWords.builtIn[.stair].length(in: bytes, at: after, end: end) != nil
        {
            return claim(.other, "step")
        }
        if let quoteStart, isShortQuotation(bytes, quoteStart, end) || !isSpeech(bytes, quoteStart, blockStart) {
            return claim(.name, "quoted-name")
        }
        // 三元前驱体, 四角坪: nothing costs so little.
        if quantity.dimension == .money, quantity.isSingleLetter, quantity.scale == 0,
            ["元", "角"].contains(quantity.unitText), quantity.value.exponent >= 0, !endsClause(bytes, after)
        {
            return claim(.other, "within-a-word")
        }
        // 百分, 二分: the letter for points closes names.
        // 排名在前二分之一
        if quantity.dimension == .share || quantity.unit == nil, bytes.holds("前", at: quantity.range.lowerBound - 3) {
            return claim(.other, "selection")
        }
        if quantity.unitText == "分" { return claim(.other, "structure-word") }
        // 一半 is a half, and 两半 are two of them.
        if quantity.unitText == "半", !bytes.holds("一半", at: quantity.range.lowerBound) {
            return claim(.other, "structure-word")
        }
        if Guards.countsFigures(quantity, bytes) { return claim(.other, "counted-figures") }
        if quantity.unit == nil, quantity.scale == 0 { return claim(.other, "fraction") }
        if quantity.unit == nil, !isReachedScale(quantity, bytes) { return claim(.other, "scale-alone") }
        if quantity.isVague, quantity.isCount || quantity.upper == nil { return claim(.other, "rough-number") }
        if !quantity.isCount {
            let isPlainScale = quantity.scale > 0 && quantity.range.count <= 12 && isScaleAlone(bytes, quantity)
            if isPlainScale, quantity.qualifier == .equal, !isSum(quantity, bytes, blockStart, end) {
                return claim(.other, "scale-alone")
            }
            if isPlainScale, namesAClass(bytes, after) { return claim(.threshold, "size-of-a-class") }
            return nil
        }
        // 科技型企业超万家
        if quantity.qualifier != .equal, quantity.outer.lowerBound < quantity.range.lowerBound,
            isScaleAlone(bytes, quantity)
        {
            return nil
        }
        return isLicensedCount(quantity, bytes, blockStart: blockStart, end: end)
            ? nil : claim(.other, "structure-word")
    }

    /// 总产值突破万亿，: a scale that something went beyond, and nothing behind it that it may be the size of.
    private static func isReachedScale(_ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard quantity.qualifier == .atLeast || quantity.qualifier == .about,
            quantity.outer.lowerBound < quantity.range.lowerBound, isScaleAlone(bytes, quantity)
        else { return false }
        // 突破百亿大关
        return endsClause(bytes, quantity.outer.upperBound)
    }

    /// 签约项目总投资百亿元，: a scale alone that closes a clause behind the word for a sum.
    private static func isSum(
        _ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, _ blockStart: Int, _ end: Int
    ) -> Bool {
        quantity.dimension == .money && endsClause(bytes, quantity.outer.upperBound)
            && RuleWords.builtIn[.investment].length(in: bytes, endingAt: quantity.outer.lowerBound, from: blockStart)
                != nil
    }

    /// Whether a mark or nothing stands at a place.
    private static func endsClause(_ bytes: UnsafeBufferPointer<UInt8>, _ after: Int) -> Bool {
        guard after < bytes.count else { return true }
        let next = bytes.scalar(at: after).value
        return next < 0x80 || 0x3000...0x303F ~= next || 0xFF00...0xFFEF ~= next
    }

    /// 他说：“总投资近一亿元…”: what somebody says is no name.
    private static func isSpeech(
        _ bytes: UnsafeBufferPointer<UInt8>, _ quoteStart: Int, _ blockStart: Int
    ) -> Bool {
        let mark = quoteStart > blockStart && bytes[quoteStart - 1] < 0x80 ? 1 : 3
        let before = quoteStart - mark
        return before - 3 >= blockStart && (bytes.holds("：", at: before - 3) || bytes.holds("，", at: before - 3))
            || before - 1 >= blockStart && (bytes[before - 1] == UInt8(ascii: ":") || bytes[before - 1] == ASCII.comma)
    }

    /// Whether the number is nothing but 亿, 百亿, 千万 ….
    private static func isScaleAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ quantity: Quantity) -> Bool {
        guard quantity.upper == nil else { return false }
        var index = quantity.range.lowerBound
        let start = index
        while index < quantity.range.upperBound, Numerals.isChinese(bytes.scalar(at: index).value) {
            let (scalar, length) = bytes.scalar(at: index)
            // 十三 begins with a power too, and is a number like any other.
            guard Numerals.power(scalar) != nil else { return false }
            index += length
        }
        return index > start
    }

    /// 亿元 before 项目 or 企业 names a class of things.
    static func namesAClass(_ bytes: UnsafeBufferPointer<UInt8>, _ after: Int) -> Bool {
        var index = after
        let words = RuleWords.builtIn
        while let bound = words[.classBound].length(in: bytes, at: index, end: bytes.count) { index += bound }
        return words[.classThing].length(in: bytes, at: index, end: bytes.count) != nil
    }

    /// A small number with a classifier is an amount only with classifiers that count real things, and not behind
    /// words that sum up a list (华益盛、金三维等三个企业) or point (这两家).
    private static func isLicensedCount(
        _ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, blockStart: Int, end: Int
    ) -> Bool {
        let isMany = quantity.scale > 0 || quantity.value.magnitude > ExactDecimal(significand: 19)
        let unit = quantity.unitText.drop { Numerals.power($0.unicodeScalars.first?.value ?? 0) != nil }
        let words = RuleWords.builtIn
        guard
            words[.countedThings].contains(String(unit)) || (isMany && words[.countedInNumbers].contains(String(unit)))
        else {
            return false
        }
        if isScaleAlone(bytes, quantity) { return quantity.qualifier != .equal }
        if isMany { return true }
        if words[.pointer].length(in: bytes, endingAt: quantity.outer.lowerBound, from: blockStart) != nil {
            return false
        }
        if words[.abstractThing].length(in: bytes, at: quantity.range.upperBound, end: end) != nil { return false }
        return quantity.value.significand >= 2
    }

    /// Chinese numerals without unit: phases, structure words, slogans.
    static func chinese(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, number: (value: ExactDecimal, range: Range<Int>)?,
        blockStart: Int, quoteStart: Int?
    ) -> Claim? {
        guard let number = number.map({ (value: $0.value, range: $0.range, end: $0.range.upperBound) }) else {
            return nil
        }
        let first = bytes.scalar(at: start)
        if number.end == start + first.length, Numerals.isAmbiguous(first.value), quoteStart == nil { return nil }
        let words = RuleWords.builtIn
        let reason: LedgerEntry.Reason
        let detail: String
        if quoteStart != nil {
            (reason, detail) = (.name, "quoted-name")
        } else if isListNumber(bytes, number.range, blockStart) {
            (reason, detail) = (.other, "heading-number")
        } else if words[.phase].length(in: bytes, at: number.end, end: bytes.count) != nil {
            (reason, detail) = (.name, "numbered-thing")
        } else if words[.structure].length(in: bytes, at: number.end, end: bytes.count) != nil {
            (reason, detail) = (.name, "structure-word")
        } else {
            (reason, detail) = (.other, "within-a-word")
        }
        return Claim(range: number.range, reason: reason, value: number.value, detail: detail)
    }

    /// 一、综合 and （二）外贸 are numbered; 一、二产业 are two of several.
    private static func isListNumber(
        _ bytes: UnsafeBufferPointer<UInt8>, _ number: Range<Int>, _ blockStart: Int
    ) -> Bool {
        guard listNumber(bytes, number.lowerBound, number.upperBound, blockStart, longest: 9) != nil else {
            return false
        }
        let after = number.upperBound + 3
        return after >= bytes.count || !bytes.holds("、", at: number.upperBound)
            || !Numerals.isChinese(bytes.scalar(at: after).value)
    }
}
