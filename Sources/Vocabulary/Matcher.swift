import Basics

/// All surfaces of a vocabulary compiled into one trie over the scalars of UTF-8 text, for leftmost-longest matching.
///
/// The first scalar is looked up in a table over the whole Basic Multilingual Plane, because most positions of a text
/// begin no word at all; the later ones among the few scalars that go on from a node, which lie side by side. A class,
/// because every reader of a text holds it, and a copy would cost more than a look; it never changes.
public final class Matcher: Sendable {
    /// What a surface stands for is up to the caller: a number of its own.
    public typealias Value = Int32

    /// The node that a first scalar leads to; 0 for none.
    @usableFromInline let roots: [Int32]
    /// Where the edges of each node begin; those of a node end where those of the next begin.
    private let firstEdges: [Int32]
    /// For each node a bit for the last six bits of each scalar that goes on from it, which most text fails by.
    @usableFromInline let followers: [UInt64]
    /// The scalars of all edges, those of each node in ascending order, and the nodes they lead to.
    private let scalars: [UInt32]
    private let targets: [Int32]
    @usableFromInline let values: [Value]

    /// Compiles surfaces; where one stands twice the first value is kept.
    public init(_ surfaces: [(surface: String, value: Value)]) {
        var roots: [Int32] = Array(repeating: 0, count: 0x10000)
        var values: [Value] = [-1]
        var edges: [UInt64: Int32] = [:]
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
                    if node == 0, scalar.value < 0x10000 { roots[Int(scalar.value)] = next }
                    node = next
                }
            }
            if node != 0, values[Int(node)] < 0 { values[Int(node)] = value }
        }
        (self.roots, self.values) = (roots, values)
        // The edges lie by their node and scalar, which their keys are made of.
        var firstEdges: [Int32] = Array(repeating: 0, count: values.count + 1)
        var followers: [UInt64] = Array(repeating: 0, count: values.count)
        var (scalars, targets): ([UInt32], [Int32]) = ([], [])
        for (key, target) in edges.sorted(by: { $0.key < $1.key }) {
            scalars.append(UInt32(truncatingIfNeeded: key))
            targets.append(target)
            firstEdges[Int(key >> 32) + 1] += 1
            followers[Int(key >> 32)] |= 1 << (key & 0x3F)
        }
        for node in values.indices { firstEdges[node + 1] += firstEdges[node] }
        (self.firstEdges, self.followers, self.scalars, self.targets) = (firstEdges, followers, scalars, targets)
    }

    /// The node that a scalar leads to from a node; 0 for none.
    @inline(__always)
    private func target(of node: Int32, _ scalar: UInt32) -> Int32 {
        guard followers[Int(node)] >> UInt64(scalar & 0x3F) & 1 != 0 else { return 0 }
        var low = Int(firstEdges[Int(node)])
        var high = Int(firstEdges[Int(node) + 1])
        while high - low > Self.shortRow {
            let middle = (low + high) / 2
            if scalars[middle] <= scalar { low = middle } else { high = middle }
        }
        while low < high {
            if scalars[low] == scalar { return targets[low] }
            low += 1
        }
        return 0
    }

    /// So many edges are looked through one by one rather than halved.
    private static var shortRow: Int { 8 }

    /// Whether a surface may begin with a scalar that ends at `next`: some do not, whatever follows.
    @inlinable @inline(__always) func mayBegin(
        _ scalar: UInt32, before next: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
    ) -> Bool {
        guard scalar < 0x10000 else { return true }
        let node = Int(roots[Int(scalar)])
        guard node != 0 else { return false }
        guard values[node] < 0 else { return true }
        guard next < end else { return false }
        let lead = bytes[next]
        // The last byte of a scalar in UTF-8 holds its last six bits.
        let offset = lead < 0x80 ? 0 : 2
        guard lead < 0x80 || lead & 0xF0 == 0xE0, next + offset < end else { return true }
        return followers[node] >> UInt64(bytes[next + offset] & 0x3F) & 1 != 0
    }

    /// The longest surface that begins at `start`, not going beyond `end`: its value and its length in bytes.
    @inlinable @inline(__always) public func longest(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (value: Value, length: Int)? {
        let (scalar, length) = bytes.scalar(at: start)
        guard mayBegin(scalar, before: start + length, in: bytes, end: end) else { return nil }
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
