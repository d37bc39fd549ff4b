import Extraction
import Terminal
import Vocabulary

/// The words around what was found in a new report, in the language of the person.
struct NewReportWords {
    let park, title, date, period, publisher, source, figures: String
    /// What stands where no date was found.
    let noDate: String
    private let classes: [Confidence: (one: String, counted: String)]
    private let measures: [Measure: String]
    private let statuses: [Status: String]

    /// The words of this run.
    static let current = Translation.isChinese ? chinese : english

    private static let english = NewReportWords(
        park: "park", title: "title", date: "date", period: "period", publisher: "publisher", source: "source",
        figures: "figures", noDate: "not found: write it into the .yml beside the report",
        classes: [.review: ("check", "to be checked"), .likely: ("likely", "fairly sure"), .sure: ("sure", "sure")],
        measures: Dictionary(uniqueKeysWithValues: Measure.allCases.map { ($0, $0.rawValue) }),
        statuses: Dictionary(uniqueKeysWithValues: Status.allCases.map { ($0, $0.rawValue) }))

    private static let chinese = NewReportWords(
        park: "园区", title: "标题", date: "日期", period: "时期", publisher: "发布者", source: "来源", figures: "数据",
        noDate: "没有找到，请写进报告旁边的 .yml",
        classes: [.review: ("存疑", "存疑"), .likely: ("较可靠", "较可靠"), .sure: ("可靠", "可靠")],
        measures: [
            .level: "数额", .growth: "增速", .change: "增减", .share: "占比", .rank: "位次", .completion: "完成率", .gap: "差距",
        ], statuses: [.actual: "实绩", .target: "目标", .forecast: "预计"])

    /// The word for a class of confidence.
    func name(of confidence: Confidence) -> String { classes[confidence]?.one ?? confidence.rawValue }

    /// A number of figures of a class: `3 fairly sure`.
    func count(_ number: Int, _ confidence: Confidence) -> String {
        "\(number) \(classes[confidence]?.counted ?? confidence.rawValue)"
    }

    /// The word for a kind of statement.
    func name(of measure: Measure) -> String { measures[measure] ?? measure.rawValue }

    /// The word for a status.
    func name(of status: Status) -> String { statuses[status] ?? status.rawValue }

    /// How many numerals are no figures.
    func others(_ number: Int) -> String {
        Translation.isChinese ? "另有 \(number) 个数字" : Console.count(number, "other numeral")
    }

    /// How many figures are not shown, and what shows them.
    func more(_ number: Int, _ file: String) -> String {
        Translation.isChinese
            ? "… 还有 \(number) 个：parkbook extract \(file)" : "… \(number) more: parkbook extract \(file)"
    }
}
