import Templates

/// The page that lists all indicators.
struct IndicatorsPage: FramedPage {
    let frame: PageFrame
    let groups: [IndicatorGroupModel]

    static func schema(_ words: Schema<Words>) -> Schema<IndicatorsPage> {
        .page(
            "list of indicators", words: words,
            [
                .models("groups", "The indicators by category.") { $0.groups },
                .text("count", "How many there are.") { "\($0.groups.reduce(0) { $0 + $1.items.count })" },
            ])
    }
}

/// The indicators of one category.
struct IndicatorGroupModel: ViewModel {
    let id: String
    let title: String
    let items: [IndicatorItemModel]

    static let schema = Schema<IndicatorGroupModel>(
        "group of indicators",
        [
            .text("id", "Its id on the page.") { $0.id },
            .text("title", "The category in words.") { $0.title },
            .models("items", "The indicators.") { $0.items },
        ])
}

/// An indicator in a list, with the largest of its latest figures.
struct IndicatorItemModel: ViewModel {
    let name: String
    let url: String
    let parkCount: Int
    let parkTotal: Int
    let figureCount: Int
    let periods: String
    let bar: [UInt8]

    static let schema = Schema<IndicatorItemModel>(
        "indicator in a list",
        [
            .text("name", "Its name.") { $0.name },
            .text("url", "Its page, from the site's top.") { $0.url },
            .text("parkCount", "How many parks report it.") { "\($0.parkCount)" },
            .text("parkTotal", "How many parks there are.") { "\($0.parkTotal)" },
            .text("figureCount", "How many figures of it are known.") { "\($0.figureCount)" },
            .optionalText("periods", "The first and the last period that is known.") { $0.periods },
            .html("bar", "A bar as long as many parks report it.") { $0.bar },
        ])
}

/// The page that lists all industries.
struct IndustriesPage: FramedPage {
    let frame: PageFrame
    let shared: [IndustryItemModel]
    let others: [IndustryItemModel]

    static func schema(_ words: Schema<Words>) -> Schema<IndustriesPage> {
        .page(
            "list of industries", words: words,
            [
                .text("count", "How many there are.") { "\($0.shared.count + $0.others.count)" },
                .flag("hasShared", "Whether several parks name the same one.") { !$0.shared.isEmpty },
                .models("shared", "The industries that several parks report.") { $0.shared },
                .flag("hasOthers", "Whether some are reported by one park alone.") { !$0.others.isEmpty },
                .models("others", "The industries that one park reports.") { $0.others },
            ])
    }
}

/// An industry in a list.
struct IndustryItemModel: ViewModel {
    let name: String
    let url: String
    let parks: String
    let parkCount: Int
    let figureCount: Int

    static let schema = Schema<IndustryItemModel>(
        "industry in a list",
        [
            .text("name", "Its name.") { $0.name },
            .text("url", "Its page, from the site's top.") { $0.url },
            .text("parks", "The parks that report it.") { $0.parks },
            .text("parkCount", "How many parks report it.") { "\($0.parkCount)" },
            .text("figureCount", "How many figures of it are known.") { "\($0.figureCount)" },
        ])
}

/// The page of an industry.
struct IndustryPage: FramedPage {
    let frame: PageFrame
    let name: String
    let ranking: [RankRowModel]
    let rankingName: String
    let charts: [ChartModel]
    let tables: [SeriesTableModel]
    let others: [BearerModel]
    let otherCaption: String
    let silent: [NameLinkModel]
    let parkCount: Int
    let figureCount: Int
    let table: String

    static func schema(_ words: Schema<Words>) -> Schema<IndustryPage> {
        .page(
            "industry page", words: words,
            [
                .text("name", "Its name.") { $0.name },
                .text("parkCount", "How many parks report it.") { "\($0.parkCount)" },
                .text("figureCount", "How many figures of it are known.") { "\($0.figureCount)" },
                .flag("hasRanking", "Whether several parks tell the same of it.") { !$0.ranking.isEmpty },
                .models("ranking", "The latest figure of each park, the largest first.") { $0.ranking },
                .text("rankingName", "What is measured there.") { $0.rankingName },
                .flag("hasCharts", "Whether some years are known.") { !$0.charts.isEmpty },
                .models("charts", "What is known over the years.") { $0.charts },
                .models("tables", "Its figures over the years, a table a park.") { $0.tables },
                .flag("hasOthers", "Whether there are figures of parts of years.") { !$0.others.isEmpty },
                .text("otherCaption", "The caption of their table.") { $0.otherCaption },
                .models("others", "Figures of parts of years and of unknown time, by park.") { $0.others },
                .flag("hasSilent", "Whether there are parks whose reports do not name it.") { !$0.silent.isEmpty },
                .models("silent", "The parks whose reports do not name it.") { $0.silent },
                .text("table", "The address of its figures as CSV, from the site's top.") { $0.table },
            ])
    }
}
