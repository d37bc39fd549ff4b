import Basics

/// Numbers in Arabic digits, plain or full-width.
extension Numerals {
    /// The digit at an index, plain or full-width, and its length in bytes.
    @inline(__always)
    static func arabicDigit(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> (byte: UInt8, length: Int)? {
        guard index < end else { return nil }
        if bytes[index].isASCIIDigit { return (bytes[index], 1) }
        guard isFullWidthDigit(bytes, at: index, end: end) else { return nil }
        return (bytes[index + 2] - 0x90 + ASCII.zero, 3)
    }

    /// Whether one of ０ to ９ stands at an index.
    @inline(__always)
    static func isFullWidthDigit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Bool {
        guard index >= 0, index + 3 <= end, bytes[index] == 0xEF else { return false }
        return bytes[index + 1] == 0xBC && bytes[index + 2] &- 0x90 < 10
    }

    /// The place behind a row of digits.
    static func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Int {
        var index = start
        while let digit = arabicDigit(bytes, at: index, end: end) { index += digit.length }
        return index
    }

    /// An Arabic number: digits, with commas only before exactly three of them, and one point.
    static func arabic(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Number? {
        if let short = short(bytes, at: start, end: end) { return short }
        var number = Digits()
        var index = start
        number.take(bytes, &index, end)
        if 1...3 ~= number.count {
            while let group = startOfGroup(bytes, at: index, end: end) {
                index = group
                number.take(bytes, &index, end)
            }
        }
        let whole = number.count
        if let decimals = startOfDecimals(bytes, at: index, end: end) {
            index = decimals
            number.take(bytes, &index, end)
        }
        guard number.count > 0, number.fits else { return nil }
        return (ExactDecimal(significand: number.value, exponent: whole - number.count), index)
    }

    /// A number of few plain digits with nothing behind it that may belong to it, as most are.
    @inline(__always)
    private static func short(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Number? {
        var value: UInt64 = 0
        var index = start
        var point: Int?
        while index < end, index - start < longestShort {
            let byte = bytes[index]
            if byte.isASCIIDigit {
                value = value * 10 + UInt64(byte &- ASCII.zero)
            } else if byte == ASCII.point, point == nil, index > start, index + 1 < end,
                bytes[index + 1].isASCIIDigit
            {
                point = index
            } else {
                break
            }
            index += 1
        }
        guard index > start else { return nil }
        // Commas, digits of full width, and more digits.
        if index < end, bytes[index] == ASCII.comma || bytes[index] == 0xEF || bytes[index].isASCIIDigit { return nil }
        if index + 1 < end, point == nil, bytes[index] == ASCII.point,
            bytes[index + 1] == 0xEF || bytes[index + 1].isASCIIDigit
        {
            return nil
        }
        let places = point.map { index - $0 - 1 } ?? 0
        return (ExactDecimal(significand: Int128(value), exponent: -places), index)
    }

    /// So many digits, with a point, fit into 64 bits.
    private static let longestShort = 18

    /// Digits put together, as long as they fit.
    private struct Digits {
        var value: Int128 = 0
        var count = 0
        /// More places than this 128 bits may not hold.
        private static let most = 36

        var fits: Bool { count <= Self.most }

        mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int) {
            while let digit = Numerals.arabicDigit(bytes, at: index, end: end) {
                count += 1
                if fits { value = value * 10 + Int128(digit.byte - ASCII.zero) }
                index += digit.length
            }
        }
    }

    /// The digits behind a comma if there are exactly three. A full-width comma parts clauses, except between
    /// full-width digits.
    private static func startOfGroup(_ bytes: UnsafeBufferPointer<UInt8>, at comma: Int, end: Int) -> Int? {
        var index = comma
        if index < end, bytes[index] == ASCII.comma {
            index += 1
        } else if bytes.holds("，", at: index), isFullWidthDigit(bytes, at: index - 3, end: end),
            isFullWidthDigit(bytes, at: index + 3, end: end)
        {
            index += 3
        } else {
            return nil
        }
        let first = index
        for _ in 0..<3 {
            guard let digit = arabicDigit(bytes, at: index, end: end) else { return nil }
            index += digit.length
        }
        return arabicDigit(bytes, at: index, end: end) == nil ? first : nil
    }

    /// The digits behind a point.
    private static func startOfDecimals(_ bytes: UnsafeBufferPointer<UInt8>, at point: Int, end: Int) -> Int? {
        guard point < end else { return nil }
        let next = bytes[point] == ASCII.point ? point + 1 : bytes.holds("．", at: point) ? point + 3 : point
        return next > point && arabicDigit(bytes, at: next, end: end) != nil ? next : nil
    }
}
