import Foundation
import TestSupport
import Testing

/// `docs/troubles.md` has an entry for every message of the program, and none for a message that is no more.
@Suite struct TroublesTests {
    /// The texts of all faults as their sources have them, what is put in at run time left open.
    private static func messages() throws -> [Message] {
        let sources = try FileTree(Project.path("Sources")).files.filter { $0.key.hasSuffix(".swift") }
        return sources.sorted { $0.key < $1.key }.flatMap { file, bytes in
            Message.all(in: String(decoding: bytes, as: UTF8.self), file: file)
        }
    }

    private static func headings() throws -> [String] {
        try String(contentsOfFile: Project.path("docs/troubles.md"), encoding: .utf8).split(separator: "\n")
            .filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
    }

    @Test func everyMessageHasAnEntry() throws {
        let headings = try Self.headings()
        let messages = try Self.messages()
        #expect(messages.count > 30)
        for message in messages where !headings.contains(where: message.matches) {
            Issue.record("docs/troubles.md has no entry for: \(message.text) (\(message.file))")
        }
    }

    @Test func everyEntryIsOfAMessage() throws {
        let messages = try Self.messages()
        let headings = try Self.headings()
        #expect(Set(headings).count == headings.count)
        for heading in headings where !messages.contains(where: { $0.matches(heading) }) {
            Issue.record("no message reads: \(heading)")
        }
    }
}

/// A message in a source: its fixed parts, with something put in between.
private struct Message {
    let file: String
    let parts: [String]

    var text: String { parts.joined(separator: "…") }

    /// Whether a text may be this message at run time.
    func matches(_ text: String) -> Bool {
        guard parts.count > 1 else { return text == parts[0] }
        guard let first = parts.first, let last = parts.last, text.hasPrefix(first) else { return false }
        var rest = text.dropFirst(first.count)
        for part in parts[1..<(parts.count - 1)] where !part.isEmpty {
            guard let found = rest.range(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(last)
    }

    /// The literals of all `var message` of a source that read like sentences.
    static func all(in source: String, file: String) -> [Message] {
        source.components(separatedBy: "var message: String {").dropFirst().flatMap { literals(in: $0) }
            .filter { parts in parts.joined().contains(/[a-z]+ [a-z`]+/) && parts.first?.hasPrefix(" ") != true }
            .map { Message(file: file, parts: $0) }
    }

    /// The string literals up to the brace that closes the property.
    private static func literals(in body: String) -> [[String]] {
        var found: [[String]] = []
        var rest = body[...]
        var depth = 1
        while depth > 0, let character = rest.popFirst() {
            switch character {
            case "{": depth += 1
            case "}": depth -= 1
            case "\"": found.append(literal(&rest))
            default: break
            }
        }
        return found
    }

    /// The fixed parts of a literal whose quotation mark was just read.
    private static func literal(_ rest: inout Substring) -> [String] {
        var parts = [""]
        while let character = rest.popFirst(), character != "\"" {
            guard character == "\\", let escaped = rest.popFirst() else {
                parts[parts.count - 1].append(character)
                continue
            }
            if escaped == "(" {
                skipInterpolation(&rest)
                parts.append("")
            } else {
                parts[parts.count - 1].append(escaped)
            }
        }
        return parts
    }

    private static func skipInterpolation(_ rest: inout Substring) {
        var depth = 1
        while depth > 0, let character = rest.popFirst() {
            switch character {
            case "(": depth += 1
            case ")": depth -= 1
            case "\"": _ = literal(&rest)
            default: break
            }
        }
    }
}
