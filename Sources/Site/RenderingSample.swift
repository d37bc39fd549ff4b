import Basics
import Templates

/// Pages as their templates take them, to time templates alone: each is rendered as often as it is asked for.
public struct RenderingSample: Sendable {
    /// One page.
    public struct Page: Sendable {
        /// The page's address in the site.
        public let path: String
        /// Renders it.
        public let render: @Sendable () -> [UInt8]
    }

    /// The pages of the parks.
    public let pages: [Page]

    /// The pages of a site, their models made.
    public init(_ site: RenderedSite) throws {
        let templates = try PageTemplates(site.templates.templates, words: site.templates.words)
        let renderer = SiteRenderer(site.content, site.dataset, [:], site.templates, templates)
        var problems: [Problem] = []
        let texts = HandWrittenTexts(site.content, live: renderer.live, &problems)
        pages = renderer.parkPages(profiles: texts.profiles).map { draft in
            let model = draft.model()
            return Page(path: draft.path) { templates.park.render(model) }
        }
    }
}
