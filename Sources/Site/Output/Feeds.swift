import Basics
import Dataset
import Reading

/// The files for machines that follow or search the site. The feed and the map need to know where it is published.
struct Feeds: Sendable {
    let content: SiteContent
    let dataset: Dataset
    let items: ReportItemMaker

    /// The feed's file.
    static let name = "feed.xml"
    private static let entries = 40

    /// The files for a site of these files.
    func files(_ paths: [String]) -> [OutputFile] {
        guard let base = content.settings.baseURL else {
            return [OutputFile(path: "robots.txt", bytes: Array("User-agent: *\nAllow: /\n".utf8))]
        }
        let robots = "User-agent: *\nAllow: /\nSitemap: \(base)sitemap.xml\n"
        return [
            OutputFile(path: "robots.txt", bytes: Array(robots.utf8)),
            OutputFile(path: "sitemap.xml", bytes: map(paths, base)),
            OutputFile(path: Self.name, bytes: feed(base)),
        ]
    }

    /// All pages, as sitemaps.org says.
    private func map(_ paths: [String], _ base: String) -> [UInt8] {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        bytes += Array("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
        for path in paths.sorted() where path.hasSuffix("index.html") {
            bytes += Array("<url><loc>".utf8)
            bytes.append(escaping: base + path.dropLast("index.html".count).description.encodedPath)
            bytes += Array("</loc></url>\n".utf8)
        }
        return bytes + Array("</urlset>\n".utf8)
    }

    /// The newest reports and what they changed, as RFC 4287 says. An entry's time is its report's date.
    private func feed(_ base: String) -> [UInt8] {
        let newest = items.newest.filter { dataset.reports[$0].details.date != nil }.prefix(Self.entries)
        var feed = Element(
            "feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", content.settings.language.rawValue)])
        feed.add("title", content.settings.title)
        feed.add("subtitle", content.settings.description)
        feed.add("id", base)
        feed.add(Element("link", [("href", base)]))
        feed.add(Element("link", [("rel", "self"), ("href", base + Self.name)]))
        feed.add("updated", newest.first.map { Self.time(dataset.reports[$0].details.date) } ?? Self.time(nil))
        var author = Element("author", [])
        author.add("name", content.settings.title)
        feed.add(author)
        for number in newest { feed.add(entry(number, base)) }
        return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + feed.bytes + [ASCII.newline]
    }

    private func entry(_ number: Int, _ base: String) -> Element {
        let report = dataset.reports[number]
        let park = dataset.parks[report.park]
        let changes = dataset.changes[number]
        let url = base + Addresses.folder(ofReport: report.details.name, park.id)
        var entry = Element("entry", [])
        entry.add("title", "\(park.name)：\(report.details.title)")
        entry.add("id", url)
        entry.add(Element("link", [("href", url)]))
        entry.add("updated", Self.time(report.details.date))
        entry.add(
            "summary",
            items.wording.words.text(
                "feedSummary",
                [
                    "observations": "\(report.extraction.observations.count)", "added": "\(changes.added.count)",
                    "revised": "\(changes.revised.count)", "contradicted": "\(changes.contradicted.count)",
                ]))
        return entry
    }

    /// A report's date as a time; its first day where only month or year are known.
    private static func time(_ date: ReportDate?) -> String {
        func two(_ number: Int?) -> String { (number ?? 1) < 10 ? "0\(number ?? 1)" : "\(number ?? 1)" }
        guard let date else { return "1970-01-01T00:00:00Z" }
        return "\(date.year)-\(two(date.month))-\(two(date.day))T00:00:00Z"
    }

    /// An element of XML.
    private struct Element {
        let name: String
        let attributes: [(name: String, value: String)]
        private var content: [UInt8] = []

        init(_ name: String, _ attributes: [(String, String)]) {
            self.name = name
            self.attributes = attributes
        }

        mutating func add(_ element: Element) { content += element.bytes + [ASCII.newline] }

        mutating func add(_ name: String, _ text: String) {
            var element = Element(name, [])
            element.content.append(escaping: text)
            add(element)
        }

        var bytes: [UInt8] {
            var bytes: [UInt8] = Array("<\(name)".utf8)
            for attribute in attributes {
                bytes += Array(" \(attribute.name)=\"".utf8)
                bytes.append(escaping: attribute.value)
                bytes += Array("\"".utf8)
            }
            return content.isEmpty
                ? bytes + Array("/>".utf8) : bytes + Array(">".utf8) + content + Array("</\(name)>".utf8)
        }
    }
}
