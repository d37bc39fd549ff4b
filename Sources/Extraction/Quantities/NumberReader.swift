import Basics
import Vocabulary

/// Reads one number in Arabic digits, Chinese numerals or both: 1,200.5, 一百零五, 二〇二四, 1亿2000万, 一万二.
///
/// A number is a row of terms, digits and the scale behind them, each smaller than the one before. Only what belongs
/// to the number for certain is taken; where the next term does not fit, the number ends.
struct NumberReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    /// The units that may begin with a scale (千瓦, 百分点); none where no unit can follow.
    let units: Matcher?
    let passesBlanks: Bool

    /// The sum of what stands before the last 万 or 亿, and of what follows it below 万.
    var total: ExactDecimal?
    var section: ExactDecimal?
    /// The digits that no scale has followed yet.
    var pending: ExactDecimal?
    /// How far the other end of two digits in a row lies: 1 in 两三百, before their scales.
    var spread: ExactDecimal?
    /// How many Chinese digits `pending` was read from; 0 for Arabic ones.
    var pendingDigits = 0
    /// The power of the last 万 or 亿, and of the last 十, 百 or 千 since.
    var lastLarge = Int.max
    var lastSmall = 4
    var largeCount = 0
    /// The scale right before, if 零 does not stand between.
    var scaleBefore = 0
    var hasZero = false
    /// The row of large scales that closes the number so far.
    var tail: (power: Int, range: Range<Int>)?
    /// What has been read for certain ends here.
    var committed: Int
    var letters = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ units: Matcher?, passesBlanks: Bool) {
        self.bytes = bytes
        self.end = end
        self.units = units
        self.passesBlanks = passesBlanks
        committed = start
    }

    /// Reads the number at an index; blanks between its parts are passed over only where units are known, that is in
    /// amounts. The Arabic number that begins there may be known already.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, units: Matcher?, digits: Numerals.Number? = nil
    ) -> NumberText? {
        if let plain = plain(bytes, at: start, end: end, digits) { return plain }
        var reader = NumberReader(bytes, start, end, units, passesBlanks: units != nil)
        while reader.takeTerm() {}
        return reader.result(from: start)
    }

    /// A number of digits alone, or with 万 or 亿 right behind them, where nothing follows that might belong to it: what
    /// most numbers are.
    private static func plain(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ digits: Numerals.Number?
    ) -> NumberText? {
        guard start < end, bytes[start].isASCIIDigit,
            let number = digits ?? Numerals.arabic(bytes, at: start, end: end)
        else { return nil }
        if isClosed(bytes, number.end, end) {
            return NumberText(
                value: number.value.plain, valueEnd: number.end, scaleRange: number.end..<number.end)
        }
        let (scalar, length) = bytes.scalar(at: number.end)
        let after = number.end + length
        guard let power = Numerals.power(scalar), power >= 4, after <= end, isClosed(bytes, after, end) else {
            return nil
        }
        return NumberText(
            value: number.value.plain, scale: power, valueEnd: number.end, scaleRange: number.end..<after)
    }

    /// Whether what stands at an index is neither a blank nor a letter that numbers are written with.
    private static func isClosed(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        guard index < end else { return true }
        let lead = bytes[index]
        if lead < 0x80 { return lead != ASCII.space && lead != ASCII.tab && !lead.isASCIIDigit }
        if lead == 0xEF { return !Numerals.isFullWidthDigit(bytes, at: index, end: end) }
        guard 0xE2...0xE9 ~= lead else { return false }
        let scalar = bytes.scalar(at: index).value
        // Two kinds of blanks, 兆, 点 and 點.
        switch scalar {
        case 0x2009, 0x3000, 0x5146, 0x70B9, 0x9EDE, 0xFFFD: return false
        default: return !Numerals.isChinese(scalar)
        }
    }

    /// Whether anything has been read.
    var isEmpty: Bool { total == nil && section == nil && pending == nil }

    /// Takes digits, a scale or 零; false where the number ends.
    private mutating func takeTerm() -> Bool {
        let index = isEmpty ? committed : next(committed)
        guard index < end else { return false }
        if Numerals.arabicDigit(bytes, at: index, end: end) != nil { return takeArabic(at: index) }
        if isEmpty, bytes[index] == ASCII.point || bytes[index] == 0xEF { return takeArabic(at: index) }
        let (scalar, length) = bytes.scalar(at: index)
        if Numerals.digit(scalar) != nil { return takeDigits(at: index) }
        if let power = Numerals.power(scalar) {
            return power < 4 ? takeSmall(power, index..<index + length) : takeLarge(power, index..<index + length)
        }
        let opensRow =
            holdsHundredMillion(after: index + length) || holdsDigits(after: index + length)
            || holdsMoney(after: index + length) || closesDecimals(index + length)
        if scalar == 0x5146, isEmpty == false, opensRow {  // 兆 before 亿
            return takeLarge(12, index..<index + length)
        }
        return false
    }

    /// The place behind blanks, where they may stand inside a number.
    func next(_ index: Int) -> Int { passesBlanks ? Blanks.skip(bytes, index, end) : index }

    /// 兆 is a million before units and a million millions only in a row of scales: 五兆六十二亿.
    private func holdsHundredMillion(after start: Int) -> Bool {
        var index = start
        while index < end, case let (scalar, length) = bytes.scalar(at: index), Numerals.isChinese(scalar) {
            if Numerals.power(scalar) == 8 { return true }
            index += length
        }
        return false
    }

    /// 1.13兆元: of money, 兆 is a million millions.
    private func holdsMoney(after start: Int) -> Bool {
        let words: [StaticString] = ["元", "圆", "圓", "新台", "台币", "台幣", "美元", "日元"]
        return words.contains { start + $0.utf8CodeUnitCount <= end && bytes.holds($0, at: start) }
    }

    /// 出口额约1.3兆、: behind decimals and before a mark, 兆 is no unit.
    private func closesDecimals(_ after: Int) -> Bool {
        guard let pending, pending.exponent < 0, pending < ExactDecimal(significand: 100) else { return false }
        guard after < end else { return true }
        let next = bytes.scalar(at: after).value
        return next == 0x3001 || next == 0xFF0C || next == 0x3002 || next == 0xFF1B  // 、，。；
    }

    /// 4兆2,664亿, 1兆1355.52 亿: digits with 亿 behind them, which only money has.
    private func holdsDigits(after start: Int) -> Bool {
        guard let number = Numerals.arabic(bytes, at: start, end: end) else { return false }
        let after = next(number.end)
        return after < end && Numerals.power(bytes.scalar(at: after).value) == 8
    }

    /// The sum of everything read; none on overflow.
    func sum() -> ExactDecimal? {
        var sum: ExactDecimal?
        for part in [total, section, pending] {
            guard let part else { continue }
            guard let known = sum else {
                sum = part
                continue
            }
            guard let next = known.adding(part) else { return nil }
            sum = next
        }
        return sum
    }

    private mutating func result(from start: Int) -> NumberText? {
        guard !isEmpty else { return nil }
        expandShortForm()
        guard var value = sum() else { return nil }
        if let decimals = takeDecimals() {
            guard let whole = value.adding(decimals.value) else { return nil }
            value = whole
            tail = decimals.tail
            committed = decimals.end
        } else if let tail {
            value = value.scaled(byPowerOfTen: -tail.power)
        }
        let difference = tail.map { spread?.scaled(byPowerOfTen: -$0.power) } ?? spread
        return NumberText(
            value: value.plain, upper: difference.flatMap { value.adding($0)?.plain }, scale: tail?.power ?? 0,
            valueEnd: tail.map { endBefore($0.range.lowerBound) } ?? committed,
            scaleRange: tail?.range ?? committed..<committed, isSingleLetter: letters == 1)
    }

    /// The end of the number before a scale that blanks part from it.
    private func endBefore(_ scale: Int) -> Int {
        var index = scale
        while index > 0, bytes[index - 1] == ASCII.space || bytes[index - 1] == ASCII.tab { index -= 1 }
        return index
    }
}

extension ExactDecimal {
    /// The same number with its zeros written out, where 128 bits hold them.
    var plain: ExactDecimal {
        guard exponent > 0, exponent <= 18, significand.magnitude < 1_000_000_000_000_000_000 else { return self }
        var digits = significand
        for _ in 0..<exponent { digits *= 10 }
        return ExactDecimal(significand: digits)
    }
}
