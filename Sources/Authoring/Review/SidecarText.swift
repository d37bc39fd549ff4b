import Basics

/// The text of a sidecar, in which corrections are written and taken out while all else stays as it is.
struct SidecarText {
    private var lines: [String]
    /// What stands at the end of each line before its break.
    private let lineEnding: String

    /// The text of a file, without a byte order mark.
    init(_ text: String) {
        // Bytes decide: to Swift a carriage return and a line break are one character.
        lines = text.utf8.split(separator: ASCII.newline, omittingEmptySubsequences: false).map { String($0) ?? "" }
        lineEnding = lines.count > 1 && lines[0].utf8.last == ASCII.carriageReturn ? "\r" : ""
        if lines.last?.isEmpty == true { lines.removeLast() }
    }

    /// The whole text.
    var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

    /// Whether nothing but blanks is left.
    var isEmpty: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

    /// Puts a correction behind the last one.
    mutating func add(_ entry: CorrectionEntry) {
        guard let head = headLine else {
            if let last = lines.indices.last, !lineEnding.isEmpty, !lines[last].hasSuffix(lineEnding) {
                lines[last] += lineEnding
            }
            lines += (["corrections:"] + entry.lines(indentation: 2)).map { $0 + lineEnding }
            return
        }
        let block = block(after: head)
        let value = lines[head].drop { $0 != ":" }.dropFirst().drop { $0 == " " }
        if value.hasPrefix("[") {
            if isEmptyList(value) {
                lines[head] = lines[head].replacing("[]", with: "", maxReplacements: 1).trimmedAtEnd + lineEnding
            } else {
                addToBrackets(entry, in: head..<block.upperBound)
                return
            }
        }
        let first = lines[block].first { $0.drop { $0 == " " }.hasPrefix("-") }
        let indentation = first.map { $0.prefix { $0 == " " }.count } ?? 2
        lines.insert(
            contentsOf: entry.lines(indentation: indentation).map { $0 + lineEnding }, at: block.upperBound)
    }

    /// Takes a correction out; false where it does not stand there, or stands there twice.
    mutating func remove(_ entry: CorrectionEntry) -> Bool {
        guard let head = headLine else { return false }
        let block = block(after: head)
        let sought = entry.lines(indentation: 0).map(\.withoutMargin)
        let starts = block.filter { start in
            start + sought.count <= block.upperBound
                && zip(sought, lines[start...]).allSatisfy { $0 == $1.withoutMargin.trimmedAtEnd }
        }
        guard starts.count == 1 else { return false }
        lines.removeSubrange(starts[0]..<starts[0] + sought.count)
        let isLast = !self.block(after: head).contains { lines[$0].withoutMargin.hasPrefix("-") }
        if isLast, lines[head].trimmedAtEnd == "corrections:" { lines.remove(at: head) }
        return true
    }

    /// The line that opens the corrections.
    private var headLine: Int? { lines.firstIndex { $0.firstMatch(of: /^corrections[ \t]*:/) != nil } }

    /// The lines below the head that belong to it, up to the last that says something there.
    private func block(after head: Int) -> Range<Int> {
        var end = head + 1
        for index in (head + 1)..<max(head + 1, lines.count) {
            let line = lines[index].trimmedAtEnd
            if line.isEmpty || line.hasPrefix("#") { continue }
            let isInside = line.hasPrefix(" ") || line == "-" || line.hasPrefix("- ") || line.hasPrefix("]")
            guard isInside else { break }
            end = index + 1
        }
        return head + 1..<end
    }

    private func isEmptyList(_ value: Substring) -> Bool {
        value.firstMatch(of: /^\[\][ \t\r]*(#.*)?$/) != nil
    }

    /// Writes it before the last bracket of a list in brackets.
    private mutating func addToBrackets(_ entry: CorrectionEntry, in range: Range<Int>) {
        for index in range.reversed() {
            guard let bracket = lines[index].lastIndex(of: "]") else { continue }
            let before = (lines[range.lowerBound..<index].joined() + lines[index][..<bracket]).trimmedAtEnd
            lines[index].insert(contentsOf: (before.hasSuffix(",") ? " " : ", ") + entry.flow, at: bracket)
            return
        }
    }
}

extension String {
    /// Without blanks at the end.
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// Without blanks at the beginning.
    fileprivate var withoutMargin: String { String(drop { $0 == " " }) }
}
