import Basics

/// All surfaces of a vocabulary compiled into one trie over the scalars of UTF-8 text, for leftmost-longest matching.
///
/// The first scalar is looked up in a table over the whole Basic Multilingual Plane, because most positions of a text
/// begin no word at all; later scalars are looked up in one hash table of all edges.
public struct Matcher: Sendable {
    /// What a surface stands for is up to the caller: a number of its own.
    public typealias Value = Int32

    @usableFromInline var roots: [Int32] = Array(repeating: 0, count: 0x10000)
    private var edgeKeys: [UInt64] = []
    private var edgeTargets: [Int32] = []
    private var values: [Value] = [-1]

    /// Compiles surfaces; where one stands twice the first value is kept.
    public init(_ surfaces: [(surface: String, value: Value)]) {
        var edges: [UInt64: Int32] = [:]
        for (surface, value) in surfaces {
            var node: Int32 = 0
            for scalar in surface.unicodeScalars {
                let key = Self.key(node: node, scalar: scalar.value)
                if let next = edges[key] {
                    node = next
                } else {
                    let next = Int32(values.count)
                    values.append(-1)
                    edges[key] = next
                    if node == 0, scalar.value < 0x10000 { roots[Int(scalar.value)] = next }
                    node = next
                }
            }
            if node != 0, values[Int(node)] < 0 { values[Int(node)] = value }
        }
        compile(edges)
    }

    /// Lays the edges out in an open-addressing table of a power of two, at most half full.
    private mutating func compile(_ edges: [UInt64: Int32]) {
        var capacity = 16
        while capacity < edges.count * 2 { capacity *= 2 }
        edgeKeys = Array(repeating: 0, count: capacity)
        edgeTargets = Array(repeating: 0, count: capacity)
        for (key, target) in edges {
            var slot = Self.slot(key, capacity)
            while edgeKeys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            edgeKeys[slot] = key
            edgeTargets[slot] = target
        }
    }

    private static func key(node: Int32, scalar: UInt32) -> UInt64 { UInt64(node + 1) << 32 | UInt64(scalar) }

    private static func slot(_ key: UInt64, _ capacity: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (capacity - 1)
    }

    private func target(of node: Int32, _ scalar: UInt32) -> Int32 {
        let key = Self.key(node: node, scalar: scalar)
        var slot = Self.slot(key, edgeKeys.count)
        while edgeKeys[slot] != 0 {
            if edgeKeys[slot] == key { return edgeTargets[slot] }
            slot = (slot + 1) & (edgeKeys.count - 1)
        }
        return 0
    }

    /// The longest surface that begins at `start`, not going beyond `end`: its value and its length in bytes.
    @inlinable @inline(__always) public func longest(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (value: Value, length: Int)? {
        let (scalar, length) = bytes.scalar(at: start)
        if scalar < 0x10000, roots[Int(scalar)] == 0 { return nil }
        return longest(in: bytes, at: start, end: end, first: scalar, length: length)
    }

    @usableFromInline func longest(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, first: UInt32, length: Int
    ) -> (value: Value, length: Int)? {
        var node = first < 0x10000 ? roots[Int(first)] : target(of: 0, first)
        var index = start + length
        var found: (value: Value, length: Int)?
        while node != 0, index <= end {
            let value = values[Int(node)]
            if value >= 0 { found = (value, index - start) }
            guard index < end else { break }
            let (scalar, length) = bytes.scalar(at: index)
            index += length
            node = target(of: node, scalar)
        }
        return found
    }
}
