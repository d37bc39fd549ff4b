import Basics

/// The words that are known misreadings of others, each with the neighbours that allow or forbid the correction.
public struct RepairWords: Sendable {
    private struct Fix: Sendable {
        var right: [UInt8]
        /// One of these ends the text before it; empty for any.
        var after: [[UInt8]]
        /// One of these begins the text behind it; empty for any.
        var before: [[UInt8]]
        var notAfter: [[UInt8]]
        var notBefore: [[UInt8]]
    }

    /// What stands for a character that was lost.
    private static let lost = "\u{FFFD}"

    private let matcher: Matcher
    private let fixes: [[Fix]]
    private let losses: Set<Int>

    /// The scalars that the words begin with.
    public let firstScalars: Set<UInt32>

    /// The words that are compiled into the program.
    public static let builtIn = RepairWords(VocabularyEntries.builtIn(.repairs))

    /// Compiles the entries of a vocabulary file; what is wrong with them is told when the vocabulary is loaded.
    public init(_ entries: [MarkedMapping]) {
        var surfaces: [(surface: String, value: Int32)] = []
        var indexes: [String: Int] = [:]
        var fixes: [[Fix]] = []
        var losses: Set<Int> = []
        for entry in entries {
            guard let wrong = entry.text("wrong"), let right = entry.text("right"), !wrong.isEmpty else { continue }
            let surface = wrong.utf8.contains(UInt8(ascii: "?")) ? wrong.replacing("?", with: Self.lost) : wrong
            func bytes(_ key: String) -> [[UInt8]] { entry.items(key).map { Array($0.utf8) } }
            let fix = Fix(
                right: Array(right.utf8), after: bytes("after"), before: bytes("before"), notAfter: bytes("not-after"),
                notBefore: bytes("not-before"))
            let index = indexes[surface] ?? fixes.count
            if index == fixes.count {
                indexes[surface] = index
                surfaces.append((surface, Int32(index)))
                fixes.append([])
            }
            fixes[index].append(fix)
            if surface.hasPrefix(Self.lost) { losses.insert(index) }
        }
        matcher = Matcher(surfaces)
        self.fixes = fixes
        self.losses = losses
        firstScalars = Set(surfaces.compactMap { $0.surface.unicodeScalars.first?.value })
    }

    /// The correction of the word at an index; none where there is none or its guards forbid it.
    public func match(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (right: [UInt8], length: Int, isLost: Bool)? {
        guard let found = matcher.longest(in: bytes, at: index, end: bytes.count) else { return nil }
        let end = index + found.length
        for fix in fixes[Int(found.value)] {
            let isAllowed =
                (fix.after.isEmpty || fix.after.contains { Self.ends(bytes, index, $0) })
                && (fix.before.isEmpty || fix.before.contains { Self.begins(bytes, end, $0) })
            let isForbidden =
                fix.notAfter.contains { Self.ends(bytes, index, $0) }
                || fix.notBefore.contains { Self.begins(bytes, end, $0) }
            if isAllowed, !isForbidden { return (fix.right, found.length, losses.contains(Int(found.value))) }
        }
        return nil
    }

    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: [UInt8]) -> Bool {
        index + word.count <= bytes.count && bytes[index..<index + word.count].elementsEqual(word)
    }

    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: [UInt8]) -> Bool {
        index >= word.count && bytes[index - word.count..<index].elementsEqual(word)
    }
}
