import Basics

/// All surfaces of a vocabulary compiled into one trie over the scalars of UTF-8 text, for leftmost-longest matching.
///
/// The first scalar is looked up in a table over the whole Basic Multilingual Plane, because most positions of a text
/// begin no word at all; the later ones among the few scalars that go on from a node, which lie side by side. A class,
/// because every reader of a text holds it, and a copy would cost more than a look; it never changes.
public final class Matcher: Sendable {
    /// What a surface stands for is up to the caller: a number of its own.
    public typealias Value = Int32

    private let allOpenings: SparseRow<UInt64>
    private let allRoots: SparseRow<Int32>
    private let allNodes: StripOwner<Node>
    private let allEdges: StripOwner<Edge>
    private let allLetters: SparseRow<UInt64>

    // Where these begin. A scalar of the Basic Multilingual Plane has its place in the first two, and nodes and edges
    // lead to nodes alone, so no place in them is looked up in vain.
    /// A bit for each first scalar, which most places of a text fail by.
    @usableFromInline nonisolated(unsafe) let openings: UnsafePointer<UInt64>
    /// The node that a first scalar leads to; 0 for none.
    @usableFromInline nonisolated(unsafe) let roots: UnsafePointer<Int32>
    @usableFromInline nonisolated(unsafe) let nodes: UnsafePointer<Node>
    nonisolated(unsafe) private let edges: UnsafePointer<Edge>
    /// For each Chinese letter the followers of its node: none where no surface begins with it, all where it is one.
    @usableFromInline nonisolated(unsafe) let letters: UnsafePointer<UInt64>

    /// A place between the scalars of a surface.
    @usableFromInline struct Node: Sendable {
        /// A bit for the last six bits of each scalar that goes on from it, which most text fails by.
        @usableFromInline fileprivate(set) var followers: UInt64 = 0
        /// Where its edges begin, with all bits turned where they are many.
        fileprivate var firstEdge: Int32 = 0
        /// What the surface that ends here stands for; -1 for nothing.
        @usableFromInline fileprivate(set) var value: Value = -1

        fileprivate init(_ value: Value) { self.value = value }
    }

    /// A scalar that goes on from a node, and where it leads; those of a node are in ascending order, with one behind them
    /// that is above all scalars, or as many such as are passed over at once.
    private struct Edge {
        let scalar: UInt32
        let target: Int32
    }

    /// Compiles surfaces; where one stands twice the first value is kept.
    public init(_ surfaces: [(surface: String, value: Value)]) {
        let rowOfRoots = SparseRow<Int32>(count: Self.scalars)
        let rowOfOpenings = SparseRow<UInt64>(count: Self.scalars / 64)
        let rowOfLetters = SparseRow<UInt64>(count: Letter.scalars.count)
        let (roots, openings, letters) = (rowOfRoots.place, rowOfOpenings.place, rowOfLetters.place)
        var values: [Value] = [-1]
        var edges: [UInt64: Int32] = Dictionary(minimumCapacity: 3 * surfaces.count)
        // The scalars of the Basic Multilingual Plane that surfaces begin with.
        var firsts: [Int] = []
        for (surface, value) in surfaces {
            var node: Int32 = 0
            for scalar in surface.unicodeScalars {
                let key = UInt64(node) << 32 | UInt64(scalar.value)
                if let next = edges[key] {
                    node = next
                } else {
                    let next = Int32(values.count)
                    values.append(-1)
                    edges[key] = next
                    if node == 0, scalar.value < 0x10000 {
                        roots[Int(scalar.value)] = next
                        firsts.append(Int(scalar.value))
                    }
                    node = next
                }
            }
            if node != 0, values[Int(node)] < 0 { values[Int(node)] = value }
        }
        // The edges lie by their node and scalar, which their keys are made of.
        var nodes = values.map { Node($0) }
        var list: [Edge] = []
        list.reserveCapacity(2 * edges.count)
        func close(_ node: Int) {
            let start = Int(nodes[node].firstEdge)
            let isWide = list.count - start > Self.shortRow
            for _ in 0..<(isWide ? Self.shortRow : 1) { list.append(Edge(scalar: .max, target: 0)) }
            if isWide { nodes[node].firstEdge = ~Int32(start) }
        }
        var node = 0
        for (key, target) in edges.sorted(by: { $0.key < $1.key }) {
            if Int(key >> 32) != node {
                close(node)
                node = Int(key >> 32)
                nodes[node].firstEdge = Int32(list.count)
            }
            list.append(Edge(scalar: UInt32(truncatingIfNeeded: key), target: target))
            nodes[node].followers |= 1 << (key & 0x3F)
        }
        close(node)
        for scalar in firsts {
            openings[scalar / 64] |= 1 << UInt64(scalar % 64)
            guard Letter.scalars ~= scalar else { continue }
            let node = nodes[Int(roots[scalar])]
            letters[scalar - Letter.scalars.lowerBound] = node.value < 0 ? node.followers : .max
        }
        allRoots = rowOfRoots
        allOpenings = rowOfOpenings
        allLetters = rowOfLetters
        allNodes = StripOwner(nodes)
        allEdges = StripOwner(list)
        self.openings = UnsafePointer(openings)
        self.roots = UnsafePointer(roots)
        self.nodes = allNodes.strip.place(of: allNodes.strip.indices)
        self.edges = allEdges.strip.place(of: allEdges.strip.indices)
        self.letters = UnsafePointer(letters)
    }

