import Basics

/// What a report is about and where it comes from.
public struct ReportDetails: Sendable, Hashable {
    /// The id of the park it speaks of; none where neither front matter nor folder say it.
    public let park: String?
    /// The last part of its address.
    public let name: String
    /// What it is called.
    public let title: String
    /// When it was published.
    public let date: ReportDate?
    /// The period it covers, where somebody said so.
    public let period: Period?
    /// Who published it.
    public let publisher: String?
    /// The address it was published at.
    public let source: String?
    /// Kind of document, as its owner calls it.
    public let kind: String?
    /// Earlier addresses of its page.
    public let aliases: [String]

    /// Where each fact was found; none for those that are not known.
    public let origins: [Detail: DetailOrigin]

    /// The keys of front matter and sidecars.
    static let keys = ["park", "date", "period", "title", "publisher", "source", "kind", "aliases", "corrections"]
    /// Those of them, and of what stands below them, that hold mappings.
    static let nestedKeys = ["corrections", "set", "add", "confirm"]

    /// Puts together what front matter, sidecar, folder, file name and text say, each before the next.
    init(
        location: ReportLocation, frontMatter: MarkedMapping, sidecar: MarkedMapping?, text: TextDetails,
        problems: inout [Problem]
    ) {
        var collector = DetailCollector(location: location, frontMatter: frontMatter, sidecar: sidecar)
        name = location.name
        park = collector.text(.park, folder: location.folder)
        date = collector.value(
            .date, "a date such as 2025, 2025-01 or 2025-01-16", fileName: location.date, text: text.date
        ) {
            ReportDate($0)
        }
        period = collector.value(
            .period, "a period such as 2024, 2024-S1, 2024-Q1 or 2024-01/2024-09", text: text.period
        ) {
            Period($0)
        }
        title = collector.text(.title, text: text.title) ?? location.name
        publisher = collector.text(.publisher, text: text.publisher)
        source = collector.value(.source, "an address that begins with https:// or http://", text: text.source) {
            $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil
        }
        kind = collector.text(.kind)
        aliases = frontMatter.items("aliases") + (sidecar?.items("aliases") ?? [])
        if collector.origins[.title] == nil { collector.origins[.title] = .fileName }
        origins = collector.origins
        problems += collector.problems
    }
}
