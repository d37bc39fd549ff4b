import Basics
import Templates
import Testing

/// What holds for whatever texts and templates a seeded generator makes up.
struct PropertyTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func textsNeverBecomeMarkup(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let letters = Array("<>&\"'a园 é\n{}🏭\u{301};").map(String.init)
        func text() -> String { (0..<dice.below(30)).map { _ in dice.pick(letters) }.joined() }
        let page = ParkPage(
            name: text(), motto: text(), aliases: (0..<dice.below(5)).map { _ in text() },
            city: City(label: text(), mayor: text()), zones: [Zone(title: text())])
        let output = try render(
            "{{name}}{{#motto}}{{.}}{{motto}}{{/motto}}{{#aliases}}{{.}}{{/aliases}}"
                + "{{city.label}}{{#city}}{{mayor}}{{/city}}{{#zones}}{{title}}{{/zones}}", page)
        #expect(!output.utf8.contains { "<>\"'".utf8.contains($0) })
        let motto = page.motto ?? ""
        let expected =
            [page.name, motto, motto].joined() + page.aliases.joined() + page.city.label
            + (page.city.mayor ?? "") + page.zones[0].title
        #expect(unescape(output) == expected)
    }

    @Test(arguments: 0..<1000 as Range<UInt64>)
    func templatesOfLooseTagsAreRenderedOrRefusedWithAPlace(seed: UInt64) {
        var dice = Dice(seed: seed)
        func template() -> String { (0..<dice.below(14)).map { _ in dice.pick(Self.fragments) }.joined() }
        let texts = ["park": template(), "a": template(), "b": template()]
        let set = TemplateSet(
            texts.map { TemplateSource(name: $0.key, file: $0.key, bytes: Array($0.value.utf8)) })
        do {
            _ = try set.compile(page: "park", as: ParkPage.self).render(Self.page)
        } catch {
            #expect(!error.list.isEmpty)
            for problem in error.list {
                let lines = texts[problem.place?.file ?? ""]?.components ?? []
                let line = problem.place?.line ?? 0
                #expect(lines.indices.contains(line - 1), "\(problem.description)")
                #expect(lines[line - 1].contains(problem.place?.excerpt ?? "-"), "\(problem.description)")
            }
        }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func aPartialWithinALineIsItsText(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let pieces = [
            "text ", "{{name}}", "{{#zones}}{{title}}{{/zones}}", "{{{profile}}}", "{{^motto}}-{{/motto}}", "园",
            "{{! note }}", "{{$block}}{{city.label}}{{/block}}",
        ]
        let partial = (0..<dice.below(6)).map { _ in dice.pick(pieces) }.joined()
        let page = ParkPage(zones: [Zone(title: "N"), Zone(title: "S")])
        #expect(try render("[{{> part}}]", with: ["part": partial], page) == render("[\(partial)]", page))
    }

    @Test func templatesOfWholeSectionsAreRenderedUnlessEndless() throws {
        var rendered = 0
        for seed in 0..<1000 as Range<UInt64> {
            var dice = Dice(seed: seed)
            let block = "{{$x}}{{/x}}"
            let set = templates([
                "park": dice.template(depth: 0, inZone: false), "a": dice.template(depth: 1, inZone: true) + block,
                "b": dice.template(depth: 1, inZone: true) + block,
            ])
            do {
                let template = try set.compile(page: "park", as: ParkPage.self)
                let output = template.render(Self.page)
                #expect(!output.contains(UInt8(ascii: "<")), "seed \(seed)")
                #expect(output == template.render(Self.page), "seed \(seed)")
                rendered += 1
            } catch {
                #expect(error.list.allSatisfy { $0.fault.message.contains("without end") }, "seed \(seed)")
            }
        }
        #expect(rendered > 500)
    }

    private static let page = ParkPage(
        name: "<n>", motto: "m<", aliases: ["x", "<y"], profile: Array("p".utf8), partner: City(mayor: "z"),
        zones: [Zone(title: "t", parts: [Zone(title: "u", parts: [Zone(title: "<")]), Zone(title: "w")])])

    private static let fragments = [
        "text", " ", "  ", "\n", "\r\n", "园", "{{", "}}", "{{{", "}}}", "{{name}}", "{{{profile}}}", "{{&profile}}",
        "{{.}}", "{{#zones}}", "{{/zones}}", "{{#parts}}", "{{/parts}}", "{{title}}", "{{#aliases}}{{.}}",
        "{{/aliases}}", "{{#motto}}", "{{/motto}}", "{{^motto}}", "{{#is-national}}", "{{/is-national}}",
        "{{city.label}}", "{{#partner}}{{mayor}}{{/partner}}", "{{> a}}", "{{> b}}", "{{<a}}", "{{/a}}", "{{<b}}",
        "{{/b}}", "{{$x}}", "{{/x}}", "{{$y}}default{{/y}}", "{{! note }}", "{{=", "{{ }}", "{{a b}}", "{{unknown}}",
        "{{#zones}}\n  {{> a}}\n{{/zones}}\n", "{{#parts}}{{> b}}{{/parts}}",
        "{{<a}}{{$x}}{{name}}{{/x}}{{/a}}", "\n  {{$x}}\n    d\n  {{/x}}\n",
    ]

    private func unescape(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

extension String {
    /// Its lines, ended by `\n`.
    fileprivate var components: [Substring] {
        unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    }
}
