import Basics
import Templates
import Testing

/// Mistakes in how templates refer to each other.
struct ReferenceMistakeTests {
    @Test(arguments: ["{{> haeder}}", "{{<haeder}}{{/haeder}}"])
    func unknownTemplate(tag: String) {
        let excerpt = tag.hasSuffix("{{/haeder}}") ? "{{<haeder}}" : tag
        #expect(
            mistakes(tag, with: ["header": ""]) == """
                error: there is no template `haeder`
                  at park.mustache:1:1
                     | \(excerpt)
                  fix: write `header` if that is meant

                """)
    }

    @Test func unknownBlock() {
        #expect(
            mistakes(
                "{{<layout}}{{$mian}}x{{/mian}}{{/layout}}",
                with: ["layout": "{{> frame}}", "frame": "{{$main}}{{/main}}{{$title}}{{/title}}"]) == """
                    error: the template `layout` has no block `mian`
                      at park.mustache:1:12
                         | {{$mian}}
                      fix: write `main` if that is meant

                    """)
    }

    @Test func blockOfAParentWithoutBlocks() {
        #expect(
            mistakes("{{<layout}}{{$main}}x{{/main}}{{/layout}}", with: ["layout": "x"])
                .hasSuffix("  fix: remove it: the parent has no blocks\n"))
    }

    @Test func pageWithoutTemplate() {
        #expect(throws: Problems.self) { try templates([:]).compile(page: "park", as: ParkPage.self) }
        do {
            _ = try templates(["prak": ""]).compile(page: "park", as: ParkPage.self)
        } catch {
            #expect(
                error.list.map(\.description) == [
                    """
                    error: there is no template for the page `park`
                      fix: add a template named `park`

                    """
                ])
        }
    }

    @Test func twoTemplatesOfOneName() {
        let one = TemplateSource(name: "park", file: "templates/park.mustache", bytes: [])
        let other = TemplateSource(name: "park", file: "site/park.mustache", bytes: [])
        do {
            _ = try TemplateSet([one, other]).compile(page: "park", as: ParkPage.self)
            Issue.record("compiled")
        } catch {
            #expect(
                error.list.map(\.description) == [
                    """
                    error: the template `park` exists twice, also as templates/park.mustache
                      at site/park.mustache
                      fix: rename one of the two

                    """
                ])
        }
    }

    @Test func mistakeInAPartialNamesItsFileAndItsPage() {
        #expect(
            mistakes("{{> card}}", with: ["card": "<b>\n  {{nmae}}</b>"]) == """
                error: no name `nmae` is offered here on the page `park`
                  at card.mustache:2:3
                     | {{nmae}}
                  fix: write `name` if that is meant

                """)
    }

    @Test func mistakeInsideABlockIsOfTheFileThatFillsIt() {
        #expect(
            mistakes("{{<layout}}{{$main}}{{nmae}}{{/main}}{{/layout}}", with: ["layout": "{{$main}}{{/main}}"])
                .hasPrefix("error: no name `nmae` is offered here\n  at park.mustache:1:21\n"))
    }

    @Test func partialThatIncludesItself() {
        #expect(
            mistakes("{{> a}}", with: ["a": "{{> b}}", "b": "{{#is-national}}{{> a}}{{/is-national}}"]) == """
                error: `a` includes itself without end on the page `park`
                  at b.mustache:1:17
                     | {{> a}}
                  fix: include it inside a section over a list or an optional model of what it shows

                """)
    }

    @Test func recursionOverTheSameListForEver() {
        let row = "{{title}}{{#zones}}{{> row}}{{/zones}}"
        #expect(
            mistakes("{{#zones}}{{> row}}{{/zones}}", with: ["row": row])
                .hasPrefix("error: `row` includes itself without end on the page `park`\n  at row.mustache:1:20\n"))
    }

    @Test func recursionThroughBlocks() {
        let found = mistakes(
            "{{<a}}{{$x}}{{> park}}{{/x}}{{/a}}", with: ["a": "{{$x}}{{/x}}"])
        #expect(found.hasPrefix("error: `park` includes itself without end\n  at park.mustache:1:13\n"))
    }

    @Test func templatesWithinTemplatesWithoutNeed() {
        let sources = (0..<200).map { number in
            TemplateSource(name: "\(number)", file: "\(number)", bytes: Array("{{> \(number + 1)}}".utf8))
        }
        do {
            _ = try TemplateSet(sources + [TemplateSource(name: "200", file: "200", bytes: [])])
                .compile(page: "0", as: ParkPage.self)
            Issue.record("compiled")
        } catch {
            #expect(
                error.list.map(\.description) == [
                    """
                    error: the templates of the page `0` are nested too deep or include each other in too many ways
                      at 0
                      fix: include fewer templates from within templates that they include

                    """
                ])
        }
    }
}
