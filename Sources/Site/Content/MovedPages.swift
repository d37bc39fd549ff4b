import Basics
import Dataset

/// The earlier addresses of pages, each with the page that it leads to now.
struct MovedPages: Sendable {
    /// The file at an earlier address, and the page's address from the site's top.
    struct Move: Sendable {
        let path: String
        let url: String
        let title: String
        let place: Place
    }

    private(set) var moves: [Move] = []

    /// All `aliases` of reports, hand-written pages and comparisons; those that can't be used are added to the problems.
    init(_ content: SiteContent, _ dataset: Dataset, _ problems: inout [Problem]) {
        var taken: Set<String> = []
        for (number, report) in dataset.reports.enumerated() {
            let place = Place(file: report.file)
            let url = PageAddress.report(number, dataset)
            taken.insert(PercentForm.plain(url))
            add(report.details.aliases, url, report.details.title, at: place, &problems)
        }
        for page in content.pages {
            let title = page.mapping.text("title") ?? page.name
            add(
                page.mapping.items("aliases"), PageAddress.page(page.name), title, at: Place(file: page.file), &problems
            )
        }
        for comparison in content.comparisons {
            add(
                comparison.text.mapping.items("aliases"), PageAddress.comparison(comparison.text.name),
                comparison.title,
                at: Place(file: comparison.text.file), &problems)
        }
        addIndustries(dataset, taken.union(moves.map(\.path)))
        moves = moves.filter { move in
            if taken.insert(move.path).inserted { return true }
            problems.append(Problem(SiteFault.takenAlias(alias: move.path), at: move.place))
            return false
        }
    }

    /// The names that reports write for an industry lead to its page: it had its address by them once.
    private mutating func addIndustries(_ dataset: Dataset, _ others: Set<String>) {
        let observations = dataset.reports.lazy.flatMap { report in
            report.extraction.observations.lazy.filter { $0.scope == .industry && !$0.scopeName.isEmpty }.map {
                ($0.scopeName, Place(file: report.file))
            }
        }
        let pages = Dictionary(observations, uniquingKeysWith: { first, _ in first })
        var known = others.union(
            pages.keys.map { "industries/\(PageAddress.slug(IndustryName.common($0)))/index.html" })
        for (written, place) in pages.sorted(by: { $0.key < $1.key }) {
            let name = IndustryName.common(written)
            let path = "industries/\(PageAddress.slug(written))/index.html"
            guard !name.isEmpty, known.insert(path).inserted else { continue }
            moves.append(Move(path: path, url: PageAddress.industry(name), title: name, place: place))
        }
    }

    private mutating func add(
        _ aliases: [String], _ url: String, _ title: String, at place: Place, _ problems: inout [Problem]
    ) {
        for alias in aliases {
            if let path = Self.path(alias) {
                moves.append(Move(path: path, url: url, title: title, place: place))
            } else {
                problems.append(Problem(SiteFault.badAlias(alias: alias), at: place))
            }
        }
    }

    /// The file at an address from the site's top; none where that would lie outside the site, or where the program
    /// writes other things.
    private static func path(_ alias: String) -> String? {
        guard !alias.contains(where: { ":?#\\\"<>".contains($0) || $0.isNewline }) else { return nil }
        var parts = alias.split(separator: "/").map { PercentForm.plain($0) }
        guard let first = parts.first, !["assets", "data"].contains(first), parts.allSatisfy({ !$0.hasPrefix(".") }),
            parts.allSatisfy({ !$0.contains("/") })
        else { return nil }
        if parts.last?.hasSuffix(".html") != true { parts.append("index.html") }
        return parts.count > 1 ? parts.joined(separator: "/") : nil
    }
}
