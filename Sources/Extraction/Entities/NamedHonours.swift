import Basics
import Vocabulary

/// Honours: 荣获, 获评 and 入选 with what was awarded.
struct NamedHonours {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Range<Int>

    /// The honours of the block, at places where their verbs may begin.
    func found(at openings: ArraySlice<Int>) -> [EntityFinder.Found] {
        var found: [EntityFinder.Found] = []
        var end = block.lowerBound
        for start in openings where start >= end {
            guard let verb = RuleWords.builtIn[.honourVerb].length(in: bytes, at: start, end: bytes.count) else {
                continue
            }
            end = start + verb
            if !isPlanned(start), let name = name(from: end) {
                found.append(EntityFinder.Found(kind: .honour, range: name))
            }
        }
        return found
    }

    /// Whether one of the verbs begins at a place of a text.
    static func mayOpen(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        RuleWords.builtIn[.honourVerb].length(in: bytes, at: place, end: bytes.count) != nil
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
