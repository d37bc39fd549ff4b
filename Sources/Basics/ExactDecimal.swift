/// A decimal number kept exactly as written: `133.60` is 13360 × 10⁻², so its written precision is known.
public struct ExactDecimal: Sendable, Hashable {
    /// The digits as one integer, with the sign.
    @inlinable public var significand: Int128 { digits.value }
    @usableFromInline let digits: TwoWords
    /// The power of ten the significand is multiplied by; negative for written decimals.
    public let exponent: Int

    /// A number from its digits and its power of ten.
    @inlinable public init(significand: Int128, exponent: Int = 0) {
        digits = TwoWords(significand)
        self.exponent = exponent
    }

    /// Reads `-12`, `133.6` or `1,200.5` from a range of bytes; none for anything else or for more digits than 36.
    public init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var significand: Int128 = 0
        var exponent = 0
        var digits = 0
        var negative = false
        var pointSeen = false
        for index in range {
            switch bytes[index] {
            case ASCII.zero...ASCII.nine:
                guard digits < Self.mostDigits else { return nil }
                significand = significand * 10 + Int128(bytes[index] - ASCII.zero)
                digits += 1
                if pointSeen { exponent -= 1 }
            case ASCII.point where !pointSeen: pointSeen = true
            case ASCII.comma where !pointSeen: continue
            case ASCII.minus where index == range.lowerBound: negative = true
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        self.init(significand: negative ? -significand : significand, exponent: exponent)
    }

    /// Reads the same from a text.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard let value = bytes.withUnsafeBufferPointer({ ExactDecimal($0, 0..<$0.count) }) else { return nil }
        self = value
    }

    /// So many digits are sure to fit into 128 bits, with room for a sum.
    private static let mostDigits = 36

    /// Zero, written `0`.
    public static let zero = ExactDecimal(significand: 0)

    /// The same number with the opposite sign.
    public var negated: ExactDecimal { ExactDecimal(significand: -significand, exponent: exponent) }

    /// The number without its sign.
    public var magnitude: ExactDecimal { significand < 0 ? negated : self }

    /// Whether it is below zero.
    public var isNegative: Bool { significand < 0 }

    /// The number times a power of ten; exact.
    public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
        ExactDecimal(significand: significand, exponent: exponent + power)
    }

    /// The number times a fraction, rounded half away from zero to six places where the result does not end;
    /// none where 128 bits do not hold it.
    public func multiplied(by factor: Fraction) -> ExactDecimal? {
        if factor.isOne { return self }
        let (product, overflow) = Self.product(significand, factor.numerator)
        guard !overflow else { return nil }
        if factor.denominator == 1 { return ExactDecimal(significand: product, exponent: exponent) }
        if product % factor.denominator == 0 {
            return ExactDecimal(significand: product / factor.denominator, exponent: exponent)
        }
        let extraPlaces = max(0, 6 + exponent)
        guard let power = Self.powerOfTen(extraPlaces) else { return nil }
        let (widened, tooWide) = product.multipliedReportingOverflow(by: power)
        guard !tooWide else { return nil }
        let half = factor.denominator / 2 * (widened < 0 ? -1 : 1)
        let (rounded, tooLarge) = widened.addingReportingOverflow(half)
        guard !tooLarge else { return nil }
        return ExactDecimal(significand: rounded / factor.denominator, exponent: exponent - extraPlaces)
            .withoutTrailingZeros
    }

    /// The same value with no zero at the end of its decimals.
    public var withoutTrailingZeros: ExactDecimal {
        var significand = significand
        var exponent = exponent
        while exponent < 0, significand % 10 == 0 {
            significand /= 10
            exponent += 1
        }
        return ExactDecimal(significand: significand, exponent: exponent)
    }

    /// The sum of two numbers; none where 128 bits do not hold it.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let common = min(exponent, other.exponent)
        guard let left = significand(atExponent: common), let right = other.significand(atExponent: common) else {
            return nil
        }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(significand: sum, exponent: common)
    }

    /// The nearest binary number, for drawing and ordering of ratios, never for stored values.
    public var approximate: Double {
        var value = Double(significand)
        var left = exponent
        while left > 0 { value *= 10; left -= 1 }
        while left < 0 { value /= 10; left += 1 }
        return value
    }

    /// The significand this number would have at a smaller exponent; none where 128 bits do not hold it.
    private func significand(atExponent target: Int) -> Int128? {
        if exponent == target { return significand }
        guard let power = Self.powerOfTen(exponent - target) else { return nil }
        let (product, overflow) = Self.product(significand, power)
        return overflow ? nil : product
    }

    /// The product of two integers. Most fit into one word, and multiplying them takes one step of the processor.
    private static func product(_ left: Int128, _ right: Int128) -> (partialValue: Int128, overflow: Bool) {
        guard let short = Int64(exactly: left), let other = Int64(exactly: right) else {
            return left.multipliedReportingOverflow(by: right)
        }
        let (high, low) = short.multipliedFullWidth(by: other)
        return (Int128(high) << 64 | Int128(low), false)
    }

    /// 10ⁿ for n from 0 to 38.
    fileprivate static func powerOfTen(_ power: Int) -> Int128? {
        guard power >= 0, power <= 38 else { return nil }
        var short: Int64 = 1
        for _ in 0..<min(power, longestShortPower) { short &*= 10 }
        var result = Int128(short)
        for _ in longestShortPower..<max(power, longestShortPower) { result *= 10 }
        return result
    }

    /// The last power of ten that one word holds.
    private static var longestShortPower: Int { 18 }
}

