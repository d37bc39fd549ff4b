import Basics
import TestSupport
import Testing

/// Sample bulletins of our own, one for each layout of tables, with what must be read out of each cell.
@Suite("Layouts of tables")
struct TableLayoutTests {
    /// A bulletin: `// words` at its top are remarks, `@ 2025-01-16` is its date; the rest is read as it stands.
    struct Bulletin: CustomTestStringConvertible, Sendable {
        let name: String
        let date: String
        let text: String

        var testDescription: String { name }

        init(_ name: String) throws {
            self.name = name
            var date = "2025-02-20"
            var lines = try Project.text("Tests/ExtractionTests/Fixtures/tables/\(name)").split(
                separator: "\n", omittingEmptySubsequences: false)
            while let line = lines.first, line.hasPrefix("// ") || line.hasPrefix("@ ") {
                if line.hasPrefix("@ ") { date = String(line.dropFirst(2)) }
                lines.removeFirst()
            }
            self.date = date
            text = lines.joined(separator: "\n")
        }

        /// What differs between what the markers say and what is read.
        func differences() throws -> [String] {
            let ending = name.hasSuffix(".md") ? "md" : "txt"
            return try MarkerComparison(TableMarkers.read(text), dated: date, ending: ending, withUnits: true)
                .differences
        }
    }

    static let names = (try? Files.list(Project.path("Tests/ExtractionTests/Fixtures/tables"))) ?? []

    @Test("every cell is read as marked", arguments: names)
    func reads(_ name: String) throws {
        let differences = try Bulletin(name).differences()
        #expect(differences.isEmpty, "\(name)\n\(differences.joined(separator: "\n"))")
    }

    @Test("there are enough of them, and each says something")
    func counts() throws {
        #expect(Self.names.count >= 20)
        for name in Self.names {
            let expected = TableMarkers.read(try Bulletin(name).text).expectations.count
            #expect(expected > 3, "\(name) has \(expected) markers")
        }
    }
}
