import Basics
import Extraction
import Reading
import TestSupport
import Testing
import Vocabulary

/// Whatever a text holds, each of its digit runs is in exactly one record, and records do not overlap.
@Suite struct CoverageTests {
    private let extractor: Extractor

    init() throws {
        extractor = Extractor(try Vocabulary.load())
    }

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
            try check(text, "seed \(seed)")
        }
    }

    private func check(_ text: String, _ name: String) throws {
        let bytes = Array(text.utf8)
        let report = try ReportReader().read(bytes, ReportLocation(path: "a.txt", folder: nil)).report
        let extraction = extractor.extract(report)
        var ranges = Set(extraction.observations.map(\.place.range))
        ranges.formUnion(extraction.ledger.map(\.place.range))
        let ordered = ranges.sorted { $0.lowerBound < $1.lowerBound }
        for (left, right) in zip(ordered, ordered.dropFirst()) {
            #expect(left.upperBound <= right.lowerBound, "\(name): \(left) and \(right) overlap in \(text)")
        }
        for run in Self.digitRuns(bytes) {
            let holding = ordered.filter { $0.lowerBound <= run.lowerBound && run.upperBound <= $0.upperBound }
            #expect(holding.count == 1, "\(name): \(bytes.text(in: run)) in \(text)")
        }
        for observation in extraction.observations {
            #expect(observation.quantity.value.description.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil, "\(name)")
        }
    }

    private static func digitRuns(_ bytes: [UInt8]) -> [Range<Int>] {
        func length(_ index: Int) -> Int {
            if bytes[index].isASCIIDigit { return 1 }
            guard index + 2 < bytes.count, bytes[index] == 0xEF, bytes[index + 1] == 0xBC else { return 0 }
            return 0x90...0x99 ~= bytes[index + 2] ? 3 : 0
        }
        var runs: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            var end = index
            while end < bytes.count, case let step = length(end), step > 0 { end += step }
            if end > index { runs.append(index..<end) }
            index = max(end, index + 1)
        }
        return runs
    }
}
