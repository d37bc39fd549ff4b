import Basics

/// Marks the places of characters that scraping destroyed, by the note with their neighbour's sound that was left:
/// `更新?lián)Q代` lost one of its characters.
///
/// The two bytes of the character were torn apart: a question mark stands for the first, and the second is left as a
/// letter, as part of a private character, or it lost its note too.
enum LostCharacters {
    /// What stands for a lost character.
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    static func mark(_ revision: inout Revision) {
        let text = revision.text
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "?"), let end = PinyinNotes.end(text, index + 1) else {
                index += 1
                continue
            }
            let (after, count) = remains(text, end)
            var marks: [UInt8] = []
            for _ in 0..<count { marks += replacement }
            revision.replace(index..<after, with: marks, .lostCharacter)
            index = after
        }
    }

    /// What is left of the second byte, and how many characters are lost in all.
    private static func remains(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (end: Int, count: Int) {
        guard index < text.count else { return (index, 1) }
        let byte = text[index]
        if let end = nextNote(text, index) { return (end, 1) }
        if 0x40...0x7E ~= byte { return (index + 1, 1) }
        let (scalar, length) = text.scalar(at: index)
        guard 0xE000...0xF8FF ~= scalar else { return (index, 1) }
        if let end = nextNote(text, index + length) { return (end, 2) }
        return (index + length, 1)
    }

    private static func nextNote(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        guard index < text.count, text[index] == UInt8(ascii: "?") else { return nil }
        return PinyinNotes.end(text, index + 1)
    }
}
