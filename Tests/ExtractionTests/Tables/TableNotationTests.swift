import Basics
import Testing

/// A table states the same, however it is written.
@Suite("Notations of tables")
struct TableNotationTests {
    /// Ways to write a table into a text.
    enum Notation: CaseIterable {
        case markdown, bars, barsAtEdges, tabs, aligned, fullWidth

        func text(_ rows: [[String]]) -> String {
            let widths = rows[0].indices.map { column in rows.map { Self.width($0[column]) }.max() ?? 0 }
            return rows.enumerated().map { number, row in
                switch self {
                case .markdown:
                    let line = "| " + row.joined(separator: " | ") + " |"
                    return number == 0 ? line + "\n|" + row.map { _ in " --- |" }.joined() : line
                case .bars: return row.joined(separator: " | ")
                case .barsAtEdges: return "| " + row.joined(separator: " | ") + " |"
                case .tabs: return row.joined(separator: "\t")
                case .aligned: return Self.padded(row, widths, " ", by: 1)
                case .fullWidth: return Self.padded(row, widths, "\u{3000}", by: 2)
                }
            }.joined(separator: "\n")
        }

        private static func width(_ cell: String) -> Int { cell.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }

        /// A row whose columns begin in line, as far as the blanks allow it.
        private static func padded(_ row: [String], _ widths: [Int], _ blank: String, by step: Int) -> String {
            row.enumerated().map { column, cell in
                cell + String(repeating: blank, count: (widths[column] - width(cell)) / step + 3)
            }.joined()
        }
    }

    private static let tables: [[[String]]] = [
        [
            ["指标", "单位", "2023年", "2024年", "同比增长（%）"],
            ["规上工业总产值", "亿元", "702.4", "768.9", "9.5"],
            ["税收收入", "万元", "101520", "110300", "8.6"],
            ["规上工业企业数", "家", "201", "219", "—"],
            ["交通运输、仓储和邮政业", "亿元", "11.1", "10.9", "-1.8"],
        ],
        [
            ["年份", "工业总产值（亿元）", "进出口总额（亿美元）"],
            ["2021年", "356.0", "2.87"], ["2022年", "361.2", "3.01"], ["2023年", "377.7", "2.95"],
        ],
        [
            ["园区", "固定资产投资（亿元）", "增速（%）", "位次"],
            ["临江高新区", "85.2", "4.4", "1"], ["松岭经开区", "61.5", "-2.0", "2"], ["合计", "146.7", "1.6", "-"],
        ],
    ]

    @Test("in plain text and in Markdown", arguments: tables.indices, ["txt", "md"])
    func saysTheSame(_ number: Int, _ ending: String) throws {
        let vocabulary = try ReadText.vocabulary.get()
        func statements(_ notation: Notation) throws -> [Stated] {
            let text = "# 园区2024年统计公报\n\n2024年主要指标\n\n" + notation.text(Self.tables[number]) + "\n\n全年工作平稳有序，成效明显。\n"
            let plain = ending == "txt" ? text.replacing("# ", with: "") : text
            return try ReadText.extraction(plain, dated: "2025-02-20", ending: ending).observations
                .map { Stated($0, vocabulary) }
        }
        let expected = try statements(.markdown)
        #expect(expected.count >= 6)
        for notation in Notation.allCases {
            #expect(try statements(notation) == expected, "\(notation) in .\(ending)")
        }
    }
}
