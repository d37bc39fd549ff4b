import Extraction
import TestSupport
import Vocabulary

/// A sentence with its figures, and what they state.
struct InventedSentence {
    let text: String
    let statements: [Stated]
}

/// Makes sentences with invented figures: each names its year and its subject, so that none depends on another.
struct SentenceGenerator {
    private var dice: SeededGenerator

    init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

    /// A whole number.
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

    /// One of some things.
    mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }

    static let amounts: [(name: String, id: String)] = [
        ("规上工业增加值", "industrial-value-added-above-scale"), ("固定资产投资", "fixed-asset-investment"),
        ("税收收入", "tax-revenue"), ("一般公共预算收入", "general-budget-revenue"), ("外贸进出口总额", "foreign-trade"),
        ("实际利用外资", "foreign-capital-used"), ("工业总产值", "industrial-output"), ("地区生产总值", "gdp"),
        ("社会消费品零售总额", "retail-sales"),
    ]
    static let counts: [(name: String, id: String)] = [
        ("高新技术企业", "high-tech-enterprises"), ("科技型中小企业", "tech-smes"), ("上市企业", "listed-companies"),
        ("规上工业企业", "enterprises-above-scale"),
    ]
    static let industries = ["生物医药产业", "新材料产业", "智能家电产业", "集成电路产业", "现代物流产业"]

    /// The statement of a whole number of 亿元.
    private func money(_ number: Int) -> String { "\(number)00000000元" }

    /// The next sentence.
    mutating func sentence() -> InventedSentence {
        let year = number(2019...2024)
        let amount = one(of: Self.amounts)
        let level = number(11...9800)
        let rate = "\(number(1...29)).\(number(1...9))"
        switch number(0...7) {
        case 0:
            return InventedSentence(
                text: "\(year)年，园区实现\(amount.name)\(level)亿元，同比增长\(rate)%。",
                statements: [
                    Stated(amount.id, .level, money(level), in: "\(year)"),
                    Stated(amount.id, .growth, rate + "%", in: "\(year)"),
                ])
        case 1:
            let industry = one(of: Self.industries)
            return InventedSentence(
                text: "\(year)年，\(industry)实现产值\(level)亿元。",
                statements: [Stated("industry-output", .level, money(level), in: "\(year)", of: .industry, industry)])
        case 2:
            let count = one(of: Self.counts)
            return InventedSentence(
                text: "截至\(year)年底，园区拥有\(count.name)\(level)家。",
                statements: [Stated(count.id, .level, "\(level)", in: "\(year)")])
        case 3:
            return InventedSentence(
                text: "\(year)年，园区\(amount.name)同比下降\(rate)%。",
                statements: [Stated(amount.id, .growth, "-\(rate)%", in: "\(year)")])
        case 4:
            let goal = year + 7
            return InventedSentence(
                text: "到\(goal)年，园区力争实现\(amount.name)突破\(level)亿元。",
                statements: [Stated(amount.id, .level, money(level), in: "\(goal)", bound: .atLeast, status: .target)])
        case 5:
            return InventedSentence(
                text: "\(year)年，全市\(amount.name)增长\(rate)%。",
                statements: [Stated(amount.id, .growth, rate + "%", in: "\(year)", of: .region, "全市")])
        case 6:
            return InventedSentence(
                text: "\(year)年，园区完成固定资产投资\(level)亿元，其中工业投资\(level / 2)亿元。",
                statements: [
                    Stated("fixed-asset-investment", .level, money(level), in: "\(year)"),
                    Stated("industrial-investment", .level, money(level / 2), in: "\(year)"),
                ])
        default:
            return InventedSentence(
                text: "\(year)年，园区新增规上工业企业\(level)家。",
                statements: [Stated("new-enterprises-above-scale", .level, "\(level)", in: "\(year)")])
        }
    }

    /// A paragraph that holds no numeral.
    mutating func plainParagraph() -> String {
        let subjects = ["园区党工委", "各部门", "会议", "项目专班", "招商队伍", "管委会"]
        let verbs = ["坚持", "深入推进", "持续优化", "大力改善", "带头落实"]
        let things = ["营商环境", "服务机制", "招商引资工作", "绿色发展理念", "科技创新", "基层治理", "安全生产责任"]
        return "\(one(of: subjects))\(one(of: verbs))\(one(of: things))，\(one(of: verbs))\(one(of: things))。"
    }

    /// A text of odd pieces: digits, marks, units and words in any order.
    mutating func oddText() -> String {
        (0..<number(3...30)).map { _ in oddPiece() }.joined()
    }

    private mutating func oddPiece() -> String {
        let words = [
            "规上工业增加值", "同比增长", "下降", "企业", "项目", "约", "超", "以上", "余", "分别", "其中", "占", "至", "年", "月",
            "日", "第", "位", "级", "园区", "力争", "预计", "居全市", "热线", "国道", "期", "地块", "万", "亿", "元", "%", "个百分点",
            "家", "亩", "万平方米", "亿千瓦时", "十", "百", "三成", "翻一番", "两", "二十大", "“十四五”", "倍", "个", "人", "多",
        ]
        let marks = [
            "，", "。", "、", "；", "（", "）", "(", ")", "-", "—", "～", ".", ",", "/", ":", "“", "”", " ", "\n", "\n\n", "%",
        ]
        switch number(0...5) {
        case 0: return "\(number(0...12))"
        case 1: return "\(number(0...99999)).\(number(0...99))"
        case 2: return one(of: marks)
        case 3: return one(of: ["２０２４", "１２．５", "1,200", "12,3", "007", "2024", "400-0123-021", "5G", "3+3", "0"])
        default: return one(of: words)
        }
    }
}
