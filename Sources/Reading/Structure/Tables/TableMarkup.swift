import Basics

/// Writing tables in Markdown.
extension MarkedMarkdown {
    /// Writes a table that Markdown does not know for one as one it knows.
    mutating func write(_ table: MarkdownTables.Found, _ source: UnsafeBufferPointer<UInt8>) {
        if !isAfterBlank { breakParagraph(at: table.range.lowerBound) }
        for (number, row) in table.rows.enumerated() {
            let width = number == 0 ? table.width : row.count
            let place = row.first { !$0.isEmpty }?.lowerBound ?? table.range.lowerBound
            insert(UInt8(ascii: "|"), at: place)
            for column in 0..<width {
                if row.indices.contains(column) { writeCell(row[column], source) }
                insert(
                    ASCII.space,
                    at: row.indices.contains(column) && !row[column].isEmpty ? row[column].upperBound : place)
                insert(UInt8(ascii: "|"), at: place)
            }
            insert(ASCII.newline, at: place)
            guard number == 0 else { continue }
            for byte in table.isNumeric.map({ $0 ? "|-:" : "|-" }).joined().utf8 { insert(byte, at: place) }
            insert(UInt8(ascii: "|"), at: place)
            insert(ASCII.newline, at: place)
        }
        breakParagraph(at: table.range.upperBound)
        isAfterChrome = false
    }

    /// Writes the text of a cell; neither a bar nor the end of a line in it parts cells.
    private mutating func writeCell(_ cell: Range<Int>, _ source: UnsafeBufferPointer<UInt8>) {
        paragraphStart = bytes.count
        var start = cell.lowerBound
        for index in cell where source[index] == UInt8(ascii: "|") || source[index] == ASCII.newline {
            markText(source, start..<index)
            let isBar = source[index] != ASCII.newline
            insert(isBar ? UInt8(ascii: "\\") : ASCII.space, at: index)
            start = isBar ? index : index + 1
        }
        markText(source, start..<cell.upperBound)
    }
}
