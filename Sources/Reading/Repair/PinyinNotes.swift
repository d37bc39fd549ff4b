import Basics

/// Takes out the notes with the sound of a character that scraping left in a text: `當(dāng)前`.
enum PinyinNotes {
    /// So many notes without tones are no chance: 實(shi)現(xian).
    private static let fewestPlain = 12

    /// Whether notes without tones stand in a text, many of them behind Chinese characters.
    static func arePlain(in text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var (count, start) = (0, 0)
            while count < fewestPlain, start < bytes.count,
                let open = bytes.next(UInt8(ascii: "("), in: start..<bytes.count)
            {
                if open > 0, bytes[open - 1] >= 0x80, endOfPlain(bytes, open + 1) != nil { count += 1 }
                start = open + 1
            }
            return count == fewestPlain
        }
    }

    /// The end of a syllable without its tone and of the bracket that closes it: zhong).
    private static func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        var hasVowel = false
        while index < text.count, index - start < 7, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) {
            switch text[index] {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
                hasVowel = true
            case UInt8(ascii: "n"), UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "r"), UInt8(ascii: "v"): break
            default: if index > start { return nil }
            }
            index += 1
        }
        guard hasVowel, index < text.count, text[index] == UInt8(ascii: ")"), text[index - 1] != UInt8(ascii: "h")
        else {
            return nil
        }
        return index + 1
    }

    static func remove(_ revision: inout Revision) {
        let text = revision.text
        let arePlain = arePlain(in: Array(text))
        var index = 0
        while index < text.count {
            guard let inside = afterOpening(text, index),
                let end = end(text, inside) ?? (arePlain ? endOfPlain(text, inside) : nil),
                follows(text, index) || revision.changedUpTo == index
            else {
                index += 1
                continue
            }
            revision.drop(index..<end, .pinyinNote)
            index = end
        }
    }

    /// Notes stand behind a Chinese character, or behind a letter in the place of one: `皖I(lǐng)CP`. A line
    /// may have been broken in between.
    private static func follows(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        var end = index
        while end > 0, text[end - 1] == ASCII.newline { end -= 1 }
        guard end > 0 else { return false }
        let (scalar, _) = text.scalar(before: end)
        return scalar.isHan || scalar.isASCIILetter || scalar == 0xFFFD
    }

    private static func afterOpening(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        if text[index] == UInt8(ascii: "(") { return index + 1 }
        return text[index] == 0xEF && text.holds("（", at: index) ? index + 3 : nil
    }

    /// The end of a syllable and the bracket that closes it: one to seven letters, just one of them with a tone.
    static func end(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        var letters = 0
        var tones = 0
        while index < text.count, letters < 8 {
            let (scalar, length) = text.scalar(at: index)
            if scalar.letterClass == .tone {
                tones += 1
            } else if scalar == 0x29 || scalar == 0xFF09 {
                return tones == 1 && letters > 0 ? index + length : nil
            } else if !(0x61...0x7A).contains(scalar), scalar != 0xFC, scalar != 0x261, scalar != 0x251, scalar != 0xEA
            {
                return nil
            }
            letters += 1
            index += length
        }
        return nil
    }
}
