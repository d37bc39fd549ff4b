import Basics
import Testing

/// A table states the same, however it is written.
@Suite("Notations of tables")
struct TableNotationTests {
    /// What is stated in a text with a table in some notation.
    private func statements(_ text: String, _ ending: String, dated date: String = "2025-02-20") throws -> [Stated] {
        let vocabulary = try ReadText.vocabulary.get()
        return try ReadText.extraction(text, dated: date, ending: ending).observations.map { Stated($0, vocabulary) }
    }

    @Test("tables made at random, in plain text and in Markdown", arguments: 1...30, ["txt", "md"])
    func saysTheSame(_ seed: UInt64, _ ending: String) throws {
        var generator = TableGenerator(seed: seed)
        let table = generator.table()
        func text(_ notation: TableNotation) -> String {
            let mark = ending == "md" ? "# " : ""
            return "\(mark)园区2024年统计公报\n\n2024年主要指标\n\n\(notation.text(table.rows))\n\n全年工作平稳有序，成效明显。\n"
        }
        for notation in TableNotation.allCases {
            let stated = try statements(text(notation), ending)
            #expect(stated.count == table.figures, "\(notation)\n\(text(notation))")
            #expect(try stated == statements(text(.markdown), ending), "\(notation)\n\(text(notation))")
        }
    }

    /// The layouts that are written as tables of Markdown.
    static let layouts = TableLayoutTests.names.filter {
        $0.hasSuffix(".md") && !["25-bars-in-markdown.md", "206-drawn-with-lines.md"].contains($0)
    }

    @Test("every layout", arguments: layouts)
    func rewrites(_ name: String) throws {
        let bulletin = try TableLayoutTests.Bulletin(name)
        let lines = TableMarkers.read(bulletin.text).plain.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = try statements(Self.rewritten(lines, as: .markdown), "md", dated: bulletin.date)
        #expect(expected.count > 3)
        for notation in TableNotation.allCases {
            let text = Self.rewritten(lines, as: notation)
            let stated = try statements(text, "md", dated: bulletin.date)
            let differences = stated.difference(from: expected)
            #expect(differences.isEmpty, "\(notation)\n\(differences)\n\(text)")
        }
    }

    /// A text with its tables written in another notation.
    private static func rewritten(_ lines: [Substring], as notation: TableNotation) -> String {
        var text: [String] = []
        var table: [Substring] = []
        for line in lines + [""] {
            if line.hasPrefix("|") {
                table.append(line)
                continue
            }
            if table.count > 2 { text.append(notation.text(TableNotation.rows(table))) }
            table = []
            text.append(String(line))
        }
        return text.joined(separator: "\n")
    }
}
