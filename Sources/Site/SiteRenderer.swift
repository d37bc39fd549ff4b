import Basics
import Dataset
import Reading
import Templates
import Vocabulary

/// Renders all files of a site.
struct SiteRenderer: Sendable {
    private let content: SiteContent
    private let dataset: Dataset
    private let articles: [String: Article]
    private let folder: TemplateFolder
    private let templates: PageTemplates
    private let assets: SiteAssets
    private let figures: FigureMaker
    private let charts: ChartMaker
    private let items: ReportItemMaker

    init(
        _ content: SiteContent, _ dataset: Dataset, _ articles: [String: Article], _ folder: TemplateFolder,
        _ templates: PageTemplates
    ) {
        self.content = content
        self.dataset = dataset
        self.articles = articles
        self.folder = folder
        self.templates = templates
        assets = SiteAssets(folder)
        let wording = Wording(words: folder.words, isChinese: content.settings.language == .chinese)
        figures = FigureMaker(dataset: dataset, wording: wording)
        charts = ChartMaker(figures: figures)
        items = ReportItemMaker(dataset: dataset, wording: wording)
    }

    /// Makes what hand-written texts ask for.
    var live: LiveBlocks {
        LiveBlocks(figures: figures, charts: charts, words: folder.words, template: templates.live)
    }

    /// Every file of the site, in the order of the paths; `data` are the downloads that pages link to.
    func files(with data: [OutputFile], _ texts: HandWrittenTexts, _ moved: MovedPages) async -> [OutputFile] {
        let files =
            await parks(texts) + reports() + indicators() + industries() + comparisons(texts)
            + pages(texts, moved) + overview(data) + data + assets.files
        let left = Set(moved.moves.map(\.path))
        let feeds = Feeds(content: content, dataset: dataset, items: items).files(
            files.map(\.path).filter { !left.contains($0) })
        return (files + feeds).sorted { $0.path < $1.path }
    }

    private func parks(_ texts: HandWrittenTexts) async -> [OutputFile] {
        let pages = parkPages(profiles: texts.profiles)
        return await parallelMap(Array(pages.enumerated())) { number, page in
            [
                OutputFile(path: page.path, bytes: templates.park.render(page.model())),
                OutputFile(path: page.table, bytes: FigureCSV(figures: figures).bytes(ofPark: number)),
            ]
        }.flatMap { $0 }
    }

    /// A page before it is rendered: its path, that of its figures as CSV, and what makes its model.
    struct Draft<Model: Sendable>: Sendable {
        let path: String
        let table: String
        let model: @Sendable () -> Model
    }

    /// The pages of the parks, with the profiles of those that have one.
    func parkPages(profiles: [[UInt8]]) -> [Draft<ParkPage>] {
        let maker = ParkPageMaker(figures, charts, items, headline: content.settings.headline)
        return dataset.parks.indices.map { number in
            let park = dataset.parks[number]
            let path = "parks/\(park.id)/index.html"
            let table = "parks/\(park.id)/figures.csv"
            return Draft(path: path, table: table) {
                maker.page(
                    number, profile: number < profiles.count ? profiles[number] : [],
                    frame: frame(.other, path, park.name), table: table)
            }
        }
    }

    private func reports() async -> [OutputFile] {
        let maker = ReportPageMaker(figures: figures)
        return await parallelMap(Array(dataset.reports.indices)) { number in
            let report = dataset.reports[number]
            let path = "reports/\(dataset.parks[report.park].id)/\(report.details.name)/index.html"
            let article = articles[report.file] ?? Article(bytes: [], repairs: [])
            let table = path.replacing("index.html", with: "figures.csv")
            let page = maker.page(
                number, article: article, frame: frame(.other, path, report.details.title), table: table.encodedPath)
            return [
                OutputFile(path: path, bytes: templates.report.render(page)),
                OutputFile(path: table, bytes: FigureCSV(figures: figures).bytes(ofReport: number)),
            ]
        }.flatMap { $0 }
    }

