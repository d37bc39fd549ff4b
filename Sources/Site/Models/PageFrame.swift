import Templates

/// What every page has around its content.
struct PageFrame: Sendable {
    /// The kinds of pages that the navigation names.
    enum Kind: Sendable {
        case home, indicators, industries, compare, data, audit, changes, lost, other
    }

    let kind: Kind
    /// The prefix from the page to the site's top.
    let root: String
    /// What the page is called in links from elsewhere.
    let title: String
    let description: String
    let site: SiteModel
    let words: Words
    let language: String
    let stylesheet: String
    let icon: String
    /// Where the page is published; empty where the owner does not say.
    let canonical: String
    /// The feed's address; empty where the owner does not say where the site is published.
    let feed: String
    let pages: [NameLinkModel]
}

/// A page that has a frame.
protocol FramedPage: Sendable {
    var frame: PageFrame { get }
}

extension Schema where Model: FramedPage {
    /// The schema of a page: the names of every page, then its own.
    static func page(_ name: String, words: Schema<Words>, _ own: [Field<Model>]) -> Schema<Model> {
        Schema(name, frame(words) + navigation + own)
    }

    private static func frame(_ words: Schema<Words>) -> [Field<Model>] {
        [
            .text("language", "The interface's language, for `lang`.") { $0.frame.language },
            .text("locale", "The interface's language as Open Graph writes it.") {
                $0.frame.language == "zh-Hans" ? "zh_CN" : "en_US"
            },
            .optionalText("wordsLanguage", "The language of the reports' words, where it is another.") {
                $0.frame.language == "zh-Hans" ? nil : "zh-Hans"
            },
            .text("root", "The prefix from this page to the site's top, empty on the home page.") { $0.frame.root },
            .model("strings", "The words of the interface.", schema: { words }) { $0.frame.words },
            .model("site", "The site.") { $0.frame.site },
            .text("pageTitle", "What the page is called in links from elsewhere.") { $0.frame.title },
            .text("description", "What this page holds, for search engines.") { $0.frame.description },
            .text("stylesheet", "The style sheet's file name in assets/.") { $0.frame.stylesheet },
            .text("icon", "The icon's file name in assets/.") { $0.frame.icon },
            .optionalText("canonical", "Where the page is published, if the site's owner says so.") {
                $0.frame.canonical
            },
            .optionalText("feed", "The address of the feed, if there is one.") { $0.frame.feed },
            .models("pages", "The hand-written pages.") { $0.frame.pages },
        ]
    }

    private static var navigation: [Field<Model>] {
        let kinds: [(String, PageFrame.Kind, String)] = [
            ("onHome", .home, "the home page"), ("onIndicators", .indicators, "about indicators"),
            ("onIndustries", .industries, "about industries"), ("onCompare", .compare, "a comparison page"),
            ("onData", .data, "the data page"), ("onAudit", .audit, "the page of checks"),
            ("onChanges", .changes, "the page of changes"),
        ]
        return kinds.map { name, kind, words in .flag(name, "Whether this is \(words).") { $0.frame.kind == kind } }
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
    let text: String
    let format: String
    let size: String

    static let schema = Schema<DownloadModel>(
        "download",
        [
            .text("url", "Its address from the site's top.") { $0.url },
            .text("file", "Its name.") { $0.file },
            .text("text", "What it holds.") { $0.text },
            .text("format", "Its format: CSV, JSON.") { $0.format },
            .optionalText("size", "Its size, in words.") { $0.size },
        ])
}
