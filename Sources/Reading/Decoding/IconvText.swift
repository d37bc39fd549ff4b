import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Turns GB18030 and Big5 into UTF-8 by the system's iconv.
struct IconvText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let encoding: TextEncoding
    private let converter: iconv_t
    private var text = MappedText(bytes: [], map: OffsetMap())

    /// Decodes a text; nothing where the system doesn't know the encoding.
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, _ damage: inout Damage
    ) -> MappedText? {
        guard let converter = iconv_open("UTF-8", encoding.rawValue), Int(bitPattern: converter) != -1 else {
            return nil
        }
        defer { iconv_close(converter) }
        var decoder = IconvText(bytes: bytes, encoding: encoding, converter: converter)
        decoder.decode(&damage)
        return decoder.text
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, encoding: TextEncoding, converter: iconv_t) {
        self.bytes = bytes
        self.encoding = encoding
        self.converter = converter
        text.bytes.reserveCapacity(bytes.count * 3 / 2)
    }

    private static let pieceSizes = 64...65_536

    /// Goes over the text piece by piece; a byte that can't be decoded is told and left out. Pieces are short behind
    /// damage, so that what is damaged all over takes no longer.
    private mutating func decode(_ damage: inout Damage) {
        var index = 0
        var size = Self.pieceSizes.upperBound
        while index < bytes.count {
            let end = endOfPiece(from: index, size: size)
            size = min(size * 2, Self.pieceSizes.upperBound)
            let (done, output) = convert(index..<end)
            append(output, standingFor: index..<done)
            index = done
            if done < end {
                damage.note(at: done, count: 1)
                text.append(0xFFFD, standingFor: 1, at: done)
                index += 1
                size = Self.pieceSizes.lowerBound
            }
        }
    }

    /// A piece ends between two characters.
    private func endOfPiece(from start: Int, size: Int) -> Int {
        var index = start
        while index < bytes.count, index - start < size { index += length(at: index) }
        return min(index, bytes.count)
    }

    /// The bytes of the character at an index.
    private func length(at index: Int) -> Int {
        guard bytes[index] > 0x80, bytes[index] != 0xFF, index + 1 < bytes.count else { return 1 }
        return encoding == .gb18030 && 0x30...0x39 ~= bytes[index + 1] ? 4 : 2
    }

    /// Converts as much of a range as is valid.
    private func convert(_ range: Range<Int>) -> (done: Int, output: [UInt8]) {
        var left = range.count
        let capacity = range.count * 3 + 16
        let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            var target: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(buffer.baseAddress)?
                .assumingMemoryBound(to: CChar.self)
            var room = capacity
            var source: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(
                mutating: bytes.baseAddress.map { $0 + range.lowerBound })?.assumingMemoryBound(to: CChar.self)
            iconv(converter, nil, nil, nil, nil)
            iconv(converter, &source, &left, &target, &room)
            iconv(converter, nil, nil, &target, &room)
            count = capacity - room
        }
        return (range.upperBound - left, output)
    }

    /// Maps decoded characters to their bytes. Where one stands for two letters (in Big5 of Hong Kong), or nothing
    /// fits any more, the rest of the piece is one stretch.
    private mutating func append(_ output: [UInt8], standingFor range: Range<Int>) {
        output.withUnsafeBufferPointer { decoded in
            var index = range.lowerBound
            var offset = 0
            while index < range.upperBound, offset < decoded.count {
                let size = min(length(at: index), range.upperBound - index)
                var letters = decoded.scalar(at: offset).length
                if isCombining(decoded, offset + letters) { letters += decoded.scalar(at: offset + letters).length }
                text.map.replace(fromLength: letters, toLength: size, at: index)
                index += size
                offset += letters
            }
            if offset < decoded.count {
                text.map.replace(fromLength: decoded.count - offset, toLength: 0, at: index)
            }
        }
        text.bytes += output
    }

    private func isCombining(_ decoded: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard encoding == .big5, index < decoded.count, decoded[index] == 0xCC else { return false }
        return decoded.scalar(at: index).value == 0x304 || decoded.scalar(at: index).value == 0x30C
    }
}
