import Basics
import Templates
import Testing

/// Several pages at once.
struct CompilationTests {
    struct Pages {
        let park: Template<ParkPage>
        let city: Template<City>
    }

    @Test func allMistakesOfAllTemplatesAreListedInOrder() {
        let set = templates([
            "park": "{{> card}}\n{{nmae}}\n{{#zones}}\n{{> card}}{{titel}}{{/zones}}\n{{{name}}}",
            "city": "{{> card}}{{lable}}{{> nothing}}",
            "card": "{{owner}}\n{{#open}}",
            "unused": "{{/x}}{{never-checked}}",
        ])
        do {
            _ = try set.compile { pages in
                Pages(park: pages.page("park", as: ParkPage.self), city: pages.page("city", as: City.self))
            }
            Issue.record("compiled")
        } catch {
            let lines = error.list.map { problem in
                let place = problem.place.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" } ?? ""
                return "\(place) \(problem.fault.message)"
            }
            #expect(
                lines == [
                    "card.mustache:1:1 no name `owner` is offered here on the pages `city`, `park`",
                    "card.mustache:2:1 `open` is opened here and never closed",
                    "card.mustache:2:1 no name `open` is offered here on the pages `city`, `park`",
                    "city.mustache:1:11 no name `lable` is offered here",
                    "city.mustache:1:20 there is no template `nothing`",
                    "park.mustache:2:1 no name `nmae` is offered here",
                    "park.mustache:4:11 no name `titel` is offered here",
                    "park.mustache:5:1 `name` is not safe markup and can't be printed unescaped",
                    "unused.mustache:1:1 `{{/x}}` closes nothing: nothing is open here",
                ])
        }
    }

    @Test func aPartialMayFitOnePageOnly() {
        let set = templates(["park": "{{> card}}", "city": "{{> card}}", "card": "{{label}}"])
        do {
            _ = try set.compile { pages in
                Pages(park: pages.page("park", as: ParkPage.self), city: pages.page("city", as: City.self))
            }
            Issue.record("compiled")
        } catch {
            #expect(error.list.map(\.fault.message) == ["no name `label` is offered here on the page `park`"])
        }
    }

    @Test func templatesThatNoPageUses() throws {
        let set = templates([
            "park": "{{<layout}}{{$main}}{{> card}}{{/main}}{{/layout}}", "city": "", "card": "",
            "layout": "{{$main}}{{> default}}{{/main}}", "default": "",
        ])
        let unused = try set.compile { pages in
            _ = pages.page("park", as: ParkPage.self)
            return pages.unused
        }
        #expect(unused == ["city", "default"])
    }

    @Test func schemaMadeWhenTheProgramRuns() throws {
        let words = ["greeting": "你好", "farewell": "再见"]
        let schema = Schema<[String: String]>(
            "words", words.keys.sorted().map { key in .text(key, "A word") { $0[key] ?? "" } })
        let template = try templates(["page": "{{greeting}} {{farewell}}"]).compile { $0.page("page", with: schema) }
        #expect(String(decoding: template.render(words), as: UTF8.self) == "你好 再见")
    }

    @Test func schemasDescribeTheirNames() {
        let descriptions = ParkPage.schema.descriptions
        #expect(descriptions.map(\.name) == ["park page", "city", "zone"])
        #expect(Set(descriptions[0].fields.map(\.kind)) == Set(FieldKind.allCases))
        #expect(descriptions[2].fields.map(\.name) == ["title", "parts"])
        #expect(descriptions[2].fields.map(\.documentation) == ["The zone's name", "The zones in it"])
        #expect(descriptions[2].fields.map(\.nested) == [nil, "zone"])
    }
}
