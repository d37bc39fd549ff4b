/// Where each byte of a changed text stood in the text it was made from.
///
/// The map is a list of runs in ascending order. In a run, `count` pieces of `fromLength` bytes stand for pieces of
/// `toLength` bytes of the older text: an unchanged stretch is a run of pieces of one byte, a replaced word is one
/// piece. Bytes of the older text between two runs were dropped.
public struct OffsetMap: Sendable, Hashable {
    /// A stretch of equal pieces.
    private struct Run: Sendable, Hashable {
        var from: Int32
        var to: Int32
        var fromLength: Int16
        var toLength: Int16
        var count: Int32

        var fromEnd: Int { Int(from) + Int(fromLength) * Int(count) }
        var toEnd: Int { Int(to) + Int(toLength) * Int(count) }
        /// Whether its bytes are those of the older text.
        var isUnchanged: Bool { fromLength == 1 && toLength == 1 }
    }

    private var runs: [Run] = []

    /// A map of nothing; build it with `keep`, `replace` and `drop` in the order of the text.
    public init() {}

    /// The map of a text that is a stretch of the older one, unchanged.
    public init(identity length: Int, at older: Int = 0) {
        keep(length, at: older)
    }

    /// Length of the changed text so far.
    public var length: Int { runs.last?.fromEnd ?? 0 }

    /// The next `length` bytes are those of the older text at `older`.
    public mutating func keep(_ length: Int, at older: Int) {
        append(pieces: length, fromLength: 1, toLength: 1, at: older)
    }

    /// The next `fromLength` bytes stand for `toLength` bytes of the older text at `older`.
    public mutating func replace(fromLength: Int, toLength: Int, at older: Int) {
        if fromLength == toLength {
            keep(fromLength, at: older)
        } else {
            append(pieces: 1, fromLength: fromLength, toLength: toLength, at: older)
        }
    }

    private mutating func append(pieces: Int, fromLength: Int, toLength: Int, at older: Int) {
        guard pieces > 0, fromLength > 0 else { return }
        if let last = runs.last, Int(last.fromLength) == fromLength, Int(last.toLength) == toLength,
            last.toEnd == older
        {
            runs[runs.count - 1].count += Int32(pieces)
            return
        }
        runs.append(
            Run(
                from: Int32(length), to: Int32(older), fromLength: Int16(clamping: fromLength),
                toLength: Int16(clamping: toLength), count: Int32(pieces)))
    }

    /// The range of the older text that a non-empty range of the changed one stands for.
    public func older(_ range: Range<Int>) -> Range<Int> {
        if let distance = distance(of: range.lowerBound, range.upperBound) {
            return range.lowerBound + distance..<range.upperBound + distance
        }
        guard let first = run(at: range.lowerBound), let last = run(at: range.upperBound - 1) else {
            let end = runs.last?.toEnd ?? 0
            return end..<end
        }
        let start = place(of: range.lowerBound, in: first)
        let end = place(of: range.upperBound - 1, in: last) + Int(last.toLength)
        return start..<max(start, end)
    }

    /// How far off two places stood in the older text, where nothing was changed in all of it.
    @inline(__always)
    private func distance(of start: Int, _ end: Int) -> Int? {
        guard runs.count == 1, runs[0].isUnchanged, start >= Int(runs[0].from), start < end,
            end <= runs[0].fromEnd
        else { return nil }
        return Int(runs[0].to) - Int(runs[0].from)
    }

    /// The place in the older text where the piece holding a byte begins.
    private func place(of offset: Int, in run: Run) -> Int {
        let distance = offset - Int(run.from)
        if run.isUnchanged { return Int(run.to) + distance }
        return Int(run.to) + distance / Int(run.fromLength) * Int(run.toLength)
    }

    private func run(at offset: Int) -> Run? {
        let index = index(ofRunAt: offset)
        return index < runs.count ? runs[index] : nil
    }

