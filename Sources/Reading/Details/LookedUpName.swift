/// A park's name as people type it.
public enum LookedUpName {
    /// The name as the registry writes it: without blanks around it, in simplified letters.
    public static func plain(_ name: String) -> String {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Array(words.utf8).withUnsafeBufferPointer { String(decoding: SimplifiedText.of($0), as: UTF8.self) }
    }
}
