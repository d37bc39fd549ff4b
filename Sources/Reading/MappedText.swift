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
}
