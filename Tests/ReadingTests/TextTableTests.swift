import Testing

@testable import Reading

@Suite("Tables in plain text")
struct TextTableTests {
    /// The cells of a text, each with its row, column and an `h` if it is of the header.
    private func cells(_ text: String) throws -> [String] {
        let report = try read(text).report
        return report.blocks.compactMap { block in
            guard case .cell(_, let row, let column, let isHeader) = block.kind else { return nil }
            let words = String(decoding: report.text[block.range], as: UTF8.self)
            return "\(row)\(column)\(isHeader ? "h" : "") \(words)"
        }
    }

    @Test(
        "rows parted by bars or tabs, or one cell a line",
        arguments: [
            "年报\n\n指标 | 2024年 | 增长\n产值 | 120.5 | 7.2\n税收 | 31 | -0.8\n",
            "年报\n\n指标\t2024年\t增长\n产值\t120.5\t7.2\n税收\t31\t-0.8\n",
            "年报，很长。\n\n指标\n2024年\n增长\n产值\n120.5\n7.2\n税收\n31\n-0.8\n说明，很长。\n",
            "年报，很长。\n\n指标\n|\n2024年\n|\n增长\n产值\n|\n120.5\n|\n7.2\n税收\n31\n-0.8\n",
        ])
    func findsTables(text: String) throws {
        #expect(
            try cells(text) == [
                "00h 指标", "01h 2024年", "02h 增长", "10 产值", "11 120.5", "12 7.2", "20 税收", "21 31", "22 -0.8",
            ])
    }

    @Test(
        "numbers may have units; a year is a head",
        arguments: [
            "年报\n\n指标 | 2023年 | 2024年\n产值 | 120.5亿元 | 7.2 万元\n税收 | 31% | -0.8个百分点\n",
            "年报，很长。\n\n指标\n2023年\n2024年\n产值\n120.5亿元\n7.2 万元\n税收\n31%\n-0.8个百分点\n",
        ])
    func findsUnits(text: String) throws {
        #expect(
            try cells(text) == [
                "00h 指标", "01h 2023年", "02h 2024年", "10 产值", "11 120.5亿元", "12 7.2万元", "20 税收", "21 31%",
                "22 -0.8个百分点",
            ])
    }

    @Test(
        "short lines without the shape of a table are lines",
        arguments: [
            "年报\n首页 | 资讯 | 园区\n上一篇 | 下一篇\n", "年报\n1. 首页 | 2. 资讯\n3. 园区 | 4. 电话\n",
            "年报\n2024年\n增长\n产值\n120.5\n",
            "年报\n第一\n第二\n第三\n第四\n第五\n",
            "年报\n甲 / 乙 / 丙\n丁 / 戊 / 己\n庚 / 辛 / 壬\n癸 / 子 / 丑\n", "年报\n国家 / 出口额 / 增速\n东盟 5 / 3\n欧盟 6 / 2 / 1\n",
            "年报，很长。\n\n比去年增长(%)\n占比(%)\n产值\n34.4\n0.3\n税收\n16.3\n2.1\n",
        ])
    func keepsLines(text: String) throws {
        #expect(try cells(text).isEmpty)
    }

    @Test("bars of empty cells around a title are no part of it, and lines of bars alone are none")
    func leavesBarsOut() throws {
        let report = try read("年报，很长。\n\n| 表1 主要指标 | |||\n| ||||\n指标 | 产值 |\n甲 | 1 |\n乙 | 2 |\n").report
        let lines = report.blocks.filter { !$0.isCell }.map { String(decoding: report.text[$0.range], as: UTF8.self) }
        #expect(lines == ["年报，很长。", "表1 主要指标"])
    }

    @Test("a row broken in its cells is one again where all rows then have as many bars")
    func joinsRows() throws {
        let text = "年报，很长。\n\n名称 | 本月 | 累计 | 增长 |\n甲 | 1 |\n| 3 |\n乙 | 4 |\n5 | 6 |\n丙 | 7 | 8 | 9 |\n"
        #expect(
            try cells(text).dropFirst(4) == [
                "10 甲", "11 1", "13 3", "20 乙", "21 4", "22 5", "23 6", "30 丙", "31 7", "32 8", "33 9",
            ])
    }

    @Test("of the ways to read lines as rows the one counts by which numbers stand below numbers")
    func choosesGrid() throws {
        // The heads begin behind the lines of the page.
        let lines = "年报，很长。\n字号:\n云岭县生产总值\n2024年\n总量\n(亿元)\n增长(%)\n工业\n19.3\n-5.7\n农业\n3.5\n1.7\n林业\n4.4\n1.3\n"
        #expect(
            try cells(lines) == [
                "00h 2024年", "01h 总量\n(亿元)", "02h 增长(%)", "10 工业", "11 19.3", "12 -5.7", "20 农业", "21 3.5", "22 1.7",
                "30 林业",
                "31 4.4", "32 1.3",
            ])
    }

    @Test("an empty cell is where a gap is wider than the single blanks of whole rows")
    func placesByWidth() throws {
        let text = "年报，很长。\n地区 产值 税收 利润\n东湖 1 2 3\n西湖   5 6\n南湖 7 8 9\n北湖 4 5 6\n"
        #expect(try cells(text).dropFirst(8).prefix(4) == ["20 西湖", "22 5", "23 6", "30 南湖"])
        // Where gaps are of all widths, none tells.
        let aligned = "年报，很长。\n地区 产值 税收 利润\n东湖  1 2 3\n西湖   5 6\n南湖 7 8 9\n北湖  4 5 6\n"
        #expect(try !cells(aligned).contains("22 5"))
    }

    @Test("a table in one line, with the words around it")
    func findsTableInLine() throws {
        let text = "年报，很长。\n\n数据如下: 地区 | 产值 | 增速 | 甲 | 1.5 | 2% | 乙 | 3.5 | -4% | 丙 | 5.5 | 6% | 丁 | 7 | — | 戊。\n"
        let rows =
            ["00h 地区", "01h 产值", "02h 增速"] + ["10 甲", "11 1.5", "12 2%", "20 乙", "21 3.5", "22 -4%", "30 丙", "31 5.5"]
            + ["32 6%", "40 丁", "41 7", "42 —"]
        #expect(try cells(text) == rows)
        let report = try read(text).report
        let lines = report.blocks.filter { !$0.isCell }.map { String(decoding: report.text[$0.range], as: UTF8.self) }
        #expect(lines == ["年报，很长。", "数据如下:", "戊。"])
        #expect(try cells("年报，很长。\n\n首页 | 资讯 | 园区 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12\n").isEmpty)
    }

    @Test("many short lines are read in step with their number")
    func staysLinear() throws {
        let bars = String(repeating: "|\n", count: 20_000)
        let lines = bars + String(repeating: "园区\n", count: 20_000) + String(repeating: "甲 | 乙\n", count: 20_000)
        #expect(try read("年报\n" + lines).report.blocks.count > 100)
    }
}
