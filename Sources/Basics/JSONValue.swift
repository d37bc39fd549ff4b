/// What can be wrong with a JSON file.
public enum JSONFault: Fault, Equatable {
    case syntax(expected: String)

    /// What is wrong.
    public var message: String {
        switch self {
        case .syntax(let expected): "this is not valid JSON: \(expected) should stand here"
        }
    }

    /// What to do about it.
    public var advice: String { "take the file as a build wrote it" }
}

/// A value of a JSON file; numbers stay the text they are.
public enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The text of a string or a number.
    public var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .null, .bool, .array, .object: nil
        }
    }

    /// The value of a field of an object.
    public subscript(key: String) -> JSONValue? {
        if case .object(let fields) = self { return fields[key] }
        return nil
    }

    /// Reads a file; what is no JSON is a problem with its line.
    public static func read(_ bytes: [UInt8], file: String) throws(Problem) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        do throws(Unexpected) {
            let value = try reader.value(depth: 0)
            reader.skipBlanks()
            guard reader.isAtEnd else { throw Unexpected("the end") }
            return value
        } catch {
            let line = bytes[..<min(reader.index, bytes.count)].count { $0 == ASCII.newline } + 1
            throw Problem(JSONFault.syntax(expected: error.expected), at: Place(file: file, line: line))
        }
    }
}

/// Something else than what should stand at a place.
private struct Unexpected: Error {
    let expected: String

    init(_ expected: String) { self.expected = expected }
}

/// Reads JSON from bytes, as RFC 8259 has it.
private struct JSONReader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    var isAtEnd: Bool { index >= bytes.count }

    /// Files of strangers may nest without end.
    private static let deepest = 64

    mutating func skipBlanks() {
        while index < bytes.count, [ASCII.space, ASCII.tab, ASCII.newline, ASCII.carriageReturn].contains(bytes[index])
        {
            index += 1
        }
    }

    mutating func value(depth: Int) throws(Unexpected) -> JSONValue {
        skipBlanks()
        guard index < bytes.count, depth < Self.deepest else { throw Unexpected("a value") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case ASCII.quote: return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(_ depth: Int) throws(Unexpected) -> JSONValue {
        var fields: [String: JSONValue] = [:]
        index += 1
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object(fields) }
        repeat {
            skipBlanks()
            guard index < bytes.count, bytes[index] == ASCII.quote else { throw Unexpected("a name") }
            let name = try string()
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw Unexpected("a colon") }
            fields[name] = try value(depth: depth + 1)
            skipBlanks()
        } while take(ASCII.comma)
        guard take(UInt8(ascii: "}")) else { throw Unexpected("a comma or a brace") }
        return .object(fields)
    }

    private mutating func array(_ depth: Int) throws(Unexpected) -> JSONValue {
        var members: [JSONValue] = []
        index += 1
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .array(members) }
        repeat {
            members.append(try value(depth: depth + 1))
            skipBlanks()
        } while take(ASCII.comma)
        guard take(UInt8(ascii: "]")) else { throw Unexpected("a comma or a bracket") }
        return .array(members)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(Unexpected) -> JSONValue {
        guard bytes[index...].starts(with: word.utf8) else { throw Unexpected("a value") }
        index += word.utf8.count
        return value
    }

    private mutating func number() throws(Unexpected) -> JSONValue {
        let start = index
        while index < bytes.count, bytes[index].isASCIIDigit || "+-.eE".utf8.contains(bytes[index]) { index += 1 }
        guard bytes[start..<index].contains(where: \.isASCIIDigit) else { throw Unexpected("a value") }
        return .number(bytes.text(in: start..<index))
    }

    private mutating func string() throws(Unexpected) -> String {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count, bytes[index] != ASCII.quote {
            if bytes[index] == UInt8(ascii: "\\") {
                text += try escape()
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        guard take(ASCII.quote) else { throw Unexpected("a quotation mark") }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape() throws(Unexpected) -> [UInt8] {
        guard index + 1 < bytes.count else { throw Unexpected("an escaped letter") }
        let letter = bytes[index + 1]
        index += 2
        switch letter {
        case ASCII.quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "n"): return [ASCII.newline]
        case UInt8(ascii: "t"): return [ASCII.tab]
        case UInt8(ascii: "r"): return [ASCII.carriageReturn]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"):
            let first = try unit()
            guard 0xD800..<0xDC00 ~= first else { return Array(String(decoding: [first], as: UTF16.self).utf8) }
            guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw Unexpected("a surrogate") }
            return Array(String(decoding: [first, try unit()], as: UTF16.self).utf8)
        default: throw Unexpected("an escaped letter")
        }
    }

    /// Four hexadecimal digits.
    private mutating func unit() throws(Unexpected) -> UInt16 {
        let end = min(index + 4, bytes.count)
        guard end - index == 4, bytes[index..<end].allSatisfy({ $0.isASCIIDigit || $0.isASCIILetter }),
            let unit = UInt16(bytes.text(in: index..<end), radix: 16)
        else { throw Unexpected("four hexadecimal digits") }
        index = end
        return unit
    }
}
