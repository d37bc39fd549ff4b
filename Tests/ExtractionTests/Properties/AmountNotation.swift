/// Ways to write one whole number of 亿元 or 万元.
enum AmountNotation: CaseIterable {
    case arabic, chinese, withoutScale, fullWidth, grouped

    /// 100亿元, 一百亿元, 10000000000元, １００亿元, 10,000,000,000元.
    func text(_ number: Int, scale: Scale) -> String {
        switch self {
        case .arabic: "\(number)\(scale.rawValue)元"
        case .chinese: Self.chinese(number) + scale.rawValue + "元"
        case .withoutScale: "\(number)\(scale.zeros)元"
        case .fullWidth: Self.fullWidth("\(number)") + scale.rawValue + "元"
        case .grouped: Self.grouped("\(number)\(scale.zeros)") + "元"
        }
    }

    enum Scale: String, CaseIterable {
        case hundredMillion = "亿"
        case tenThousand = "万"

        var zeros: String { self == .hundredMillion ? "00000000" : "0000" }
    }

    /// A number from 1 to 9999 in Chinese.
    static func chinese(_ number: Int) -> String {
        let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        var text = ""
        var isGap = false
        for (power, word) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = number / power % 10
            if digit == 0 {
                isGap = !text.isEmpty
                continue
            }
            if isGap { text += "零" }
            isGap = false
            // 十二, but 一百一十二.
            text += (digit == 1 && power == 10 && text.isEmpty ? "" : digits[digit]) + word
        }
        return text
    }

    private static func fullWidth(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { UnicodeScalar($0.value - 0x30 + 0xFF10) }))
    }

    private static func grouped(_ text: String) -> String {
        var result = ""
        for (index, digit) in text.enumerated() {
            if index > 0, (text.count - index) % 3 == 0 { result += "," }
            result.append(digit)
        }
        return result
    }
}
