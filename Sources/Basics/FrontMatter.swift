/// What can be wrong with the lines between `---` at the top of a file.
public enum FrontMatterFault: Fault, Equatable {
    /// The first line opens it and none closes it.
    case unclosed

    /// What is wrong.
    public var message: String { "the front matter that begins here has no closing line" }
    /// What to do about it.
    public var advice: String { "end it with a line that holds `---` alone" }
}

/// The YAML between two lines `---` at the top of a file, and where the text after it begins.
public struct FrontMatter: Sendable {
    /// The keys and values; empty where the file has no front matter.
    public let mapping: MarkedMapping
    /// The byte at which the text begins.
    public let bodyStart: Int

    /// Reads the front matter of a file, if its first line is `---`; `nested` are the keys that may hold mappings.
    public static func read(
        _ bytes: [UInt8], file: String, nested: [String] = []
    ) throws(Problem) -> FrontMatter {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let afterOpening = endOfFence(bytes, at: mark) else {
            return FrontMatter(mapping: try MarkedMapping.read("", file: file), bodyStart: mark)
        }
        var lineStart = afterOpening
        while lineStart < bytes.count {
            if let afterClosing = endOfFence(bytes, at: lineStart) {
                let text = bytes.text(in: afterOpening..<lineStart)
                return FrontMatter(
                    mapping: try MarkedMapping.read(text, file: file, firstLine: 2, nested: nested),
                    bodyStart: afterClosing)
            }
            lineStart = bytes[lineStart...].firstIndex(of: ASCII.newline).map { $0 + 1 } ?? bytes.count
        }
        throw Problem(FrontMatterFault.unclosed, at: Place(file: file, line: 1, excerpt: "---"))
    }

    /// The byte after a line that holds three dashes alone; none where the line is another.
    private static func endOfFence(_ bytes: [UInt8], at start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] == ASCII.minus { index += 1 }
        guard index - start == 3 else { return nil }
        while index < bytes.count, bytes[index] == ASCII.space || bytes[index] == ASCII.carriageReturn { index += 1 }
        if index == bytes.count { return index }
        return bytes[index] == ASCII.newline ? index + 1 : nil
    }
}
