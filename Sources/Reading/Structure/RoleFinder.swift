import Basics

/// Finds numbered sections and the questions and answers of interviews.
enum RoleFinder {
    /// The longest line that opens a section, in bytes.
    private static let longestHeading = 150

    /// The role of a block by how it begins.
    static func role(_ text: UnsafeBufferPointer<UInt8>, _ block: Block) -> Block.Role {
        guard case .paragraph = block.kind else { return .text }
        if let level = sectionLevel(text, block.range) { return .section(level) }
        return speaker(text, block.range)
    }

    /// The level of a line that is a numbered heading: 一、 is 2, （一） is 3, 1. is 4.
    static func sectionLevel(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        guard range.count <= longestHeading, !LineShapes.endsSentence(text, range),
            !text.isProse(range) || range.count < 90
        else { return nil }
        var index = range.lowerBound
        let first = text.scalar(at: index)
        let isBracketed = first.value == 0x28 || first.value == 0xFF08
        if isBracketed || first.value == 0x7B2C { index += first.length }
        var count = 0
        while index < range.upperBound, case let next = text.scalar(at: index),
            next.value.isASCIIDigit || next.value.isChineseNumeral
        {
            index += next.length
            count += 1
        }
        guard 1...3 ~= count, index < range.upperBound else { return nil }
        let mark = text.scalar(at: index).value
        if isBracketed { return mark == 0x29 || mark == 0xFF09 ? 3 : nil }
        if first.value == 0x7B2C { return mark == 0x7AE0 || mark == 0x90E8 || mark == 0x8282 ? 2 : nil }
        guard mark == 0x3001 || (first.value < 0x80 && mark == 0xFF0E) else { return nil }
        return first.value < 0x80 ? 4 : 2
    }

    /// 记者： asks, any other name of two to four characters before a colon answers where somebody asks.
    private static func speaker(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Block.Role {
        for asking in ["记者", "问", "主持人"] as [StaticString] where text.holds(asking, at: range.lowerBound) {
            let after = range.lowerBound + asking.utf8CodeUnitCount
            if text.holds("：", at: after) || text.holds(":", at: after) { return .question }
        }
        return text.holds("答：", at: range.lowerBound) || text.holds("答:", at: range.lowerBound) ? .answer : .text
    }
}
