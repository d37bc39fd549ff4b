import Testing

/// Mistakes in what templates ask of their page.
struct NameMistakeTests {
    @Test func misspelledName() {
        #expect(
            mistakes("{{nmae}}") == """
                error: no name `nmae` is offered here
                  at park.mustache:1:1
                     | {{nmae}}
                  fix: write `name` if that is meant

                """)
    }

    @Test func unknownName() {
        #expect(
            mistakes("{{#zones}}{{price}}{{/zones}}") == """
                error: no name `price` is offered here
                  at park.mustache:1:11
                     | {{price}}
                  fix: use one of `title`, `parts`, `name`, `motto`, `aliases`, `profile`, `is-national`, `city`, \
                `partner`, `zones`

                """)
    }

    @Test func unknownNameAfterADot() {
        #expect(
            mistakes("{{city.lable}}") == """
                error: `city` is a city and offers no name `lable`
                  at park.mustache:1:1
                     | {{city.lable}}
                  fix: write `label` if that is meant

                """)
    }

    @Test func theInnerModelDecidesOnADottedName() {
        #expect(mistakes("{{#city}}{{label.mayor}}{{/city}}").hasPrefix("error: `label` is a text, so no name"))
    }

    @Test func dotAfterATextAndAList() {
        #expect(
            mistakes("{{name.first}}{{zones.title}}") == """
                error: `name` is a text, so no name can follow after a dot
                  at park.mustache:1:1
                     | {{name.first}}
                  fix: write `name` without the rest
                error: `zones` is a list of models, so no name can follow after a dot
                  at park.mustache:1:15
                     | {{zones.title}}
                  fix: open a section `{{#zones}}` and write the name inside

                """)
    }

    @Test func markupInTwoBraces() {
        #expect(
            mistakes("{{profile}}") == """
                error: `profile` is markup, two braces would show its tags as text
                  at park.mustache:1:1
                     | {{profile}}
                  fix: write `{{{profile}}}` with three braces

                """)
    }

    @Test(arguments: ["{{{name}}}", "{{&name}}", "{{& name }}"])
    func textUnescaped(tag: String) {
        #expect(
            mistakes(tag) == """
                error: `name` is not safe markup and can't be printed unescaped
                  at park.mustache:1:1
                     | \(tag)
                  fix: write `{{name}}` with two braces

                """)
    }

    @Test func otherTextsUnescaped() {
        let found = mistakes("{{{motto}}}{{#motto}}{{{.}}}{{/motto}}{{#aliases}}{{&.}}{{/aliases}}")
        #expect(found.contains("`motto` is not safe markup"))
        #expect(found.contains("1:22\n     | {{{.}}}\n"))
        #expect(found.contains("1:51\n     | {{&.}}\n"))
    }

    @Test(arguments: [
        ("is-national", "a flag", "use it as a section, `{{#is-national}}…{{/is-national}}`"),
        ("aliases", "a list of texts", "open a section, `{{#aliases}}{{.}}{{/aliases}}`"),
        ("city", "a model", "print one of its names, as in `{{city.…}}`"),
        ("partner", "an optional model", "print one of its names, as in `{{partner.…}}`"),
        ("zones", "a list of models", "open a section `{{#zones}}` and print the names of its models"),
        (".", "a model", "print one of the model's names"),
    ])
    func whatHasNoText(name: String, kind: String, advice: String) {
        #expect(
            mistakes("{{\(name)}}") == """
                error: `\(name)` is \(kind) and can't be printed
                  at park.mustache:1:1
                     | {{\(name)}}
                  fix: \(advice)

                """)
    }

    @Test func dotInAFlag() {
        #expect(
            mistakes("{{#aliases}}{{#is-national}}{{.}}{{/is-national}}{{/aliases}}") == """
                error: `.` is a flag and can't be printed
                  at park.mustache:1:29
                     | {{.}}
                  fix: print it outside of the flag's section

                """)
    }

    @Test(arguments: ["#", "^"])
    func sectionOverWhatIsAlwaysThere(mark: String) {
        #expect(
            mistakes("{{\(mark)name}}{{/name}}{{\(mark)profile}}{{/profile}}") == """
                error: `name` is a text, a section over it chooses nothing
                  at park.mustache:1:1
                     | {{\(mark)name}}
                  fix: print it with `{{name}}` alone
                error: `profile` is markup, a section over it chooses nothing
                  at park.mustache:1:19
                     | {{\(mark)profile}}
                  fix: print it with `{{{profile}}}` alone

                """)
    }

    @Test(arguments: ["#", "^"])
    func sectionOverTheInnermostValue(mark: String) {
        #expect(
            mistakes("{{#aliases}}{{\(mark).}}{{/.}}{{/aliases}}") == """
                error: `.` is a text, a section over it chooses nothing
                  at park.mustache:1:13
                     | {{\(mark).}}
                  fix: print it with `{{.}}` alone

                """)
        #expect(mistakes("{{\(mark).}}{{/.}}").contains("fix: write its content without the section\n"))
    }

    @Test func absenceOfWhatIsNeverAbsent() {
        #expect(
            mistakes("{{^city}}nowhere{{/city}}") == """
                error: `city` is never absent, so this is never shown
                  at park.mustache:1:1
                     | {{^city}}
                  fix: remove it with all that stands inside

                """)
    }
}
