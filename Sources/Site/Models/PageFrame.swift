import Templates

/// What every page has around its content.
struct PageFrame: Sendable {
    /// The kinds of pages that the navigation names.
    enum Kind: Sendable {
        case home, compare, lost, other
    }

    let kind: Kind
    /// The prefix from the page to the site's top.
    let root: String
    let description: String
    let site: SiteModel
    let words: Words
    let language: String
    let stylesheet: String
    let icon: String
    let downloads: [DownloadModel]
}

/// A page that has a frame.
protocol FramedPage: Sendable {
    var frame: PageFrame { get }
}

extension Schema where Model: FramedPage {
    /// The schema of a page: the names of every page, then its own.
    static func page(_ name: String, words: Schema<Words>, _ own: [Field<Model>]) -> Schema<Model> {
        Schema(
            name,
            [
                .text("language", "The interface's language, for `lang`.") { $0.frame.language },
                .optionalText("wordsLanguage", "The language of the reports' words, where it is another.") {
                    $0.frame.language == "zh-Hans" ? nil : "zh-Hans"
                },
                .text("root", "The prefix from this page to the site's top, empty on the home page.") { $0.frame.root },
                .model("strings", "The words of the interface.", schema: { words }) { $0.frame.words },
                .model("site", "The site.") { $0.frame.site },
                .text("description", "What this page holds, for search engines.") { $0.frame.description },
                .text("stylesheet", "The style sheet's file name in assets/.") { $0.frame.stylesheet },
                .text("icon", "The icon's file name in assets/.") { $0.frame.icon },
                .flag("onHome", "Whether this is the home page.") { $0.frame.kind == .home },
                .flag("onCompare", "Whether this is the comparison page.") { $0.frame.kind == .compare },
                .models("downloads", "The data files of the site.") { $0.frame.downloads },
            ] + own)
    }
}

/// The site, on every page.
struct SiteModel: ViewModel {
    let title: String
    let description: String

    static let schema = Schema<SiteModel>(
        "site",
        [
            .text("title", "The site's title.") { $0.title },
            .text("description", "What the site is about.") { $0.description },
        ])
}

/// A data file of the site.
struct DownloadModel: ViewModel {
    let url: String
    let file: String
    let format: String
    let size: String

    static let schema = Schema<DownloadModel>(
        "download",
        [
            .text("url", "Its address from the site's top.") { $0.url },
            .text("file", "Its name.") { $0.file },
            .text("format", "Its format: CSV, JSON.") { $0.format },
            .optionalText("size", "Its size, in words.") { $0.size },
        ])
}
