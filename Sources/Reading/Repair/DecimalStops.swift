import Basics

/// Puts a point in the place of a full stop inside a number: `57。6亿元`. Digits stay digits; a unit has to follow.
enum DecimalStops {
    private static let units: [StaticString] = ["亿", "万", "%", "％", "个百分点", "千", "倍", "吨", "平方", "公顷"]

    /// More decimals are the number that the next sentence begins with.
    private static let mostDecimals = 4

    static func mend(_ revision: inout Revision) {
        let text = revision.text
        var index = 1
        while index + 3 < text.count {
            guard text[index] == 0xE3, text.holds("。", at: index), text[index - 1].isASCIIDigit else {
                index += 1
                continue
            }
            var end = index + 3
            while end < text.count, text[end].isASCIIDigit { end += 1 }
            let decimals = end - index - 3
            if 1...mostDecimals ~= decimals, !hasPoint(text, before: index),
                units.contains(where: { text.holds($0, at: end) })
            {
                revision.replace(index..<index + 3, with: [ASCII.point], .punctuation)
            }
            index = end
        }
    }

    private static func hasPoint(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        var start = index
        while start > 0, text[start - 1].isASCIIDigit { start -= 1 }
        return start > 0 && text[start - 1] == ASCII.point
    }
}