    /// How many scalars the Basic Multilingual Plane has.
    private static var scalars: Int { 0x10000 }

    /// The node that a scalar leads to from a node; 0 for none.
    @inline(__always)
    private func target(
        of node: Int32, _ scalar: UInt32
    ) -> Int32 {
        let here = nodes + Int(node)
        guard here.pointee.followers >> UInt64(scalar & 0x3F) & 1 != 0 else { return 0 }
        return edge(from: here, scalar)
    }

    /// The same where the last six bits of the scalar are among those of the node's followers.
    @inline(__always)
    private func edge(from node: UnsafePointer<Node>, _ scalar: UInt32) -> Int32 {
        let first = Int(node.pointee.firstEdge)
        var next = edges + (first < 0 ? ~first : first)
        if first < 0 { while next[Self.shortRow].scalar <= scalar { next += Self.shortRow } }
        while next.pointee.scalar < scalar { next += 1 }
        return next.pointee.scalar == scalar ? next.pointee.target : 0
    }

    /// So many edges are looked through one by one; of more, so many are passed over at once.
    private static var shortRow: Int { 8 }

    /// Whether a surface may begin with a scalar that ends at `next`: some do not, whatever follows.
    @inlinable @inline(__always) func mayBegin(
        _ scalar: UInt32, before next: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
    ) -> Bool {
        guard scalar < 0x10000 else { return true }
        guard openings[Int(scalar >> 6)] >> UInt64(scalar & 0x3F) & 1 != 0 else { return false }
        let node = nodes[Int(roots[Int(scalar)])]
        guard node.value < 0 else { return true }
        guard next < end else { return false }
        let lead = bytes[next]
        // The last byte of a scalar in UTF-8 holds its last six bits.
        let offset = lead < 0x80 ? 0 : 2
        guard lead < 0x80 || lead & 0xF0 == 0xE0, next + offset < end else { return true }
        return node.followers >> UInt64(bytes[next + offset] & 0x3F) & 1 != 0
    }

    /// A Chinese letter of the Basic Multilingual Plane.
    public struct Letter {
        @usableFromInline static var scalars: Range<Int> { 0x4E00..<0xA000 }
        @usableFromInline let offset: Int

        /// The letter that begins at an index of a text; none where another scalar does.
        @inlinable @inline(__always)
        public init?(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
            guard index < end &- 2, bytes[index] &- 0xE4 < 6 else { return nil }
            offset =
                (Int(bytes[index] & 0x0F) << 12 | Int(bytes[index &+ 1] & 0x3F) << 6 | Int(bytes[index &+ 2] & 0x3F))
                &- Self.scalars.lowerBound
            guard offset >= 0 else { return nil }
        }

