import Basics

/// Numbers of sections, tables and figures at the beginning of a block: `9—1 服务业基本情况`, `表2-3 税收`, `图4：产值`.
enum SectionNumbers {
    /// The whole of such a number that begins with these digits.
    static func range(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ numberEnd: Int, blockStart: Int, end: Int
    ) -> Range<Int>? {
        guard start - blockStart <= longestCaption, numberEnd - start <= 2 else { return nil }
        let caption = caption(bytes, blockStart..<start)
        guard caption != .none else { return nil }
        var groups = 1
        var last = numberEnd
        while let next = nextGroup(bytes, last, end) {
            last = next
            groups += 1
        }
        guard last >= end || !bytes[last].isASCIIDigit else { return nil }
        switch caption {
        case .none: return nil
        case .section where groups == 1: return nil
        case .section:
            let after = behindBlanks(bytes, last, end)
            return after > last && after < end && bytes[after] >= firstHan ? start..<last : nil
        case .named: return last >= end || !counters.contains(where: { bytes.holds($0, at: last) }) ? start..<last : nil
        }
    }

    private enum Caption { case none, section, named }

    /// 附表 with a blank, in bytes.
    private static let longestCaption = 7
    /// The byte that the first Chinese characters begin with.
    private static let firstHan: UInt8 = 0xE4
    /// What tables are counted by: 表3张 is no caption.
    private static let counters: [StaticString] = ["张", "个", "份", "种", "项", "次"]

    /// What stands between the beginning of the block and the number.
    private static func caption(_ bytes: UnsafeBufferPointer<UInt8>, _ before: Range<Int>) -> Caption {
        var index = before.lowerBound
        if index == before.upperBound { return .section }
        if bytes.holds("附", at: index) { index += 3 }
        guard bytes.holds("表", at: index) || bytes.holds("图", at: index) else { return .none }
        return behindBlanks(bytes, index + 3, before.upperBound) == before.upperBound ? .named : .none
    }

    /// The end of a dash, or two, and one or two digits.
    private static func nextGroup(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) -> Int? {
        var index = behindBlanks(bytes, from, end)
        let dashes = index
        while index < end, let dash = dash(bytes, at: index) { index += dash }
        guard index > dashes else { return nil }
        index = behindBlanks(bytes, index, end)
        let digits = index
        while index < end, bytes[index].isASCIIDigit { index += 1 }
        return index > digits && index - digits <= 2 ? index : nil
    }

    private static func dash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        if bytes[index] == ASCII.minus { return 1 }
        return bytes.holds("—", at: index) || bytes.holds("–", at: index) ? 3 : nil
    }

    private static func behindBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) -> Int {
        var index = from
        while index < end, bytes[index] == ASCII.space || bytes.holds("　", at: index) {
            index += bytes[index].utf8Length
        }
        return index
    }
}
