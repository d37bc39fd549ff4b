import Basics
import Dataset
import Vocabulary

/// Makes the comparison of all parks and those that were asked for.
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
    }

    /// All parks in the headline indicators.
    func headlines() -> Draft {
        let words = figures.wording.words
        let table = ComparisonMaker(dataset).parks(Array(dataset.parks.indices), indicators: content.settings.headline)
        return draft("compare", words["compareTitle"], [], table, caption: words["compareCaption"])
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
        _ folder: String, _ title: String, _ text: [UInt8], _ table: ComparisonTable, caption: String
    ) -> Draft {
        let models = ComparisonModels(figures: figures)
        let model = models.model(table, caption: caption, path: folder.encodedPath + "/figures.csv")
        return Draft(folder: folder, title: title, text: text, model: model, figures: models.rows(table))
    }

    /// The other comparisons, for links between them.
    func others(than folder: String) -> [NameLinkModel] {
        let first = NameLinkModel(name: figures.wording.words["compareTitle"], url: "compare/index.html")
        let asked = content.comparisons.map { NameLinkModel(name: $0.title, url: PageAddress.comparison($0.text.name)) }
        return ([first] + asked).filter { PercentForm.plain($0.url) != folder + "/index.html" }
    }
}
