import Basics

/// The terms of a number: what may follow what.
extension NumberReader {
    /// Arabic digits open a number, or go on behind a scale where they fill its places (3万4000), where 零 stands
    /// between, or where a smaller scale follows (7万5千).
    mutating func takeArabic(at index: Int) -> Bool {
        if isEmpty {
            guard let number = spacedGroups(at: index) ?? Numerals.arabic(bytes, at: index, end: end) else {
                return false
            }
            take(number.value, digits: 0, end: number.end)
            return true
        }
        guard pending == nil, scaleBefore > 0 || hasZero else { return false }
        guard let whole = Numerals.arabic(bytes, at: index, end: end), whole.value.exponent == 0 || isAtEnd(whole.end)
        else { return false }
        // 1兆6132.55亿: behind 兆, decimals stand before the next scale.
        if whole.value.exponent < 0, lastLarge == 12, isBeforeHundredMillion(whole.end) {
            take(whole.value, digits: 0, end: whole.end)
            return true
        }
        // 4兆2,664億: a group of three behind a comma is a part of the term, decimals are not.
        let after = whole.value.exponent == 0 ? whole.end : Numerals.endOfDigits(bytes, at: index, end: end)
        guard let number = Numerals.arabic(bytes, at: index, end: after), number.end == after else { return false }
        let count = places(index..<after)
        guard count <= 8, after >= end || bytes[after] != ASCII.point || isAtEnd(after + 1) else { return false }
        // 6万859人: too few digits for the places are a term only where a unit closes the number.
        let closesNumber = count == 3 && scaleBefore == 4 && !isYear(after) && isFollowedByUnit(after)
        guard hasZero || (count == scaleBefore && !isYear(after)) || isBeforeSmallerScale(after) || closesNumber else {
            return false
        }
        take(number.value, digits: 0, end: after)
        return true
    }

    private func isBeforeHundredMillion(_ index: Int) -> Bool {
        let at = next(index)
        return at < end && Numerals.power(bytes.scalar(at: at).value) == 8
    }

    private func isAtEnd(_ index: Int) -> Bool { Numerals.arabicDigit(bytes, at: index, end: end) == nil }

    private func places(_ range: Range<Int>) -> Int {
        var index = range.lowerBound
        var count = 0
        while index < range.upperBound {
            if let digit = Numerals.arabicDigit(bytes, at: index, end: range.upperBound) {
                index += digit.length
                count += 1
            } else {
                index += bytes[index].utf8Length
            }
        }
        return count
    }

    private func isYear(_ index: Int) -> Bool {
        let marks: [StaticString] = ["年", "月", "日", ":", "：", "-"]
        return marks.contains { bytes.holds($0, at: index) }
    }

    private func isBeforeSmallerScale(_ index: Int) -> Bool {
        let at = next(index)
        guard at < end, let power = Numerals.power(bytes.scalar(at: at).value), power > 1 else { return false }
        if power < 4 { return power < lastSmall }
        return largeCount > 0 ? power < lastLarge : section != nil
    }

    /// A Chinese digit, or several in a row: 二〇二四, 两三百.
    mutating func takeDigits(at start: Int) -> Bool {
        guard pending == nil, tail == nil || total != nil else { return false }
        var index = start
        var value: Int128 = 0
        var count = 0
        var zeros = 0
        var digits: (first: Int, second: Int) = (0, 0)
        while index < end, case let (scalar, length) = bytes.scalar(at: index), let digit = Numerals.digit(scalar) {
            let isHolder = Numerals.isZero(scalar) && count == 0 && !isEmpty
            if count > 0, Numerals.isPair(scalar) { break }
            guard count < 18 else { return false }
            index += length
            if isHolder {
                zeros += 1
                continue
            }
            value = value * 10 + Int128(digit)
            count += 1
            if count == 1 { digits.first = digit } else { digits.second = digit }
            if Numerals.isPair(scalar), !isFollowedByScaleOrDigit(index) || count > 1 { break }
        }
        if zeros > 0 {
            hasZero = true
            scaleBefore = 0
            if count == 0 { return takeBehindZero(index) }
        }
        let isSpread = count == 2 && Self.areNeighbours(digits.first, digits.second)
        let isTeens = lastSmall == 1 && isFollowedByUnit(index)
        if count > 1, !isEmpty, !(isSpread && (isTeens || scalePower(at: index) != nil)) { return false }
        if isSpread, zeros == 0, scalePower(at: index) != nil || isFollowedByUnit(index) {
            spread = ExactDecimal(significand: Int128(digits.second - digits.first))
            value = Int128(digits.first)
        }
        take(ExactDecimal(significand: value), digits: count, end: index)
        return true
    }

    /// 零 is part of the number only if something follows that is: 一百零十, 1千零20.
    private mutating func takeBehindZero(_ index: Int) -> Bool {
        let at = next(index)
        guard at < end else { return false }
        let kept = committed
        committed = index
        let isTaken: Bool
        if Numerals.arabicDigit(bytes, at: at, end: end) != nil {
            isTaken = takeArabic(at: at)
        } else if Numerals.power(bytes.scalar(at: at).value) == 1 {
            isTaken = takeSmall(1, at..<at + 3)
        } else {
            isTaken = false
        }
        if !isTaken { committed = kept }
        return isTaken
    }

    private func isFollowedByScaleOrDigit(_ index: Int) -> Bool {
        guard index < end else { return false }
        return Numerals.isChinese(bytes.scalar(at: index).value)
    }

    private func scalePower(at index: Int) -> Int? {
        index < end ? Numerals.power(bytes.scalar(at: index).value) : nil
    }

    func isFollowedByUnit(_ index: Int) -> Bool {
        guard index < end, let units else { return false }
        return units.longest(in: bytes, at: index, end: end) != nil
    }

    /// Two digits in a row that mean one or the other: 两三, 七八, and 三五.
    private static func areNeighbours(_ first: Int, _ second: Int) -> Bool {
        first > 0 && (second == first + 1 || (first == 3 && second == 5))
    }

    private mutating func take(_ value: ExactDecimal, digits: Int, end: Int) {
        pending = value
        pendingDigits = digits
        letters += digits == 0 ? 2 : digits
        tail = nil
        committed = end
    }
}
