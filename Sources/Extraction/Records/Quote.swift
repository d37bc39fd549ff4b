import Basics

/// The words quoted with a numeral: put into a text only where somebody reads them, for most figures are read by nobody.
public struct Quote: Sendable, Hashable {
    private enum Words: Sendable {
        case written(String)
        /// A stretch of the report's text.
        case stretch([UInt8], Range<Int32>)
        /// The beginning and the end of a long stretch, with `…` between them.
        case ends([UInt8], Range<Int32>)
        /// The label of a cell and all that stands in the cell.
        case cell([UInt8], String, Range<Int32>)
    }

    private let words: Words

    private init(_ words: Words) {
        self.words = words
    }

    /// Words that stand in no text as they are.
    public init(_ text: String) {
        self.init(.written(text))
    }

    /// A stretch of a text.
    init(_ text: [UInt8], _ range: Range<Int>) {
        self.init(.stretch(text, Self.short(range)))
    }

    /// A cell, with the label that its row and its column give it.
    init(_ text: [UInt8], label: String, cell: Range<Int>) {
        self.init(.cell(text, label, Self.short(cell)))
    }

    /// All from label to amount, whichever stands first, with `…` where the two are far apart.
    init(_ text: [UInt8], _ label: Range<Int>, _ outer: Range<Int>, _ block: Range<Int>) {
        let start = max(block.lowerBound, min(label.lowerBound, outer.lowerBound))
        let end = max(outer.upperBound, min(label.upperBound, block.upperBound))
        self.init(
            end - start > Self.longest ? .ends(text, Self.short(start..<end)) : .stretch(text, Self.short(start..<end)))
    }

    /// A few characters on both sides of a numeral.
    init(_ text: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, around range: Range<Int>, _ block: Range<Int>) {
        let start = Self.backward(bytes, from: range.lowerBound, by: 6, to: block.lowerBound)
        let end = Self.forward(bytes, from: range.upperBound, by: 8, to: block.upperBound)
        self.init(text, start..<end)
    }

    /// About how many characters a quote holds.
    private static let longest = 40

    /// How much of a long quote is kept of its beginning.
    private static let headLength = 16

    /// Kept in few bytes, because each figure has a quote.
    private static func short(_ range: Range<Int>) -> Range<Int32> {
        Int32(range.lowerBound)..<Int32(range.upperBound)
    }

    private static func forward(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, by count: Int, to end: Int
    ) -> Int {
        var index = start
        for _ in 0..<count where index < end { index += bytes.scalar(at: index).length }
        return min(index, end)
    }

    private static func backward(
        _ bytes: UnsafeBufferPointer<UInt8>, from end: Int, by count: Int, to start: Int
    ) -> Int {
        var index = end
        for _ in 0..<count where index > start {
            index -= 1
            while index > start, bytes[index].isUTF8Continuation { index -= 1 }
        }
        return index
    }
}

extension Quote {
    /// The words, on one line.
    public var text: String {
        switch words {
        case .written(let text): text
        case .stretch(let text, let words): Self.text(text, words)
        case .ends(let text, let words): Self.ends(of: text, words)
        case .cell(let text, let label, let cell):
            "\(label) … \(text.text(in: Int(cell.lowerBound)..<Int(cell.upperBound)).trimmingBlanks)"
        }
    }

    private static func text(_ text: [UInt8], _ words: Range<Int32>) -> String {
        text.withUnsafeBufferPointer { bytes in
            line(of: UnsafeBufferPointer(rebasing: bytes[Int(words.lowerBound)..<Int(words.upperBound)]))
        }
    }

    private static func ends(of text: [UInt8], _ words: Range<Int32>) -> String {
        text.withUnsafeBufferPointer { bytes in
            let (start, end) = (Int(words.lowerBound), Int(words.upperBound))
            let afterHead = forward(bytes, from: start, by: headLength, to: end)
            let beforeTail = backward(bytes, from: end, by: longest - headLength, to: start)
            guard afterHead < beforeTail else { return self.text(text, words) }
            let (head, tail) = (bytes[start..<afterHead], bytes[beforeTail..<end])
            let gap: StaticString = "…"
            let length = head.count + gap.utf8CodeUnitCount + tail.count
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { place in
                var end = place.update(fromContentsOf: head)
                end = place[end...].update(
                    fromContentsOf: UnsafeBufferPointer(start: gap.utf8Start, count: gap.utf8CodeUnitCount))
                _ = place[end...].update(fromContentsOf: tail)
                return line(of: UnsafeBufferPointer(rebasing: place[..<length]))
            }
        }
    }

    /// Words on one line.
    private static func line(of words: UnsafeBufferPointer<UInt8>) -> String {
        guard words.holdsByte(ASCII.newline) else { return String(decoding: words, as: UTF8.self) }
        return String(decoding: words.map { $0 == ASCII.newline ? ASCII.space : $0 }, as: UTF8.self)
    }

    /// Whether both have the same words, wherever they stand.
    public static func == (left: Quote, right: Quote) -> Bool { left.text == right.text }

    /// The words.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
