import Basics

/// How much a name says by itself.
public enum NameStrength: Int, Sendable, Hashable, Comparable {
    /// The name of exactly this park: 武汉经开区.
    case full
    /// What the park is called and other things may be too: 光谷, 张江. In running text it counts where the park's city
    /// or province is named.
    case nickname
    /// A name without its city: 临港经开区. It counts where the park's city or province is named.
    case partial

    /// The surer first.
    public static func < (left: NameStrength, right: NameStrength) -> Bool { left.rawValue < right.rawValue }
}

/// A park that goes by a name.
public struct NameBearer: Sendable, Hashable {
    /// The park's place in its directory.
    public let park: Int
    /// How much the name says.
    public let strength: NameStrength
}

/// The names of parks, found in text in one pass over its bytes.
///
/// A name is either one of those written down, or the place a park is named after with any form its kind ends in:
/// 武汉经济技术开发区 is also 武汉经开区, 武汉市经开区 and 武汉国家级经济技术开发区.
public struct ParkNames: Sendable {
    @usableFromInline let whole: Matcher
    private let wholeBearers: [[NameBearer]]
    @usableFromInline let stems: Matcher
    private let stemBearers: [[ParkKind: [NameBearer]]]

    /// A name found in a text: its length in bytes and the parks that go by it, the surest only.
    public struct Match: Sendable {
        /// The length in bytes.
        public let length: Int
        /// The parks, in the order of the directory; never empty.
        public let bearers: [NameBearer]
    }

    init(_ collected: CollectedNames) {
        let names = collected.whole.sorted { $0.key < $1.key }
        whole = Matcher(names.enumerated().map { ($1.key, Int32($0)) })
        wholeBearers = names.map(\.value)
        let stemList = collected.stems.sorted { $0.key < $1.key }
        stems = Matcher(stemList.enumerated().map { ($1.key, Int32($0)) })
        stemBearers = stemList.map(\.value)
    }

    /// Whether a name may begin with a letter, which most do not.
    @inlinable @inline(__always)
    public func mayBegin(
        with letter: Matcher.Letter, in bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> Bool {
        whole.mayBegin(with: letter, in: bytes, at: index, end: end)
            || stems.mayBegin(with: letter, in: bytes, at: index, end: end)
    }

    /// The longest name that begins at `start`.
    public func longest(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Match? {
        guard start < end else { return nil }
        let written = whole.longest(in: bytes, at: start, end: end)
        var best = written.map { Match(length: $0.length, bearers: wholeBearers[Int($0.value)]) }
        var limit = end
        // A longer place without an ending (长春净月) may hide a shorter one with it (长春).
        while limit > start, let stem = stems.longest(in: bytes, at: start, end: limit) {
            if let match = withEnding(stem, in: bytes, at: start, end: end) {
                if match.length > best?.length ?? 0 { best = match }
                break
            }
            limit = start + stem.length - 1
        }
        return best
    }

    /// The name that a place makes with what stands behind it.
    private func withEnding(
        _ stem: (value: Matcher.Value, length: Int), in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> Match? {
        let place = start + stem.length
        for index in [place] + Self.behind(Self.units, in: bytes, at: place) {
            for index in Self.behind(Self.levels, in: bytes, at: index) + [index] where index < end {
                guard let ending = ParkEndings.matcher.longest(in: bytes, at: index, end: end),
                    let bearers = stemBearers[Int(stem.value)][ParkEndings.kinds[Int(ending.value)]]
                else { continue }
                return Match(length: index + ending.length - start, bearers: bearers)
            }
        }
        return nil
    }

    /// What may stand between a place and the ending.
    private static let units: [StaticString] = ["市", "县", "区"]
    private static let levels: [StaticString] = ["国家级", "国家"]

    private static func behind(
        _ words: [StaticString], in bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> [Int] {
        words.first { bytes.holds($0, at: index) }.map { [index + $0.utf8CodeUnitCount] } ?? []
    }
}

/// The endings of all kinds, compiled.
enum ParkEndings {
    /// The kind of each ending, by the value of a match.
    static let kinds = ParkKind.allCases.flatMap { kind in kind.endings.map { _ in kind } }
    /// Finds the endings.
    static let matcher = Matcher(
        ParkKind.allCases.flatMap(\.endings).enumerated().map { ($1, Int32($0)) })

    /// The place and the kind that a name is made of; none where it has no such ending or nothing before it.
    static func split(_ name: String) -> (stem: String, kind: ParkKind)? {
        let letters = Array(name.utf8)
        // The longest ending is that which begins first.
        let start = letters.withUnsafeBufferPointer { bytes in
            bytes.indices.first { matcher.longest(in: bytes, at: $0, end: bytes.count)?.length == bytes.count - $0 }
        }
        guard let start,
            let ending = letters.withUnsafeBufferPointer({ matcher.longest(in: $0, at: start, end: $0.count) })
        else { return nil }
        var stem = String(decoding: letters[..<start], as: UTF8.self)
        for level in ["国家级", "国家"] where stem.hasSuffix(level) { stem.removeLast(level.count) }
        return stem.isEmpty ? nil : (stem, kinds[Int(ending.value)])
    }
}
