import TestSupport
import Testing

/// Whatever a text holds, each of its digit runs is in exactly one record, and records do not overlap.
@Suite struct CoverageTests {
    /// Pieces that numbers are made of, and that they meet.
    private static let pieces = [
        "1", "23", "2024", "0.5", "1,234", "１２", "３．４", "，", "、", "。", ",", ".", "-", "—", "～", "至", "/", " ", "  ",
        "　",
        "一", "二", "两", "三", "五", "六", "十", "百", "千", "万", "亿", "萬", "億", "兆", "零", "〇", "点", "點", "半", "又", "分", "之",
        "几", "数", "上", "多", "余", "来", "负", "成", "翻", "番", "倍", "个", "個", "百分点", "%", "‰", "家", "亿元", "元", "角", "吨", "亩",
        "年", "月", "日", "期", "号", "$", "￥", "US$", "k", "e5", "cm", "KG", "GWh", "5G", "从", "到", "超", "约", "以上", "左右",
        "规上工业增加值", "增长", "其中", "（", "）", "“", "”", "第", "位", "居", "：", "；", "\n", "\n\n", "^", "+", "#", "@",
        "13912345678", "企业", "12345678901234567890123456789012345678901234567890",
    ]

    @Test func everyDigitRunIsInOneRecord() throws {
        for seed in 0..<1500 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let count = Int.random(in: 1...40, using: &generator)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            try Coverage.check(text, "seed \(seed)")
        }
    }
}
