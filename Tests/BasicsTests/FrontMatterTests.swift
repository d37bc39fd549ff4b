import Basics
import Testing

/// Front matter: what is read, and that every mistake is told with its line in the file.
@Suite struct FrontMatterTests {
    private func read(_ text: String) throws(Problem) -> FrontMatter {
        try FrontMatter.read(Array(text.utf8), file: "a.md")
    }

    private func mistake(_ text: String) -> String {
        do {
            _ = try read(text)
            return "no mistake"
        } catch {
            return error.description
        }
    }

    @Test func textBeginsBehindTheClosingLine() throws {
        let text = "---\ndate: 2025-01\n---\nText"
        let matter = try read(text)
        #expect(matter.mapping.text("date") == "2025-01")
        #expect(Array(text.utf8)[matter.bodyStart...].elementsEqual("Text".utf8))
    }

    @Test(arguments: ["Text\n---\na: b\n---\n", "", "----\n", "--\n", "a\n"])
    func aFileWithoutFrontMatterIsAllText(text: String) throws {
        let matter = try read(text)
        #expect(matter.mapping.keys.isEmpty)
        #expect(matter.bodyStart == 0)
    }

    @Test func marksAndLineEndsOfWindowsAreRead() throws {
        let matter = try read("\u{FEFF}---\r\ntitle: A\r\n---\r\nText")
        #expect(matter.mapping.text("title") == "A")
        #expect(try read("\u{FEFF}Text").bodyStart == 3)
    }

    @Test func scalarsStayAsTheyWereWritten() throws {
        let mapping = try read("---\na: no\nb: 012\nc: 2024-01-01\nd: 1.10\ne: [x, y]\n---\n").mapping
        #expect(["a", "b", "c", "d"].map { mapping.text($0) } == ["no", "012", "2024-01-01", "1.10"])
        #expect(mapping.items("e") == ["x", "y"])
        #expect(mapping.text("e") == nil)
        #expect(mapping["d"]?.line == 5)
    }

    @Test func anUnclosedOneIsTold() {
        #expect(
            mistake("---\na: b\n") == """
                error: the front matter that begins here has no closing line
                  at a.md:1
                     | ---
                  fix: end it with a line that holds `---` alone

                """)
    }

    @Test func brokenLinesAreToldWithTheirNumberInTheFile() {
        #expect(mistake("---\na: b\nc: \"d\ne: f\n---\nText\n").contains("  at a.md:3\n     | c: \"d\n"))
        #expect(mistake("---\na: b\nc: [d\n---\n").hasPrefix("error: this is not valid YAML: "))
        #expect(mistake("---\na: b\na: c\n---\n").contains("the key a stands twice"))
        #expect(mistake("---\na: b\nc:\n  d: e\n---\n").contains("  at a.md:3\n"))
        #expect(mistake("---\n- a\n---\n").contains("this should be lines of the form `key: value`\n  at a.md:2\n"))
    }

    @Test func unknownKeysAreToldWithWhatIsKnown() throws {
        let problems = try read("---\na: b\nc: d\n---\n").mapping.unknownKeys(known: ["a", "e"])
        #expect(
            problems.map(\.description) == [
                """
                error: `c` is not a key that is known here
                  at a.md:3
                     | c: d
                  fix: known keys are a, e

                """
            ])
    }
}
