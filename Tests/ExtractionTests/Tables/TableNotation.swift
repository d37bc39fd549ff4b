/// Ways to write a table into a text.
enum TableNotation: CaseIterable {
    case markdown, bars, barsAtEdges, tabs, aligned, fullWidth, html, htmlLines

    /// A table in this notation; all its rows have the same number of cells.
    func text(_ rows: [[String]]) -> String {
        switch self {
        case .html: return Self.html(rows, between: "")
        case .htmlLines: return Self.html(rows, between: "\n")
        default: break
        }
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
            case .html, .htmlLines: return ""
            case .fullWidth: return Self.padded(row, widths, "\u{3000}", by: 2)
            }
        }.joined(separator: "\n")
    }

    /// A table of HTML, in one line or a tag a line; blanks are entities as browsers write them.
    private static func html(_ rows: [[String]], between: String) -> String {
        let written = rows.enumerated().map { number, row in
            let tag = number == 0 && !between.isEmpty ? "th" : "td"
            let cells = row.map { cell in
                "<\(tag)\(cell.count > 5 ? " style=\"width: 20%\"" : "")>\(cell.isEmpty && !between.isEmpty ? "&nbsp;" : cell)</\(tag)>"
            }
            return (["<tr>"] + cells + ["</tr>"]).joined(separator: between)
        }
        let body = written.dropFirst().joined(separator: between)
        let all =
            between.isEmpty
            ? ["<html><body><table border=\"1\">", written[0], body, "</table></body></html>"]
            : ["<table>", "<thead>", written[0], "</thead>", "<tbody>", body, "</tbody>", "</table>"]
        return all.joined(separator: between)
    }

    /// The rows of the table in Markdown that lines hold, all of one length.
    static func rows(_ lines: [Substring]) -> [[String]] {
        let rows = lines.enumerated().filter { $0.offset != 1 }.map { _, line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
        let width = rows.map(\.count).max() ?? 0
        return rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    }

    private static func width(_ cell: String) -> Int { cell.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }

    /// A row whose columns begin in line, as far as the blanks allow it.
    private static func padded(_ row: [String], _ widths: [Int], _ blank: String, by step: Int) -> String {
        let last = row.lastIndex { !$0.isEmpty } ?? 0
        return row[...last].enumerated().map { column, cell in
            cell + (column < last ? String(repeating: blank, count: (widths[column] - width(cell)) / step + 3) : "")
        }.joined()
    }
}
