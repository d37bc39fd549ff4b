import Basics

/// The reserved noncharacters by which numerals are found again after cmark-gfm has parsed a text: its own positions
/// of inline text are wrong behind indentation, entities and escapes.
///
/// A mark stands before each numeral and says which one it is, in digits of base 16: U+FDD0 to U+FDDF is the last
/// digit and begins the mark, U+FDE0 to U+FDEF are the digits before it. U+FFFE stands for `<`, so that no raw HTML
/// is ever parsed. All noncharacters are taken out of a text before it is marked.
public enum Marks {
    /// The first two bytes of every mark.
    public static let lead: UInt8 = 0xEF
    /// The second byte of a mark.
    public static let second: UInt8 = 0xB7
    /// The bytes that stand for `<`.
    public static let less: [UInt8] = [0xEF, 0xBF, 0xBE]

    /// Appends the mark of the numeral with this number.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(lead)
        bytes.append(second)
        bytes.append(0x90 | UInt8(number & 15))
        var rest = number >> 4
        while rest > 0 {
            bytes.append(lead)
            bytes.append(second)
            bytes.append(0xA0 | UInt8(rest & 15))
            rest >>= 4
        }
    }

    /// The number of the mark at an index and the bytes it takes; none where there is no mark.
    public static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (number: Int, length: Int)? {
        guard start + 2 < bytes.count, bytes[start] == lead, bytes[start + 1] == second,
            bytes[start + 2] & 0xF0 == 0x90
        else { return nil }
        var number = Int(bytes[start + 2] & 15)
        var shift = 4
        var index = start + 3
        while index + 2 < bytes.count, bytes[index] == lead, bytes[index + 1] == second,
            bytes[index + 2] & 0xF0 == 0xA0,
            shift < 32
        {
            number |= Int(bytes[index + 2] & 15) << shift
            shift += 4
            index += 3
        }
        return (number, index - start)
    }

    /// Whether the three bytes at an index are a noncharacter that is reserved here.
    static func isReserved(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard bytes[index] == lead, index + 2 < bytes.count else { return false }
        let (middle, last) = (bytes[index + 1], bytes[index + 2])
        return (middle == second && 0x90...0xAF ~= last) || (middle == 0xBF && last >= 0xBE)
    }
}
