import Basics

/// The style sheet on its way to readers.
enum StyleSheet {
    /// A style sheet as readers load it: without comments and the blanks that mean nothing.
    static func compact(_ css: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(css.count)
        var quote: UInt8?
        var index = 0
        while index < css.count {
            let byte = css[index]
            if quote == nil, css[index...].starts(with: "/*".utf8) {
                index = endOfComment(css, from: index + 2)
                continue
            }
            index += 1
            if byte == quote { quote = nil } else if quote == nil, byte == ASCII.quote { quote = byte }
            if quote == nil, byte != ASCII.quote {
                let isBlank = byte == ASCII.space || byte == ASCII.newline
                // A blank before `:` may part two selectors, one after it never does.
                if isBlank, bytes.last.map({ Array(" {};,:>".utf8).contains($0) }) ?? true { continue }
                while bytes.last == ASCII.space, Array("{};,>".utf8).contains(byte) { bytes.removeLast() }
                if byte == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
                bytes.append(isBlank ? ASCII.space : byte)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    private static func endOfComment(_ css: [UInt8], from start: Int) -> Int {
        var index = start
        while index < css.count, !css[index...].starts(with: "*/".utf8) { index += 1 }
        return min(index + 2, css.count)
    }
}
