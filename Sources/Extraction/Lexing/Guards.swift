import Basics
import Vocabulary

/// Numerals that are no amounts: an ordered list of readings, each named, which take their digits before or after the
/// grammar of amounts has looked at them.
enum Guards {
    /// Telephone and registration numbers, addresses of mail and web.
    static func contact(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, blockStart: Int, end: Int
    ) -> Claim? {
        var index = start
        var groups = 1
        var digits = 0
        while index < min(end, start + longestContact) {
            if bytes[index].isASCIIDigit {
                digits += 1
                index += 1
            } else if bytes[index] == ASCII.minus || bytes[index] == ASCII.space, index + 1 < end,
                bytes[index + 1].isASCIIDigit
            {
                groups += 1
                index += 1
            } else {
                break
            }
        }
        let tail = index < end ? bytes[index] : 0
        if tail == UInt8(ascii: "@") {
            var after = index
            while after < end, bytes[after] > ASCII.space, bytes[after] < 0x7F { after += 1 }
            return claim(start..<after, .contact, "mail-address", bytes)
        }
        if isRegistration(bytes, at: start, blockStart: blockStart) {
            var after = index
            if bytes.holds("号", at: after) { after += 3 }
            while after < end, bytes[after] == ASCII.minus || bytes[after].isASCIIDigit { after += 1 }
            return claim(start..<after, .contact, "registration-number", bytes)
        }
        guard digits >= shortestPhone else { return nil }
        let dashed = bytes[start..<index].contains(ASCII.minus) && !bytes[start..<index].contains(ASCII.space)
        let isMobile = groups == 1 && digits == 11 && bytes[start] == UInt8(ascii: "1")
        let isDashedPhone = dashed && groups <= 3 && digits <= 12
        guard isMobile || isDashedPhone, !isUnitAhead(bytes, index, end) else { return nil }
        return claim(start..<index, .contact, "telephone-number", bytes)
    }

    /// The fewest digits of a telephone number with its area code.
    static var shortestPhone: Int { 10 }
    /// How far the digits of a telephone number or of an address are looked for, in bytes.
    private static let longestContact = 64

    /// Whether a byte stands before a number that words for a registration end with: 备 证 備 号 Q ：
    @inline(__always)
    static func mayFollowRegistration(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, blockStart: Int
    ) -> Bool {
        guard start > blockStart else { return false }
        switch bytes[start - 1] {
        case 0x87, 0x81, 0x99, 0xB7, 0x51, 0x9A: return true
        default: return false
        }
    }

    private static func isRegistration(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, blockStart: Int) -> Bool {
        guard mayFollowRegistration(bytes, at: start, blockStart: blockStart) else { return false }
        return RuleWords.builtIn[.registration].length(in: bytes, endingAt: start, from: blockStart) != nil
    }

    private static func isUnitAhead(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        RuleWords.builtIn[.unitAhead].length(in: bytes, at: index, end: bytes.count) != nil
    }

    /// Why a numeral is no amount, and which reading says so.
    typealias Verdict = (reason: LedgerEntry.Reason, detail: String)

    /// Names and series that would otherwise be read with a unit: 二期, 6号地块, 205国道, 5G, 3+3+1, list numbers.
    static func beforeGrammar(_ number: Numerals.Number, at start: Int, _ grammar: QuantityGrammar) -> (
        range: Range<Int>, verdict: Verdict
    )? {
        let (bytes, blockStart, end) = (grammar.bytes, grammar.blockStart, grammar.end)
        if let range = listNumber(bytes, start, number.end, blockStart, longest: 2) {
            return (range, (.ordinal, "list-number"))
        }
        if let range = SectionNumbers.range(bytes, start, number.end, blockStart: blockStart, end: end) {
            return (range, (.ordinal, "section-number"))
        }
        if let after = numberedThing(bytes, number.end, blockStart, end, start) {
            return (start..<after, (.name, "numbered-thing"))
        }
        if let after = formula(bytes, number.end, end) {
            return (start..<after, (.name, "formula"))
        }
        if number.end < end, bytes[number.end].isASCIILetter, !grammar.holdsLatinUnit(at: number.end) {
            var after = number.end
            while after < end, bytes[after].isASCIILetter || bytes[after].isASCIIDigit { after += 1 }
            return (start..<after, (.name, "within-latin-word"))
        }
        return nil
    }

