import Basics
import TestSupport
import Testing
import Vocabulary

@testable import Dataset

/// Keys are compact and sort as pages and series want them.
@Suite("Keys")
struct KeyTests {
    /// Any period of the forms there are.
    private func period(_ generator: inout SeededGenerator) -> Period {
        let year = 1990 + Int(generator.next() % 40)
        let (first, second) = (1 + Int(generator.next() % 12), 1 + Int(generator.next() % 12))
        switch generator.next() % 6 {
        case 0: return .year(year)
        case 1: return .half(year, 1 + first % 2)
        case 2: return .quarter(year, 1 + first % 4)
        case 3: return .month(year, first)
        case 4: return .months(year: year, first: min(first, second), last: max(first, second))
        default: return .years(year, year + first % 6)
        }
    }

    @Test("a period's code gives the period back and sorts as it does")
    func codes() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<5000 {
            let (left, right) = (period(&generator).ofCalendar, period(&generator).ofCalendar)
            #expect(PeriodCode(left).period == left)
            #expect((PeriodCode(left) < PeriodCode(right)) == (left < right), "\(left) \(right)")
            #expect(PeriodCode.none < PeriodCode(left))
        }
        #expect(PeriodCode(nil).period == nil)
    }

    @Test(
        "months that are a quarter or a half year are that period",
        arguments: [
            ("2024-01/2024-06", "2024-S1"), ("2024-07/2024-12", "2024-S2"), ("2024-01/2024-03", "2024-Q1"),
            ("2024-10/2024-12", "2024-Q4"), ("2024-01/2024-09", "2024-01/2024-09"),
            ("2024-02/2024-04", "2024-02/2024-04"),
            ("2024-04/2024-09", "2024-04/2024-09"), ("2024-06", "2024-06"),
        ])
    func calendar(months: String, same: String) throws {
        let (period, expected) = try (#require(Period(months)), #require(Period(same)))
        #expect(period.ofCalendar == expected)
        #expect(PeriodCode(period) == PeriodCode(expected))
    }

    @Test("ids of names sort as their bytes, whatever order they come in")
    func names() throws {
        let lists = [["", "光电子", "a", "生物"], ["", "生物", "汽车", "é", "e\u{301}"], [""]]
        let (names, ids) = Names.merging(lists)
        let (other, _) = Names.merging(Array(lists.reversed()))
        for (list, numbers) in zip(lists, ids) {
            #expect(numbers.map { names[$0] } == list)
            for text in list { #expect(try names[#require(names.id(of: text))].utf8.elementsEqual(text.utf8)) }
        }
        let all = Set(ids.flatMap { $0 }).sorted()
        #expect(all.count == 7, "what is written in other bytes is another name")
        #expect(all.map { names[$0] } == all.map { other[$0] })
        #expect(zip(all, all.dropFirst()).allSatisfy { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) })
        #expect(names.id(of: "没有") == nil)
    }

    @Test("a series holds one thing over time, the oldest period first")
    func series() async throws {
        let dataset = try await Reports.dataset([
            "2023-01-a": "2022年，园区税收收入15.1亿元，增长5%。", "2025-01-b": "2024年，园区税收收入17.2亿元。",
            "2024-01-c": "2023年，园区税收收入16.3亿元。2023年上半年，园区税收收入8亿元。力争2025年税收收入18亿元。",
        ])
        let series = try #require(dataset.series(of: dataset.key("tax-revenue", "2019")))
        let points = series.cells.map {
            (dataset.key($0).period?.description ?? "") + " " + dataset.text(dataset.shown(at: $0))
        }
        #expect(points == ["2022 15.1亿元", "2023-S1 8亿元", "2023 16.3亿元", "2024 17.2亿元"])
        #expect(series.undated == nil)
        let all = dataset.seriesOfPark.flatMap { $0 }.flatMap { place -> [Int] in
            let series = dataset.series(place)
            return Array(series.cells) + [series.undated].compactMap { $0 }
        }
        #expect(all.sorted() == Array(0..<dataset.cellCount), "every cell is in one series")
        #expect(dataset.series(of: try dataset.key("gdp", nil)) == nil)
    }
}
