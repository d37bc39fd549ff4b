import Basics

/// A template as its author wrote it.
public struct TemplateSource: Sendable {
    /// What pages and other templates call it.
    public let name: String
    /// Its path for messages.
    public let file: String
    /// Its UTF-8 text.
    public let bytes: [UInt8]

    /// A template that was read by the caller.
    public init(name: String, file: String, bytes: [UInt8]) {
        self.name = name
        self.file = file
        self.bytes = bytes
    }

    /// Where a range of bytes is: counted only when something is wrong there.
    func place(of range: Range<Int>) -> Place {
        let before = bytes[..<range.lowerBound]
        let newline = UInt8(ascii: "\n")
        let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
        let firstLine = bytes[range].prefix { $0 != newline && $0 != UInt8(ascii: "\r") }
        let words = String(decoding: firstLine, as: UTF8.self)
        return Place(
            file: file,
            line: before.count { $0 == newline } + 1,
            column: String(decoding: bytes[lineStart..<range.lowerBound], as: UTF8.self).unicodeScalars.count + 1,
            excerpt: words.count > 60 ? words.prefix(59) + "…" : words)
    }
}