    /// `1.`, `1、`, `(1)`, 一、 and （一） at the beginning of a block.
    static func listNumber(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ numberEnd: Int, _ blockStart: Int, longest: Int
    ) -> Range<Int>? {
        var first = start
        var inBrackets = false
        if first > blockStart, bytes[first - 1] == UInt8(ascii: "(") {
            first -= 1
            inBrackets = true
        } else if first - 3 >= blockStart, bytes.holds("（", at: first - 3) {
            first -= 3
            inBrackets = true
        }
        guard first == blockStart, numberEnd - start <= longest else { return nil }
        let marks: [StaticString] = inBrackets ? [")", "）"] : ["、", ".", "．", ")", "）"]
        for mark in marks where bytes.holds(mark, at: numberEnd) { return start..<numberEnd }
        return nil
    }

    /// A number that names a thing of a series: 6号, 2期, 205国道, 3标, 1、2、3及4号地块.
    private static func numberedThing(
        _ bytes: UnsafeBufferPointer<UInt8>, _ numberEnd: Int, _ blockStart: Int, _ end: Int, _ start: Int
    ) -> Int? {
        if numberEnd < end, bytes[numberEnd] == UInt8(ascii: "#") || bytes[numberEnd] >= 0xE4 {
            if RuleWords.builtIn[.numberedThing].length(in: bytes, at: numberEnd, end: bytes.count) != nil {
                return numberEnd
            }
        }
        if bytes.holds("期", at: numberEnd), start > blockStart, !bytes.holds("报", at: start - 3) {
            let after = numberEnd + 3
            if after >= end || RuleWords.builtIn[.behindPhase].length(in: bytes, at: after, end: bytes.count) != nil {
                return numberEnd
            }
        }
        return endOfNumberedList(bytes, numberEnd, end).map { _ in numberEnd }
    }

    /// 1、2、3及4号: numbers joined by 、 up to one with 号 or 期.
    private static func endOfNumberedList(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) -> Int? {
        guard from < bytes.count, mayLeadJoint(bytes[from]) else { return nil }
        var index = from
        let joints: [StaticString] = ["、", "及", "和", ","]
        while index - from < longestList, let joint = joints.first(where: { bytes.holds($0, at: index) }) {
            index += joint.utf8CodeUnitCount
            let begin = index
            while index < end, bytes[index].isASCIIDigit { index += 1 }
            guard index > begin else { return nil }
            if bytes.holds("号", at: index) || bytes.holds("#", at: index) { return index }
        }
        return nil
    }

    /// How far the end of a list of numbers is looked for, in bytes.
    private static let longestList = 200
    /// So many numbers at the most are a formula.
    private static let mostTerms = 30

    /// Whether 、, 及, 和 or a comma may begin with a byte.
    private static func mayLeadJoint(_ byte: UInt8) -> Bool {
        byte == 0xE3 || byte == 0xE5 || byte == ASCII.comma
    }

    /// 3+3+1 and 5G+工业互联网.
    private static func formula(_ bytes: UnsafeBufferPointer<UInt8>, _ numberEnd: Int, _ end: Int) -> Int? {
        var index = numberEnd
        var terms = 1
        while terms < mostTerms, index + 1 < end, bytes[index] == UInt8(ascii: "+") || bytes.holds("＋", at: index) {
            let next = index + (bytes[index] == UInt8(ascii: "+") ? 1 : 3)
            guard next < end else { break }
            var after = next
            while after < end, bytes[after].isASCIIDigit { after += 1 }
            if bytes[next] == UInt8(ascii: "N") || bytes[next] == UInt8(ascii: "X") { after = next + 1 }
            terms += 1
            if after == next { return numberEnd }
            index = after
        }
        return terms > 1 ? index : nil
    }

