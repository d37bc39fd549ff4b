import Basics

/// A ranking whose cells were saved without anything between them: 排名开发区省份, and below it 1, 2, 3 and so on with a name
/// right behind each, and perhaps a number at the end of the line: 排序园区名称城市得分, 1青山高新区青山84.1.
struct RankedLines {
    /// The heads, and the place and the rest of each line.
    let rows: [[Range<Int>]]

    /// The fewest places, and the longest line, in bytes.
    private static let fewest = 5
    private static let longest = 90
    /// The shortest head of the numbers, in bytes.
    private static let shortestHead = 6

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>], from first: Int, atMost count: Int) {
        guard first + Self.fewest < lines.count, let head = Self.head(bytes, lines[first]) else { return nil }
        var body: [(place: Range<Int>, name: Range<Int>, number: Range<Int>)] = []
        for line in lines[(first + 1)...] {
            guard body.count < count, let row = Self.row(bytes, line, place: body.count + 1),
                body.first.map({ $0.number.isEmpty == row.number.isEmpty }) ?? true
            else { break }
            body.append(row)
        }
        guard body.count >= Self.fewest else { return nil }
        let hasNumbers = !body[0].number.isEmpty
        let heads = Self.heads(bytes, head[1])
        let isParted = heads.names.count > 1
        guard hasNumbers else {
            rows =
                [[head[0]] + (isParted && heads.numbers.isEmpty ? heads.names : [head[1]])]
                + body.map { [$0.place] + Self.names($0.name, bytes, parted: isParted && heads.numbers.isEmpty) }
            return
        }
        guard !heads.names.isEmpty, heads.numbers.count >= Self.shortestHead else { return nil }
        rows =
            [[head[0]] + heads.names + [heads.numbers]]
            + body.map { [$0.place] + Self.names($0.name, bytes, parted: isParted) + [$0.number] }
    }

    private static func head(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>]? {
        let openings: [StaticString] = ["排名", "名次", "位次", "排行", "排序", "序号"]
        guard line.count <= longest, !bytes[line].contains(where: \.isASCIIDigit),
            let opening = openings.first(where: { bytes.holds($0, at: line.lowerBound) }),
            line.count > opening.utf8CodeUnitCount, !CellShapes.isSentence(bytes, line)
        else { return nil }
        let end = line.lowerBound + opening.utf8CodeUnitCount
        return [line.lowerBound..<end, bytes.trimmed(end..<line.upperBound)]
    }

    /// Words that close the heads of names: what stands behind the last heads the numbers.
    private static let nameHeads: [StaticString] = [
        "名称", "城市", "地区", "省份", "省市", "所在地", "所在省", "企业", "公司", "园区", "开发区", "高新区", "经开区", "区县", "县区", "单位", "省区市",
    ]

    /// The heads of the names and of their places, where there is one, and that of the numbers: 园区名称, 城市, 得分.
    private static func heads(
        _ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>
    ) -> (names: [Range<Int>], numbers: Range<Int>) {
        var ends: [Int] = []
        var index = words.lowerBound
        while index < words.upperBound {
            guard let head = nameHeads.first(where: { bytes.holds($0, at: index) }) else {
                index += bytes[index].utf8Length
                continue
            }
            index += head.utf8CodeUnitCount
            // 园区名称 is one head.
            if let last = ends.last, last == index - head.utf8CodeUnitCount, bytes.holds("名称", at: last) {
                ends[ends.count - 1] = index
            } else {
                ends.append(index)
            }
        }
        guard let last = ends.last else { return ([], words) }
        let names = ends.count == 2 ? [words.lowerBound..<ends[0], ends[0]..<last] : [words.lowerBound..<last]
        return (names, last..<words.upperBound)
    }

    /// The name of a zone and the place behind it, where there is a head for that: 苏州工业园区苏州.
    private static func names(
        _ name: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, parted: Bool
    ) -> [Range<Int>] {
        guard parted else { return [name] }
        let ends: [StaticString] = ["区", "园", "城", "港", "谷", "司", "团"]
        var cut = name.upperBound - 6
        while cut - 3 > name.lowerBound, name.upperBound - cut <= 15 {
            if ends.contains(where: { bytes.holds($0, at: cut - 3) }) {
                return [name.lowerBound..<cut, cut..<name.upperBound]
            }
            cut -= 3
        }
        return [name, name.upperBound..<name.upperBound]
    }

    private static func row(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, place: Int
    ) -> (place: Range<Int>, name: Range<Int>, number: Range<Int>)? {
        guard line.count <= longest else { return nil }
        var end = line.lowerBound
        var number = 0
        while end < line.upperBound, end - line.lowerBound < 4, bytes[end].isASCIIDigit {
            number = number * 10 + Int(bytes[end] - ASCII.zero)
            end += 1
        }
        guard number == place, end > line.lowerBound, end < line.upperBound, bytes[end] >= 0xE4,
            !CellShapes.isSentence(bytes, line)
        else { return nil }
        var start = line.upperBound
        while start > end,
            bytes[start - 1].isASCIIDigit || bytes[start - 1] == ASCII.point
                || bytes[start - 1] == ASCII.comma
        {
            start -= 1
        }
        let name = bytes.trimmed(end..<start)
        guard !name.isEmpty, !bytes[name].contains(where: \.isASCIIDigit),
            start == line.upperBound || CellShapes.isNumber(bytes, start..<line.upperBound)
        else { return nil }
        return (line.lowerBound..<end, name, start..<line.upperBound)
    }
}
