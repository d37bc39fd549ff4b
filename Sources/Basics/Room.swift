/// Elements that are gathered one after the other, again and again in the same memory: adding one asks nobody who else
/// has them, as adding to an array does. Whoever gathers them copies them elsewhere before the next ones.
public final class Room<Element>: RandomAccessCollection {
    // Nobody looks into it while an element is added.
    @exclusivity(unchecked) @usableFromInline var place: UnsafeMutablePointer<Element>?
    @exclusivity(unchecked) @usableFromInline var capacity: Int
    @exclusivity(unchecked) @usableFromInline var gathered: Int

    /// No elements; memory is taken for so many when the first comes.
    @inlinable public init(for usual: Int) {
        (place, capacity, gathered) = (nil, Swift.max(1, usual), 0)
    }

    /// The first place.
    @inlinable public var startIndex: Int { 0 }
    /// The place behind the last one filled.
    @inlinable public var endIndex: Int { gathered }

    /// An element.
    @inlinable public subscript(index: Int) -> Element {
        unsafeAddress {
            guard index >= 0, index < gathered, let place else { preconditionFailure() }
            return UnsafePointer(place + index)
        }
        unsafeMutableAddress {
            guard index >= 0, index < gathered, let place else { preconditionFailure() }
            return place + index
        }
    }

    /// The elements in a row, until the next is added or nobody has the room any more.
    @inlinable public var row: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: place, count: gathered) }

    /// Adds an element.
    @inlinable @inline(__always)
    public func append(_ element: Element) {
        if let place, gathered < capacity {
            (place + gathered).initialize(to: element)
            gathered &+= 1
        } else {
            grow(with: element)
        }
    }

    @inlinable func grow(with element: Element) {
        let wider = UnsafeMutablePointer<Element>.allocate(capacity: place == nil ? capacity : 2 * capacity)
        if let place {
            wider.moveInitialize(from: place, count: gathered)
            place.deallocate()
            capacity *= 2
        }
        place = wider
        (wider + gathered).initialize(to: element)
        gathered += 1
    }

    /// Takes the last element away.
    @inlinable public func removeLast() {
        guard let place, gathered > 0 else { return }
        gathered -= 1
        (place + gathered).deinitialize(count: 1)
    }

    /// Moves all elements to a place, where somebody else keeps them from then on.
    @inlinable func moveAll(to other: UnsafeMutablePointer<Element>) {
        if let place { other.moveInitialize(from: place, count: gathered) }
        gathered = 0
    }

    /// Takes all elements away, and keeps their memory for others.
    @inlinable public func removeAll() {
        place?.deinitialize(count: gathered)
        gathered = 0
    }

    @inlinable deinit {
        place?.deinitialize(count: gathered)
        place?.deallocate()
    }
}
