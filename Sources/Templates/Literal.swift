/// A piece of a template's own text.
struct Literal: Sendable {
    var bytes: [UInt8] = []
    /// Where lines of the template begin that are not empty, so that an including tag's indentation can be put there.
    var lineStarts: [Int] = []

    var isEmpty: Bool { bytes.isEmpty && lineStarts.isEmpty }

    /// Adds the text that follows.
    mutating func append(_ next: Literal) {
        lineStarts += next.lineStarts.map { $0 + bytes.count }
        bytes += next.bytes
    }
}
