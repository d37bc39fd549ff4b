/// Elements that lie side by side in memory that somebody else keeps: looking at them counts no references, as looking
/// at an array in an object does. Every index is checked, as that of an array is.
public struct Strip<Element>: RandomAccessCollection {
    /// Where the element of index 0 lies, or would lie.
    @usableFromInline let origin: UnsafePointer<Element>?
    /// The index of the first element.
    public let startIndex: Int
    /// The index behind the last element.
    public let endIndex: Int

    @inlinable
    init(_ origin: UnsafePointer<Element>?, _ indices: Range<Int>) {
        self.origin = origin
        startIndex = indices.lowerBound
        endIndex = indices.upperBound
    }

    /// No elements.
    @inlinable public static var none: Strip { Strip(nil, 0..<0) }

    /// An element.
    @inlinable public subscript(index: Int) -> Element {
        unsafeAddress {
            guard index >= startIndex, index < endIndex, let origin else { preconditionFailure() }
            return origin + index
        }
    }

    /// The elements of a range, under the same indices.
    @inlinable public subscript(bounds: Range<Int>) -> Strip {
        precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex)
        return Strip(origin, bounds)
    }

    /// The elements in a row, the first under 0, for going through all of them: no index is checked.
    @inlinable public var row: UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(start: origin.map { $0 + startIndex }, count: endIndex - startIndex)
    }

    /// Where the elements of a range lie, side by side.
    @inlinable public func place(of range: Range<Int>) -> UnsafePointer<Element> {
        guard range.lowerBound >= startIndex, range.upperBound <= endIndex, let origin else { preconditionFailure() }
        return origin + range.lowerBound
    }

    /// The next index.
    @inlinable public func index(after index: Int) -> Int { index + 1 }
    /// The index before.
    @inlinable public func index(before index: Int) -> Int { index - 1 }
}

/// What is in it never changes.
extension Strip: @unchecked Sendable where Element: Sendable {}

/// The memory of a strip, which goes with it.
public struct StripOwner<Element>: ~Copyable {
    /// The elements, for as long as the owner lives.
    public let strip: Strip<Element>

    /// Copies elements into memory of their own.
    @inlinable public init(_ elements: [Element]) {
        guard !elements.isEmpty else {
            strip = .none
            return
        }
        let place = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = place.initialize(from: elements)
        strip = Strip(UnsafePointer(place.baseAddress), 0..<elements.count)
    }

    @inlinable deinit {
        guard let origin = strip.origin else { return }
        let place = UnsafeMutablePointer(mutating: origin)
        place.deinitialize(count: strip.count)
        place.deallocate()
    }
}

extension StripOwner: Sendable where Element: Sendable {}

/// Memory for many strips, which is taken in large pieces and goes with the pool: the blocks of a text are many, and
/// asking for memory for each would cost more than filling it.
public struct StripPool<Element>: ~Copyable {
    /// The pieces that are full, each with as many elements as were put into it.
    @usableFromInline var full: [UnsafeMutableBufferPointer<Element>] = []
    /// The piece that is being filled, and how many elements were put into it.
    @usableFromInline var piece = UnsafeMutableBufferPointer<Element>(start: nil, count: 0)
    @usableFromInline var count = 0

    /// Nothing yet.
    @inlinable public init() {}

    /// Moves the elements that were gathered in a room into the pool.
    @inlinable public mutating func strip(of room: Room<Element>) -> Strip<Element> {
        guard !room.isEmpty else { return .none }
        let count = room.count
        let place = place(for: count)
        room.moveAll(to: place)
        return Strip(UnsafePointer(place), 0..<count)
    }

    /// Room for so many elements, which the caller fills.
    @inlinable mutating func place(for more: Int) -> UnsafeMutablePointer<Element> {
        if piece.count - count < more { addPiece(for: more) }
        guard let base = piece.baseAddress else { preconditionFailure() }
        defer { count += more }
        return base + count
    }

    /// The first piece is of a page, each of the others twice as large as the one before at the least.
    @inlinable mutating func addPiece(for more: Int) {
        let usual = piece.isEmpty ? 4096 / MemoryLayout<Element>.stride : 2 * piece.count
        if !piece.isEmpty { full.append(UnsafeMutableBufferPointer(start: piece.baseAddress, count: count)) }
        piece = .allocate(capacity: max(more, usual))
        count = 0
    }

    @inlinable deinit {
        for piece in full {
            piece.deinitialize()
            piece.deallocate()
        }
        piece.baseAddress?.deinitialize(count: count)
        piece.deallocate()
    }
}
