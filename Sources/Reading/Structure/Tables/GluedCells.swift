import Basics

/// Cells that lost what stood between them where one row of a table ended and the next began: 505047.4其中, 2016年资产总额,
/// 单位:亿元项目.
enum GluedCells {
    /// The shortest word behind a number, in bytes.
    private static let shortestWord = 6

    /// The cells of the pieces between blanks.
    static func parted(_ bytes: UnsafeBufferPointer<UInt8>, _ pieces: [Range<Int>]) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        for piece in pieces {
            // 单位:亿元项 目: the heading of names lost the blank before it, and not the one in its midst.
            if let last = cells.last, piece.count == 3, bytes.holds("单位", at: last.lowerBound),
                last.count > shortestWord + 3, CellShapes.isCorner(bytes, last.upperBound - 3..<piece.upperBound)
            {
                cells[cells.count - 1] = last.lowerBound..<last.upperBound - 3
                cells.append(last.upperBound - 3..<piece.upperBound)
            } else if let cut = endOfNumber(bytes, piece) ?? endOfYear(bytes, piece) ?? endOfUnit(bytes, piece) {
                cells += [piece.lowerBound..<cut, cut..<piece.upperBound]
            } else {
                cells.append(piece)
            }
        }
        return cells
    }

    /// The end of a decimal or a percentage before the name of the next row: 505047.4 in 505047.4其中, but not 12.5万元.
    private static func endOfNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>) -> Int? {
        let end = piece.first { !bytes[$0].isASCIIDigit && ![0x25, 0x2B, 0x2C, 0x2D, 0x2E].contains(bytes[$0]) }
        guard let end, end > piece.lowerBound, piece.upperBound - end >= shortestWord, 0xE4...0xE9 ~= bytes[end],
            bytes[piece.lowerBound..<end].contains(where: { $0 == ASCII.point || $0 == UInt8(ascii: "%") }),
            CellShapes.isNumber(bytes, piece.lowerBound..<end)
        else { return nil }
        let units: [StaticString] = [
            "万", "亿", "元", "个", "家", "户", "人", "倍", "吨", "米", "亩", "公", "平", "立", "件", "台", "辆", "千", "美", "百", "年",
        ]
        return units.contains { bytes.holds($0, at: end) } ? nil : end
    }

    /// The end of a year that is the last head before the name of the first row: 2016年 in 2016年资产总额.
    private static func endOfYear(_ bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>) -> Int? {
        let end = piece.lowerBound + 7
        guard piece.upperBound - end >= shortestWord, bytes.holds("年", at: end - 3), 0xE4...0xE9 ~= bytes[end],
            CellShapes.isYear(bytes, piece.lowerBound..<end - 3)
        else { return nil }
        let parts: [StaticString] = [
            "度", "末", "底", "初", "上", "下", "第", "前", "一", "二", "三", "四", "全", "增", "比", "完", "实", "预",
        ]
        return parts.contains { bytes.holds($0, at: end) } ? nil : end
    }

    /// The end of a unit before the heading of names: 单位:亿元 in 单位:亿元项目.
    private static func endOfUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>) -> Int? {
        guard bytes.holds("单位", at: piece.lowerBound) else { return nil }
        let corners: [StaticString] = ["项目", "指标", "地区", "行业", "年份"]
        return corners.lazy.map { piece.upperBound - $0.utf8CodeUnitCount }
            .first { $0 > piece.lowerBound + shortestWord && CellShapes.isCorner(bytes, $0..<piece.upperBound) }
    }
}
