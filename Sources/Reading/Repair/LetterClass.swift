import Basics
import Vocabulary

/// What a letter is to the repair.
enum LetterClass: UInt8 {
    case other
    /// A Chinese character that simplified text has too.
    case han
    /// A Chinese character that only traditional text has.
    case traditional
    case digit
    /// `,` and `，`.
    case comma
    /// 、。；：！？ and their like: marks that no comma stands before.
    case stop
    case blank
    case newline
    /// A Latin letter with the mark of a tone.
    case tone
    /// A full-width letter that has a plain form.
    case fullWidth
    /// The first character of a known misreading.
    case fix
    /// A letter that is not seen.
    case invisible

    /// The classes of all letters of the Basic Multilingual Plane.
    static let table: [UInt8] = makeTable()

    private static func makeTable() -> [UInt8] {
        var table = [UInt8](repeating: LetterClass.other.rawValue, count: 0x10000)
        func set(_ range: ClosedRange<Int>, _ letterClass: LetterClass) {
            for scalar in range { table[scalar] = letterClass.rawValue }
        }
        func set(_ letters: String, _ letterClass: LetterClass) {
            for scalar in letters.unicodeScalars { table[Int(scalar.value)] = letterClass.rawValue }
        }
        set(0x3400...0x4DBF, .han)
        set(0x4E00...0x9FFF, .han)
        set(0xF900...0xFAFF, .han)
        for pair in TraditionalCharacters.pairs where pair.isEvidence {
            table[Int(pair.traditional)] = LetterClass.traditional.rawValue
        }
        set(0x30...0x39, .digit)
        set(",，", .comma)
        set("、。；：！？;:!?", .stop)
        set(" \t\u{A0}\u{3000}\u{2002}\u{2003}\u{2009}\u{202F}", .blank)
        set("\n", .newline)
        set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\u{300}\u{301}\u{304}\u{30C}", .tone)
        set(0xFF10...0xFF19, .fullWidth)
        set(0xFF21...0xFF3A, .fullWidth)
        set(0xFF41...0xFF5A, .fullWidth)
        set("％．＋－／＆＠＃＝﹪", .fullWidth)
        set(0x00...0x08, .invisible)
        set(0x0B...0x0C, .invisible)
        set(0x0E...0x1F, .invisible)
        set(0x7F...0x9F, .invisible)
        set(0x200B...0x200F, .invisible)
        set(0x2028...0x202E, .invisible)
        set(0x2060...0x206F, .invisible)
        set(0xFDD0...0xFDEF, .invisible)
        for scalar in RepairWords.builtIn.firstScalars where scalar < 0x10000 {
            table[Int(scalar)] = LetterClass.fix.rawValue
        }
        set("\u{AD}\u{FEFF}\u{FFFE}\u{FFFF}\r\u{85}", .invisible)
        return table
    }
}

extension UInt32 {
    /// What this scalar is to the repair.
    var letterClass: LetterClass {
        guard self < 0x10000 else { return self >= 0x20000 && self < 0x40000 ? .han : .other }
        return LetterClass(rawValue: LetterClass.table[Int(self)]) ?? .other
    }

    /// Whether it is a Chinese character.
    var isHan: Bool {
        (0x4E00...0x9FFF).contains(self) || (0x3400...0x4DBF).contains(self) || (0xF900...0xFAFF).contains(self)
            || (0x20000...0x3FFFF).contains(self)
    }

    /// Whether it is one of 一 to 十, which number sections and items.
    var isChineseNumeral: Bool {
        switch self {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
        default: false
        }
    }
}
