import TestSupport

/// Makes tables of the usual layouts with invented figures.
struct TableGenerator {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// A table, and how many of its cells state a figure.
    struct Made {
        var rows: [[String]]
        var figures = 0
    }

    private static let amounts = [
        ("规上工业总产值", "亿元"), ("固定资产投资", "亿元"), ("税收收入", "万元"), ("进出口总额", "亿美元"),
        ("规上工业企业数", "家"), ("从业人员数", "万人"), ("工业用电量", "亿千瓦时"), ("实际利用外资", "万美元"),
    ]
    private static let parks = ["临江高新区", "松岭经开区", "云溪产业园区", "北岭工业园区", "东湖高新区", "南山经济开发区"]
    private static let blanks = ["—", "…", "/", "-", "暂无"]

    /// A table of any layout.
    mutating func table() -> Made {
        switch Int.random(in: 0...3, using: &generator) {
        case 0: unitsInColumn()
        case 1: unitsInNames()
        case 2: yearsDown()
        default: parksDown()
        }
    }

    /// 指标 | 单位 | 绝对数 | 比上年增长（%）
    private mutating func unitsInColumn() -> Made {
        var made = Made(rows: [["指标", "单位", "绝对数", "比上年增长（%）"]])
        for (name, unit) in someAmounts() {
            made.rows.append([name, unit, cell(of: unit, &made), rate(&made)])
        }
        return made
    }

    /// 主要指标 | 2022年 | 2023年 | 2024年 | 同比增长（%）
    private mutating func unitsInNames() -> Made {
        var made = Made(rows: [["主要指标", "2022年", "2023年", "2024年", "同比增长（%）"]])
        for (name, unit) in someAmounts() {
            made.rows.append(["\(name)（\(unit)）"] + (0..<3).map { _ in cell(of: unit, &made) } + [rate(&made)])
        }
        return made
    }

    /// 年份 | 工业总产值（亿元） | …
    private mutating func yearsDown() -> Made {
        let columns = someAmounts()
        var made = Made(rows: [["年份"] + columns.map { "\($0.0)（\($0.1)）" }])
        for year in 2018...2018 + Int.random(in: 2...6, using: &generator) {
            made.rows.append(["\(year)年"] + columns.map { cell(of: $0.1, &made) })
        }
        return made
    }

    /// 园区 | 固定资产投资（亿元） | 增速（%） | 位次
    private mutating func parksDown() -> Made {
        let (name, unit) = someAmounts()[0]
        var made = Made(rows: [["园区", "\(name)（\(unit)）", "增速（%）", "位次"]])
        for (number, park) in Self.parks.shuffled(using: &generator).prefix(4).enumerated() {
            made.rows.append([park, cell(of: unit, &made), rate(&made), "\(number + 1)"])
            made.figures += 1
        }
        return made
    }

    private mutating func someAmounts() -> [(String, String)] {
        Array(Self.amounts.shuffled(using: &generator).prefix(Int.random(in: 3...6, using: &generator)))
    }

    /// An amount, with commas or without, or one cell in eight without a figure.
    private mutating func cell(of unit: String, _ made: inout Made) -> String {
        if Int.random(in: 0..<8, using: &generator) == 0 {
            return Self.blanks.randomElement(using: &generator) ?? ""
        }
        made.figures += 1
        let whole = Int.random(in: 1...9_999, using: &generator)
        let text =
            whole > 999 && Bool.random(using: &generator)
            ? "\(whole / 1_000),\(String(String(whole % 1_000 + 1_000).dropFirst()))" : "\(whole)"
        return unit == "家" ? text : "\(text).\(Int.random(in: 0...9, using: &generator))"
    }

    /// A rate, or 持平, or none.
    private mutating func rate(_ made: inout Made) -> String {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: return "—"
        case 1:
            made.figures += 1
            return "持平"
        default:
            made.figures += 1
            let sign = Bool.random(using: &generator) ? "-" : ""
            return "\(sign)\(Int.random(in: 0...40, using: &generator)).\(Int.random(in: 0...9, using: &generator))"
        }
    }
}
