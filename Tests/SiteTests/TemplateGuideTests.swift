import TestSupport
import Testing

/// What the guide on templates shows works.
@Suite struct TemplateGuideTests {
    /// The block of a language in the guide.
    private static func block(_ language: String) throws -> String {
        let parts = try Project.text("docs/guide/templates.md").split(separator: "```\(language)\n")
        return String(try #require(parts.dropFirst().first).prefix { $0 != "`" })
    }

    @Test func theTemplateAndTheWordsMakePages() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/site.yml", "title: Small site\nlanguage: en\nheadline: [tax-revenue]\n")
        try fixture.folder.write("templates/not-found.mustache", try Self.block("mustache"))
        try fixture.folder.write("templates/strings/en.yml", try Self.block("yaml"))
        try fixture.folder.write(
            "templates/page.mustache", "{{<layout}}{{$content}}{{strings.imprint}}{{/content}}{{/layout}}")
        try fixture.folder.write("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n")
        try fixture.buildCleanly()
        #expect(try fixture.page("404.html").contains("<h1>This page was not found</h1>\n<p><a href=\"index.html\">"))
        #expect(try fixture.page("index.html").contains("<h2 id=\"parks\">Zones</h2>"))
        #expect(try fixture.page("pages/about/index.html").contains("Imprint"))
    }

    /// Every name that the built-in templates use is in the list, and the list names every template.
    @Test func theListNamesWhatTheTemplatesUse() throws {
        let list = try Project.text("docs/template-names.md")
        let names = Set(list.matches(of: /^\| `([^`]+)` \|/.anchorsMatchLineEndings()).map { String($0.1) })
        #expect(names.count > 400)
        let templates = try FileTree(Project.path("templates")).files.filter { $0.key.hasSuffix(".mustache") }
        for (file, bytes) in templates {
            if !file.contains("/") { #expect(list.contains("\n## `\(file)`\n"), "\(file)") }
            for tag in String(decoding: bytes, as: UTF8.self).matches(of: /\{\{[#^{]?([A-Za-z.]+)\}?\}\}/) {
                for name in tag.1.split(separator: ".") { #expect(names.contains(String(name)), "\(name) in \(file)") }
            }
        }
    }
}