    /// The place in the list of the run that holds a byte, or of the next one.
    private func index(ofRunAt offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].fromEnd <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The byte of this text that stands for a byte of the older one, or the next one after it where that was dropped.
    /// Only for maps whose runs ascend in the older text too.
    public func newer(_ older: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].toEnd <= older { low = middle + 1 } else { high = middle }
        }
        guard low < runs.count else { return length }
        let run = runs[low]
        guard older > Int(run.to) else { return Int(run.from) }
        if run.isUnchanged { return Int(run.from) + older - Int(run.to) }
        return Int(run.from) + (older - Int(run.to)) / max(1, Int(run.toLength)) * Int(run.fromLength)
    }

    /// The map of the part of this text that begins at a byte.
    public func suffix(from start: Int) -> OffsetMap {
        var result = OffsetMap()
        for run in runs[index(ofRunAt: start)...] {
            let skipped = max(0, start - Int(run.from)) / Int(run.fromLength)
            result.append(
                pieces: Int(run.count) - skipped, fromLength: Int(run.fromLength), toLength: Int(run.toLength),
                at: Int(run.to) + skipped * Int(run.toLength))
        }
        return result
    }

    /// The map from this text to the text that the older one was itself made from.
    public func over(_ base: OffsetMap) -> OffsetMap {
        if base.runs.count == 1, let only = base.runs.first, only.isUnchanged {
            return shifted(by: Int(only.to))
        }
        var result = OffsetMap()
        result.runs.reserveCapacity(runs.count + base.runs.count)
        var cursor = 0
        for run in runs {
            if run.isUnchanged {
                cursor = base.moved(cursor, to: Int(run.to))
                base.eachStretch(in: Int(run.to)..<run.toEnd, from: cursor) { pieces, length, olderLength, older in
                    result.append(pieces: pieces, fromLength: length, toLength: olderLength, at: older)
                }
            } else {
                for index in 0..<Int(run.count) {
                    let start = Int(run.to) + index * Int(run.toLength)
                    let older = base.older(start..<start + max(1, Int(run.toLength)))
                    result.append(
                        pieces: 1, fromLength: Int(run.fromLength), toLength: run.toLength == 0 ? 0 : older.count,
                        at: older.lowerBound)
                }
            }
        }
        return result
    }

    /// The same map to a text that begins further to the front.
    private func shifted(by distance: Int) -> OffsetMap {
        if distance == 0 { return self }
        var result = self
        for index in result.runs.indices { result.runs[index].to += Int32(distance) }
        return result
    }

    /// The run that holds a byte, looked for from a run near it.
    private func moved(_ cursor: Int, to offset: Int) -> Int {
        guard cursor < runs.count, Int(runs[cursor].from) <= offset else { return index(ofRunAt: offset) }
        for index in cursor..<min(cursor + 8, runs.count) where runs[index].fromEnd > offset { return index }
        return index(ofRunAt: offset)
    }

    /// Calls `body` with each stretch of equal pieces in a range: their number, length, older length and older place. A
    /// part of a piece stands for all that the piece stands for.
    private func eachStretch(in range: Range<Int>, from first: Int, _ body: (Int, Int, Int, Int) -> Void) {
        var offset = range.lowerBound
        var index = first
        while offset < range.upperBound, index < runs.count {
            let run = runs[index]
            let length = Int(run.fromLength)
            let end = min(run.fromEnd, range.upperBound)
            if run.isUnchanged {
                body(end - offset, 1, 1, Int(run.to) + offset - Int(run.from))
                offset = end
                index += 1
                continue
            }
            let cut = (offset - Int(run.from)) % length
            let isPart = cut > 0 || end - offset < length
            let pieces = isPart ? 1 : (end - offset) / length
            let pieceLength = isPart ? min(length - cut, end - offset) : length
            body(pieces, pieceLength, Int(run.toLength), place(of: offset, in: run))
            offset += pieces * pieceLength
            if offset >= run.fromEnd { index += 1 }
        }
    }
}
