import Basics

/// Marks between words.
extension Lexer {
    mutating func lexASCIIMark(_ index: Int) -> Int {
        let mark: Token.Mark? =
            switch bytes[index] {
            case UInt8(ascii: ","): .comma
            case UInt8(ascii: ";"), UInt8(ascii: "|"): .semicolon
            case UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
            case UInt8(ascii: ":"): .colon
            case UInt8(ascii: "("), UInt8(ascii: "["): .open
            case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quoteStart == nil ? .quoteOpen : .quoteClose
            default: nil
            }
        if let mark { append(mark, index..<index + 1) }
        return index + 1
    }

    mutating func append(_ mark: Token.Mark, _ range: Range<Int>) {
        switch mark {
        case .quoteOpen: quoteStart = range.upperBound
        case .quoteClose: quoteStart = nil
        case .stop: quoteStart = nil
        default: break
        }
        tokens.append(Token(.mark(mark), range))
    }

    /// All letters of three bytes that are marks: ，、；。！？：（【〔）】〕“「‘”」’
    static let marks: [UInt32] = [
        0xFF0C, 0x3001, 0xFF1B, 0x3002, 0xFF01, 0xFF1F, 0xFF1A, 0xFF08, 0x3010, 0x3014, 0xFF09, 0x3011, 0x3015,
        0x201C, 0x300C, 0x2018, 0x201D, 0x300D, 0x2019,
    ]

    /// What a letter of three bytes parts; none where it is no mark.
    static func mark(_ scalar: UInt32) -> Token.Mark? {
        switch scalar {
        case 0xFF0C: .comma
        case 0x3001: .enumeration
        case 0xFF1B: .semicolon
        case 0x3002, 0xFF01, 0xFF1F: .stop
        case 0xFF1A: .colon
        case 0xFF08, 0x3010, 0x3014: .open
        case 0xFF09, 0x3011, 0x3015: .close
        case 0x201C, 0x300C, 0x2018: .quoteOpen
        case 0x201D, 0x300D, 0x2019: .quoteClose
        default: nil
        }
    }
}
