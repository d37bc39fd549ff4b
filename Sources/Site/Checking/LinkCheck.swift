import Basics

/// Follows the links of all pages to files and places of the site.
struct LinkCheck {
    /// A link that leads nowhere.
    struct Finding: Sendable {
        let page: String
        let address: String
        let fault: CheckFault
    }

    /// The addresses and places of a page.
    private struct Page: Sendable {
        let path: String
        var links: [String] = []
        var places: Set<String> = []
    }

    private let files: [OutputFile]
    private let root: String?

    /// The links of a site whose top has a path on its host, if its owner says it.
    init(_ files: [OutputFile], root: String?) {
        self.files = files
        self.root = root
    }

    /// The links that lead nowhere, each address once a page, in the order of the pages.
    func findings() async -> [Finding] {
        let pages = await parallelMap(files.filter { $0.path.hasSuffix(".html") }) { file -> Page in
            var page = Page(path: file.path)
            file.bytes.withUnsafeBufferPointer { Self.read($0, into: &page) }
            return page
        }
        let paths = Set(files.map(\.path))
        let places = Dictionary(pages.map { ($0.path, $0.places) }, uniquingKeysWith: { first, _ in first })
        var findings: [Finding] = []
        for page in pages {
            var seen: Set<String> = []
            for address in page.links where seen.insert(address).inserted {
                guard let fault = fault(of: address, on: page.path, paths, places) else { continue }
                findings.append(Finding(page: page.path, address: address, fault: fault))
            }
        }
        return findings
    }

    /// Collects the values of `href`, `src` and `id`: in text a quotation mark is always escaped.
    private static func read(_ html: UnsafeBufferPointer<UInt8>, into page: inout Page) {
        var index = 0
        while index < html.count {
            guard html[index] == ASCII.space else {
                index += 1
                continue
            }
            index += 1
            let isPlace = html.holds("id=\"", at: index)
            let length = isPlace ? 4 : html.holds("href=\"", at: index) ? 6 : html.holds("src=\"", at: index) ? 5 : 0
            guard length > 0 else { continue }
            let start = index + length
            index = start
            while index < html.count, html[index] != ASCII.quote { index += 1 }
            let value = HTMLText.plain(UnsafeBufferPointer(rebasing: html[start..<index]))
            if isPlace { page.places.insert(value) } else { page.links.append(value) }
        }
    }

    private func fault(
        of address: String, on page: String, _ paths: Set<String>, _ places: [String: Set<String>]
    ) -> CheckFault? {
        guard let link = SiteLink(address, on: page, root: root) else { return nil }
        guard let path = link.path, paths.contains(path) else { return .brokenLink(address) }
        guard let place = link.place, let known = places[path] else { return nil }
        return known.contains(place) ? nil : .missingPlace(address)
    }
}
