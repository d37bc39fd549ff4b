import Basics
import Vocabulary

/// Honours: 荣获, 获评 and 入选 with what was awarded.
struct NamedHonours {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Range<Int>

    /// The honours of the block.
    func found() -> [EntityFinder.Found] {
        var found: [EntityFinder.Found] = []
        var index = block.lowerBound
        let end = block.upperBound
        let verbs = Self.verbs.strip.place(of: 0..<16)
        let lastLetter = end - 2
        while index < end {
            if let next = EightBytes(bytes, at: index), next.areTwoLetters,
                (verbs[next.lead(at: 0)] >> next.continuation(at: 1) | verbs[next.lead(at: 3)]
                    >> next.continuation(at: 4))
                    & 1 == 0
            {
                index &+= 6
                continue
            }
            if index < lastLetter, bytes[index] &- 0xE0 < 16,
                verbs[Int(bytes[index] & 0x0F)] >> UInt64(bytes[index &+ 1] & 0x3F) & 1 == 0
            {
                index &+= 3
                continue
            }
            if Self.opensVerb(bytes, index),
                let verb = RuleWords.builtIn[.honourVerb].length(in: bytes, at: index, end: bytes.count)
            {
                index += verb
                if !isPlanned(index - verb), let name = name(from: index) {
                    found.append(EntityFinder.Found(kind: .honour, range: name))
                }
            } else {
                index += bytes[index].utf8Length
            }
        }
        return found
    }

    /// A bit for the second byte of each of 荣, 获, 入 and 被, by the last four bits of the first: which of these stands
    /// at a place is hard to foresee, that none does is easy.
    private static let verbs = StripOwner<UInt64>(
        ["荣", "获", "入", "被"].map { Array($0.utf8) }.reduce(into: Array(repeating: 0, count: 16)) { bits, letter in
            bits[Int(letter[0] & 0x0F)] |= 1 << UInt64(letter[1] & 0x3F)
        })

    /// Whether one of 荣, 获, 入 and 被 stands at an index.
    @inline(__always)
    private static func opensVerb(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let lead = bytes[index]
        guard lead == 0xE8 || lead == 0xE5, index + 2 < bytes.count else { return false }
        switch (lead, bytes[index + 1], bytes[index + 2]) {
        case (0xE8, 0x8D, 0xA3), (0xE8, 0x8E, 0xB7), (0xE5, 0x85, 0xA5), (0xE8, 0xA2, 0xAB): return true
        default: return false
        }
    }

    /// 力争入选: it is not yet awarded.
    private func isPlanned(_ verb: Int) -> Bool {
        RuleWords.builtIn[.notAwarded].length(in: bytes, endingAt: verb, from: block.lowerBound) != nil
    }

    /// What is longer is no name, in bytes: it is not looked through to its end.
    private static let longest = 300

    /// The words up to the end of the clause, without quotes around them; none where they do not end like an honour.
    private func name(from start: Int) -> Range<Int>? {
        var start = start
        for opener in ["了", "为"] as [StaticString] where bytes.holds(opener, at: start) {
            start += opener.utf8CodeUnitCount
        }
        let isQuoted = bytes.holds("“", at: start)
        if isQuoted { start += 3 }
        let marks: [StaticString] = ["，", "。", "；", "！", "、", ",", ";", "\n", "（", "("]
        var end = start
        while end < block.upperBound, !marks.contains(where: { bytes.holds($0, at: end) }) {
            if end - start > Self.longest { return nil }
            if isQuoted, bytes.holds("”", at: end) { break }
            end += bytes.scalar(at: end).length
        }
        let name = start..<min(end, block.upperBound)
        // 荣获2项省级试点 counts honours and names none.
        let counts = name.first.map { bytes[$0].isASCIIDigit && !bytes.holds("20", at: $0) } ?? true
        guard !counts, name.count >= 15, EntityName.isProper(bytes, name, .honour), endsLikeHonour(name) else {
            return nil
        }
        return name
    }

    private func endsLikeHonour(_ name: Range<Int>) -> Bool {
        var end = name.upperBound
        if end - 3 >= name.lowerBound, bytes.holds("”", at: end - 3) { end -= 3 }
        return RuleWords.builtIn[.honourEnding].length(in: bytes, endingAt: end, from: name.lowerBound) != nil
    }
}
