import Basics

/// What part of a file a request asks for.
enum ByteRange: Equatable {
    /// All of it: no range was asked for, or one in a form that need not be answered.
    case whole
    /// These bytes.
    case part(Range<Int>)
    /// Bytes that the file does not have.
    case unsatisfiable

    /// Reads a `Range` header for a file of a size: one range of bytes (RFC 9110, section 14). Several ranges at once
    /// are answered with the whole file, as the standard allows.
    init(_ header: String?, size: Int) {
        self = .whole
        guard let header, header.hasPrefix("bytes=") else { return }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) && $0.utf8.count < 19 }) else {
            return
        }
        switch (Int(ends[0]), Int(ends[1])) {
        case (nil, nil): return
        case (nil, .some(let length)):
            self = length == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - length)..<size)
        case (.some(let first), let last):
            if let last, last < first { return }
            self = first >= size ? .unsatisfiable : .part(first..<min(size, (last ?? size - 1) + 1))
        }
    }
}
