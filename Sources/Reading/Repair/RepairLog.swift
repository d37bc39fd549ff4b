import Basics

/// One change that made a damaged text readable.
public struct Repair: Sendable, Hashable {
    /// The kinds of damage, in the order they are repaired.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Letters that are not seen: zero-width blanks, control characters.
        case invisible
        /// A character that was lost, of which only the note with its sound was left.
        case lostCharacter = "lost-character"
        /// A note with the sound of the character before it.
        case pinyinNote = "pinyin-note"
        /// The mark of a footnote in the middle of a sentence.
        case footnoteMark = "footnote-mark"
        /// Full-width digits and letters.
        case fullWidth = "full-width"
        /// Traditional characters.
        case traditional
        /// A doubled mark, a comma before another mark, or a drawn line of a table.
        case punctuation
        /// A blank inside a word, a number or a unit.
        case blank
        /// A line break inside a sentence.
        case lineBreak = "line-break"
        /// A fragment that stands twice in a row.
        case repetition
        /// A word that is a known misreading of another.
        case word
        /// Something the Markdown parser was not given as it stood, to keep its work in bounds.
        case bound
    }

    /// What kind of damage it was.
    public let kind: Kind
    /// The bytes of the original file that were changed.
    public let range: Range<Int>
    /// The words before the repair.
    public let before: String
    /// The words after it.
    public let after: String
}

/// All repairs of a report, in the order of its text.
public struct RepairLog: Sendable, Hashable {
    /// The repairs by where they begin in the file.
    public internal(set) var repairs: [Repair] = []
    /// For each repair, the furthest end of it and those before it, after sorting.
    private var furthestEnds: [Int] = []

    /// How often a kind of damage was repaired.
    public func count(_ kind: Repair.Kind) -> Int { repairs.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) } }

    /// Whether any repair touches a range of the original file.
    public func touches(_ range: Range<Int>) -> Bool {
        var low = 0
        var high = repairs.count
        while low < high {
            let middle = (low + high) / 2
            if repairs[middle].range.lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && low <= furthestEnds.count && furthestEnds[low - 1] > range.lowerBound
    }

    /// Adds repairs that were made before.
    mutating func add(_ more: [Repair]) {
        guard !more.isEmpty else { return }
        repairs += more
        sort()
    }

    /// Adds the bounds that acted before a text was parsed.
    mutating func add(_ acts: [ParserBounds.Act], in text: MappedText) {
        guard !acts.isEmpty else { return }
        for act in acts {
            let range = text.map.older(act.offset..<min(act.offset + 1, max(act.offset + 1, text.bytes.count)))
            repairs.append(Repair(kind: .bound, range: range, before: act.what, after: act.done))
        }
        sort()
    }

    /// Puts the repairs in order, as they have to be before any is looked for.
    mutating func sort() {
        repairs.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        furthestEnds.removeAll(keepingCapacity: true)
        for repair in repairs { furthestEnds.append(max(furthestEnds.last ?? 0, repair.range.upperBound)) }
    }
}