        /// The letter's number.
        @inlinable @inline(__always) public var scalar: UInt32 {
            UInt32(truncatingIfNeeded: offset &+ Self.scalars.lowerBound)
        }
    }

    /// Whether a surface may begin with a letter that stands at an index, by a look at it and the next: most of a text
    /// is dismissed by it.
    @inlinable @inline(__always) public func mayBegin(
        with letter: Letter, in bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> Bool {
        let followers = letters[letter.offset]
        if followers == 0 { return false }
        // The last byte of a letter holds its last six bits.
        guard index < end &- 5, bytes[index &+ 3] & 0xF0 == 0xE0 else { return true }
        return followers >> UInt64(bytes[index &+ 5] & 0x3F) & 1 != 0
    }

    /// The longest surface that begins at `start` with a letter that one may begin with.
    @inlinable @inline(__always) public func longest(
        with letter: Letter, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (value: Value, length: Int)? {
        longest(in: bytes, at: start, end: end, first: letter.scalar, length: 3)
    }

    /// The end of the Chinese letters from `start` on with which no surface begins.
    @inlinable @inline(__always) public func endOfPlain(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        var index = start
        while let letter = Letter(in: bytes, at: index, end: end),
            !mayBegin(with: letter, in: bytes, at: index, end: end)
        {
            index &+= 3
        }
        return index
    }

    /// The end of the Chinese letters from `start` on with which no surface begins and of which none is one of some
    /// others, which have a bit each by their numbers.
    @inlinable @inline(__always) public func endOfPlain(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, but others: UnsafePointer<UInt64>
    ) -> Int {
        var index = start
        while index < end &- 2, bytes[index] &- 0xE4 < 6 {
            let row = Int(bytes[index] & 0x0F) << 6 | Int(bytes[index &+ 1] & 0x3F)
            let column = bytes[index &+ 2] & 0x3F
            let offset = (row << 6 | Int(column)) &- Letter.scalars.lowerBound
            guard offset >= 0 else { break }
            let followers = letters[offset]
            if followers != 0 {
                // The last byte of the next letter holds its last six bits.
                guard index < end &- 5, bytes[index &+ 3] & 0xF0 == 0xE0,
                    followers & 1 << UInt64(bytes[index &+ 5] & 0x3F) == 0
                else { break }
            }
            if others[row] & 1 << UInt64(column) != 0 { break }
            index &+= 3
        }
        return index
    }

    /// The longest surface that begins at `start`, not going beyond `end`: its value and its length in bytes.
    @inlinable @inline(__always) public func longest(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (value: Value, length: Int)? {
        longest(from: bytes.scalar(at: start), in: bytes, at: start, end: end)
    }

    /// The same, where the scalar at `start` is known.
    @inlinable @inline(__always) public func longest(
        from first: (value: UInt32, length: Int), in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (value: Value, length: Int)? {
        guard mayBegin(first.value, before: start + first.length, in: bytes, end: end) else { return nil }
        return longest(in: bytes, at: start, end: end, first: first.value, length: first.length)
    }

    @usableFromInline func longest(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, first: UInt32, length: Int
    ) -> (value: Value, length: Int)? {
        var node = first < 0x10000 ? roots[Int(first)] : target(of: 0, first)
        let nodes = nodes
        var index = start &+ length
        var found: Value = -1
        var foundEnd = start
        while node != 0, index <= end {
            let here = nodes + Int(node)
            if here.pointee.value >= 0 { (found, foundEnd) = (here.pointee.value, index) }
            if index < end &- 2, bytes[index] & 0xF0 == 0xE0 {
                // The last byte of a letter, with its last six bits, dismisses most before the others are looked at.
                let last = UInt32(bytes[index &+ 2] & 0x3F)
                guard here.pointee.followers & 1 << UInt64(last) != 0 else { break }
                let scalar = UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6 | last
                node = edge(from: here, scalar)
                index &+= 3
            } else {
                guard here.pointee.followers != 0, index < end else { break }
                let (scalar, length) = bytes.scalar(at: index)
                node = target(of: node, scalar)
                index &+= length
            }
        }
        return found < 0 ? nil : (found, foundEnd &- start)
    }
}
