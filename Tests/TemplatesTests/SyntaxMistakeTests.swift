import Testing

/// Mistakes in a template's tags themselves.
struct SyntaxMistakeTests {
    @Test func tagWithoutClosingBraces() {
        #expect(
            mistakes("<p>\n  园区：{{name\n</p>{{city.label}}") == """
                error: this tag is never closed
                  at park.mustache:2:6
                     | {{name
                  fix: end it with `}}`

                """)
    }

    @Test func threeBracesClosedByTwo() {
        #expect(
            mistakes("{{{profile}}") == """
                error: this tag is never closed
                  at park.mustache:1:1
                     | {{{profile}}
                  fix: end it with `}}}`

                """)
    }

    @Test func commentWithoutEnd() {
        #expect(
            mistakes("{{! about {{name}\n") == """
                error: this tag is never closed
                  at park.mustache:1:1
                     | {{! about {{name}
                  fix: end it with `}}`

                """)
    }

    @Test func nothingBetweenBraces() {
        #expect(
            mistakes("{{ }}") == """
                error: this tag has no name in it
                  at park.mustache:1:1
                     | {{ }}
                  fix: write a name between the braces, or remove them

                """)
    }

    @Test(arguments: ["is national", "city..label", ".name", "name.", "{name"])
    func whatCannotBeAName(name: String) {
        #expect(
            mistakes("{{# \(name) }}{{/ \(name) }}").hasPrefix(
                """
                error: `\(name)` can't be a name
                  at park.mustache:1:1
                     | {{# \(name) }}
                  fix: write one name, or several joined by single dots, without spaces and braces

                """))
    }

    @Test func otherDelimiters() {
        #expect(
            mistakes("{{=<% %>=}}") == """
                error: tags can't be given other braces here
                  at park.mustache:1:1
                     | {{=<% %>=}}
                  fix: remove the tag and write `{{` and `}}` everywhere

                """)
    }

    @Test func sectionThatIsNeverClosed() {
        #expect(
            mistakes("{{#zones}}\n{{title}}\n") == """
                error: `zones` is opened here and never closed
                  at park.mustache:1:1
                     | {{#zones}}
                  fix: write `{{/zones}}` where it ends

                """)
    }

    @Test func closingTagWithoutOpenOne() {
        #expect(
            mistakes("{{name}}{{/zones}}") == """
                error: `{{/zones}}` closes nothing: nothing is open here
                  at park.mustache:1:9
                     | {{/zones}}
                  fix: remove the tag, or open `zones` before it

                """)
    }

    @Test func crossedSectionsAreOneMistake() {
        #expect(
            mistakes("{{#zones}}\n{{#is-national}}\n{{title}}\n{{/zones}}\n{{/is-national}}\n") == """
                error: `{{/zones}}` can't close here: `is-national` of line 2 is still open
                  at park.mustache:4:1
                     | {{/zones}}
                  fix: write `{{/is-national}}` here or before

                """)
    }

    @Test func misspelledClosingTagIsOneMistake() {
        #expect(
            mistakes("{{#is-national}}\n{{#zones}}\n{{title}}\n{{/zone}}\n{{/is-national}}\n") == """
                error: `{{/zone}}` can't close here: `zones` of line 2 is still open
                  at park.mustache:4:1
                     | {{/zone}}
                  fix: write `{{/zones}}` here or before

                """)
    }

    @Test func strayClosingTagInASectionIsOneMistake() {
        #expect(
            mistakes("{{#zones}}{{/name}}{{title}}{{/zones}}").hasPrefix(
                "error: `{{/name}}` can't close here: `zones` of line 1 is still open\n"))
    }

    @Test func valueInAParentOutsideItsBlocks() {
        #expect(
            mistakes("{{<layout}}\n{{name}}{{$main}}{{/main}}\n{{/layout}}", with: ["layout": "{{$main}}{{/main}}"])
                == """
                error: what stands between a parent's tags is only shown inside a block
                  at park.mustache:2:1
                     | {{name}}
                  fix: move the tag into a block `{{$…}}` of the parent

                """)
    }

    @Test func blockFilledTwice() {
        #expect(
            mistakes(
                "{{<layout}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/layout}}",
                with: ["layout": "{{$main}}{{/main}}"]) == """
                    error: the block `main` is filled twice for the same parent
                      at park.mustache:1:31
                         | {{$main}}
                      fix: remove one of the two

                    """)
    }

    @Test func nestingWithoutEnd() {
        #expect(
            mistakes(String(repeating: "{{#is-national}}", count: 100_000)) == """
                error: more than 100 tags are open here
                  at park.mustache:1:1601
                     | {{#is-national}}
                  fix: close the tags that are done, or put a part into a template of its own

                """)
    }

    @Test func excerptsAreShortAndOfOneLine() {
        let name = String(repeating: "园", count: 80)
        #expect(mistakes("{{ \(name)\n}}").contains("     | {{ \(String(repeating: "园", count: 56))…\n"))
    }
}
