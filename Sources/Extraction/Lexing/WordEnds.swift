/// How a text begins and ends, by its bytes: names and labels are compared as they are written, and looking at their
/// characters would cost many times as much. They stand in for what the library has under the same names.
extension String {
    /// Whether the text begins with the bytes of a word.
    func hasPrefix(_ word: String) -> Bool {
        utf8.count >= word.utf8.count && utf8.starts(with: word.utf8)
    }

    /// Whether the text ends with the bytes of a word.
    func hasSuffix(_ word: String) -> Bool {
        let start = utf8.count - word.utf8.count
        return start >= 0 && utf8.dropFirst(start).elementsEqual(word.utf8)
    }
}
