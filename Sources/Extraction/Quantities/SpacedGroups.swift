import Basics

/// 1 186.7亿元: thousands parted by a blank.
extension NumberReader {
    /// A number of one to three digits and groups of exactly three behind single blanks. It is read so only in an amount
    /// whose unit or scale stands right behind, where Chinese words lead to it: nothing else makes sense of the blank.
    func spacedGroups(at start: Int) -> Numerals.Number? {
        guard passesBlanks, start > 2, bytes[start] != ASCII.zero, leadsToAmount(before: start) else { return nil }
        var value: Int128 = 0
        var index = start
        guard let first = digits(at: &index, into: &value), first <= 3, index < end, bytes[index] == ASCII.space else {
            return nil
        }
        var groups = 0
        // More groups than any amount has would not fit into the number.
        while index + 3 < end, bytes[index] == ASCII.space, groups < 8 {
            index += 1
            guard digits(at: &index, into: &value) == 3 else { return nil }
            groups += 1
        }
        var places = 0
        if index + 1 < end, bytes[index] == ASCII.point {
            index += 1
            guard let count = digits(at: &index, into: &value) else { return nil }
            places = count
        }
        guard groups > 0, places <= 6, closesWithUnit(index) else { return nil }
        return (ExactDecimal(significand: value, exponent: -places), index)
    }

    /// Reads plain digits; how many there are, none where there is none.
    private func digits(at index: inout Int, into value: inout Int128) -> Int? {
        let start = index
        while index < end, bytes[index].isASCIIDigit, index - start < 8 {
            value = value * 10 + Int128(bytes[index] - ASCII.zero)
            index += 1
        }
        return index > start ? index - start : nil
    }

    /// Whether a Chinese letter that numbers nothing stands right before.
    private func leadsToAmount(before start: Int) -> Bool {
        let scalar = bytes.scalar(before: start).value
        return 0x4E00...0x9FFF ~= scalar && scalar != 0x7B2C && Numerals.power(scalar) == nil  // 第
    }

    private func closesWithUnit(_ index: Int) -> Bool {
        guard index < end, bytes[index] >= 0xE3, let units else { return false }
        return Scales.large(bytes, at: index, end: end) != nil || units.longest(in: bytes, at: index, end: end) != nil
    }
}
