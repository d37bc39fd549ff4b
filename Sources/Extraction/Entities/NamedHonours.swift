import Basics
import Vocabulary

/// Honours: 荣获, 获评 and 入选 with what was awarded.
struct NamedHonours {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Range<Int>

    /// The honours of the block.
    func found() -> [EntityFinder.Found] {
        var found: [EntityFinder.Found] = []
        var end = block.lowerBound
        for start in openings() where start >= end {
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

    /// Where one of the letters stands that these verbs begin with, in order. They are looked for by their last bytes,
    /// for the first ones of Chinese letters are few.
    private func openings() -> [Int] {
        var places: [Int] = []
        for letter in ["荣", "获", "入", "被"] as [StaticString] {
            var start = min(block.lowerBound + 2, block.upperBound)
            while let last = bytes.next(letter.utf8Start[2], in: start..<block.upperBound) {
                if bytes.holds(letter, at: last - 2) { places.append(last - 2) }
                start = last + 1
            }
        }
        return places.sorted()
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
