import TestSupport
import Testing

/// A file of marked texts: `# words` is a remark, `@ 2025-01-16` the date of what follows, a blank line parts texts,
/// `¶` the paragraphs of one.
struct MarkerFixture {
    /// A text and where it stands.
    struct Case: CustomTestStringConvertible, Sendable {
        let file: String
        let line: Int
        let date: String
        let marked: String

        var testDescription: String { "\(file):\(line)" }
    }

    /// The texts of a file of the fixtures.
    static func cases(_ file: String) throws -> [Case] {
        var cases: [Case] = []
        var date = "2025-01-16"
        var lines: [Substring] = []
        let text = try Project.text("Tests/ExtractionTests/Fixtures/\(file)")
        for (number, line) in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("#") { continue }
            if line.hasPrefix("@ ") {
                date = String(line.dropFirst(2))
            } else if !line.isEmpty {
                lines.append(line == "¶" ? "" : line)
            } else if !lines.isEmpty {
                let marked = lines.joined(separator: "\n")
                cases.append(Case(file: file, line: number - lines.count + 1, date: date, marked: marked))
                lines = []
            }
        }
        return cases
    }
}
