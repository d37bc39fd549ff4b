/// Writes reports that nobody ever wrote: sentences, lists and tables in the manner of parks' yearly reviews, the same
/// for the same seed.
struct ReportGenerator {
    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    /// What a report is written in.
    enum Form: String, CaseIterable {
        /// Headings, lists, tables, links and emphasis.
        case markdown = "mixed Markdown"
        /// Paragraphs of a text file.
        case text = "clean text"
        /// Paragraphs of a statistical bulletin, dense with figures.
        case bulletin = "bulletin"

        var ending: String { self == .markdown ? "md" : "txt" }

        /// How many of twenty sentences hold figures: reports of parks have 5 to 10 runs of digits in a kilobyte, and
        /// bulletins about 20 (counted in 44 published texts of 2011 to 2025).
        var figuresOfTwenty: Int { self == .bulletin ? 12 : 4 }
    }

    /// A report of about a number of bytes.
    mutating func report(_ form: Form, park: String, year: Int, bytes: Int) -> String {
        var text = form == .markdown ? "# \(park)\(year)年工作回顾\n\n" : "\(park)\(year)年工作回顾\n"
        var section = 0
        while text.utf8.count < bytes {
            switch form {
            case .text, .bulletin: text += paragraph(form, year) + "\n"
            case .markdown:
                if section % 3 == 0 { text += "## \(Self.headings[section / 3 % Self.headings.count])\n\n" }
                switch random.below(5) {
                case 0 where section % 4 == 0: text += table(year)
                case 1 where section % 2 == 0: text += list(year)
                default: text += paragraph(form, year) + "\n\n"
                }
                section += 1
            }
        }
        return text
    }

    private mutating func paragraph(_ form: Form, _ year: Int) -> String {
        (0..<random.between(3, 7)).map { _ in
            random.below(20) < form.figuresOfTwenty ? figure(year) : talk()
        }.joined()
    }

    /// A sentence without figures.
    private mutating func talk() -> String {
        "\(random.one(of: Self.openings))\(random.one(of: Self.actions))\(random.one(of: Self.objects))，\(random.one(of: Self.ends))。"
    }

    /// A sentence with figures.
    private mutating func figure(_ year: Int) -> String {
        let indicator = random.one(of: Self.money)
        switch random.below(6) {
        case 0: return "\(year)年，园区\(indicator)达\(amount())亿元，同比增长\(percent())%。"
        case 1: return "\(indicator)完成\(amount())亿元，占全市的\(percent())%，增速居全市第\(random.between(1, 9))位。"
        case 2: return "新增\(random.one(of: Self.counted))\(random.between(2, 90))家，累计达到\(random.between(91, 900))家。"
        case 3: return "全年新开工项目\(random.between(5, 80))个，总投资\(amount())亿元，其中超10亿元项目\(random.between(1, 9))个。"
        case 4: return "\(year + 1)年，园区力争实现\(indicator)\(amount())亿元以上，增长\(percent())%左右。"
        default: return "截至\(year)年底，园区收储土地\(random.between(100, 9000))亩，建成标准厂房\(amount())万平方米。"
        }
    }

    private mutating func list(_ year: Int) -> String {
        let items = (0..<random.between(3, 6)).map { _ in
            "- **\(random.one(of: Self.money))**为\(amount())亿元，比上年增长\(percent())%；\n"
        }
        return items.joined() + "\n见[\(year)年公报](https://www.example.org/\(year)/report.html)。\n\n"
    }

    private mutating func table(_ year: Int) -> String {
        let rows = (0..<random.between(3, 8)).map { _ in
            "| \(random.one(of: Self.money)) | \(amount())亿元 | \(percent())% |\n"
        }
        return "| 指标 | \(year)年 | 增长 |\n| --- | ---: | ---: |\n" + rows.joined() + "\n"
    }

    private mutating func amount() -> String { "\(random.between(1, 2000)).\(random.below(100))" }
    private mutating func percent() -> String { "\(random.between(1, 40)).\(random.below(10))" }

    private static let headings = ["主要指标", "产业发展", "招商引资", "科技创新", "园区建设", "下一步安排"]
    private static let money = [
        "规上工业增加值", "规上工业总产值", "固定资产投资", "税收收入", "外贸进出口总额", "一般公共预算收入", "实际利用外资", "工业投资",
    ]
    private static let counted = ["高新技术企业", "规上工业企业", "科技型中小企业", "专精特新企业"]
    private static let openings = ["一年来，", "园区上下", "有关部门", "面对变化，园区", "与此同时，", "在各方支持下，园区"]
    private static let actions = ["持续推进", "统筹安排", "着力改善", "认真落实", "不断完善", "稳步开展"]
    private static let objects = ["产业链配套建设", "营商环境的各项改革", "重点项目的服务保障", "人才公寓和道路管网", "企业技术改造"]
    private static let ends = ["企业的反映总体良好", "工作取得了新的进展", "为后续发展打下了基础", "相关经验在全市推广"]
}

/// Random numbers that are the same for the same seed (SplitMix64 of Steele, Lea and Flood, 2014).
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func between(_ first: Int, _ last: Int) -> Int { first + below(last - first + 1) }
    mutating func one(of choices: [String]) -> String { choices[below(choices.count)] }
}
