import Basics

/// A ranking whose cells were saved without anything between them: 排名开发区省份, and below it 1, 2, 3 and so on with a name
/// right behind each.
struct RankedLines {
    /// The heads, and the place and the rest of each line.
    let rows: [[Range<Int>]]

    /// The fewest places, and the longest line, in bytes.
    private static let fewest = 5
    private static let longest = 90

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>], from first: Int, atMost count: Int) {
        guard first + Self.fewest < lines.count, let head = Self.head(bytes, lines[first]) else { return nil }
        var rows = [head]
        for line in lines[(first + 1)...] {
            guard rows.count <= count, let row = Self.row(bytes, line, place: rows.count) else { break }
            rows.append(row)
        }
        guard rows.count > Self.fewest else { return nil }
        self.rows = rows
    }

    private static func head(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>]? {
        let openings: [StaticString] = ["排名", "名次", "位次", "排行", "排序"]
        guard line.count <= longest, !bytes[line].contains(where: \.isASCIIDigit),
            let opening = openings.first(where: { bytes.holds($0, at: line.lowerBound) }),
            line.count > opening.utf8CodeUnitCount, !CellShapes.isSentence(bytes, line)
        else { return nil }
        let end = line.lowerBound + opening.utf8CodeUnitCount
        return [line.lowerBound..<end, bytes.trimmed(end..<line.upperBound)]
    }

    private static func row(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, place: Int) -> [Range<Int>]? {
        guard line.count <= longest else { return nil }
        var end = line.lowerBound
        var number = 0
        while end < line.upperBound, end - line.lowerBound < 4, bytes[end].isASCIIDigit {
            number = number * 10 + Int(bytes[end] - ASCII.zero)
            end += 1
        }
        guard number == place, end > line.lowerBound, end < line.upperBound, bytes[end] >= 0xE4,
            !bytes[end..<line.upperBound].contains(where: \.isASCIIDigit), !CellShapes.isSentence(bytes, line)
        else { return nil }
        return [line.lowerBound..<end, end..<line.upperBound]
    }
}
