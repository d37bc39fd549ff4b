import Testing
import TestSupport

@testable import Extraction

@Suite("Doubt about tables")
struct TableDoubtTests {
    private func read(_ table: String) throws -> [Observation] {
        let text = "临江高新区2024年统计资料\n\n\(table)\n\n数据来自区统计局，口径与上年一致。\n"
        return try ReadText.extraction(text, dated: "2025-02-20", ending: "md").observations
    }

    @Test("cells with the same heads and different values are for review, those told apart are not")
    func sameHeads() throws {
        let head = "| 指标 | 单位 | 2024年 |\n| --- | --- | --- |\n"
        let open = try read(
            head + "| 常住人口 | 万人 | 50.1 |\n| 城镇人口 | 万人 | 40.2 |\n| 户籍人口 | 万人 | 30.3 |\n| 城镇人口 | 万人 | 20.4 |")
        #expect(open.filter { $0.reasons.list.contains(.openHeads) }.map(\.label) == ["城镇人口", "城镇人口"])
        #expect(open.filter { $0.reasons.list.contains(.openHeads) }.allSatisfy { $0.confidence == .review })
        let told = try read(head + "| 销售产值（全区） | 亿元 | 50.1 |\n| 销售产值（区内） | 亿元 | 40.2 |")
        #expect(told.map(\.label) == ["销售产值（全区）", "销售产值（区内）"])
        #expect(told.allSatisfy { !$0.reasons.list.contains(.openHeads) })
    }

    @Test("heads above a column of amounts that announce rates take back the table")
    func impossibleRates() throws {
        let table = { (value: Int) in
            "| 镇街 | 工业投资（亿元） | 增速（%） |\n| --- | --- | --- |\n| 东湖镇 | 1.5 | \(value) |\n| 柳溪镇 | 2.5 | \(value + 1) |"
        }
        #expect(try read(table(73_795)).isEmpty)
        #expect(try read(table(12)).count == 4)
    }

    @Test("a row that may have lost a cell in between is for review")
    func movedRow() throws {
        let table = { (first: String) in
            "| 类别 | 企业数（家） | 亏损企业（家） | 总产值（万元） |\n| --- | --- | --- | --- |\n| 轻工业 | 377 | 47 | 454071 |\n"
                + "| 重工业 | 484 | 78 | 268121 |\n| 采掘业 | 103 | 12 | 92110 |\n| 石油业 | \(first) | |"
        }
        let isOpen = { (observation: Observation) in observation.reasons.list.contains(.openHeads) }
        #expect(try read(table("11 | 69351")).filter(isOpen).count == 2)
        #expect(try read(table("11 | 9")).filter(isOpen).isEmpty)
    }

    @Test("增减 that is neither the difference of the amounts nor their rate is for review")
    func openDifferences() throws {
        let head = "| 指标 | 2023年 | 2024年 | 增减 |\n| --- | --- | --- | --- |\n"
        let open = try read(head + "| 从业人员（人） | 18400 | 17900 | 77 |\n| 税收收入（亿元） | 12.4 | 13.1 | 31 |")
        #expect(open.filter { $0.reasons.list.contains(.openHeads) }.count == 2)
        let told = try read(head + "| 从业人员（人） | 18400 | 17900 | -500 |\n| 税收收入（亿元） | 12.4 | 13.1 | 0.7 |")
        #expect(told.allSatisfy { !$0.reasons.list.contains(.openHeads) })
        // What grew at constant prices goes with the rates of the other rows.
        let real = try read(head + "| 税收收入（亿元） | 20.0 | 21.0 | 5.0 |\n| 地区生产总值（亿元） | 400 | 424 | 5.1 |")
        #expect(real.filter { $0.measure == .growth }.map(\.label) == ["税收收入", "地区生产总值"])
        #expect(real.allSatisfy { !$0.reasons.list.contains(.openHeads) })
    }
}
