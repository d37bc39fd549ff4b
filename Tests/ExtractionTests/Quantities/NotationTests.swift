import TestSupport
import Testing

@testable import Extraction

/// One number in many notations is one value.
@Suite struct NotationTests {
    @Test func everyNotationOfANumberHasTheSameBaseValue() throws {
        for seed in 0..<400 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let digits = Int.random(in: 1...9, using: &generator)
            let limit = (0..<digits).reduce(1) { product, _ in product * 10 }
            let number = Int.random(in: 1..<limit, using: &generator)
            for text in Notation.all(of: number) {
                let read = try NumeralsOfText("投资\(text)元。")
                let values = read.quantities.map { $0.base.description }
                #expect(values == ["\(number)"], "seed \(seed): \(text)")
                #expect(read.claims.isEmpty, "seed \(seed): \(text)")
            }
        }
    }

    @Test func scalesAreFactors() throws {
        for seed in 0..<200 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let tenths = Int.random(in: 1...99_999, using: &generator)
            let written = "\(tenths / 10).\(tenths % 10)"
            for (scale, factor) in [("万", 1000), ("亿", 10_000_000), ("万亿", 100_000_000_000)] {
                let quantity = try #require(NumeralsOfText("投资\(written)\(scale)元").quantities.first)
                #expect(quantity.value.description == written, "the decimals stay as written")
                #expect(quantity.base.description == "\(tenths * factor)", "seed \(seed): \(written)\(scale)")
                #expect(quantity.unitText == "\(scale)元")
            }
        }
    }
}

/// The ways to write a whole number below 10¹².
private enum Notation {
    static func all(of number: Int) -> [String] {
        let plain = "\(number)"
        let fullWidth = String(
            String.UnicodeScalarView(plain.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
        let chinese = chinese(number)
        let financial = String(chinese.map { financialForms[$0] ?? $0 })
        let traditional = String(chinese.map { traditionalForms[$0] ?? $0 })
        return [plain, grouped(plain), fullWidth, chinese, financial, traditional] + mixed(number)
    }

    private static func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }

    /// Arabic digits with scales between them: 1亿2000万.
    private static func mixed(_ number: Int) -> [String] {
        let (high, low) = number.quotientAndRemainder(dividingBy: 10_000)
        guard high > 0 else { return [] }
        return low == 0 ? ["\(high)万"] : low >= 1000 ? ["\(high)万\(low)", "\(high)万零\(low)"] : ["\(high)万零\(low)"]
    }

    private static let letters = Array("零一二三四五六七八九")

    static func chinese(_ number: Int) -> String {
        var text = ""
        var left = number
        var needsZero = false
        for (scale, letter) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
            let (part, rest) = left.quotientAndRemainder(dividingBy: scale)
            left = rest
            guard part > 0 else {
                needsZero = needsZero || !text.isEmpty
                continue
            }
            if !text.isEmpty, needsZero || part < 1000 { text += "零" }
            needsZero = false
            text += belowTenThousand(part) + letter
        }
        return text
    }

    private static func belowTenThousand(_ number: Int) -> String {
        var text = ""
        var left = number
        var needsZero = false
        for (scale, letter) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let (digit, rest) = left.quotientAndRemainder(dividingBy: scale)
            left = rest
            guard digit > 0 else {
                needsZero = !text.isEmpty
                continue
            }
            if needsZero { text += "零" }
            needsZero = false
            text += "\(letters[digit])\(letter)"
        }
        return text
    }

    private static let financialForms: [Character: Character] = [
        "一": "壹", "二": "贰", "三": "叁", "四": "肆", "五": "伍", "六": "陆", "七": "柒", "八": "捌", "九": "玖", "十": "拾",
        "百": "佰", "千": "仟",
    ]
    private static let traditionalForms: [Character: Character] = ["万": "萬", "亿": "億", "六": "陸", "二": "貳"]
}
