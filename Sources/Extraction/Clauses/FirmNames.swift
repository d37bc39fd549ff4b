import Basics
import Vocabulary

/// The short names of the enterprises that a report names once in full: 格力电器 of 格力电器（重庆）有限公司.
struct FirmNames {
    /// The names, the longest first.
    private let names: [[UInt8]]
    /// A bit for the last six bits of the third byte of each name: most places are dismissed by it.
    private let openings: UInt64

    /// The length of a short name in bytes.
    private static let lengths = 9...24
    /// The length of one that the text shortens itself, in bytes.
    private static let shortened = 6...24
    /// The longest place in brackets, with them, in bytes.
    private static let longestPlace = 36

    /// Looks for full names in the blocks of a report.
    init(in blocks: [LexedText], _ words: RuleWords) {
        var found: Set<[UInt8]> = []
        for block in blocks where block.says.has(.scopeEnding) {
            let row = block.tokens.row
            for index in row.indices where row[index].traits.has(.scopeEnding) {
                let token = row[index]
                let isFull =
                    words[.fullName].length(
                        in: block.bytes, endingAt: token.range.upperBound, from: block.range.lowerBound) != nil
                if isFull {
                    if let name = Self.short(endingWith: token, in: block, words) {
                        found.insert(name)
                        if let rest = Self.withoutPlace(name, words) { found.insert(rest) }
                    }
                    if let name = Self.shortened(behind: token, in: block, words) { found.insert(name) }
                } else if let name = Self.group(endingAt: index, in: block, words) {
                    found.insert(name)
                }
            }
        }
        names = found.sorted { $1.count < $0.count || $0.count == $1.count && $0.lexicographicallyPrecedes($1) }
        openings = names.reduce(0) { $0 | 1 << UInt64($1[2] & 0x3F) }
    }

    /// What stands before 有限公司 and the like, without the place in brackets, back to the word before the name.
    private static func short(endingWith token: Token, in block: LexedText, _ words: RuleWords) -> [UInt8]? {
        let bytes = block.bytes
        var end = token.range.upperBound
        while let part = words[.firmPart].length(in: bytes, endingAt: end, from: block.range.lowerBound) { end -= part }
        if let open = opening(ofRemarkEndingAt: end, in: block) { end = open }
        var start = startOfLetters(endingAt: end, in: block, words)
        // 青木世尔（苏州）仪器有限公司: the place stands inside the name.
        if let open = opening(ofRemarkEndingAt: start, in: block) {
            end = open
            start = startOfLetters(endingAt: end, in: block, words)
        }
        guard lengths.contains(end - start), EntityName.isProper(bytes, start..<end, .enterprise) else { return nil }
        return Array(bytes[start..<end])
    }

    /// Where the bracket opens of a place in brackets; none where no bracket closes there.
    private static func opening(ofRemarkEndingAt end: Int, in block: LexedText) -> Int? {
        let bytes = block.bytes
        guard bytes.holds("）", at: end - 3) || bytes.holds(")", at: end - 1) else { return nil }
        var open = end
        let first = max(block.range.lowerBound, end - longestPlace)
        while open > first, !bytes.holds("（", at: open), !bytes.holds("(", at: open) { open -= 1 }
        return bytes.holds("（", at: open) || bytes.holds("(", at: open) ? open : nil
    }

    /// Where the letters of a name begin, back to the word before it.
    private static func startOfLetters(endingAt end: Int, in block: LexedText, _ words: RuleWords) -> Int {
        let (bytes, first) = (block.bytes, block.range.lowerBound)
        var start = end
        while start > first, end - start < lengths.upperBound {
            let (scalar, length) = bytes.scalar(before: start)
            guard (0x4E00...0x9FFF).contains(scalar),
                words[.nameOpener].length(in: bytes, endingAt: start, from: first) == nil
            else { break }
            start -= length
        }
        return start
    }

    /// 青木板业 of 浙江青木板业有限公司: the short name without the province or city that it begins with.
    private static func withoutPlace(_ name: [UInt8], _ words: RuleWords) -> [UInt8]? {
        name.withUnsafeBufferPointer { bytes in
            guard var length = words[.famousRegion].length(in: bytes, at: 0, end: bytes.count) else { return nil }
            if bytes.holds("省", at: length) || bytes.holds("市", at: length) { length += 3 }
            return lengths.contains(bytes.count - length) ? Array(bytes[length...]) : nil
        }
    }

    /// 青木光电（青山）股份有限公司（以下简称“青木光电”）: the short name that the text gives itself.
    private static func shortened(behind token: Token, in block: LexedText, _ words: RuleWords) -> [UInt8]? {
        let bytes = block.bytes
        let end = min(block.range.upperBound, token.end + longestNotice)
        guard let notice = words[.shortName].firstIndex(in: bytes, token.end..<end),
            let length = words[.shortName].length(in: bytes, at: notice, end: end)
        else { return nil }
        var start = notice + length
        while start < end, let mark = words[.markOfName].length(in: bytes, at: start, end: end) { start += mark }
        var last = start
        while last < block.range.upperBound, last - start <= shortened.upperBound,
            (0x4E00...0x9FFF).contains(bytes.scalar(at: last).value)
        {
            last += bytes.scalar(at: last).length
        }
        // （以下简称“公司”）: a word that may stand for any enterprise is no name.
        guard shortened.contains(last - start), !words[.firmPointer].equals(bytes, start..<last) else { return nil }
        return Array(bytes[start..<last])
    }

