import Basics
import Vocabulary

/// Puts right the words of the vocabulary that are known misreadings, where their guards allow it, and the characters
/// that were lost from known phrases.
struct WordFixes {
    private let words: RepairWords

    init(_ words: RepairWords) {
        self.words = words
    }

    func fix(_ revision: inout Revision) {
        let text = revision.text
        var index = 0
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            guard scalar.letterClass == .fix, let found = words.match(in: text, at: index) else {
                index += length
                continue
            }
            revision.replace(index..<index + found.length, with: found.right, found.isLost ? .lostCharacter : .word)
            index += found.length
        }
    }
}
