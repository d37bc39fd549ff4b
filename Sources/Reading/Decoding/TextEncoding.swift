/// The encodings that reports come in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8.
    case utf8 = "UTF-8"
    /// UTF-16, the low byte first.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, the high byte first.
    case utf16BigEndian = "UTF-16BE"
    /// GB18030, of which GBK and GB2312 are parts.
    case gb18030 = "GB18030"
    /// Big5 with the characters of Hong Kong.
    case big5 = "BIG5-HKSCS"
}

/// An encoding, and how many bytes at the beginning only name it.
struct DetectedEncoding: Equatable {
    var encoding: TextEncoding
    var markLength = 0
    /// Whether all bytes are valid in it; none where that was not looked at.
    var isValid: Bool?
}
