import Basics
import Vocabulary

/// Whether words are a name or only say what kind of thing is meant.
enum EntityName {
    /// Words that say what kind of project, which are no name however many stand together.
    private static let generic = Matcher(words: RuleWords.builtIn[.generalInNames].words)

    /// What no name holds: words that build sentences.
    private static let foreign = Matcher(words: RuleWords.builtIn[.noneInNames].words)

    /// Whether some words are a name: of fitting length, with something left when all general words are taken away.
    static func isProper(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ kind: Entity.Kind) -> Bool {
        var characters = 0
        var ownLetters = 0
        var index = name.lowerBound
        let most = kind == .honour ? 40 : 24
        let (foreign, generic) = (foreign, generic)
        while index < name.upperBound {
            if characters > most || foreign.longest(in: bytes, at: index, end: name.upperBound) != nil { return false }
            let isList = bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: "%") || bytes.holds("、", at: index)
            if isList, kind != .honour { return false }
            if let general = generic.longest(in: bytes, at: index, end: name.upperBound) {
                characters += general.length / 3
                index += general.length
            } else {
                let (scalar, length) = bytes.scalar(at: index)
                characters += 1
                if scalar >= 0x4E00 || bytes[index].isASCIILetter { ownLetters += 1 }
                index += length
            }
        }
        guard 3...most ~= characters, kind == .honour || ownLetters >= 2 else { return false }
        // 半导体, 新能源: what is made names nobody who makes it.
        let words = RuleWords.builtIn
        return kind != .enterprise
            || !words[.industryStem].equals(bytes, name) && !words[.tradeAlone].equals(bytes, name)
    }

    /// Whether some words hold none that builds sentences.
    static func holdsNoVerb(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        let foreign = foreign
        var index = name.lowerBound
        while index < name.upperBound {
            if foreign.longest(in: bytes, at: index, end: name.upperBound) != nil { return false }
            index += bytes.scalar(at: index).length
        }
        return true
    }

    /// Whether a text is a name.
    static func isProper(_ name: String, _ kind: Entity.Kind) -> Bool {
        let bytes = Array(name.utf8)
        return bytes.withUnsafeBufferPointer { isProper($0, 0..<$0.count, kind) }
    }
}

extension Matcher {
    /// A matcher that only says whether one of some words is there.
    fileprivate convenience init(words: [String]) {
        self.init(words.map { ($0, 0) })
    }
}
