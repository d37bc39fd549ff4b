import Testing

@testable import Extraction

/// Totals of tables are held against what they sum up.
@Suite("Sums of tables")
struct TableSumTests {
    /// The sums found in a table below a title, with the figures of each in place of their numbers.
    private func sums(_ table: String) throws -> [String] {
        let text = "# 园区2024年统计公报\n\n## 2024年主要指标（单位：亿元）\n\n\(table)\n"
        let extraction = try ReadText.extraction(text, dated: "2025-02-20", ending: "md")
        return extraction.checks.filter { $0.kind == .sum }.map { check in
            "\(check.cue) " + check.text { extraction.observations[$0].quantity.value.description }
                + (check.passed ? "" : " !")
        }
    }

    @Test("a total below its rows, within their rounding")
    func addsColumns() throws {
        let table = """
            | 镇街 | 固定资产投资 | 税收收入 |
            | --- | --- | --- |
            | 东湖街道 | 80.2 | 4.44 |
            | 柳溪镇 | 60.4 | 3.33 |
            | 合计 | 140.7 | 8.77 |
            """
        #expect(try sums(table) == ["合计 140.7 = 80.2 + 60.4", "合计 8.77 ≠ 4.44 + 3.33 !"])
    }

    @Test("a total above its rows, and subtotals")
    func addsSubtotals() throws {
        let above = """
            | 镇街 | 工业投资 |
            | --- | --- |
            | 总计 | 30 |
            | 东湖街道 | 10.5 |
            | 柳溪镇 | 19.5 |
            """
        #expect(try sums(above) == ["合计 30 = 10.5 + 19.5"])
        let subtotals = """
            | 镇街 | 工业投资 |
            | --- | --- |
            | 东湖街道 | 10 |
            | 柳溪镇 | 20 |
            | 小计 | 30 |
            | 北岭街道 | 4 |
            | 南山镇 | 6 |
            | 小计 | 10 |
            | 总计 | 45 |
            """
        let found = try sums(subtotals)
        #expect(found == ["合计 30 = 10 + 20", "合计 45 ≠ 30 + 10 !", "合计 10 = 4 + 6"], "\(found)")
    }

    @Test("a column of totals")
    func addsRows() throws {
        let table = """
            | 指标 | 合计 | 东湖街道 | 柳溪镇 |
            | --- | --- | --- | --- |
            | 工业投资 | 30 | 10.5 | 19.5 |
            | 税收收入 | 9.0 | 4.4 | 3.3 |
            """
        #expect(try sums(table) == ["合计 30 = 10.5 + 19.5", "合计 9.0 ≠ 4.4 + 3.3 !"])
    }

    @Test("a part is no more than its whole, and rates add up to nothing")
    func comparesParts() throws {
        let table = """
            | 指标 | 2024年 | 增长（%） |
            | --- | --- | --- |
            | 一般公共预算收入 | 20.5 | 3.0 |
            | 其中：税收收入 | 25.1 | 2.0 |
            | 固定资产投资 | 90.0 | 1.0 |
            | #工业投资 | 50.0 | 4.0 |
            | #基础设施投资 | 40.0 | 5.0 |
            """
        #expect(try sums(table) == ["其中 20.5 < 25.1 !", "其中 90.0 = 50.0 + 40.0"])
    }

    @Test("a value that is missing proves nothing")
    func leavesGaps() throws {
        let table = """
            | 镇街 | 固定资产投资 |
            | --- | --- |
            | 东湖街道 | 80.2 |
            | 柳溪镇 | … |
            | 北岭街道 | 3 |
            | 合计 | 140.7 |
            """
        #expect(try sums(table).isEmpty)
    }
}
