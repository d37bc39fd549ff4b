import Basics

/// Printed tables whose rows are not all a name and its numbers: blocks side by side, and groups before some of the names.
extension SpacedRows {
    /// The fewest rows of blocks side by side.
    private static let fewestBlockRows = 2

    /// Rows below heads that come again with that of the names before each: 指标 2023年 增长 指标 2023年 增长.
    func sideBySide(_ first: Int, _ most: Int) -> (rows: [[Range<Int>]], lines: Int)? {
        guard let heads = tokens(lines[first]), CellShapes.isShortCorner(bytes, heads[0]),
            let width = heads.indices.dropFirst(2).first(where: { isSame(heads[$0], heads[0]) }),
            heads.count % width == 0,
            stride(from: 0, to: heads.count, by: width).allSatisfy({ isSame(heads[$0], heads[0]) }),
            !heads.contains(where: { CellShapes.isNumber(bytes, $0) })
        else { return nil }
        let words = CellShapes.headsUnits(bytes, heads[1]) ? 2 : 1
        guard width > words else { return nil }
        let body = lines[(first + 1)...].prefix(most).lazy.map { blocks($0, words, width - words, heads.count / width) }
            .prefix { $0 != nil }.compactMap { $0 }
        let rows = Array(body)
        guard rows.count >= Self.fewestBlockRows else { return nil }
        return ([heads] + rows, rows.count + 1)
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && bytes[left].elementsEqual(bytes[right])
    }

    /// The cells of a line of several blocks, each with its words and as many numbers; the last may be missing.
    private func blocks(_ line: Range<Int>, _ words: Int, _ numbers: Int, _ most: Int) -> [Range<Int>]? {
        guard let tokens = tokens(line) else { return nil }
        var cells: [Range<Int>] = []
        var index = 0
        var count = 0
        while index < tokens.count {
            let named = tokens[index...].prefix { !CellShapes.isValue(bytes, $0) }
            let values = tokens[named.endIndex...].prefix { CellShapes.isValue(bytes, $0) }
            guard let name = named.first, let last = named.last, values.count == numbers, named.count >= words else {
                return nil
            }
            let end = words == 2 ? named[named.endIndex - 2].upperBound : last.upperBound
            cells += [name.lowerBound..<end] + (words == 2 ? [last] : []) + values
            index = values.endIndex
            count += 1
        }
        return 1...most ~= count ? cells : nil
    }

    /// The fewest columns of words in rows that have a word or a number for each head.
    private static let fewestWords = 3

    /// Rows with a word or a number below each head, the first columns being words: 序号 项目名称 建设内容 总投资. Rows of other
    /// numbers of words state nothing.
    func exactRows(
        _ heads: [[Range<Int>]], _ first: Int, _ start: Int, _ rows: [Row], atMost count: Int
    ) -> (rows: [[Range<Int>]], lines: Int)? {
        guard let head = heads.first, let usual = rows.first?.words.count, usual >= Self.fewestWords,
            usual < head.count, !headsGroups(head)
        else { return nil }
        func isExact(_ row: Row) -> Bool {
            row.words.count == usual && row.words.count + row.numbers.count == head.count
        }
        // The translation behind a name is no cell.
        guard rows.count(where: isExact) * 5 >= rows.count * 4,
            !rows.contains(where: { row in row.words.dropFirst().allSatisfy { bytes[$0.lowerBound] < 0x80 } })
        else { return nil }
        let found = body(from: start, atMost: min(count, lines.count))
        let body = found.map { part -> [Range<Int>] in
            guard let row = part.row, isExact(row) else { return [lines[part.line]] }
            return row.words + row.numbers
        }
        return (heads + body, (found.last?.end ?? start) - first)
    }

    /// Whether the heads open with one of groups, so that rows may lack their first word: 类别 指标 单位.
    func headsGroups(_ head: [Range<Int>]) -> Bool {
        guard head.count > 3, CellShapes.isCorner(bytes, head[0]), CellShapes.isCorner(bytes, head[1]) else {
            return false
        }
        return !head[..<2].contains { bytes[$0.lowerBound] < 0x80 }
    }

    /// The words of a row below heads of groups in their places, the group being empty where it is that of the row above;
    /// none where they are too few or too many.
    func groupedWords(_ row: Row, hasUnits: Bool) -> [Range<Int>]? {
        let least = hasUnits ? 2 : 1
        guard least...least + 1 ~= row.words.count else { return nil }
        return row.words.count == least ? [0..<0] + row.words : row.words
    }

    /// Whether a line holds numbers only with a row below it, or below the head of a group: that of the total, which lost its
    /// name.
    func opensNameless(_ line: Int) -> Bool {
        guard isNameless(lines[line]) else { return false }
        for next in (line + 1)..<max(line + 1, min(lines.count, line + 1 + Self.mostGroups)) {
            if row(lines[next]) != nil { return true }
            guard isGroup(lines[next]) else { return false }
        }
        return false
    }

    /// The cells of a line of numbers only, as many as the rows have; none where it has others.
    func namelessCells(_ line: Int, _ words: Int, _ numbers: Int) -> [Range<Int>]? {
        guard let tokens = tokens(lines[line]), tokens.count == numbers,
            tokens.allSatisfy({ CellShapes.isNumber(bytes, $0) })
        else { return nil }
        return [Range<Int>](repeating: 0..<0, count: words) + tokens
    }

    /// The words of a row with units in brackets put to the names before them: 施工项目个数 (个).
    func withUnits(_ words: ArraySlice<Range<Int>>) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for word in words {
            let isUnit =
                bytes.holds("(", at: word.lowerBound) && bytes[word.upperBound - 1] == UInt8(ascii: ")")
                || bytes.holds("（", at: word.lowerBound) && bytes.holds("）", at: word.upperBound - 3)
            if isUnit, let last = joined.last {
                joined[joined.count - 1] = last.lowerBound..<word.upperBound
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    /// Whether each head in a line was broken, and goes on in the line below behind the heading of the names: 地区生产总
    /// 固定资产 above 县区 值(亿元) 投资(亿元).
    func breaksHeads(_ heads: [[Range<Int>]]) -> Bool {
        guard heads.count == 2, heads[0].count > 1, heads[1].count == heads[0].count + 1,
            CellShapes.isShortCorner(bytes, heads[1][0])
        else { return false }
        let ends: [StaticString] = ["表", "指标", "情况", "年", "月"]
        return heads[0].allSatisfy { word in
            word.count <= Self.longestPiece && !bytes[word].contains(where: \.isASCIIDigit)
                && !ends.contains { bytes.holds($0, at: word.upperBound - $0.utf8CodeUnitCount) }
        }
    }

    /// The longest piece of a head, in bytes.
    private static let longestPiece = 24
}