    /// Amounts that are none after all: durations, size classes, numbers in short quotations.
    static func afterGrammar(
        _ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, blockStart: Int, end: Int, quoteStart: Int?,
        _ words: RuleWords.Table
    ) -> Verdict? {
        if quantity.unit == nil, quantity.scale == 0 { return (.other, "fraction") }
        if isDivisor(quantity, bytes, blockStart) { return (.other, "divisor") }
        if quantity.dimension == .duration, !isMeasuredTime(quantity, bytes, blockStart) {
            return (.duration, "duration")
        }
        if bytes.holds("级", at: quantity.range.upperBound) { return (.name, "size-class") }
        if selects(quantity, bytes, blockStart) { return (.other, "selection") }
        if countsFigures(quantity, bytes) { return (.other, "counted-figures") }
        let after = quantity.range.upperBound
        if quantity.dimension == .share, words[.sampled].length(in: bytes, at: after, end: end) != nil {
            return (.other, "size-of-a-sample")
        }
        // 亚洲首台1000吨履带起重机
        let first = quantity.range.lowerBound - 6
        let isOfFirst =
            bytes.holds("首", at: first)
            && (["台", "套", "艘", "架", "辆"] as [StaticString]).contains { bytes.holds($0, at: first + 3) }
        if isOfFirst { return (.name, "product-size") }
        // 1亩≈666.67平方米 explains a unit.
        if bytes.holds("≈", at: quantity.range.upperBound) || bytes.holds("≈", at: quantity.range.lowerBound - 3) {
            return (.other, "converted-unit")
        }
        // 4栋5层标准化厂房: how high a building is.
        if quantity.isCount, quantity.unitText.isSame(as: "层"),
            words[.storeyedThing].length(in: bytes, at: quantity.range.upperBound, end: end) != nil
        {
            return (.name, "product-size")
        }
        // 连跨3个百亿台阶: how many steps of a stair.
        if quantity.isCount, quantity.unit != nil, stairs(bytes, at: quantity.range.upperBound, end: end, words) {
            return (.other, "step")
        }
        // 前1%学科 chooses the first of an order; 时速350公里 is what a line is made for.
        if quantity.dimension == .share, bytes.holds("前", at: quantity.range.lowerBound - 3) {
            return (.other, "selection")
        }
        if quantity.dimension == .length,
            words[.speed].length(in: bytes, endingAt: quantity.outer.lowerBound, from: blockStart) != nil
        {
            return (.name, "product-size")
        }
        if words[.coordinate].length(in: bytes, endingAt: quantity.range.lowerBound, from: blockStart) != nil {
            return (.other, "coordinate")
        }
        if quantity.isCount, let quoteStart, isShortQuotation(bytes, quoteStart, end) {
            return (.name, "quoted-name")
        }
        // “年产56GW大基地项目”
        if let quoteStart, namesProject(bytes, from: quoteStart, to: end, words) { return (.name, "quoted-name") }
        // 年降水量400毫米 is measured.
        if words[.productSize].length(in: bytes, endingAt: quantity.range.upperBound, from: quantity.range.lowerBound)
            != nil,
            words[.measuredDepth].length(in: bytes, endingAt: quantity.outer.lowerBound, from: blockStart) == nil
        {
            return (.name, "product-size")
        }
        return nil
    }

    /// 百亿台阶, 千亿元大关: whether a size and the word for a step stand at an index.
    private static func stairs(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int, _ words: RuleWords.Table
    ) -> Bool {
        var index = index
        while index < end, bytes[index] >= 0xE3, Numerals.power(bytes.scalar(at: index).value) != nil { index += 3 }
        if bytes.holds("元", at: index) { index += 3 }
        return words[.stair].length(in: bytes, at: index, end: end) != nil
    }

    /// 每百元营业收入: what something is told for each of.
    static func isDivisor(_ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, _ blockStart: Int) -> Bool {
        let before = quantity.range.lowerBound - 3
        return before >= blockStart && bytes.holds("每", at: before) && quantity.outer == quantity.range
            && quantity.dimension != .share && quantity.dimension != .duration
    }

    /// 预期寿命达到80岁, 周转天数为38.7天: a time that is measured, with what it is measured of before it.
    static func isMeasuredTime(
        _ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, _ blockStart: Int
    ) -> Bool {
        let end = quantity.range.lowerBound
        var start = max(blockStart, end - longestTimeNoun)
        // 无霜期110天，日照时数2800小时: the last one before the time, with no mark between.
        while let noun = RuleWords.builtIn[.measuredTime].firstIndex(in: bytes, start..<end) {
            let isInClause = (["，", "。", "；"] as [StaticString]).allSatisfy {
                bytes.firstIndex(of: $0, in: noun..<end) == nil
            }
            if isInClause { return true }
            start = noun + 3
        }
        return false
    }

