import Basics
import Reading
import Vocabulary

/// The area a report speaks of as a whole: a park, or in a city's or a province's own report that city or province.
enum ReportArea {
    case park
    /// A region; 全市 of a city's bulletin is the area itself. The scalar is 市, 省, 县 …, as it stands behind 全 or 我.
    case region(UInt32)

    /// The scalars behind 全 and 我 that name the levels of regions: 市, 省, 县, 州, 国, 镇.
    private static let wholes: [UInt32] = [0x5E02, 0x7701, 0x53BF, 0x5DDE, 0x56FD, 0x9547]

    /// What closes the name of a region that a report may be of: 市, 省, 县, 州, 镇, 盟, 旗, 乡, 道 of 街道.
    static let levels: Set<UInt32> = [
        0x5E02, 0x7701, 0x53BF, 0x5DDE, 0x9547, 0x76DF, 0x65D7, 0x4E61, 0x9053,
    ]

    /// 区 of 自治区.
    static let district: UInt32 = 0x533A

    /// 省.
    static let province: UInt32 = 0x7701

    /// Looks at the title first, then at the words that open the text's sentences.
    static func of(_ report: Report, _ blocks: [LexedText], _ words: RuleWords) -> ReportArea {
        let title = Array(report.details.title.utf8)
        if let named = title.withUnsafeBufferPointer({ named(in: $0, words) }) {
            guard case .park = named, let level = title.withUnsafeBufferPointer({ regionBeforePark(in: $0, words) }),
                tellsOfAllParks(of: level, blocks, words)
            else { return named }
            return .region(level)
        }
        var parkCount = 0
        var wholeCount = 0
        var counts = wholes.map { _ in 0 }
        for block in blocks where block.says.has([.park, .region]) {
            for token in block.tokens.row {
                guard token.traits.has([.park, .region]) else { continue }
                let start = token.range.lowerBound
                guard
                    opensStatement(start, in: block.bytes, words)
                        || token.traits.has(.region) && holdsName(title, before: start, in: block.bytes)
                else { continue }
                if token.traits.has(.park) { parkCount += 1 }
                if block.bytes.holds("全区", at: start) { wholeCount += 1 }
                guard token.traits.has(.region), token.range.count == 6 else { continue }
                let level = block.bytes.scalar(at: token.range.lowerBound + 3).value
                if let index = wholes.firstIndex(of: level) { counts[index] += 1 }
            }
        }
        guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] > parkCount else {
            // 全区 alone, in a text that tells of an autonomous region.
            let isOfRegion =
                parkCount > 0 && parkCount == wholeCount && blocks.contains { $0.holds("自治区") }
            return isOfRegion ? .region(district) : .park
        }
        return .region(wholes[most])
    }

    /// 东莞全市, under a title that names 东莞: the two characters before a word for a region stand in the title.
    private static func holdsName(
        _ title: [UInt8], before word: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let name = word - nameLength..<word
        guard name.lowerBound >= 0, name.allSatisfy({ text[$0] >= 0x80 }) else { return false }
        return title.indices.dropLast(nameLength - 1).contains { start in
            name.allSatisfy { text[$0] == title[start + $0 - name.lowerBound] }
        }
    }

    /// Two Chinese characters, the shortest name of a place, in bytes.
    private static let nameLength = 6

    /// Whether no sentence opens with a word for the park: 科技园 alone is then its name.
    static func isUnnamed(_ blocks: [LexedText], _ words: RuleWords) -> Bool {
        !blocks.contains { block in
            block.says.has(.park)
                && block.tokens.contains { token in
                    token.traits.has(.park) && opensStatement(token.range.lowerBound, in: block.bytes, words)
                }
        }
    }

    /// 2026年某某省政府工作报告: whether a title names a region and no park.
    static func namesRegion(_ title: [UInt8], _ words: RuleWords) -> Bool {
        if case .region = title.withUnsafeBufferPointer({ named(in: $0, words) }) { true } else { false }
    }

    /// What a title names: a park, or else the smallest region in it.
    private static func named(in title: UnsafeBufferPointer<UInt8>, _ words: RuleWords) -> ReportArea? {
        var last: UInt32?
        var index = 0
        if let level = regionOfParks(in: title, words) { return .region(level) }
        while index < title.count {
            if let length = words[.parkWord].length(in: title, at: index, end: title.count) {
                guard namesSeveral(title, before: index, words) else { return .park }
                // 高新区 holds 新区.
                index += length
                continue
            }
            let (scalar, length) = title.scalar(at: index)
            let isRegion = index > 0 && wholes.contains(scalar) && scalar != 0x56FD
            if isRegion, !title.holds("市场", at: index) { last = scalar }
            index += length
        }
        return last.map { .region($0) }
    }

    /// 全市园区经济保持较快增长: the region whose parks are taken together; 居全市前列 of one park names none.
    private static func regionOfParks(in title: UnsafeBufferPointer<UInt8>, _ words: RuleWords) -> UInt32? {
        for index in title.indices where title.holds("全", at: index) && index + 6 < title.count {
            let level = title.scalar(at: index + 3).value
            guard wholes.contains(level), level != 0x56FD else { continue }
            var next = index + 6
            while let kind = words[.parkKind].length(in: title, at: next, end: title.count) { next += kind }
            if words[.parkWord].length(in: title, at: next, end: title.count) != nil { return level }
        }
        return nil
    }

    /// 某某市产业园区经济增长: the level of the region whose parks a title may speak of, right before a plain word for them.
    private static func regionBeforePark(in title: UnsafeBufferPointer<UInt8>, _ words: RuleWords) -> UInt32? {
        for index in title.indices where title.holds("园区", at: index) || title.holds("开发区", at: index) {
            var start = index
            while let kind = words[.zoneKind].length(in: title, endingAt: start, from: 0) { start -= kind }
            guard start > 0 else { continue }
            let level = title.scalar(before: start).value
            if wholes.contains(level) { return level }
        }
        return nil
    }

    /// 全市园区, 全市13个产业园区: whether a text speaks of all parks of its region, and not once alone.
    private static func tellsOfAllParks(of level: UInt32, _ blocks: [LexedText], _ words: RuleWords) -> Bool {
        var count = 0
        for block in blocks where block.says.has(.region) {
            for token in block.tokens.row where token.traits.has(.region) && token.range.count == 6 {
                guard block.bytes.holds("全", at: token.start), block.bytes.scalar(at: token.start + 3).value == level
                else { continue }
                var next = token.end
                while next < block.range.upperBound, block.bytes[next].isASCIIDigit { next += 1 }
                if next > token.end, block.bytes.holds("个", at: next) || block.bytes.holds("家", at: next) { next += 3 }
                while let kind = words[.parkKind].length(in: block.bytes, at: next, end: block.range.upperBound) {
                    next += kind
                }
                if words[.parkWord].length(in: block.bytes, at: next, end: block.range.upperBound) != nil { count += 1 }
            }
        }
        return count > 1
    }

    /// 8个国家高新区, 省级开发区: a title that only tells of what grade its zones are names none of them.
    private static func namesSeveral(
        _ title: UnsafeBufferPointer<UInt8>, before park: Int, _ words: RuleWords
    ) -> Bool {
        var start = park
        while let kind = words[.zoneKind].length(in: title, endingAt: start, from: 0) { start -= kind }
        guard words[.zoneGrade].length(in: title, at: start, end: park) != nil else { return false }
        return start == 0 || title[start - 1] < 0x80
            || words[.several].length(in: title, endingAt: start, from: 0) != nil
    }

    /// Whether a mark, a blank, a time or an opening verb stands before a word.
    private static func opensStatement(
        _ index: Int, in text: UnsafeBufferPointer<UInt8>, _ words: RuleWords
    ) -> Bool {
        guard index > 0 else { return true }
        if words[.areaOpener].length(in: text, endingAt: index, from: 0) != nil { return true }
        let before = text.scalar(before: index).value
        let openers: [UInt32] = [0xFF0C, 0x3002, 0xFF1B, 0x5E74, 0x6708, 0x5EA6, 0x3000]  // ，。；年月度
        return before < 0x80 || openers.contains(before)
    }

    /// Whether a word for a region (全市, 我市) names the area itself.
    func isNamed(by word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard case .region(let level) = self, word.count == 6 else { return false }
        return bytes.scalar(at: word.lowerBound + 3).value == level
    }
}

extension LexedText {
    /// Whether a word stands in the block.
    fileprivate func holds(_ word: StaticString) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes.holds(word, at: index) { return true }
            index += bytes[index].utf8Length
        }
        return false
    }
}
