import Basics
import Templates
import Testing

/// What the public cases of Mustache don't ask: the kinds of values, recursion and indentation.
struct RenderingTests {
    @Test func everyKindOfName() throws {
        let page = ParkPage(
            motto: "<快>", aliases: ["河源", "He & Yuan"], partner: City(label: "Shenzhen", mayor: "Li"),
            zones: [Zone(title: "North"), Zone(title: "South")])
        let text = """
            {{name}}: {{#motto}}{{.}}={{motto}}{{/motto}}
            {{#aliases}}[{{.}}]{{/aliases}}
            {{{profile}}}
            {{#is-national}}yes{{/is-national}}{{^is-national}}no{{/is-national}}
            {{city.label}}, {{#city}}{{label}} in {{name}}{{^mayor}}!{{/mayor}}{{/city}}
            {{partner.mayor}} {{#partner}}{{label}}{{/partner}}
            {{#zones}}{{title}} {{/zones}}
            """
        let expected = """
            Heyuan: &lt;快&gt;=&lt;快&gt;
            [河源][He &amp; Yuan]
            <p>Founded <b>2003</b></p>
            yes
            Guangzhou, Guangzhou in Heyuan!
            Li Shenzhen
            North South\u{20}
            """
        #expect(try render(text, page) == expected)
    }

    @Test(arguments: [nil, ""])
    func absence(motto: String?) throws {
        let text = """
            {{motto}}{{#motto}}{{.}}{{/motto}}{{^motto}}1{{/motto}}{{^aliases}}2{{/aliases}}{{^partner}}3{{/partner}}\
            {{^zones}}4{{/zones}}{{partner.label}}{{partner.mayor}}{{^partner.mayor}}5{{/partner.mayor}}
            """
        #expect(try render(text, ParkPage(motto: motto)) == "12345")
    }

