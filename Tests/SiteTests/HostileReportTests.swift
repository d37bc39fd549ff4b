import Foundation
import TestSupport
import Testing

/// Reports come from anywhere: nothing in them runs in a reader's browser or leads out of the site's folder.
@Suite struct HostileReportTests {
    /// Letters that the program keeps for its own use: U+FFFE and U+FDD0.
    private static let reserved = [[0xEF, 0xBF, 0xBE], [0xEF, 0xB7, 0x90]].map { (bytes: [UInt8]) in
        String(decoding: bytes, as: UTF8.self)
    }

    private static let report = """
        # <script>alert(1)</script> 2024年<img src=x onerror=alert(2)>

        税收收入为<b onclick="alert(3)">16.74亿元</b>，增长8.0%。<script>alert(4)</script>

        <script>
        alert(5)
        </script>

        [点击](javascript:alert(6)) [数据](data:text/html;base64,PHNjcmlwdD4=) ![图](javascript:alert(7)) [好](https://example.org/)
        [引号](https://example.org/"onmouseover="alert(8)) <javascript:alert(9)> [大写](JaVaScRiPt:alert(10))
        [制表](java\tscript:alert(11)) ![a"onerror="alert(12)](x.png) [vb](vbscript:alert(13)) [file](file:///etc/passwd)

        | 指标 | <script>alert(14)</script> |
        | --- | --- |
        | 税收"><script>alert(15)</script> | 3亿元 |

        <table onclick="alert(18)"><tr><td onmouseover=alert(19)>税收<script>alert(20)</script><td>7亿元
        <td><a href="javascript:alert(21)">增长</a><img src=x onerror=alert(22)></td></tr><svg onload=alert(23)></table>

        &lt;script&gt;alert(16)&lt;/script&gt; &#60;script&#62; \(reserved[0])script\(reserved[1])>5亿元 [^1]

        [^1]: <iframe src="javascript:alert(17)"></iframe> 注12个。

        """

    /// A site with hostile texts and names everywhere.
    private func hostileSite() throws -> SiteFixture {
        let fixture = try SiteFixture()
        let folder = fixture.folder
        let names = [
            "2024-01-plain.md", "2024-01-<script>alert(20)<.md", "2024-01-\"onload=\"x.md", "2024-01-..%2f..%2fx.md",
            "2024-01-a b#c?d&e.txt", "2024-01-..\\..\\x.txt", "javascript:alert(21).md", "2024-01-'园.txt",
        ]
        for name in names { try folder.write("content/reports/north/\(name)", Self.report) }
        try folder.write(
            "content/reports/north/2024-02-matter.md",
            """
            ---
            title: '</title><script>alert(30)</script>'
            publisher: '"><script>alert(31)</script>'
            source: 'https://example.org/"><script>alert(32)</script>'
            kind: '<script>alert(33)</script>'
            ---
            税收<!--3亿元。
            """)
        try folder.write(
            "content/parks/north.md",
            """
            ---
            name: '<script>alert(40)</script>北方'
            aliases: ['"><img src=x onerror=alert(41)>']
            website: "https://example.org/'onclick='alert(42)'"
            city: '{{name}}<script>alert(43)</script>'
            ---

            \(Self.report)
            """)
        try folder.write(
            "content/site.yml",
            "title: '</title><script>alert(50)</script>'\ndescription: '\"><script>alert(51)</script>'\n")
        return fixture
    }

    @Test func nothingRunsAndNothingEscapes() throws {
        let fixture = try hostileSite()
        try fixture.buildCleanly()
        let pages = try fixture.output().files.filter { $0.key.hasSuffix(".html") }
        #expect(pages.count > 10)
        for (path, bytes) in pages {
            let page = String(decoding: bytes, as: UTF8.self)
            for tag in Self.tags(of: page) {
                // A block of data is not run, whatever is in it.
                let isData = tag.name == "script" && tag.attributes.map(\.value) == ["application/ld+json"]
                #expect(isData || Self.allowedTags.contains(tag.name), "<\(tag.name)> in \(path)")
                for (name, value) in tag.attributes {
                    #expect(Self.allowedAttributes.contains(name), "\(name)=\"\(value)\" in \(path)")
                    if name == "href" || name == "src" {
                        let isSafe = value.isEmpty || Self.isAddress(value)
                        #expect(isSafe, "\(name)=\"\(value)\" in \(path)")
                    }
                }
            }
        }
    }

