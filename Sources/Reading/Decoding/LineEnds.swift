import Basics

/// Makes every line end a single `\n`.
enum LineEnds {
    static func unify(_ text: inout MappedText) {
        guard text.bytes.withUnsafeBufferPointer({ $0.holdsByte(ASCII.carriageReturn) }) else { return }
        var unified = MappedText(bytes: [], map: OffsetMap())
        unified.bytes.reserveCapacity(text.bytes.count)
        text.bytes.withUnsafeBufferPointer { source in
            var kept = 0
            func flush(_ end: Int) {
                unified.map.keep(end - kept, at: kept)
                unified.bytes.append(contentsOf: source[kept..<end])
            }
            for index in source.indices where source[index] == ASCII.carriageReturn {
                flush(index)
                kept = index + 1
                if kept < source.count, source[kept] == ASCII.newline { continue }
                unified.map.keep(1, at: index)
                unified.bytes.append(ASCII.newline)
            }
            flush(source.count)
        }
        text = MappedText(bytes: unified.bytes, map: unified.map.over(text.map))
    }
}
