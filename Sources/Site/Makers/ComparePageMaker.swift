import Basics
import Dataset
import Vocabulary

/// Makes the comparisons of all parks and of industries, and those that were asked for.
struct ComparePageMaker: Sendable {
    let figures: FigureMaker
    let content: SiteContent
    private var dataset: Dataset { figures.dataset }

    /// A comparison before its page has a frame.
    struct Draft {
        let folder: String
        let title: String
        let text: [UInt8]
        let model: ComparisonModel?
        let figures: [(key: Key, figure: Figure)]
        var ranking: [RankRowModel] = []
        var rankingCaption = ""
    }

    /// All parks in the headline indicators.
    func headlines() -> Draft {
        let words = figures.wording.words
        let table = ComparisonMaker(dataset).parks(Array(dataset.parks.indices), indicators: content.settings.headline)
        return draft("compare", words["compareTitle"], [], table, caption: words["compareCaption"])
    }

    /// The folder of the built-in comparison of industries; a hand-written one of this name takes its place.
    private static let industryFolder = "compare/industries"
    /// So many industries can be looked over; all are on the pages of industries.
    private static let mostIndustries = 40

    /// The industries that parks report, those of most parks first, in the indicator that tells most of them; none
    /// where fewer than two parks report any.
    func industries() -> Draft? {
        guard !content.comparisons.contains(where: { "compare/\($0.text.name)" == Self.industryFolder }) else {
            return nil
        }
        var parksOf: [Int: [NameID: Set<Int>]] = [:]
        for park in dataset.parks.indices {
            for key in dataset.keys(ofPark: park)
            where key.scope == .industry && !key.scopeName.isEmpty && key.measure == .level && key.status == .actual {
                guard let indicator = key.indicator, key.period != nil else { continue }
                parksOf[indicator, default: [:]][key.scopeName, default: []].insert(park)
            }
        }
        let counts = parksOf.mapValues { $0.values.reduce(0) { $0 + $1.count } }
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key, let found = parksOf[best]
        else {
            return nil
        }
        let parks = Set(found.values.joined()).sorted()
        guard parks.count > 1 else { return nil }
        let names = found.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(Self.mostIndustries)
        let words = figures.wording.words
        let table = ComparisonMaker(dataset).industries(names.map(\.key), parks: parks, indicator: best)
        let caption = words.text(
            "compareIndustriesCaption", ["indicator": figures.wording.name(of: dataset.vocabulary.indicators[best])])
        // Most industries are one park's alone: what several report is a table, and all of them are put in order.
        var made = draft(Self.industryFolder, words["compareIndustriesTitle"], [], table, caption: caption, least: 2)
        made.ranking = RankingMaker(figures: figures).industries(table)
        made.rankingCaption = caption
        return made
    }

    /// A comparison that was asked for, with its text.
    func page(_ source: ComparisonSource, text: [UInt8]) -> Draft {
        let named = source.parks.compactMap { id in dataset.parks.firstIndex { $0.id == id } }
        let parks = named.isEmpty ? Array(dataset.parks.indices) : named
        let maker = ComparisonMaker(dataset)
        let table =
            if source.periods.count > 1, let indicator = source.indicators.first {
                maker.parks(parks, indicator: indicator, periods: source.periods)
            } else {
                maker.parks(parks, indicators: source.indicators, period: source.periods.first)
            }
        return draft("compare/\(source.text.name)", source.title, text, table, caption: source.title)
    }

    private func draft(
        _ folder: String, _ title: String, _ text: [UInt8], _ table: ComparisonTable, caption: String,
        least: Int = 0
    ) -> Draft {
        let models = ComparisonModels(figures: figures)
        let model = models.model(table, caption: caption, path: folder.encodedPath + "/figures.csv", least: least)
        return Draft(folder: folder, title: title, text: text, model: model, figures: models.rows(table))
    }

    /// The other comparisons, for links between them.
    func others(than folder: String, among pages: [Draft]) -> [NameLinkModel] {
        pages.map { NameLinkModel(name: $0.title, url: $0.folder.encodedPath + "/index.html") }.filter {
            PercentForm.plain($0.url) != folder + "/index.html"
        }
    }
}
