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
    let headlines: [FigureModel]
    let categories: [CategoryModel]
    let scopes: [ScopeGroupModel]
    let reports: [ReportItemModel]

    static func schema(_ words: Schema<Words>) -> Schema<ParkPage> {
        .page(
            "park page", words: words,
            [
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
                .flag("hasHeadlines", "Whether it reports headline indicators.") { !$0.headlines.isEmpty },
                .models("headlines", "Its headline figures.") { $0.headlines },
                .models("categories", "Its figures by category.") { $0.categories },
                .models("scopes", "The figures of its industries, enterprises ….") { $0.scopes },
                .flag("hasReports", "Whether it has reports.") { !$0.reports.isEmpty },
                .models("reports", "Its reports, the newest first.") { $0.reports },
            ])
    }
}
