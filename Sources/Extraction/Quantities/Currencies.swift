import Basics

/// Money: signs and names before the number, and sums of 元, 角 and 分.
extension QuantityGrammar {
    /// The currency that a sign or a name before the number gives it, where the number has no unit or 元 behind it.
    func currency(of draft: inout Draft, _ tokens: TokenRow) -> Int? {
        var before = draft.start
        while before > blockStart, bytes[before - 1] == ASCII.space { before -= 1 }
        guard before > blockStart, Self.mayEndCurrency(bytes.scalar(before: before).value),
            draft.unit == nil || draft.unit == unitIndex("元")
        else { return nil }
        for (sign, unit) in Self.signs {
            let at = before - sign.utf8CodeUnitCount
            guard at >= blockStart, bytes.holds(sign, at: at), !isTaken(at, tokens) else { continue }
            draft.start = at
            return unitIndex(unit)
        }
        for (name, unit) in Self.names {
            let at = before - name.utf8CodeUnitCount
            if at >= blockStart, bytes.holds(name, at: at) { return unitIndex(unit) }
        }
        return nil
    }

    /// Whether a scalar is the last one of a sign or a name of a currency.
    private static func mayEndCurrency(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x24, 0xFF04, 0xFFE5, 0xA5, 0x20AC, 0xA3, 0xFFE1, 0x20A9: true  // $ ＄ ￥ ¥ € £ ￡ ₩
        case 0x42, 0x59, 0x44, 0x52, 0x50: true  // B Y D R P
        case 0x5E01, 0x5E63, 0x5143, 0x91D1, 0x9551: true  // 币 幣 元 金 镑
        default: false
        }
    }

    /// Signs that are part of the amount, the longer ones first.
    private static let signs: [(StaticString, StaticString)] = [
        ("US$", "美元"), ("HK$", "港元"), ("NT$", "新台币"), ("S$", "新加坡元"), ("A$", "澳元"), ("C$", "加元"),
        ("$", "美元"), ("＄", "美元"), ("￥", "元"), ("¥", "元"), ("€", "欧元"), ("£", "英镑"), ("￡", "英镑"), ("₩", "韩元"),
        ("RMB", "元"), ("CNY", "元"), ("USD", "美元"), ("EUR", "欧元"), ("HKD", "港元"), ("GBP", "英镑"), ("JPY", "日元"),
    ]

    /// Names of currencies before a number; they stay words of their own.
    private static let names: [(StaticString, StaticString)] = [
        ("人民币", "元"), ("人民幣", "元"), ("港币", "港元"), ("港元", "港元"), ("港幣", "港元"), ("新台币", "新台币"), ("台币", "新台币"),
        ("美元", "美元"), ("美金", "美元"), ("欧元", "欧元"), ("英镑", "英镑"), ("日元", "日元"),
    ]

    /// 逾新台币1.3兆元: where the name of a currency before a number begins.
    func startOfCurrency(before index: Int) -> Int? {
        guard index > blockStart, Self.mayEndCurrency(bytes.scalar(before: index).value) else { return nil }
        for (name, _) in Self.names {
            let start = index - name.utf8CodeUnitCount
            if start >= blockStart, bytes.holds(name, at: start) { return start }
        }
        return nil
    }

    /// Whether the letters at an index are a currency's code with digits behind it: RMB20万.
    static func endOfCode(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Int? {
        let codes: [StaticString] = ["RMB", "CNY", "USD", "EUR", "HKD", "GBP", "JPY"]
        guard start + 3 < end, bytes[start + 3].isASCIIDigit else { return nil }
        return codes.contains { bytes.holds($0, at: start) } ? start + 3 : nil
    }

    /// 3元5角 and 两块五毛: 角 and 分 behind whole 元.
    func readSmallMoney(_ draft: inout Draft) {
        guard draft.scale == 0, draft.value.exponent == 0 else { return }
        let yuan: [StaticString] = ["元", "块", "塊"]
        guard yuan.contains(where: { bytes.holds($0, at: draft.end - 3) }) else { return }
        var value = draft.value
        var index = draft.end
        for (letters, exponent) in [(["角", "毛"] as [StaticString], -1), (["分"], -2)] {
            guard let digit = digit(at: index), letters.contains(where: { bytes.holds($0, at: digit.end) }),
                !bytes.holds("之", at: digit.end + 3),
                let sum = value.adding(ExactDecimal(significand: Int128(digit.value), exponent: exponent))
            else { continue }
            value = sum
            index = digit.end + 3
        }
        guard index > draft.end, index <= end else { return }
        draft.value = value
        draft.unit = unitIndex("元")
        draft.end = index
    }

    private func digit(at index: Int) -> (value: Int, end: Int)? {
        if let digit = Numerals.arabicDigit(bytes, at: index, end: end) {
            return (Int(digit.byte - ASCII.zero), index + digit.length)
        }
        guard index < end, case let (scalar, length) = bytes.scalar(at: index) else { return nil }
        return Numerals.digit(scalar).map { ($0, index + length) }
    }
}
