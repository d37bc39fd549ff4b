import Basics

/// A text made from another one, with the map back to it: what every step of reading takes and gives.
public struct MappedText: Sendable {
    /// The text, valid UTF-8.
    public var bytes: [UInt8]
    /// Where each byte stood in the original file.
    public var map: OffsetMap

    /// A text and its map.
    public init(bytes: [UInt8], map: OffsetMap) {
        self.bytes = bytes
        self.map = map
    }

    /// The part of the text that begins at a byte.
    func suffix(from start: Int) -> MappedText {
        start == 0 ? self : MappedText(bytes: Array(bytes[start...]), map: map.suffix(from: start))
    }

    /// Appends a scalar that stands for some bytes of the file.
    mutating func append(_ scalar: UInt32, standingFor length: Int, at older: Int) {
        let start = bytes.count
        bytes.append(scalar: scalar)
        map.replace(fromLength: bytes.count - start, toLength: length, at: older)
    }
}
