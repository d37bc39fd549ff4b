import Templates

/// The page of an indicator: all parks in one thing that is measured.
struct IndicatorPage: FramedPage {
    let frame: PageFrame
    let name: String
    let otherName: String
    let category: String
    let id: String
    let definition: String
    let definedBy: String
    let direction: String
    let quantity: String
    let notes: [String]
    let labels: String
    let periods: String
    let ranking: [RankRowModel]
    let rankingTitle: [PhraseModel]
    let unit: String
    let slope: ChartModel?
    let multiples: [ChartModel]
    let multiplesTitle: String
    let years: SeriesTableModel?
    let silent: [SilentParkModel]
    let parkCount: Int
    let figureCount: Int
    let table: String

    static func schema(_ words: Schema<Words>) -> Schema<IndicatorPage> {
        .page(
            "indicator page", words: words,
            [
                .text("name", "Its name.") { $0.name },
                .optionalText("otherName", "Its name in the other language of the interface.") { $0.otherName },
                .text("category", "Its category in words.") { $0.category },
                .text("id", "Its id, as the data files name it.") { $0.id },
                .optionalText("definition", "What it counts, in the interface's language.") { $0.definition },
                .optionalText("definedBy", "Whose definition was followed.") { $0.definedBy },
                .text("directionText", "Whether more of it is better, in words.") { $0.direction },
                .text("quantity", "The kind of quantity, in words.") { $0.quantity },
                .texts("notes", "What one has to know before one compares it.") { $0.notes },
                .optionalText("labels", "The words that the reports use for it.") { $0.labels },
                .optionalText("periods", "The first and the last period that is known.") { $0.periods },
                .text("parkCount", "How many parks report it.") { "\($0.parkCount)" },
                .text("figureCount", "How many figures of it are known.") { "\($0.figureCount)" },
                .flag("hasRanking", "Whether a park reports a figure that compares.") { !$0.ranking.isEmpty },
                .models("ranking", "The latest figure of each park, the largest first.") { $0.ranking },
                .models("rankingTitle", "The finding above them.") { $0.rankingTitle },
                .optionalText("unit", "The unit of all its values.") { $0.unit },
                .optionalModel("slope", "The parks from one year to the next.") { $0.slope },
                .flag("hasMultiples", "Whether several parks know some years.") { !$0.multiples.isEmpty },
                .models("multiples", "A small chart for each park.") { $0.multiples },
                .text("multiplesTitle", "The finding above them.") { $0.multiplesTitle },
                .optionalModel("years", "Levels and rates over the years.") { $0.years },
                .flag("hasSilent", "Whether there are parks without a figure that compares.") { !$0.silent.isEmpty },
                .models("silent", "The parks without a figure that compares, with what they report instead.") {
                    $0.silent
                },
                .text("table", "The address of its figures as CSV, from the site's top.") { $0.table },
            ])
    }
}

/// A park's place in a ranking, with a bar as long as the figure is large.
struct RankRowModel: ViewModel {
    let rank: String
    let name: String
    let of: String
    let url: String
    let figure: FigureModel
    let bar: [UInt8]
    let isOther: Bool

    static let schema = Schema<RankRowModel>(
        "row of a ranking",
        [
            .optionalText("rank", "Its place; none where it can't be compared.") { $0.rank },
            .text("name", "The park's name, or that of the industry.") { $0.name },
            .optionalText("of", "Whose it is, where rows differ by it.") { $0.of },
            .optionalText("url", "Its page, from the site's top.") { $0.url },
            .model("figure", "The figure.") { $0.figure },
            .html("bar", "The bar as SVG.") { $0.bar },
            .flag(
                "isOther", "Whether it has no place among the others: of another period or definition, or only a bound."
            ) { $0.isOther },
        ])
}

/// A park that does not report an indicator, and what it tells instead.
struct SilentParkModel: ViewModel {
    let name: String
    let url: String
    let reason: String
    let figure: FigureModel?

    static let schema = Schema<SilentParkModel>(
        "park without a figure",
        [
            .text("name", "The park's name.") { $0.name },
            .text("url", "Its page, from the site's top.") { $0.url },
            .text("reason", "What is told instead, or that nothing is.") { $0.reason },
            .optionalModel("figure", "The figure that is told instead.") { $0.figure },
        ])
}