    /// How far before a time what it is measured of may begin, in bytes.
    private static let longestTimeNoun = 45

    /// 增速前3名, 后三位: the first or the last of an order, not 前后3名.
    static func selects(_ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, _ blockStart: Int) -> Bool {
        let words = RuleWords.builtIn
        let start = quantity.range.lowerBound
        guard quantity.isCount, let opener = words[.selection].length(in: bytes, endingAt: start, from: blockStart),
            words[.selected].length(in: bytes, endingAt: quantity.range.upperBound, from: start) != nil
        else { return false }
        return words[.selection].length(in: bytes, endingAt: start - opener, from: blockStart) == nil
    }

    /// 6项主要经济指标, 35个行业大类中: how many figures or classes of statistics the text goes through.
    static func countsFigures(_ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard quantity.isCount else { return false }
        let words = RuleWords.builtIn
        var index = quantity.range.upperBound
        for _ in 0...3 {
            if words[.figureNoun].length(in: bytes, at: index, end: bytes.count) != nil { return true }
            guard let kind = words[.countedFigure].length(in: bytes, at: index, end: bytes.count) else { return false }
            index += kind
        }
        return false
    }

    /// The longest name of a project in quotation marks, in bytes.
    private static let longestQuotedName = 90

    /// Whether a quotation is the name of a project: it closes with the word for one.
    private static func namesProject(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ words: RuleWords.Table
    ) -> Bool {
        var index = start
        while index < min(end, start + longestQuotedName) {
            let (scalar, length) = bytes.scalar(at: index)
            switch scalar {
            case 0x201D, 0x300D, 0x2019, 0x22:
                return words[.projectNoun].length(in: bytes, endingAt: index, from: start) != nil
            case 0xFF0C, 0x3002, 0xFF1B: return false  // ，。；
            default: index += length
            }
        }
        return false
    }

    /// A quotation of at most nine characters is a name or a slogan.
    static func isShortQuotation(_ bytes: UnsafeBufferPointer<UInt8>, _ quoteStart: Int, _ end: Int) -> Bool {
        var index = quoteStart
        var characters = 0
        while index < end {
            let (scalar, length) = bytes.scalar(at: index)
            if scalar == 0x201D || scalar == 0x300D || scalar == 0x2019 || scalar == 0x22 { return true }
            characters += 1
            if characters > 9 { return false }
            index += length
        }
        return false
    }

    /// Arabic digits that no reading took.
    static func bare(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, blockStart: Int, end: Int, quoteStart: Int?,
        number: (value: ExactDecimal, range: Range<Int>)?
    ) -> Claim {
        let after = number?.range.upperBound ?? max(start + 1, Numerals.endOfDigits(bytes, at: start, end: end))
        func claim(_ reason: LedgerEntry.Reason, _ detail: String) -> Claim {
            Claim(range: number?.range ?? start..<after, reason: reason, value: number?.value, detail: detail)
        }
        if bytes.holds("日", at: after) { return claim(.duration, "duration") }
        if let quoteStart, isShortQuotation(bytes, quoteStart, end) { return claim(.name, "quoted-name") }
        if isNoise(bytes, before: start, blockStart: blockStart) { return claim(.noise, "copyright") }
        let next = after < end ? bytes.scalar(at: after).value : 0
        let isHan = 0x4E00...0x9FFF ~= next
        if after - start == 4, isHan { return claim(.name, "year-in-a-name") }
        if after - start >= 5, number?.value.exponent == 0 { return claim(.name, "code-number") }
        if isHan, number?.value.exponent != 0 { return claim(.name, "version-number") }
        return claim(.other, "no-unit")
    }

    private static func isNoise(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int, blockStart: Int) -> Bool {
        var index = start
        while index > max(blockStart, start - longestContact),
            bytes[index - 1] == ASCII.space || bytes[index - 1] == ASCII.minus || bytes[index - 1].isASCIIDigit
        {
            index -= 1
        }
        return index - 2 >= blockStart && bytes.holds("©", at: index - 2)
    }

    private static func claim(
        _ range: Range<Int>, _ reason: LedgerEntry.Reason, _ detail: String, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Claim {
        let value = Numerals.arabic(bytes, at: range.lowerBound, end: range.upperBound)?.value
        return Claim(range: range, reason: reason, value: value, detail: detail)
    }
}