    @Test func everySpecialCharacterIsEscaped() throws {
        #expect(
            try render("<a title='{{name}}'>", ParkPage(name: "&<>\"'=`园é"))
                == "<a title='&amp;&lt;&gt;&quot;&#39;=`园é'>")
    }

    @Test func innerModelsHideOuterOnes() throws {
        let tree = Zone(title: "A", parts: [Zone(title: "B", parts: [Zone(title: "C")]), Zone(title: "D")])
        let text =
            "{{#zones}}{{title}}{{#parts}}{{title}}{{#parts}}{{title}}{{/parts}}{{title}}{{/parts}}{{title}}{{/zones}}"
        #expect(try render(text, ParkPage(zones: [tree])) == "ABCBDDA")
    }

    @Test func recursivePartial() throws {
        let tree = Zone(title: "A", parts: [Zone(title: "B", parts: [Zone(title: "C")]), Zone(title: "D")])
        let zone = "<li>{{title}} of {{name}}\n{{#parts}}\n  {{> zone}}\n{{/parts}}\n</li>\n"
        let expected = """
            <ul>
              <li>A of Heyuan
                <li>B of Heyuan
                  <li>C of Heyuan
                  </li>
                </li>
                <li>D of Heyuan
                </li>
              </li>
            </ul>

            """
        #expect(
            try render(
                "<ul>\n{{#zones}}\n  {{> zone}}\n{{/zones}}\n</ul>\n", with: ["zone": zone], ParkPage(zones: [tree]))
                == expected)
    }

    @Test func recursionThroughTwoTemplatesAndAParent() throws {
        let tree = Zone(title: "A", parts: [Zone(title: "B")])
        #expect(
            try render(
                "{{#zones}}{{> outer}}{{/zones}}",
                with: [
                    "outer": "({{title}}{{> inner}})",
                    "inner": "{{<list}}{{$item}}{{> outer}}{{/item}}{{/list}}",
                    "list": "{{#parts}}{{$item}}{{/item}}{{/parts}}",
                ], ParkPage(zones: [tree])) == "(A(B))")
    }

    @Test func sectionOverADottedListKeepsTheModelsAround() throws {
        struct Pair: ViewModel {
            let left: Zone
            static let schema = Schema<Pair>("pair", [.model("left", "A zone") { $0.left }])
        }
        let zone = Zone(title: "L", parts: [Zone(title: "P")])
        let set = templates(["pair": "{{#left}}{{#left.parts}}{{title}}{{/left.parts}}{{title}}{{/left}}"])
        let template = try set.compile(page: "pair", as: Pair.self)
        #expect(String(decoding: template.render(Pair(left: zone)), as: UTF8.self) == "PL")
    }

    @Test func indentationSkipsEmptyLinesAndValues() throws {
        #expect(
            try render(
                "a\n  {{> p}}\nb", with: ["p": "{{name}}\n\n{{#aliases}}\n- {{.}}\n{{/aliases}}\n"],
                ParkPage(name: "x\ny", aliases: ["1", "2"]))
                == "a\n  x\ny\n\n  - 1\n  - 2\nb")
    }

    @Test func blocksOnLinesOfTheirOwnHoldWholeLines() throws {
        let layout = "<main>\n  {{$main}}{{/main}}\n</main>\n"
        #expect(
            try render("{{<layout}}{{$main}}{{name}}{{/main}}{{/layout}}", with: ["layout": layout])
                == "<main>\n  Heyuan\n</main>\n")
        #expect(
            try render(
                "{{<layout}}\n{{$main}}\n<p>\n  {{name}}\n</p>\n{{/main}}\n{{/layout}}\n", with: ["layout": layout])
                == "<main>\n  <p>\n    Heyuan\n  </p>\n</main>\n")
        #expect(try render("{{<layout}}{{/layout}}", with: ["layout": layout]) == "<main>\n</main>\n")
    }

    @Test func blocksWithinABlockAreThoseOfWhereItIsWritten() throws {
        // Both use a block of one name; the card's must not be filled with the page's content.
        #expect(
            try render(
                "{{<layout}}{{$main}}[{{> card}}]{{/main}}{{/layout}}",
                with: [
                    "layout": "<{{$main}}{{/main}}>",
                    "card": "{{<box}}{{$main}}card{{/main}}{{/box}}",
                    "box": "({{$main}}{{/main}})",
                ]) == "<[(card)]>")
    }

    @Test func partialsOfAParentSeeItsBlocks() throws {
        #expect(
            try render(
                "{{<layout}}{{$title}}T{{/title}}{{/layout}}",
                with: ["layout": "{{> head}}", "head": "<{{$title}}{{/title}}>"]) == "<T>")
    }

    @Test func byteOrderMarkIsNoText() throws {
        #expect(try render("\u{FEFF}{{name}}") == "Heyuan")
    }

    @Test func pagesOfAnySizeAreWhole() throws {
        let template = try templates(["park": "{{#zones}}<{{title}}>{{/zones}}{{{profile}}}"])
            .compile(page: "park", as: ParkPage.self)
        for count in [0, 1, 20_000] {
            let page = ParkPage(
                profile: Array(repeating: 0x2E, count: count * 10), zones: (0..<count).map { Zone(title: "&\($0)") })
            let expected = (0..<count).map { "<&amp;\($0)>" }.joined() + String(repeating: ".", count: count * 10)
            #expect(template.render(page) == Array(expected.utf8))
        }
    }

    @Test func dottedNamesReachThroughModelsThatMayBeMissing() throws {
        let text =
            "{{partner.label}}|{{#partner.mayor}}{{.}}{{/partner.mayor}}|{{^partner.mayor}}none{{/partner.mayor}}"
        #expect(try render(text) == "||none")
        #expect(try render(text, ParkPage(partner: City(label: "a", mayor: "b"))) == "a|b|")
        #expect(try render(text, ParkPage(partner: City(label: "a"))) == "a||none")
    }

    @Test func oneTemplateRendersInManyTasks() async throws {
        let template = try templates(["park": "{{#zones}}{{title}}{{/zones}}"])
            .compile(page: "park", as: ParkPage.self)
        await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for number in 0..<50 {
                group.addTask { (number, template.render(ParkPage(zones: [Zone(title: "\(number)")]))) }
            }
            for await (number, bytes) in group { #expect(bytes == Array("\(number)".utf8)) }
        }
    }
}
