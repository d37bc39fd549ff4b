import Basics
import CUchardet

/// Finds out the encoding of a file: byte order marks, then what is valid and plausible, with uchardet's opinion as a
/// hint: by itself it knows neither UTF-16 without a mark nor Big5 of Hong Kong.
enum EncodingDetector {
    private static let sampleSize = 65_536

    static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> DetectedEncoding {
        if let marked = mark(bytes) { return marked }
        let hasZero = bytes.holdsByte(0)
        let isUTF8 = UTF8Text.isValid(bytes)
        if isUTF8, !hasZero { return DetectedEncoding(encoding: .utf8, isValid: true) }
        let sample = UnsafeBufferPointer(rebasing: bytes.prefix(sampleSize))
        if let wide = UTF16Plausibility.order(sample) { return DetectedEncoding(encoding: wide) }
        if isUTF8 || isMostlyUTF8(sample) { return DetectedEncoding(encoding: .utf8, isValid: isUTF8) }
        return DetectedEncoding(encoding: chinese(sample))
    }

    private static func mark(_ bytes: UnsafeBufferPointer<UInt8>) -> DetectedEncoding? {
        let head = bytes.prefix(3)
        if head.elementsEqual([0xEF, 0xBB, 0xBF]) { return DetectedEncoding(encoding: .utf8, markLength: 3) }
        if head.starts(with: [0xFF, 0xFE]) { return DetectedEncoding(encoding: .utf16LittleEndian, markLength: 2) }
        if head.starts(with: [0xFE, 0xFF]) { return DetectedEncoding(encoding: .utf16BigEndian, markLength: 2) }
        return nil
    }

    /// Whether most bytes beyond ASCII belong to valid sequences: a damaged UTF-8 file.
    private static func isMostlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var valid = 0
        var invalid = 0
        var index = 0
        while index < bytes.count {
            let (scalar, length) = bytes.scalar(at: index)
            if bytes[index] >= 0x80 {
                if length > 1, UTF8Text.isValid(scalar, length) { valid += length } else { invalid += 1 }
            }
            index += length
        }
        return valid > 2 * invalid
    }

    /// GB18030 or Big5: how common the characters are in each reading decides, and where that is close, uchardet.
    private static func chinese(_ sample: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        let gb = DoubleByteScore.gb18030(sample)
        let big5 = DoubleByteScore.big5(sample)
        let hint = hint(sample)
        if hint.hasPrefix("GB"), gb + 20 > big5 { return .gb18030 }
        if hint.hasPrefix("BIG5"), big5 + 20 > gb { return .big5 }
        return big5 > gb ? .big5 : .gb18030
    }

    private static func hint(_ sample: UnsafeBufferPointer<UInt8>) -> String {
        guard let detector = uchardet_new() else { return "" }
        defer { uchardet_delete(detector) }
        let failed = sample.withMemoryRebound(to: CChar.self) {
            uchardet_handle_data(detector, $0.baseAddress, $0.count)
        }
        guard failed == 0 else { return "" }
        uchardet_data_end(detector)
        return uchardet_get_charset(detector).map { String(cString: $0).uppercased() } ?? ""
    }
}
