/// The form of addresses in which bytes stand as `%` and two hexadecimal digits.
public enum PercentForm {
    /// A part of an address with everything but letters, digits and `-._~` in percent form.
    public static func encoded(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(3 * text.utf8.count)
        for byte in text.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(digit(for: byte >> 4))
                bytes.append(digit(for: byte & 15))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.minus, ASCII.point, UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: byte.isASCIILetter || byte.isASCIIDigit
        }
    }

    private static func digit(for value: UInt8) -> UInt8 {
        value < 10 ? ASCII.zero + value : UInt8(ascii: "A") + value - 10
    }

    /// The text that an address stands for; a `%` without two digits behind it stays.
    public static func plain(_ address: some StringProtocol) -> String {
        let source = Array(address.utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let high = digit(source[index + 1]), let low = digit(source[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        if byte.isASCIIDigit { return byte - ASCII.zero }
        return (byte | 0x20) &- UInt8(ascii: "a") < 6 ? (byte | 0x20) - UInt8(ascii: "a") + 10 : nil
    }
}