extension ExactDecimal: Comparable, CustomStringConvertible {
    /// By value, so that `1.0` is neither below nor above `1`.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let common = min(left.exponent, right.exponent)
        guard let leftDigits = left.significand(atExponent: common),
            let rightDigits = right.significand(atExponent: common)
        else { return left.approximate < right.approximate }
        return leftDigits < rightDigits
    }

    /// Whether two numbers have the same value, however many decimals they were written with.
    public func hasSameValue(as other: ExactDecimal) -> Bool {
        let common = min(exponent, other.exponent)
        guard let digits = significand(atExponent: common), let others = other.significand(atExponent: common) else {
            return approximate == other.approximate
        }
        return digits == others
    }

    /// A plain decimal without grouping: `-0.35`, `13360000000`.
    public var description: String {
        let magnitude = significand.magnitude
        return if let small = UInt64(exactly: magnitude) { text(of: small) } else { text(of: magnitude) }
    }

    /// The text of the digits, written from the last to the first.
    private func text(of magnitude: some FixedWidthInteger & UnsignedInteger) -> String {
        let places = max(0, -exponent)
        let zeros = significand == 0 ? 0 : max(0, exponent)
        let capacity = Self.mostBytes + places + zeros
        return String(unsafeUninitializedCapacity: capacity) { buffer in
            var start = capacity
            func put(_ byte: UInt8) {
                start -= 1
                buffer.initializeElement(at: start, to: byte)
            }
            for _ in 0..<zeros { put(ASCII.zero) }
            var (rest, written) = (magnitude, 0)
            while rest > 0 || written <= places {
                if written == places, places > 0 { put(ASCII.point) }
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                put(ASCII.zero + UInt8(truncatingIfNeeded: digit))
                rest = quotient
                written += 1
            }
            if significand < 0 { put(ASCII.minus) }
            guard let first = buffer.baseAddress else { return 0 }
            first.update(from: first + start, count: capacity - start)
            return capacity - start
        }
    }

    /// The digits of 128 bits with a sign, a point and a zero before it.
    private static let mostBytes = 42
}

/// An exact factor between two units, such as 2000/3 from 亩 to 平方米.
public struct Fraction: Sendable, Hashable {
    /// The upper part.
    @inlinable public var numerator: Int128 { upper.value }
    /// The lower part, above zero.
    @inlinable public var denominator: Int128 { lower.value }
    @usableFromInline let upper: TwoWords
    @usableFromInline let lower: TwoWords

    /// The factor one.
    public static let one = Fraction(numerator: 1, denominator: 1)

    /// Whether it is the factor one.
    @inlinable var isOne: Bool { upper.isOne && lower.isOne }

    /// The fraction upside down; none of zero and negative ones.
    public var inverse: Fraction? {
        numerator > 0 ? Fraction(numerator: denominator, denominator: numerator) : nil
    }

    /// The fraction times a power of ten, 0 or above; none where 128 bits do not hold it.
    public func scaled(byPowerOfTen power: Int) -> Fraction? {
        if power == 0 { return self }
        guard let factor = ExactDecimal.powerOfTen(power) else { return nil }
        let (scaled, overflow) = numerator.multipliedReportingOverflow(by: factor)
        return overflow ? nil : Fraction(numerator: scaled, denominator: denominator)
    }

    /// A fraction of two integers; the lower one must be above zero.
    public init(numerator: Int128, denominator: Int128) {
        precondition(denominator > 0, "a fraction's denominator is above zero")
        upper = TwoWords(numerator)
        lower = TwoWords(denominator)
    }

    /// Reads `1000`, `0.1` or `2000/3`; none for anything else, zero, and what 128 bits do not hold.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let upper = ExactDecimal(parts[0]), upper.significand > 0 else { return nil }
        var denominator: Int128 = 1
        if parts.count == 2 {
            guard let lower = Int128(parts[1]), lower > 0 else { return nil }
            denominator = lower
        }
        guard let power = ExactDecimal.powerOfTen(-upper.exponent) else { return nil }
        let (shifted, overflow) = denominator.multipliedReportingOverflow(by: power)
        guard !overflow else { return nil }
        self.init(numerator: upper.significand, denominator: shifted)
    }
}
