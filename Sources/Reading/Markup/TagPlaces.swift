import Basics

/// Tells of places of a text, asked for in order, whether they stand in a tag: the 2 of `<td rowspan="2">`.
public struct TagPlaces {
    private let bytes: [UInt8]
    private var tag = 0..<0
    private var next = 0

    /// The tags of a text.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether a tag begins before a place and ends behind it.
    public mutating func hold(_ place: Int) -> Bool {
        let (found, index) = bytes.withUnsafeBufferPointer { source in
            var (found, index) = (tag, next)
            while index < place, let less = source.next(ASCII.less, in: index..<place) {
                index = less + 1
                guard let tag = MarkupTag(source, at: less) else { continue }
                (found, index) = (tag.range, tag.range.upperBound)
            }
            return (found, max(index, place))
        }
        (tag, next) = (found, index)
        return tag.contains(place)
    }
}
