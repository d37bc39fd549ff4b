import Basics

/// What a report is about and where it comes from.
public struct ReportDetails: Sendable, Hashable {
    /// The id of the park it speaks of; none where neither front matter nor folder say it.
    public let park: String?
    /// The last part of its address.
    public let name: String
    public let title: String
    public let date: ReportDate?
    /// The period it covers, where somebody said so.
    public let period: Period?
    public let publisher: String?
    /// The address it was published at.
    public let source: String?
    /// Kind of document, as its owner calls it.
    public let kind: String?
    /// Earlier addresses of its page.
    public let aliases: [String]

    /// The keys of front matter and sidecars.
    static let keys = ["park", "date", "period", "title", "publisher", "source", "kind", "aliases"]

    /// Puts together what front matter, sidecar, folder, file name and text say, each before the next.
    init(
        location: ReportLocation, frontMatter: MarkedMapping, sidecar: MarkedMapping?, firstHeading: String?,
        problems: inout [Problem]
    ) {
        let sources = [frontMatter] + [sidecar].compactMap { $0 }
        for source in sources { problems += source.unknownKeys(known: Self.keys) }
        func text(_ key: String) -> String? {
            sources.lazy.compactMap { $0.text(key) }.first { !$0.isEmpty }
        }
        func value<Value>(_ key: String, _ allowed: String, _ read: (String) -> Value?) -> Value? {
            for source in sources {
                guard let text = source.text(key), !text.isEmpty else { continue }
                if let value = read(text) { return value }
                problems.append(
                    source.problem(YAMLFault.badValue(key: key, value: text, allowed: allowed), at: key))
            }
            return nil
        }
        name = location.name
        park = text("park") ?? location.folder
        date = value("date", "a date such as 2025, 2025-01 or 2025-01-16") { ReportDate($0) } ?? location.date
        period = value("period", "a period such as 2024, 2024-S1, 2024-Q1 or 2024-01/2024-09") { Period($0) }
        title = text("title") ?? firstHeading ?? location.name
        publisher = text("publisher")
        source = value("source", "an address that begins with https:// or http://") {
            $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil
        }
        kind = text("kind")
        aliases = sources.flatMap { $0.items("aliases") }
    }
}
