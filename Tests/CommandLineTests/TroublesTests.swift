import Foundation
import TestSupport
import Testing

/// `docs/troubles.md` has an entry for every message of the program, and none for a message that is no more.
@Suite struct TroublesTests {
    /// The texts of all faults as their sources have them, what is put in at run time left open.
    private static func messages() throws -> [SourceMessage] {
        let sources = try FileTree(Project.path("Sources")).files.filter { $0.key.hasSuffix(".swift") }
        return sources.sorted { $0.key < $1.key }.flatMap { file, bytes in
            SourceMessage.all(in: String(decoding: bytes, as: UTF8.self), file: file)
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
