import Basics

/// A table written as a list: the heads of its columns in one item with slashes between them, and below it an item for
/// each row, 云岭 476 / +14.0 / 17.6.
struct SlashedRows {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lines: [Range<Int>]

    /// The fewest rows below the heads, and columns.
    private static let fewestRows = 3
    private static let fewestColumns = 3
    /// The longest line, in bytes.
    private static let longest = 400

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// The heads and rows that begin with a line, and how many lines they take.
    func rows(from first: Int, atMost count: Int) -> (rows: [[Range<Int>]], lines: Int)? {
        guard let heads = heads(lines[first]) else { return nil }
        var rows = [heads]
        for line in lines[(first + 1)...].prefix(count) {
            guard let row = row(line, heads.count) else { break }
            rows.append(row)
        }
        return rows.count > Self.fewestRows ? (rows, rows.count) : nil
    }

    /// The heads in a line without the word that announces them: 表列：国家 / 出口额（亿元）.
    private func heads(_ line: Range<Int>) -> [Range<Int>]? {
        guard var parts = parts(line), parts.count >= Self.fewestColumns,
            !parts.contains(where: { CellShapes.isNumber(bytes, $0) })
        else { return nil }
        let colons: [StaticString] = ["：", ":"]
        for colon in colons {
            guard let index = parts[0].first(where: { bytes.holds(colon, at: $0) }) else { continue }
            parts[0] = bytes.trimmed(index + colon.utf8CodeUnitCount..<parts[0].upperBound)
        }
        return parts[0].isEmpty ? nil : parts
    }

    /// The name and the numbers of a line; the first number stands behind the name with a blank or a slash.
    private func row(_ line: Range<Int>, _ count: Int) -> [Range<Int>]? {
        guard var parts = parts(line) else { return nil }
        if parts.count == count - 1, let blank = parts[0].last(where: { bytes[$0] == ASCII.space }) {
            parts = [bytes.trimmed(parts[0].lowerBound..<blank), blank + 1..<parts[0].upperBound] + parts.dropFirst()
        }
        guard parts.count == count, !CellShapes.isNumber(bytes, parts[0]),
            parts.dropFirst().allSatisfy({ CellShapes.isValue(bytes, $0) })
        else { return nil }
        return parts
    }

    /// The parts of a line between slashes with a blank beside them; none for running text.
    private func parts(_ line: Range<Int>) -> [Range<Int>]? {
        guard line.count <= Self.longest else { return nil }
        var parts: [Range<Int>] = []
        let start =
            MarkdownSyntax.startsItem(bytes, line.lowerBound, line.upperBound)
            ? line.first { bytes[$0] == ASCII.space } ?? line.lowerBound : line.lowerBound
        var from = start
        var next = start
        while let index = bytes.next(UInt8(ascii: "/"), in: next..<line.upperBound) {
            next = index + 1
            guard index > start, index + 1 < line.upperBound,
                bytes[index - 1] == ASCII.space || bytes[index + 1] == ASCII.space
            else { continue }
            parts.append(bytes.trimmed(from..<index))
            from = index + 1
        }
        guard !parts.isEmpty else { return nil }
        parts.append(bytes.trimmed(from..<line.upperBound))
        return !parts.contains(where: \.isEmpty) ? parts : nil
    }
}
