import Templates

/// The home page.
struct HomePage: FramedPage {
    let frame: PageFrame
    let totals: TotalsModel
    let example: ExampleModel?
    let parks: [ParkCardModel]
    let comparison: ComparisonModel?
    let reports: [ReportItemModel]
    let changes: [ChangeItemModel]

    static func schema(_ words: Schema<Words>) -> Schema<HomePage> {
        .page(
            "home page", words: words,
            [
                .model("totals", "What the site holds.") { $0.totals },
                .optionalModel("example", "One figure with its sentence.") { $0.example },
                .flag("hasParks", "Whether there are parks.") { !$0.parks.isEmpty },
                .models("parks", "The parks.") { $0.parks },
                .optionalModel("comparison", "Parks and headline indicators.") { $0.comparison },
                .flag("hasReports", "Whether there are reports.") { !$0.reports.isEmpty },
                .models("reports", "The newest reports.") { $0.reports },
                .flag("hasChanges", "Whether they changed anything.") { !$0.changes.isEmpty },
                .models("changes", "What the newest reports changed.") { $0.changes },
            ])
    }
}

/// What the site holds, in figures.
struct TotalsModel: ViewModel {
    let parks: Int
    let reports: Int
    let numerals: Int
    let observations: Int

    static let schema = Schema<TotalsModel>(
        "totals",
        [
            .text("parks", "Number of parks.") { "\($0.parks)" },
            .text("reports", "Number of reports.") { "\($0.reports)" },
            .text("numerals", "Number of numerals read.") { "\($0.numerals)" },
            .text("observations", "Number of observations.") { "\($0.observations)" },
        ])
}

/// A figure and the sentence it was read from, to show how the site works.
struct ExampleModel: ViewModel {
    let chart: ChartModel?
    let before: String
    let numeral: String
    let report: String
    let park: String
    let figure: FigureModel

    static let schema = Schema<ExampleModel>(
        "example",
        [
            .optionalModel("chart", "The years before it, where they are known.") { $0.chart },
            .text("before", "The words before the numeral.") { $0.before },
            .text("numeral", "The numeral and the words behind it.") { $0.numeral },
            .text("report", "The report's title.") { $0.report },
            .text("park", "The park's name.") { $0.park },
            .text("indicator", "What is measured.") { $0.figure.indicator },
            .optionalText("period", "The time it speaks of.") { $0.figure.period },
            .optionalText("qualifier", "≥, ≤ or ≈.") { $0.figure.qualifier },
            .text("value", "The number as written.") { $0.figure.value },
            .optionalText("unit", "The unit.") { $0.figure.unit },
            .text("url", "The address of its words, from the site's top.") { $0.figure.url },
        ])
}

/// A park on the home page.
struct ParkCardModel: ViewModel {
    let name: String
    let url: String
    let level: String
    let place: String
    let headlines: [HeadlineModel]
    let reportCount: Int
    let observationCount: Int
    let latestPeriod: String

    static let schema = Schema<ParkCardModel>(
        "park card",
        [
            .text("name", "The park's name.") { $0.name },
            .text("url", "Its page, from the site's top.") { $0.url },
            .optionalText("level", "Its level in words.") { $0.level },
            .optionalText("place", "Its province and city.") { $0.place },
            .flag("hasHeadlines", "Whether it reports headline indicators.") { !$0.headlines.isEmpty },
            .models("headlines", "Its first headline figures.") { $0.headlines },
            .text("reportCount", "Number of its reports.") { "\($0.reportCount)" },
            .text("observationCount", "Number of its observations.") { "\($0.observationCount)" },
            .optionalText("latestPeriod", "The latest period it reports.") { $0.latestPeriod },
        ])
}
