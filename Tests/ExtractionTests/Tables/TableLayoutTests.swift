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

    @Test(
        "where nothing tells which head belongs to which column, no cell is read",
        arguments: [
            "类别 | 企业 | 工业 | 工业 | 资产 | |\n单位数 | #亏损 | ||||\n(个) | 企业 | 总产值 | 销售产值 | ||\n"
                + "轻工业 | 377 | 47 | 4540.7 | 4410.5 | 3590.6 |\n重工业 | 484 | 78 | 2681.2 | 2610.2 | 4200.2 |\n",
            "地区\t工业投资（亿元）\t民间投资（亿元）\n绝对数\t增速\n云岭县\t20.1\t5.5\t30.2\n蓝湾区\t18.4\t3.3\t21.7\n",
            "年份 | 地区生产总值 | 人均GDP |\n第一产业 | 第二产业 | #工业 |\n2019 | 46.09 | 15.67 | 16.13 | 14.29 |\n"
                + "2020 | 56.43 | 15.80 | 22.01 | 18.62 |\n",
        ])
    func leavesOpen(_ table: String) throws {
        let text = "2024年统计资料\n主要指标\n单位:亿元\n\(table)数据来自区统计局，口径与上年一致。\n"
        let extraction = try ReadText.extraction(text, dated: "2025-02-20", ending: "txt")
        let stated = extraction.observations.map(\.label)
        #expect(stated.isEmpty, "\(stated)")
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
