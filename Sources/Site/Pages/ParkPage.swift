import Templates

/// The page of a park.
struct ParkPage: FramedPage {
    let frame: PageFrame
    let name: String
    let level: String
    let place: String
    let aliases: String
    let founded: String
    let approved: String
    let website: LinkModel?
    let latestPeriod: String
    let observationCount: Int
    let profile: [UInt8]
    let headlines: [HeadlineModel]
    let charts: [ChartModel]
    let targets: [TargetRowModel]
    let industries: [RankRowModel]
    let projects: [ProjectGroupModel]
    let honours: [NamedThingModel]
    let tables: [SeriesTableModel]
    let others: CategoryModel?
    let scopes: [ScopeGroupModel]
    let derived: [DerivedModel]
    let missing: [NameLinkModel]
    let reports: [ReportItemModel]
    let table: String

    static func schema(_ words: Schema<Words>) -> Schema<ParkPage> {
        .page("park page", words: words, about + sections)
    }

    private static let about: [Field<ParkPage>] = [
        .text("name", "The park's name.") { $0.name },
        .optionalText("level", "Its level in words.") { $0.level },
        .optionalText("place", "Its province and city.") { $0.place },
        .optionalText("aliases", "Its other names.") { $0.aliases },
        .optionalText("founded", "When it was founded.") { $0.founded },
        .optionalText("approved", "When it was approved as a national park.") { $0.approved },
        .optionalModel("website", "Its own website.") { $0.website },
        .optionalText("latestPeriod", "The latest period it reports.") { $0.latestPeriod },
        .text("reportCount", "Number of its reports.") { "\($0.reports.count)" },
        .text("observationCount", "Number of its observations.") { "\($0.observationCount)" },
        .flag("hasProfile", "Whether a profile was written.") { !$0.profile.isEmpty },
        .html("profile", "The hand-written profile.") { $0.profile },
    ]

    private static let sections: [Field<ParkPage>] = [
        .flag("hasHeadlines", "Whether it reports headline indicators.") { !$0.headlines.isEmpty },
        .models("headlines", "Its headline figures.") { $0.headlines },
        .flag("hasCharts", "Whether some years are known.") { !$0.charts.isEmpty },
        .models("charts", "Indicators over the years.") { $0.charts },
        .flag("hasTargets", "Whether it states targets.") { !$0.targets.isEmpty },
        .text("targetCount", "How many targets it states.") { "\($0.targets.count)" },
        .models("targets", "Targets beside what was reached.") { $0.targets },
        .flag("hasIndustries", "Whether it tells what its industries put out.") { !$0.industries.isEmpty },
        .models("industries", "Its industries with their output.") { $0.industries },
        .flag("hasProjects", "Whether it names projects.") { !$0.projects.isEmpty },
        .models("projects", "Its projects by stage.") { $0.projects },
        .flag("hasHonours", "Whether it names honours.") { !$0.honours.isEmpty },
        .models("honours", "Its honours.") { $0.honours },
        .flag("hasTables", "Whether it reports whole years.") { !$0.tables.isEmpty },
        .models("tables", "Its figures over the years, a table a category.") { $0.tables },
        .optionalModel("others", "Its figures of parts of years and of unknown time.") { $0.others },
        .models("scopes", "The figures of its industries, enterprises ….") { $0.scopes },
        .flag("hasDerived", "Whether something follows from its figures.") { !$0.derived.isEmpty },
        .text("derivedCount", "How many values were derived.") { "\($0.derived.count)" },
        .models("derived", "The derived values with their inputs.") { $0.derived },
        .flag("hasMissing", "Whether it does not report what most parks report.") { !$0.missing.isEmpty },
        .models("missing", "What most parks report and this one does not.") { $0.missing },
        .flag("hasReports", "Whether it has reports.") { !$0.reports.isEmpty },
        .models("reports", "Its reports, the newest first.") { $0.reports },
        .text("table", "The address of its figures as CSV, from the site's top.") { $0.table },
    ]
}

/// A name that leads to a page.
struct NameLinkModel: ViewModel {
    let name: String
    let url: String

    static let schema = Schema<NameLinkModel>(
        "name with a page",
        [
            .text("name", "The name.") { $0.name },
            .text("url", "The page, from the site's top.") { $0.url },
        ])
}