    private func indicators() async -> [OutputFile] {
        let maker = IndicatorPageMaker(figures: figures, charts: charts)
        let shown = figures.shownIndicators.sorted()
        let cells = IndicatorPageMaker.cells(dataset)
        let files = await parallelMap(shown) { number in
            let indicator = dataset.vocabulary.indicators[number]
            let folder = "indicators/\(indicator.id)"
            let own = cells[number] ?? []
            let page = maker.page(
                number, cells: own,
                frame: frame(.indicators, "\(folder)/index.html", figures.wording.name(of: indicator)),
                table: "\(folder)/figures.csv")
            return [
                OutputFile(path: "\(folder)/index.html", bytes: templates.indicator.render(page)),
                OutputFile(path: "\(folder)/figures.csv", bytes: FigureCSV(figures: figures).bytes(cells: own)),
            ]
        }
        let path = "indicators/index.html"
        let list = IndicatorsPage(
            frame: frame(.indicators, path, folder.words["indicatorsTitle"]), groups: maker.groups(shown, cells))
        return files.flatMap { $0 } + [
            OutputFile(path: path, bytes: templates.indicators.render(list)),
            OutputFile(path: "indicators/indicators.csv", bytes: maker.table(shown, cells)),
        ]
    }

    private func industries() async -> [OutputFile] {
        let catalogue = IndustryCatalogue(dataset)
        let maker = IndustryPageMaker(figures: figures)
        let files = await parallelMap(catalogue.entries) { entry in
            let name = dataset.names[entry.name]
            let folder = "industries/\(PageAddress.slug(name))"
            let page = maker.page(
                entry, frame: frame(.industries, "\(folder)/index.html", name),
                table: "\(folder)/figures.csv".encodedPath)
            return [
                OutputFile(path: "\(folder)/index.html", bytes: templates.industry.render(page)),
                OutputFile(path: "\(folder)/figures.csv", bytes: FigureCSV(figures: figures).bytes(cells: entry.cells)),
            ]
        }
        let path = "industries/index.html"
        let list = maker.list(catalogue, frame: frame(.industries, path, folder.words["industriesTitle"]))
        return files.flatMap { $0 } + [OutputFile(path: path, bytes: templates.industries.render(list))]
    }

    private func comparisons(_ texts: HandWrittenTexts) -> [OutputFile] {
        let maker = ComparePageMaker(figures: figures, content: content)
        let built = [maker.headlines(), maker.industries()].compactMap { $0 }
        let pages = built + zip(content.comparisons, texts.comparisons).map { maker.page($0, text: $1) }
        return pages.flatMap { page in
            let html = templates.compare.render(
                ComparePage(
                    frame: frame(.compare, page.folder + "/index.html", page.title), title: page.title, text: page.text,
                    comparison: page.model, ranking: page.ranking, rankingCaption: page.rankingCaption,
                    table: page.folder.encodedPath + "/figures.csv",
                    others: maker.others(than: page.folder, among: pages)))
            return [
                OutputFile(path: page.folder + "/index.html", bytes: html),
                OutputFile(
                    path: page.folder + "/figures.csv", bytes: FigureCSV(figures: figures).bytes(page.figures)),
            ]
        }
    }

    private func pages(_ texts: HandWrittenTexts, _ moved: MovedPages) -> [OutputFile] {
        let pages = zip(content.pages, texts.pages).map { source, text in
            let path = "pages/\(source.name)/index.html"
            let title = source.mapping.text("title") ?? source.name
            let page = HandWrittenPage(frame: frame(.other, path, title), title: title, text: text)
            return OutputFile(path: path, bytes: templates.page.render(page))
        }
        return pages
            + moved.moves.map { move in
                let page = MovedPage(frame: frame(.other, move.path, move.title), url: move.url)
                return OutputFile(path: move.path, bytes: templates.moved.render(page))
            }
    }

    /// The pages that speak of the site as a whole; those of checks and changes are among its largest.
    private func overview(_ data: [OutputFile]) async -> [OutputFile] {
        let makers: [@Sendable () -> [OutputFile]] = [
            home, audit, { AuditTables(figures: figures).files() }, changes, { [dataPage(data)] }, { [notFound()] },
        ]
        return await parallelMap(makers) { $0() }.flatMap { $0 }
    }

