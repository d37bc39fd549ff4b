import Basics
import Templates
import Testing

/// A page with a text that is the same on every page.
private struct Sign: ViewModel {
    var next: [Sign] = []

    static let schema = Schema<Sign>(
        "sign",
        [
            .fixedText("word", "What it says", "<stop>\n&go"),
            .optionalModel("next", "The sign behind it") { $0.next.first },
        ])
}

/// Texts that are the same on every page behave as other texts do.
struct FixedTextTests {
    private func render(_ text: String, _ sign: Sign = Sign(), with partial: String = "") throws -> String {
        let set = templates(["sign": text, "part": partial])
        return String(decoding: try set.compile(page: "sign", as: Sign.self).render(sign), as: UTF8.self)
    }

    @Test func itIsEscaped() throws {
        #expect(try render("[{{word}}]{{word}}") == "[&lt;stop&gt;\n&amp;go]&lt;stop&gt;\n&amp;go")
    }

    @Test func itsLinesAreNotIndented() throws {
        #expect(try render("  {{> part}}\n", with: "a\n{{word}}\n") == "  a\n  &lt;stop&gt;\n&amp;go\n")
    }

    @Test func itIsMissingWithItsModel() throws {
        #expect(try render("[{{next.word}}]") == "[]")
        #expect(try render("[{{next.word}}]", Sign(next: [Sign()])) == "[&lt;stop&gt;\n&amp;go]")
        #expect(try render("{{#next}}{{word}}{{/next}}{{^next}}none{{/next}}") == "none")
    }

    @Test func itIsNeitherASectionNorMarkup() {
        for text in ["{{#word}}x{{/word}}", "{{^word}}x{{/word}}", "{{{word}}}", "{{word.part}}"] {
            #expect(throws: Problems.self) { try render(text) }
        }
    }
}