    @Test func filesStayBelowTheOutputFolder() throws {
        let fixture = try hostileSite()
        let before = try FileTree(fixture.folder.path).files.keys
        try fixture.buildCleanly()
        let new = Set(try FileTree(fixture.folder.path).files.keys).subtracting(before)
        #expect(new.allSatisfy { $0.hasPrefix("public/") && !$0.split(separator: "/").contains("..") })
        for top in Set(new.compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }) {
            let known = [
                "index.html", "figures.csv", "404.html", "robots.txt", "assets", "audit", "changes", "compare", "data",
                "indicators",
                "industries", "parks", "reports", ".parkbook",
            ]
            #expect(known.contains(top), "\(top)")
        }
    }

    @Test func everyNumeralStillHasItsAddress() throws {
        let fixture = try hostileSite()
        try fixture.buildCleanly()
        let page = try fixture.page("reports/north/2024-01-plain/index.html")
        for number in ["16.74亿元", "3亿元", "5亿元"] {
            let marked = page.matches(of: /id="L[0-9]+-[0-9]+"[^>]*>([^<]*)<\/(?:a|span)>/).map { String($0.1) }
            #expect(marked.contains(number), "\(number)")
        }
        #expect(page.contains("&lt;script&gt;alert("), "what a report says is shown, not dropped")
    }

    /// Bytes that are no UTF-8, in a page written by hand: they are shown as damaged, and the page stays whole.
    @Test func damagedBytesStayOutOfPages() throws {
        let fixture = try SiteFixture()
        let name = Array("---\nname: 北方高新区\n---\n\n园区".utf8)
        try fixture.folder.write(
            "content/parks/north.md", name + [0xE5, 0x9B, 0x20, 0xC0, 0xAF, 0xFF] + Array("简介。\n".utf8))
        let run = try fixture.build()
        #expect(run.code == 0 && run.errors.hasPrefix("warning: 5 bytes are not valid UTF-8"))
        let pages = try fixture.output().files.filter { $0.key.hasSuffix(".html") }
        for (path, bytes) in pages { #expect(String(validating: bytes, as: UTF8.self) != nil, "\(path)") }
        let page = try fixture.page("parks/north/index.html")
        #expect(page.contains("简介。"))
        #expect(page.contains("\u{FFFD}"))
    }

    @Test func linksOutOfTheContentFolderAreNotFollowed() throws {
        let fixture = try SiteFixture()
        let outside = try TemporaryFolder()
        try outside.write("secret.md", "机密税收99亿元。")
        let reports = fixture.folder.path("content/reports/north")
        try FileManager.default.createSymbolicLink(
            atPath: "\(reports)/2024-01-link.md", withDestinationPath: outside.path("secret.md"))
        try FileManager.default.createSymbolicLink(atPath: "\(reports)/more", withDestinationPath: outside.path)
        let run = try fixture.build()
        #expect(run.code == 0 && run.errors.ranges(of: "warning: this is a link").count == 2)
        for (path, bytes) in try fixture.output().files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("机密"), "\(path)")
        }
    }

    private static let allowedTags: Set<String> = [
        "!doctype", "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "main", "footer", "section",
        "article", "details", "summary", "div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
        "dt", "dd", "small",
        "b", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "blockquote", "cite",
        "svg", "desc", "text", "line", "circle", "ins", "rect", "em", "strong", "del", "code", "pre", "img", "br", "hr",
        "sup", "input", "time",
    ]

    private static let allowedAttributes: Set<String> = [
        "html", "lang", "charset", "name", "content", "http-equiv", "rel", "href", "type", "class", "id", "tabindex",
        "aria-label", "aria-labelledby", "aria-hidden", "aria-current", "scope", "role", "download", "viewbox",
        "preserveaspectratio", "x", "width", "height", "src", "alt", "title", "start", "data-footnote-ref",
        "data-footnote-backref", "data-footnote-backref-idx", "data-footnotes", "datetime",
        "property", "data-c", "data-h", "colspan", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "text-anchor",
    ]

    /// An address that opens a page: relative, or of the web.
    private static func isAddress(_ value: String) -> Bool {
        value.hasPrefix("https://") || value.hasPrefix("http://") || value.hasPrefix("mailto:") || value.hasPrefix("#")
            || value.wholeMatch(of: /(\.\.\/)*[^:\/.\\][^:\\]*/) != nil || value.wholeMatch(of: /(\.\.\/)+/) != nil
    }

    private typealias Tag = (name: String, attributes: [(name: String, value: String)])

    /// All opening tags of a page as a browser sees them, with their attributes.
    private static func tags(of page: String) -> [Tag] {
        var tags: [Tag] = []
        let tag = /<(!?[A-Za-z][^\s>\/]*)((?:\s+[^\s=>"'\/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/
        for match in page.matches(of: tag) {
            var attributes: [(name: String, value: String)] = []
            for attribute in match.2.matches(of: /([^\s=>"'\/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/) {
                attributes.append((attribute.1.lowercased(), String(attribute.2 ?? attribute.3 ?? attribute.4 ?? "")))
            }
            tags.append((match.1.lowercased(), attributes))
        }
        // A `<` that begins no tag of this form would be one the checks above never saw.
        let opened = page.matches(of: /<!?[A-Za-z]/).count
        #expect(opened == tags.count, "every tag is read")
        return tags
    }
}