    /// The first page and its comparison as a file.
    private func home() -> [OutputFile] {
        let home = HomePageMaker(
            figures: figures, charts: charts, reportItems: items, headline: content.settings.headline)
        return [
            OutputFile(path: HomePageMaker.table, bytes: FigureCSV(figures: figures).bytes(home.figuresCompared())),
            OutputFile(path: "index.html", bytes: templates.home.render(home.page(frame(.home, "index.html", "")))),
        ]
    }

    private func audit() -> [OutputFile] {
        let page = AuditPageMaker(figures: figures).page(
            frame(.audit, "audit/index.html", folder.words["auditTitle"]))
        return [OutputFile(path: "audit/index.html", bytes: templates.audit.render(page))]
    }

    private func dataPage(_ data: [OutputFile]) -> OutputFile {
        let page = DataPageMaker(content: content, dataset: dataset, words: folder.words).page(
            frame(.data, "data/index.html", folder.words["dataTitle"]), data)
        return OutputFile(path: "data/index.html", bytes: templates.data.render(page))
    }

    private func notFound() -> OutputFile {
        let page = NotFoundPage(frame: frame(.lost, "404.html", folder.words["notFoundTitle"]))
        return OutputFile(path: "404.html", bytes: templates.notFound.render(page))
    }

    /// The pages of what each report changed.
    private func changes() -> [OutputFile] {
        let archive = ChangeArchive(figures: figures, items: items, headline: content.settings.headline)
        let drafts = archive.pages()
        let pages = drafts.enumerated().map { place, draft in
            let path = draft.folder + "/index.html"
            let title = place == 0 ? draft.title : folder.words["changesTitle"] + " · " + draft.title
            let page = ChangesPage(
                frame: frame(.changes, path, title), title: draft.title, isFirst: place == 0,
                years: archive.years(among: drafts), since: draft.since, changes: draft.changes)
            return OutputFile(path: path, bytes: templates.changes.render(page))
        }
        let since = SinceMaker(figures: figures).table().map { OutputFile(path: "changes/since.csv", bytes: $0) }
        return pages + [OutputFile(path: "changes/changes.csv", bytes: archive.table())] + (since.map { [$0] } ?? [])
    }

    /// The dataset as files to download.
    func dataFiles() async -> [OutputFile] {
        await Export(dataset).files().map { OutputFile(path: $0.path, bytes: $0.bytes) }
    }

    /// The way from a page to the site's top. Hosts show the page for unknown addresses at any depth, so its way is that
    /// from the host's top, where the owner says it.
    private func root(_ kind: PageFrame.Kind, _ path: String) -> String {
        if kind == .lost, let root = content.settings.rootPath { return root }
        return Addresses.root(of: path)
    }

    private func frame(_ kind: PageFrame.Kind, _ path: String, _ subject: String) -> PageFrame {
        let settings = content.settings
        let about = [subject, settings.title, settings.description].filter { !$0.isEmpty }
        let page = path.asPublished.encodedPath
        return PageFrame(
            kind: kind, root: root(kind, path), title: subject.isEmpty ? settings.title : subject,
            description: about.joined(separator: " · "),
            site: SiteModel(title: settings.title, description: settings.description), words: folder.words,
            language: settings.language.rawValue, stylesheet: assets.stylesheet, icon: assets.icon,
            canonical: settings.baseURL.map { $0 + page } ?? "", feed: settings.baseURL == nil ? "" : Feeds.name,
            pages: content.pages.map {
                NameLinkModel(name: $0.mapping.text("title") ?? $0.name, url: PageAddress.page($0.name))
            })
    }
}

extension String {
    /// A path with each of its parts in percent form.
    var encodedPath: String {
        split(separator: "/", omittingEmptySubsequences: false).map { PercentForm.encoded(String($0)) }
            .joined(separator: "/")
    }
}
