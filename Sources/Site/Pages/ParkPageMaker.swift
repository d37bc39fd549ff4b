import Basics
import Dataset
import Extraction
import Reading
import Vocabulary

/// Makes the page of a park.
struct ParkPageMaker: Sendable {
    let figures: FigureMaker
    let reportItems: ReportItemMaker
    let headline: [Int]
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    init(_ figures: FigureMaker, _ reportItems: ReportItemMaker, headline: [Int]) {
        self.figures = figures
        self.reportItems = reportItems
        self.headline = headline
    }

    /// The page of a park with its profile.
    func page(_ number: Int, profile: [UInt8], frame: PageFrame) -> ParkPage {
        let park = dataset.parks[number]
        let reports = dataset.reportsOfPark[number].reversed()
        let own = dataset.keys(ofPark: number)
        return ParkPage(
            frame: frame, name: park.name, level: wording.level(park), place: wording.place(park),
            aliases: park.aliases.joined(separator: "、"), founded: park.founded ?? "",
            approved: park.approved ?? "",
            website: park.website.map { LinkModel($0) },
            latestPeriod: wording.text(dataset.latestPeriod(ofPark: number)),
            observationCount: reports.reduce(0) { $0 + dataset.reports[$1].extraction.observations.count },
            profile: Self.render(profile), headlines: figures.headlines(park: number, headline),
            categories: categories(own, park.name), scopes: scopes(own, park.name),
            reports: reports.map { reportItems.item($0, showsPark: false) })
    }

    /// A profile's Markdown as HTML without raw HTML, headings one level down.
    private static func render(_ markdown: [UInt8]) -> [UInt8] {
        guard markdown.contains(where: { $0 > ASCII.space }), let tree = MarkdownTree(markdown) else { return [] }
        let html = tree.withHTML { html in
            var marker = HTMLMarker(
                html, UnsafeBufferPointer(start: nil, count: 0),
                NumeralMarkup(Extraction(observations: [], ledger: [])), hasTitle: false,
                fold: PageFold([], ArticleWords(pageAround: "")))
            marker.run()
            return marker.bytes
        }
        return html ?? []
    }

    /// The park's own figures, in the order in which the vocabulary has their categories; those without an indicator last.
    private func categories(_ keys: ArraySlice<Key>, _ park: String) -> [CategoryModel] {
        var order: [String] = []
        var figuresOf: [String: [FigureModel]] = [:]
        for key in keys where key.isOfPark {
            guard let fact = dataset.shown(key) else { continue }
            let category = key.indicator.map { dataset.vocabulary.indicators[$0].category } ?? "other"
            if figuresOf[category] == nil { order.append(category) }
            figuresOf[category, default: []].append(figures.figure(fact))
        }
        return order.map { category in
            let title = wording.words.word("category", category)
            return CategoryModel(
                id: "category-\(category)", title: title, caption: "\(park)：\(title)",
                figures: figuresOf[category] ?? [])
        }
    }

    /// The figures of industries, enterprises …, each bearer with its own.
    private func scopes(_ keys: ArraySlice<Key>, _ park: String) -> [ScopeGroupModel] {
        Scope.allCases.compactMap { scope in
            var order: [String] = []
            var figuresOf: [String: [FigureModel]] = [:]
            for key in keys where key.scope == scope && !key.isOfPark {
                guard let fact = dataset.shown(key) else { continue }
                let name = dataset.names[key.scopeName]
                if figuresOf[name] == nil { order.append(name) }
                figuresOf[name, default: []].append(figures.figure(fact))
            }
            guard !order.isEmpty else { return nil }
            let title = wording.words.word("scopes", scope.rawValue)
            let unnamed = wording.words.word("scope", scope.rawValue)
            let bearers = order.map { BearerModel(name: $0.isEmpty ? unnamed : $0, figures: figuresOf[$0] ?? []) }
            return ScopeGroupModel(
                id: "scope-\(scope.rawValue)", title: title, caption: "\(park)：\(title)", bearers: bearers)
        }
    }
}
