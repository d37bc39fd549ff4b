import Basics
import Dataset
import Reading
import Templates
import Vocabulary

/// Renders all files of a site.
struct SiteRenderer: Sendable {
    private let content: SiteContent
    private let dataset: Dataset
    private let articles: [String: [UInt8]]
    private let folder: TemplateFolder
    private let templates: PageTemplates
    private let wording: Wording
    private let assets: [OutputFile]
    /// The file names of the assets that pages name, with checksums in them.
    private let hashedNames: [String: String]

    init(
        _ content: SiteContent, _ dataset: Dataset, _ articles: [String: [UInt8]], _ folder: TemplateFolder,
        _ templates: PageTemplates
    ) {
        self.content = content
        self.dataset = dataset
        self.articles = articles
        self.folder = folder
        self.templates = templates
        wording = Wording(words: folder.words, isChinese: content.settings.language == .chinese)
        var hashedNames: [String: String] = [:]
        assets = folder.assets.map { asset in
            let isNamed = Self.stylesheet == asset.name || Self.icon == asset.name
            let name = isNamed ? Self.hashedName(asset.name, asset.bytes) : asset.name
            hashedNames[asset.name] = name
            return OutputFile(path: "assets/" + name, bytes: asset.bytes)
        }
        self.hashedNames = hashedNames
    }

    /// The assets that `layout` names. All others keep their names, so that templates can write them.
    private static let stylesheet = "style.css"
    private static let icon = "icon.svg"

    /// The name of an asset with a checksum of its content, so that a host may keep it for ever.
    private static func hashedName(_ name: String, _ bytes: [UInt8]) -> String {
        let (stem, ending) = Files.split(name: name)
        return "\(stem).\(Checksum.text(of: bytes).prefix(8)).\(ending)"
    }

    /// Every file of the site, in the order of the paths; `data` are the downloads that pages link to.
    func files(with data: [OutputFile]) async -> [OutputFile] {
        let downloads = data.map { download($0) }
        let figures = FigureMaker(dataset: dataset, wording: wording)
        let items = ReportItemMaker(dataset: dataset, wording: wording)
        let headline = content.settings.headline
        let parkPages = ParkPageMaker(figures, items, headline: headline)
        let reportPages = ReportPageMaker(figures: figures)
        let homePages = HomePageMaker(figures: figures, reportItems: items, headline: headline)
        let comparison = figures.comparison(headline)

        let parks = await parallelMap(Array(dataset.parks.indices)) { number in
            let park = dataset.parks[number]
            let path = "parks/\(park.id)/index.html"
            let frame = frame(.other, path, describedBy: park.name, downloads)
            let page = parkPages.page(number, profile: content.parks.profile(of: park), frame: frame)
            return OutputFile(path: path, bytes: templates.park.render(page))
        }
        let reports = await parallelMap(Array(dataset.reports.indices)) { number in
            let report = dataset.reports[number]
            let path = "reports/\(dataset.parks[report.park].id)/\(report.details.name)/index.html"
            let frame = frame(.other, path, describedBy: report.details.title, downloads)
            let page = reportPages.page(number, article: articles[report.file] ?? [], frame: frame)
            return OutputFile(path: path, bytes: templates.report.render(page))
        }
        let home = homePages.page(frame(.home, "index.html", describedBy: "", downloads), comparison)
        let comparePath = "compare/index.html"
        let compare = ComparePage(
            frame: frame(.compare, comparePath, describedBy: wording.words["compareTitle"], downloads),
            comparison: comparison)
        let notFound = NotFoundPage(frame: frame(.lost, "404.html", describedBy: "", downloads))
        let single = [
            OutputFile(path: "index.html", bytes: templates.home.render(home)),
            OutputFile(path: comparePath, bytes: templates.compare.render(compare)),
            OutputFile(path: "404.html", bytes: templates.notFound.render(notFound)),
        ]
        return (single + parks + reports + data + assets).sorted { $0.path < $1.path }
    }

    /// The dataset as files to download.
    func dataFiles() async -> [OutputFile] {
        await Export(dataset).files().map { OutputFile(path: $0.path, bytes: $0.bytes) }
    }

    private func download(_ file: OutputFile) -> DownloadModel {
        let name = Files.name(of: file.path)
        let kilobytes = (file.bytes.count + 1023) / 1024
        return DownloadModel(
            url: file.path, file: name, format: Files.split(name: name).ending.uppercased(),
            size: kilobytes < 1024 ? "\(kilobytes) KB" : "\((kilobytes + 512) / 1024) MB")
    }

    /// The way from a page to the site's top. Hosts show the page for unknown addresses at any depth, so its way is that
    /// from the host's top, where the owner says it.
    private func root(_ kind: PageFrame.Kind, _ path: String) -> String {
        if kind == .lost, let root = content.settings.rootPath { return root }
        return Addresses.root(of: path)
    }

    private func frame(
        _ kind: PageFrame.Kind, _ path: String, describedBy subject: String, _ downloads: [DownloadModel]
    ) -> PageFrame {
        let settings = content.settings
        let about = [subject, settings.title, settings.description].filter { !$0.isEmpty }
        return PageFrame(
            kind: kind, root: root(kind, path), description: about.joined(separator: " · "),
            site: SiteModel(title: settings.title, description: settings.description), words: folder.words,
            language: settings.language.rawValue, stylesheet: hashedNames[Self.stylesheet] ?? "",
            icon: hashedNames[Self.icon] ?? "", downloads: downloads)
    }
}
