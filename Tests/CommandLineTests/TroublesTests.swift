import Foundation
import TestSupport
import Testing

@testable import Terminal

/// `docs/troubles.md` has an entry for every message of the program, and none for a message that is no more.
@Suite struct TroublesTests {
    /// The texts of all faults as their sources have them, what is put in at run time left open.
    private static func messages() throws -> [SourceMessage] {
        let sources = try FileTree(Project.path("Sources")).files.filter { $0.key.hasSuffix(".swift") }
        return sources.sorted { $0.key < $1.key }.flatMap { file, bytes in
            SourceMessage.all(in: String(decoding: bytes, as: UTF8.self), file: file)
        }
    }

    private static func headings(_ page: String = "docs/troubles.md") throws -> [String] {
        try Project.text(page).split(separator: "\n").filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
    }

    /// The page in Chinese has the same entries in the same order, as the program says them in Chinese, each with words
    /// of its own.
    @Test func thePageInChineseHasTheSameEntries() throws {
        let chinese = try Self.headings("docs/troubles.zh.md")
        let english = try Self.headings()
        #expect(chinese == english.map { Translation.chinese.text($0) })
        let page = try Project.text("docs/troubles.zh.md")
        let entries = page.components(separatedBy: "\n### ").dropFirst()
        for entry in entries {
            let lines = entry.split(separator: "\n").dropFirst()
            #expect(lines.joined().count { $0 > "\u{4E00}" && $0 < "\u{9FFF}" } > 3, "\(entry)")
        }
        let sections = try ["docs/troubles.md", "docs/troubles.zh.md"].map {
            try Project.text($0).split(separator: "\n").count { $0.hasPrefix("## ") }
        }
        #expect(sections[0] == sections[1])
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
