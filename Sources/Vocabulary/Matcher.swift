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
        /// Where its edges lie: each at so many places behind as the last six bits of its scalar say.
        fileprivate var edges: Int32 = 0
        /// What the surface that ends here stands for; -1 for nothing.
        @usableFromInline fileprivate(set) var value: Value = -1

        fileprivate init(_ value: Value) { self.value = value }
    }

    /// A scalar that goes on from a node, and where it leads.
    private struct Edge {
        let scalar: UInt32
        let target: Int32
        /// The place of another edge of the node whose scalar ends with the same six bits; 0 for none.
        var other: Int32 = 0

        /// No edge.
        static var none: Edge { Edge(scalar: .max, target: 0) }

        var isNone: Bool { scalar == .max }
    }

    /// Compiles surfaces; where one stands twice the first value is kept.
    public init(_ surfaces: [(surface: String, value: Value)]) {
        let rowOfRoots = SparseRow<Int32>(count: Self.scalars)
        let rowOfOpenings = SparseRow<UInt64>(count: Self.scalars / 64)
        let rowOfLetters = SparseRow<UInt64>(count: Letter.scalars.count)
        let (roots, openings, letters) = (rowOfRoots.place, rowOfOpenings.place, rowOfLetters.place)
        var values: [Value] = [-1]
        var branches: [Branch] = []
        // The scalars of the Basic Multilingual Plane that surfaces begin with.
        var firsts: [Int] = []
        // The nodes of the surface before, and its scalars.
        var path: [Int32] = []
        var before: [UInt32] = []
        for (scalars, value) in Self.inOrder(surfaces) {
            let shared = zip(before, scalars).prefix { $0 == $1 }.count
            path.removeLast(path.count - shared)
            for scalar in scalars[shared...] {
                let next = Int32(values.count)
                values.append(-1)
                if path.isEmpty, scalar < Self.scalars {
                    roots[Int(scalar)] = next
                    firsts.append(Int(scalar))
                } else {
                    branches.append(Branch(node: path.last ?? 0, scalar: scalar, target: next))
                }
                path.append(next)
            }
            if let node = path.last, values[Int(node)] < 0 { values[Int(node)] = value }
            before = scalars
        }
        var nodes = values.map { Node($0) }
        let places = EdgePlaces(branches, &nodes)
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
        allEdges = StripOwner(places.edges)
        self.openings = UnsafePointer(openings)
        self.roots = UnsafePointer(roots)
        self.nodes = allNodes.strip.place(of: allNodes.strip.indices)
        self.edges = allEdges.strip.place(of: allEdges.strip.indices)
        self.letters = UnsafePointer(letters)
    }

    /// The scalars of surfaces, so that those that begin alike stand together, the first of the same before the others.
    private static func inOrder(
        _ surfaces: [(surface: String, value: Value)]
    ) -> [(scalars: [UInt32], value: Value)] {
        let all = surfaces.map { surface in (scalars: surface.surface.unicodeScalars.map(\.value), value: surface.value)
        }
        // The first three scalars tell most surfaces apart.
        let keys = all.map { surface in
            (0..<3).reduce(UInt64(0)) { $0 << 21 | UInt64($1 < surface.scalars.count ? surface.scalars[$1] : 0) }
        }
        return all.indices.sorted { left, right in
            if keys[left] != keys[right] { return keys[left] < keys[right] }
            let (one, other) = (all[left].scalars, all[right].scalars)
            return one == other ? left < right : one.lexicographicallyPrecedes(other)
        }.map { all[$0] }
    }

    /// A scalar that goes on from a node, and where it leads, before its place is known.
    private struct Branch {
        let node: Int32
        let scalar: UInt32
        let target: Int32
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
        var next = edges + (Int(node.pointee.edges) &+ Int(scalar & 0x3F))
        while next.pointee.scalar != scalar {
            guard next.pointee.other != 0 else { return 0 }
            next = edges + Int(next.pointee.other)
        }
        return next.pointee.target
    }

    /// The edges of all nodes, which lie between each other, so that each is found by one look.
    private struct EdgePlaces {
        /// The first places stay empty: an edge may be looked for in none of them.
        private(set) var edges = [Edge](repeating: .none, count: width)
        /// The first place that may be free.
        private var firstFree = width

        /// So many places the edges of a node may lie apart.
        private static var width: Int { 64 }
        /// So many places are tried for the edges of one node before they are put behind all others.
        private static var mostTries: Int { 64 }

        /// Gives the branches of all nodes their places. Those of a node come one after the other.
        init(_ branches: [Branch], _ nodes: inout [Node]) {
            // Where those of each node begin among all by their nodes.
            var ends = [Int32](repeating: 0, count: nodes.count + 1)
            for branch in branches { ends[Int(branch.node) + 1] += 1 }
            for node in nodes.indices { ends[node + 1] += ends[node] }
            var byNode = branches
            var next = ends
            for branch in branches {
                byNode[Int(next[Int(branch.node)])] = branch
                next[Int(branch.node)] += 1
            }
            for node in nodes.indices where ends[node] < ends[node + 1] {
                let own = byNode[Int(ends[node])..<Int(ends[node + 1])]
                nodes[node].followers = own.reduce(0) { $0 | 1 << UInt64($1.scalar & 0x3F) }
                nodes[node].edges = Int32(add(own, followers: nodes[node].followers))
            }
        }

        /// Adds the branches of a node; where they lie.
        private mutating func add(_ own: ArraySlice<Branch>, followers: UInt64) -> Int {
            let base = place(for: followers)
            for branch in own {
                let index = base + Int(branch.scalar & 0x3F)
                while index >= edges.count { edges.append(.none) }
                var edge = Edge(scalar: branch.scalar, target: branch.target)
                if edges[index].isNone {
                    edges[index] = edge
                } else {
                    edge.other = edges[index].other
                    edges[index].other = Int32(edges.count)
                    edges.append(edge)
                }
            }
            return base
        }

        /// Where edges fit between others.
        private mutating func place(for offsets: UInt64) -> Int {
            while firstFree < edges.count, !edges[firstFree].isNone { firstFree += 1 }
            let first = firstFree - offsets.trailingZeroBitCount
            return (first..<first + Self.mostTries).first { fits(offsets, at: $0) } ?? edges.count
        }

        private func fits(_ offsets: UInt64, at base: Int) -> Bool {
            var left = offsets
            while left != 0 {
                let index = base + left.trailingZeroBitCount
                guard index >= edges.count || edges[index].isNone else { return false }
                left &= left - 1
            }
            return true
        }
    }

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

    /// A Chinese letter that somebody looks for.
    public typealias Found = (index: Int, letter: UInt32, mayBegin: Bool)

    /// The next of the Chinese letters from `start` on with which a surface may begin or which is one of some others,
    /// which have a bit each by their numbers; 0 for the letter where another scalar or the end comes first.
    @inlinable @inline(__always) public func nextLetter(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, or others: UnsafePointer<UInt64>
    ) -> Found {
        var index = start
        while index < end &- 2, bytes[index] &- 0xE4 < 6 {
            let row = Int(bytes[index] & 0x0F) << 6 | Int(bytes[index &+ 1] & 0x3F)
            let column = bytes[index &+ 2] & 0x3F
            let scalar = row << 6 | Int(column)
            guard scalar >= Letter.scalars.lowerBound else { break }
            let followers = letters[scalar &- Letter.scalars.lowerBound]
            // The last byte of the next letter holds its last six bits.
            let mayBegin =
                followers != 0
                && (index >= end &- 5 || bytes[index &+ 3] & 0xF0 != 0xE0
                    || followers & 1 << UInt64(bytes[index &+ 5] & 0x3F) != 0)
            if mayBegin || others[row] & 1 << UInt64(column) != 0 {
                return (index, UInt32(truncatingIfNeeded: scalar), mayBegin)
            }
            index &+= 3
        }
        return (index, 0, false)
    }

    /// The longest surface that begins with a Chinese letter at `start`.
    @inlinable @inline(__always) public func longest(
        withLetter letter: UInt32, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (value: Value, length: Int)? {
        let root = roots[Int(letter)]
        return root == 0 ? nil : longest(in: bytes, at: start, end: end, root: root, length: 3)
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
        let root = first < 0x10000 ? roots[Int(first)] : target(of: 0, first)
        guard root != 0, start &+ length <= end else { return nil }
        return longest(in: bytes, at: start, end: end, root: root, length: length)
    }

    /// The longest surface that begins with the scalar at `start`, which leads to a node.
    @usableFromInline func longest(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, root: Int32, length: Int
    ) -> (value: Value, length: Int)? {
        var here = nodes + Int(root)
        var index = start &+ length
        var (found, foundEnd) = (Value(-1), start)
        while true {
            if here.pointee.value >= 0 { (found, foundEnd) = (here.pointee.value, index) }
            let followers = here.pointee.followers
            guard followers != 0, index < end else { break }
            guard index < end &- 2, bytes[index] & 0xF0 == 0xE0 else {
                (found, foundEnd) = longest(in: bytes, at: index, end: end, behind: here, (found, foundEnd))
                break
            }
            // The last byte of a letter, with its last six bits, dismisses most before the others are looked at.
            let last = UInt32(bytes[index &+ 2] & 0x3F)
            guard followers & 1 << UInt64(last) != 0 else { break }
            let scalar = UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6 | last
            let target = edge(from: here, scalar)
            guard target != 0 else { break }
            here = nodes + Int(target)
            index &+= 3
        }
        return found < 0 ? nil : (found, foundEnd &- start)
    }

    /// The longest surface that goes on behind a node, with any scalar, and where it ends; what was found before where
    /// there is none.
    @inline(never)
    private func longest(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, behind node: UnsafePointer<Node>,
        _ before: (value: Value, end: Int)
    ) -> (Value, Int) {
        var (here, index, found) = (node, start, before)
        while here.pointee.followers != 0, index < end {
            let (scalar, length) = bytes.scalar(at: index)
            guard here.pointee.followers >> UInt64(scalar & 0x3F) & 1 != 0 else { break }
            let target = edge(from: here, scalar)
            index &+= length
            guard target != 0, index <= end else { break }
            here = nodes + Int(target)
            if here.pointee.value >= 0 { found = (here.pointee.value, index) }
        }
        return found
    }
}
