import Foundation
import TestSupport
import Testing

/// What a site has for machines: feed, map, tags, the description of its data, names of assets.
@Suite struct MachineFilesTests {
    private static let base = "https://example.org/parks/"

    private func site(_ language: String = "en") throws -> SiteFixture {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/site.yml",
            "title: A & B\ndescription: Two.\nlanguage: \(language)\nbase-url: \(Self.base)\nheadline: [tax-revenue]\n")
        try fixture.folder.write("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n")
        return fixture
    }

    /// How many elements of a name a file holds.
    private func count(_ name: String, _ text: String) throws -> Int {
        text.matches(of: try Regex("<\(name)[ >]")).count
    }

    @Test func theMapNamesEveryPage() throws {
        let fixture = try site()
        try fixture.buildCleanly()
        let map = try fixture.page("sitemap.xml")
        let places = map.matches(of: /<loc>([^<]+)<\/loc>/).map { String($0.1) }
        let pages = try fixture.output().files.keys.filter { $0.hasSuffix("index.html") }
        #expect(places.count == pages.count)
        for page in pages {
            let path = page.dropLast("index.html".count)
            let encoded = try #require(path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed))
            #expect(places.contains(Self.base + encoded), "\(page)")
        }
        #expect(try fixture.page("robots.txt") == "User-agent: *\nAllow: /\nSitemap: \(Self.base)sitemap.xml\n")
    }

    @Test(arguments: ["en", "zh-Hans"])
    func theFeedTellsReportsAndWhatTheyChanged(_ language: String) throws {
        let fixture = try site(language)
        try fixture.folder.write("content/reports/north/2025-02-more.txt", "2024年，园区税收收入19.25亿元。\n")
        try fixture.buildCleanly()
        let feed = try fixture.page("feed.xml")
        #expect(try ["entry", "updated", "id"].map { try count($0, feed) } == [2, 3, 3])
        #expect(feed.contains("xml:lang=\"\(language)\"") && feed.contains("<title>A &amp; B</title>"))
        #expect(feed.contains("<updated>2025-02-01T00:00:00Z</updated>"))
        let address = "\(Self.base)reports/north/2025-02-more/"
        #expect(feed.contains("<id>\(address)</id>"))
        let summary = try #require(feed.firstMatch(of: /2025-02-more[\s\S]*?<summary>([^<]+)<\/summary>/))
        #expect(summary.1.contains(language == "en" ? "1 revised" : "修订1"), "\(summary.1)")
        // Every page leads to it.
        let page = try fixture.page("parks/north/index.html")
        #expect(
            page.contains(
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"A &amp; B\" href=\"../../feed.xml\">"))
    }

    @Test func everyPageHasTags() throws {
        let fixture = try site()
        try fixture.buildCleanly()
        for (path, bytes) in try fixture.output().files where path.hasSuffix("index.html") {
            let page = String(decoding: bytes, as: UTF8.self)
            for name in ["title", "description", "type", "url", "site_name", "locale"] {
                let tags = page.matches(of: try Regex("<meta property=\"og:\(name)\" content=\"[^\"]+\">"))
                #expect(tags.count == 1, "\(name) of \(path)")
            }
            let kind = path.hasPrefix("reports/") ? "article" : "website"
            #expect(page.contains("<meta property=\"og:type\" content=\"\(kind)\">"), "\(path)")
            let canonical = try #require(page.firstMatch(of: /<link rel="canonical" href="([^"]+)">/))
            #expect(page.contains("<meta property=\"og:url\" content=\"\(canonical.1)\">"))
            #expect(page.contains("<meta property=\"og:locale\" content=\"en_US\">"))
        }
    }

    @Test func theDataAreDescribedAndCanBeCited() throws {
        let fixture = try site()
        try fixture.folder.write(
            "content/site.yml", "title: A </script> B\nbase-url: \(Self.base)\nheadline: [tax-revenue]\n")
        try fixture.buildCleanly()
        let page = try fixture.page("data/index.html")
        let text = try #require(page.firstMatch(of: /<script type="application\/ld\+json">([\s\S]*?)<\/script>/))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.1.utf8)) as? [String: Any])
        #expect(object["@type"] as? String == "Dataset" && object["@context"] as? String == "https://schema.org")
        #expect(object["name"] as? String == "A </script> B")
        let measured = try #require(object["variableMeasured"] as? [[String: String]])
        #expect(measured.map { $0["name"] } == ["税收收入"] && measured.map { $0["propertyID"] } == ["tax-revenue"])
        #expect(measured.allSatisfy { $0["description"]?.hasSuffix("。") == true && $0["unitText"] == "亿元" })
        let files = try #require(object["distribution"] as? [[String: String]])
        let output = try fixture.output().files
        for file in files {
            let address = try #require(file["contentUrl"])
            #expect(output[String(address.dropFirst(Self.base.count))] != nil, "\(address)")
        }
        #expect(files.count >= 6)
        #expect(page.contains("A &lt;/script&gt; B[DB/OL]. (2025-01). \(Self.base).</code>"))
        #expect(page.contains("@misc{parkbook2025,") && page.contains("howpublished = {\\url{\(Self.base)}}"))
        // What each file holds is told in words.
        #expect(page.matches(of: /download[A-Z]/).isEmpty)
    }

    @Test func namesOfAssetsFollowTheirContent() throws {
        let fixture = try site()
        let style = "body { margin: 0 }\n"
        try fixture.folder.write("templates/assets/style.css", style)
        try fixture.folder.write("templates/assets/more.txt", "1")
        func names() throws -> [String] {
            try fixture.buildCleanly()
            return try fixture.output().files.keys.filter { $0.hasPrefix("assets/") }.sorted()
        }
        let first = try names()
        #expect(first.count == 3 && first.contains("assets/more.txt"))
        #expect(first.contains { $0.contains(/^assets\/style\.[0-9a-f]{8}\.css$/) })
        #expect(first.contains { $0.contains(/^assets\/icon\.[0-9a-f]{8}\.svg$/) })
        try fixture.folder.write("templates/assets/style.css", style + "p { margin: 0 }\n")
        let second = try names()
        #expect(Set(first).symmetricDifference(second).count == 2)
        let page = try fixture.page("index.html")
        #expect(second.contains { page.contains("<link rel=\"stylesheet\" href=\"\($0)\">") })
    }
}