    /// How far behind the full name the word for its short form may stand, in bytes.
    private static let longestNotice = 36

    /// 三青集团董事长…, 银青能源公司: a name of some letters before 集团 or 公司, alone behind a mark or a time.
    private static func group(endingAt index: Int, in block: LexedText, _ words: RuleWords) -> [UInt8]? {
        let bytes = block.bytes
        let row = block.tokens.row
        let token = row[index]
        let isGroup = bytes.holds("集团", at: token.end - 6)
        guard isGroup || bytes.holds("公司", at: token.end - 6),
            words[.firmPart].length(in: bytes, at: token.end, end: block.range.upperBound) == nil
        else { return nil }
        let end = token.end - 6
        let longest = isGroup ? longestGroup : longestCompany
        var start = end
        while start > block.range.lowerBound, end - start <= longest,
            (0x4E00...0x9FFF).contains(bytes.scalar(before: start).value)
        {
            start -= bytes.scalar(before: start).length
        }
        guard 6...longest ~= end - start,
            words[.kindOfGroup].length(in: bytes, endingAt: end, from: start) == nil,
            words[.kindOfGroup].length(in: bytes, at: start, end: end) == nil,
            isGroup || EntityName.isProper(bytes, start..<end, .enterprise)
        else { return nil }
        for before in row[..<index].reversed() {
            guard before.end > start else { break }
            if before.start < start || !before.isWord || !before.traits.isEmpty && !before.traits.has(.scopeEnding) {
                return nil
            }
        }
        return Array(bytes[start..<end])
    }

    /// The longest such names, in bytes.
    private static let (longestGroup, longestCompany) = (12, 21)

    /// Whether no enterprise is named in full.
    var isEmpty: Bool { names.isEmpty }

    /// Whether a name may begin at a place; asked first, because it needs none of the names.
    @inline(__always)
    func mayBegin(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Bool {
        openings != 0 && index + 2 < end && openings >> UInt64(bytes[index + 2] & 0x3F) & 1 != 0
    }

    /// The length in bytes of the name that begins at a place.
    func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
        guard mayBegin(at: index, in: bytes, end: end) else { return nil }
        for name in names where index + name.count <= end && bytes[index] == name[0] {
            if bytes[index..<index + name.count].elementsEqual(name) { return name.count }
        }
        return nil
    }
}

extension Clause {
    /// 格力电器2010年实现…: the enterprise known from its full name that begins at a place as the subject.
    func firmKnown(at start: Int) -> Opener? {
        guard block.firms.mayBegin(at: start, in: bytes, end: range.upperBound),
            let length = block.firms.length(at: start, in: bytes, end: range.upperBound)
        else { return nil }
        let name = start..<start + length
        guard !holds(.behindList, at: name.upperBound), !holds("的", at: name.upperBound),
            !holds(.firmMiddle, at: name.upperBound)
        else { return nil }
        return .name(
            Context.Bearer(scope: .enterprise, name: text(name)), name,
            isIntroduced: holds(.speaker, at: name.upperBound), isBare: true)
    }

    /// 青山光电半年报显示，公司实现营业收入…: the enterprise named last before a clause that opens with a word for it.
    func firmPointedAt() -> Range<Int>? {
        guard !block.firms.isEmpty else { return nil }
        let start = startBehindTime
        guard holds(.plainFirmPointer, at: start), let first = block.tokens.first else { return nil }
        var found: Range<Int>?
        var index = max(first.range.lowerBound, start - Self.farthestFirm)
        while index < start {
            if let length = block.firms.length(at: index, in: bytes, end: start) {
                found = index..<index + length
                index += length
            } else {
                index += bytes[index].isUTF8Continuation ? 1 : bytes.scalar(at: index).length
            }
        }
        return found
    }

    /// 甲公司负责人说: the first enterprise of the block that somebody speaks for, in a block with quotation marks.
    func firmThatSpeaks() -> Context.Bearer? {
        let tokens = block.tokens
        guard tokens.contains(where: { if case .mark(.quoteOpen) = $0.kind { true } else { false } }) else {
            return nil
        }
        var start = tokens.first?.start ?? 0
        let blockEnd = tokens.last?.end ?? 0
        for token in tokens {
            if token.mark != nil {
                start = token.end
                continue
            }
            guard token.traits.has(.scopeEnding), token.end - start >= 12,
                block.vocabulary.ruleWords[.firmEnding].length(in: bytes, endingAt: token.end, from: start) != nil,
                block.vocabulary.ruleWords[.speaker].length(in: bytes, at: token.end, end: blockEnd)
                    != nil
            else { continue }
            while let opener = block.vocabulary.ruleWords[.beforeName].length(in: bytes, at: start, end: token.start)
                ?? block.vocabulary.ruleWords[.firmClass].length(in: bytes, at: start, end: token.start)
            {
                start += opener
            }
            let name = start..<token.end
            guard 12...Self.longestSpeaker ~= name.count, EntityName.isProper(bytes, name, .enterprise) else {
                continue
            }
            return Context.Bearer(scope: .enterprise, name: text(name))
        }
        return nil
    }

    /// The longest name of one that speaks, in bytes.
    private static let longestSpeaker = 60

    /// How far back the name of the enterprise may stand, in bytes.
    private static let farthestFirm = 450
}
