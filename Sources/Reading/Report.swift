import Basics

/// One source document, read: its text block by block, and the way back from each byte of it to the file.
public struct Report: Sendable {
    /// Where the file stands.
    public let location: ReportLocation
    /// What it is about.
    public let details: ReportDetails
    /// The encoding the file is in.
    public let encoding: TextEncoding
    /// The bytes of the file as it is on disk.
    public let original: [UInt8]
    /// The text of the file, decoded and not yet repaired; each of its bytes maps to the file.
    public let source: MappedText
    /// The lines of `source`.
    public let lines: LineIndex
    /// The text without markup.
    public let text: [UInt8]
    /// The pieces of the text in order.
    public let blocks: [Block]
    /// Where each byte of the text stood in the file.
    public let map: OffsetMap
    /// Where the text of the report begins in `source`, behind the front matter.
    public let bodyStart: Int
    /// The parsed Markdown; none for plain text.
    public let markdown: MarkdownTree?
    /// What was repaired before it was parsed.
    public let repairs: RepairLog
    /// What people overrule in it, as front matter and sidecar have it, unread.
    public let corrections: [MarkedMapping]

    /// The line, from 1, that holds a byte of the file.
    public func line(at offset: Int) -> Int { lines.line(at: source.map.newer(offset)) }
}
