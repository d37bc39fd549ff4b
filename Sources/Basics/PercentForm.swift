/// The form of addresses in which bytes stand as `%` and two hexadecimal digits.
public enum PercentForm {
    /// A part of an address with everything but letters, digits and `-._~` in percent form.
    public static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte.isASCIILetter || byte.isASCIIDigit || "-._~".utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
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
