import Basics

/// A text while one step of the repair goes over it from front to back: what is not changed is kept.
struct Revision {
    private let older: OffsetMap
    private let source: UnsafeBufferPointer<UInt8>
    private var bytes: [UInt8] = []
    private var map = OffsetMap()
    private var copied = 0
    private var repairs: [Repair] = []
    private var isChanged = false

    /// Runs one step over a text; an unchanged text is given back as it is.
    static func revise(_ text: inout MappedText, _ log: inout RepairLog, _ step: (inout Revision) -> Void) {
        let revised = text.bytes.withUnsafeBufferPointer { source -> MappedText? in
            var revision = Revision(source: source, older: text.map)
            step(&revision)
            return revision.finish(&log)
        }
        if let revised { text = revised }
    }

    /// Runs one step that is no repair, and so is not noted: what it does is how the text was written.
    static func revise(_ text: inout MappedText, _ step: (inout Revision) -> Void) {
        var log = RepairLog()
        revise(&text, &log, step)
    }

    private init(source: UnsafeBufferPointer<UInt8>, older: OffsetMap) {
        self.source = source
        self.older = older
    }

    /// The text before this step.
    var text: UnsafeBufferPointer<UInt8> { source }

    /// The byte behind the last change.
    var changedUpTo: Int { copied }

    /// Takes a range away; it begins at or behind the last change.
    mutating func drop(_ range: Range<Int>, _ kind: Repair.Kind) {
        note(range, after: "", kind)
        skip(range)
    }

    /// Puts other bytes in the place of a range.
    mutating func replace(_ range: Range<Int>, with new: some Collection<UInt8>, _ kind: Repair.Kind) {
        note(range, after: String(decoding: new, as: UTF8.self), kind)
        replaceSilently(range, with: new)
    }

    /// Puts other bytes in the place of a range, as a part of a repair that is noted by itself.
    mutating func replaceSilently(_ range: Range<Int>, with new: some Collection<UInt8>) {
        keep(upTo: range.lowerBound)
        map.replace(fromLength: new.count, toLength: range.count, at: range.lowerBound)
        bytes.append(contentsOf: new)
        copied = range.upperBound
        isChanged = true
    }

    /// Takes a range away as a part of what is noted elsewhere or not at all.
    mutating func skip(_ range: Range<Int>) { replaceSilently(range, with: EmptyCollection()) }

    /// Puts bytes before a place, which stand for none of the text.
    mutating func insert(_ new: some Collection<UInt8>, at place: Int) {
        replaceSilently(place..<place, with: new)
    }

    /// Puts a part of the text in another place, without taking it away from its own.
    mutating func copy(_ range: Range<Int>) {
        map.keep(range.count, at: range.lowerBound)
        bytes.append(contentsOf: source[range])
        isChanged = true
    }

    /// Notes a repair in the log. Where nothing is put in the place, one letter on both sides shows what it was.
    mutating func note(_ range: Range<Int>, after: String, _ kind: Repair.Kind) {
        var shown = range
        var front = ""
        var back = ""
        if after.isEmpty || range.isEmpty {
            if shown.lowerBound > 0 {
                shown = shown.lowerBound - source.scalar(before: shown.lowerBound).length..<shown.upperBound
            }
            if shown.upperBound < source.count {
                shown = shown.lowerBound..<shown.upperBound + source.scalar(at: shown.upperBound).length
            }
            front = text(shown.lowerBound..<range.lowerBound)
            back = text(range.upperBound..<shown.upperBound)
        }
        repairs.append(
            Repair(kind: kind, range: older.older(range), before: text(shown), after: front + after + back))
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self)
    }

    private mutating func keep(upTo end: Int) {
        guard end > copied else { return }
        if bytes.isEmpty { bytes.reserveCapacity(source.count + 64) }
        map.keep(end - copied, at: copied)
        bytes.append(contentsOf: source[copied..<end])
    }

    private mutating func finish(_ log: inout RepairLog) -> MappedText? {
        guard isChanged else { return nil }
        keep(upTo: source.count)
        log.repairs += repairs
        return MappedText(bytes: bytes, map: map.over(older))
    }
}
