import Basics
import COpenCC

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The conversion of traditional to simplified text by OpenCC, which knows phrases.
enum SimplifiedText {
    /// The open converter, for the whole process. `@unchecked Sendable`: converting reads its dictionaries only.
    private final class Converter: @unchecked Sendable {
        let handle: opencc_t

        init?() {
            guard let handle = opencc_open("t2s.json"), Int(bitPattern: handle) != -1 else { return nil }
            self.handle = handle
        }
    }

    private static let converter = Converter()

    /// The simplified form of a text, character for character: where OpenCC or its data is missing, or where it gives
    /// another number of characters, each character by itself.
    static func of(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        if let converted = byPhrases(text), converted.characterCount == text.characterCount { return converted }
        return byCharacters(text)
    }

    private static func byPhrases(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let converter, !text.isEmpty else { return nil }
        let result = text.withMemoryRebound(to: CChar.self) {
            opencc_convert_utf8(converter.handle, $0.baseAddress, $0.count)
        }
        guard let result else { return nil }
        defer { opencc_convert_utf8_free(result) }
        return result.withMemoryRebound(to: UInt8.self, capacity: strlen(result)) {
            Array(UnsafeBufferPointer(start: $0, count: strlen(result)))
        }
    }

    static func byCharacters(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            if let other = TraditionalCharacters.simplified[scalar] {
                result.append(scalar: other)
            } else {
                result.append(contentsOf: text[index..<index + length])
            }
            index += length
        }
        return result
    }
}
