/// A text as it is written: it is the same as another where its bytes are, which is found out in a part of the time that
/// comparing characters takes.
public struct WrittenText: Hashable, Sendable {
    /// The text itself.
    public let text: String

    /// A text, kept as it is.
    public init(_ text: String) { self.text = text }

    /// Whether both are the same bytes.
    public static func == (left: WrittenText, right: WrittenText) -> Bool {
        left.text.withBytes { bytes in
            right.text.withBytes { $0.count == bytes.count && $0.elementsEqual(bytes) }
        }
    }

    /// The bytes.
    public func hash(into hasher: inout Hasher) {
        text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
