import Basics

/// The scales of a number, and what they do to the digits before and behind them.
extension NumberReader {
    /// 十, 百 and 千, each smaller than the one before; without a digit they are one of it.
    mutating func takeSmall(_ power: Int, _ range: Range<Int>) -> Bool {
        guard power < lastSmall, !beginsUnit(range, power) else { return false }
        if let known = pending, pendingDigits == 0 {
            // 135.5千公顷, 3千元
            let isShort =
                known < ExactDecimal(significand: 100) || power == 3 && isFollowedByUnit(next(range.upperBound))
            guard power > 1, isShort, closesTerm(range.upperBound) else { return false }
        }
        if pendingDigits > 1, spread == nil { return false }
        if pending == nil { guard isEmpty || power == 1 else { return false } }
        let isZero = pending.map { $0.significand == 0 } ?? true
        let digits = isZero ? ExactDecimal(significand: 1) : pending ?? ExactDecimal(significand: 1)
        let term = digits.scaled(byPowerOfTen: power)
        guard let sum = section.map({ $0.adding(term) }) ?? term else { return false }
        section = sum
        spread = spread?.scaled(byPowerOfTen: power)
        pending = nil
        lastSmall = power
        scaleBefore = power
        hasZero = false
        tail = nil
        letters += 1
        committed = range.upperBound
        return true
    }

    /// 5百万 and 3千元 but 10百货: behind an Arabic number, a scale needs another one, a digit, a unit or a word's end.
    private func closesTerm(_ index: Int) -> Bool {
        let at = next(index)
        guard at < end, bytes[at] >= 0xE3 else { return true }
        let (scalar, _) = bytes.scalar(at: at)
        return scalar < 0x3400 || scalar >= 0xFF00 || Numerals.isChinese(scalar) || isFollowedByUnit(at)
            || scalar == 0x591A || scalar == 0x4F59  // 多余
    }

    /// 五千瓦 is 5 千瓦 and 六千字节 6 千字节: the scale belongs to the unit.
    private func beginsUnit(_ range: Range<Int>, _ power: Int) -> Bool {
        guard power > 1, pending != nil, section == nil, total == nil || pendingDigits == 0, let units,
            let match = units.longest(in: bytes, at: range.lowerBound, end: end)
        else { return false }
        return match.length > range.count
    }

    /// 万, 亿 and 兆: they multiply all that is smaller, and each other where nothing stands between.
    mutating func takeLarge(_ power: Int, _ range: Range<Int>) -> Bool {
        guard !isEmpty else { return false }
        if section != nil { expandShortForm() }
        let isRow = section == nil && pending == nil
        if isRow {
            guard let known = tail, known.power + power <= 16, largeCount == 1 else { return false }
            total = total?.scaled(byPowerOfTen: power)
            tail = (known.power + power, known.range.lowerBound..<range.upperBound)
        } else if power < lastLarge {
            guard let part = sum(of: section, pending) else { return false }
            let term = part.scaled(byPowerOfTen: power)
            guard let sum = total.map({ $0.adding(term) }) ?? term else { return false }
            total = sum
            tail = (power, range)
            largeCount += 1
        } else {
            guard largeCount == 1, power > lastLarge, let part = sum() else { return false }
            total = part.scaled(byPowerOfTen: power)
            tail = (power, range)
        }
        spread = spread?.scaled(byPowerOfTen: power)
        (section, pending) = (nil, nil)
        (lastLarge, lastSmall, scaleBefore, hasZero) = (power, 4, tail?.power ?? power, false)
        letters += 1
        committed = range.upperBound
        return true
    }

    private func sum(of section: ExactDecimal?, _ pending: ExactDecimal?) -> ExactDecimal? {
        guard let section else { return pending }
        guard let pending else { return section }
        return section.adding(pending)
    }

    /// 四百五 is 450 and 一万二 12000: a last digit right behind a scale counts the next smaller one.
    mutating func expandShortForm() {
        guard let digit = pending, pendingDigits == 1, spread == nil, scaleBefore > 1, !hasZero else { return }
        pending = digit.scaled(byPowerOfTen: scaleBefore - 1)
    }

    /// 点 and the digits behind it: 三点五, 四百点零五. Behind them no 十 may follow, which makes it a time of day.
    mutating func takeDecimals() -> (value: ExactDecimal, end: Int, tail: (power: Int, range: Range<Int>)?)? {
        guard spread == nil, pending == nil || pendingDigits > 0 else { return nil }
        let point = next(committed)
        guard point < end else { return nil }
        let (mark, length) = bytes.scalar(at: point)
        guard mark == 0x70B9 || mark == 0x9EDE else { return nil }  // 点點
        var index = next(point + length)
        var value: Int128 = 0
        var count = 0
        while index < end, case let (scalar, length) = bytes.scalar(at: index), let digit = Numerals.digit(scalar),
            !Numerals.isPair(scalar), count < 18
        {
            value = value * 10 + Int128(digit)
            count += 1
            index += length
        }
        let words: [StaticString] = ["十", "刻", "线", "滴", "点"]
        guard count > 0, !words.contains(where: { bytes.holds($0, at: index) }) else { return nil }
        let scale = tail == nil ? Scales.large(bytes, at: next(index), end: end) : nil
        return (ExactDecimal(significand: value, exponent: -count), scale?.range.upperBound ?? index, scale)
    }
}
