import Testing

@testable import Extraction

/// A numeral's address counts the numerals of its line as a person does.
@Suite struct AddressTests {
    @Test(
        "scales belong to the digits before them",
        arguments: [
            ("2024年，园区税收收入16.74亿元，增长8.0%，新增企业23家。", ["L1-1", "L1-2", "L1-3", "L1-4"]),
            ("2024年，园区税收收入16.74 亿元，增长8.0%。", ["L1-1", "L1-2", "L1-3"]),
            ("2024年，园区就业1万3千人，新增企业二十三家。", ["L1-1", "L1-2", "L1-3"]),
            ("2024年，园区税收收入十六亿元，新增企业3家。", ["L1-1", "L1-2", "L1-3"]),
        ])
    func countsNumerals(text: String, anchors: [String]) throws {
        let extraction = try ReadText.extraction(text)
        let places = extraction.observations.map(\.place) + extraction.ledger.map(\.place)
        #expect(places.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.anchor) == anchors)
    }

    @Test func aTitleRightAboveATableHasItsPlace() throws {
        let text = "# 某市数据\n\n四、分地区数据\n| 地区 | 投资额（亿元） |\n|---|---|\n| 东部 | 10905 |\n"
        let title = try #require(
            try ReadText.extraction(text, ending: "md").ledger.first { $0.quote.hasPrefix("四、") })
        #expect(title.place.line == 3)
        #expect(Array(text.utf8)[title.place.range].elementsEqual("四".utf8))
    }

    @Test func barsPartClauses() throws {
        let labels = try ReadText.extraction("园区 | 税收 | 新增企业23家 | 电话").observations.map(\.label)
        #expect(labels == ["新增企业"])
    }

    @Test("what no numeral begins is known by its character, in a long line too", arguments: [1, 100, 2_000])
    func character(sentences: Int) throws {
        let before = String(repeating: "园区环境不断优化。", count: sentences) + "2024年，园区税收收入居全省"
        let rank = try #require(
            try ReadText.extraction(before + "首位。").observations.first { $0.measure == .rank })
        #expect(rank.place.ordinal == .character(before.count + 1))
    }
}
