import Basics
import Vocabulary

/// The hand-written texts of a site as HTML, with current figures in them.
struct HandWrittenTexts: Sendable {
    /// The profiles in the order of the parks.
    let profiles: [[UInt8]]
    /// The hand-written pages in their order.
    let pages: [[UInt8]]
    /// The texts above the comparisons that were asked for.
    let comparisons: [[UInt8]]

    /// All pages that hold such a text lie two folders below the site's top.
    private static let root = "../../"

    /// Renders all texts; references that match nothing are added to the problems.
    init(_ content: SiteContent, live: LiveBlocks, _ problems: inout [Problem]) {
        let text = LiveText(live: live)
        let parks = live.figures.dataset.parks
        profiles = parks.map { park in
            content.parks.profile(of: park).map { text.render($0, root: Self.root, &problems) } ?? []
        }
        let known = Set(parks.map(\.id)).union(content.parks.broken)
        problems += content.comparisons.flatMap { $0.unknownParks(known) }
        pages = content.pages.map { text.render($0, root: Self.root, &problems) }
        comparisons = content.comparisons.map { text.render($0.text, root: Self.root, &problems) }
    }
}
