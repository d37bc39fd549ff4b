import Basics

/// The characters that traditional text writes in another way, compiled into the program: they tell what is
/// traditional text, and stand in for OpenCC where its data is missing.
enum TraditionalCharacters {
    /// A character and its simplified form.
    struct Pair {
        let traditional: UInt32
        let simplified: UInt32
        /// Whether only traditional text has the character.
        let isEvidence: Bool
    }

    /// All pairs.
    static let pairs: [Pair] = read(evidence, isEvidence: true) + read(shared, isEvidence: false)

    /// The simplified form of each character that has another one.
    static let simplified = Dictionary(
        pairs.map { ($0.traditional, $0.simplified) }, uniquingKeysWith: { first, _ in first })

    private static func read(_ text: StaticString, isEvidence: Bool) -> [Pair] {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var pairs: [Pair] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == ASCII.newline {
                index += 1
                continue
            }
            let (traditional, length) = bytes.scalar(at: index)
            let (simplified, nextLength) = bytes.scalar(at: index + length)
            pairs.append(Pair(traditional: traditional, simplified: simplified, isEvidence: isEvidence))
            index += length + nextLength
        }
        return pairs
    }
}
