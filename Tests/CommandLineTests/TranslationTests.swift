import Foundation
import TestSupport
import Testing

@testable import Terminal

/// What the program says in Chinese.
@Suite struct TranslationTests {
    private static let chinese = ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN.UTF-8"]

    /// The gaps of the English and the Chinese text of each entry.
    private static func entries() throws -> [(english: String, chinese: String)] {
        let text = try Project.text("Sources/Terminal/Data/messages-zh.yml")
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        return stride(from: 0, to: lines.count - 1, by: 2).map { line in
            (String(lines[line].dropFirst("- en: ".count)), String(lines[line + 1].dropFirst("  zh: ".count)))
        }
    }

    /// Every message and every advice of every fault.
    @Test(arguments: ["message", "advice"])
    func everythingThatIsToldHasAnEntry(property: String) throws {
        var known: Set<String> = []
        for entry in try Self.entries() {
            let english = String(entry.english.dropFirst().dropLast())
            known.insert(english.replacing(/\{#?[1-9]\}/, with: "…"))
        }
        let sources = try FileTree(Project.path("Sources")).files.filter { $0.key.hasSuffix(".swift") }
        var count = 0
        for (file, bytes) in sources.sorted(by: { $0.key < $1.key }) {
            for message in SourceMessage.all(property, in: String(decoding: bytes, as: UTF8.self), file: file) {
                count += 1
                // Plurals are made of parts; each form has its entry.
                if message.parts.first == "", message.parts.count > 3, message.text.contains("byte…") { continue }
                if !known.contains(message.text) { Issue.record("no Chinese for: \(message.text) (\(file))") }
            }
        }
        #expect(count > 60)
    }

    @Test func everyEntryFillsItsGaps() throws {
        for entry in try Self.entries() {
            func gaps(_ text: String) -> Set<String> { Set(text.matches(of: /\{#?([1-9])\}/).map { String($0.1) }) }
            #expect(gaps(entry.chinese).isSubset(of: gaps(entry.english)), "\(entry.english)")
            #expect(entry.chinese.unicodeScalars.contains { $0.value > 0x2E80 }, "\(entry.english)")
        }
    }

    @Test(arguments: [
        ("there is no park `a b`", "没有园区 `a b`"), ("`date` can't be `2024年2月`", "`date` 不能是 `2024年2月`"),
        (
            "`{{/b}}` can't close here: `a` of line 3 is still open", "`{{/b}}` 不能在这里关闭：第 3 行的 `a` 还开着"
        ),
        (
            "no name `x` is offered here on the pages `home`, `park`", "这里没有名称 `x`（页面 `home`, `park`）"
        ),
        ("the content folder is not there", "找不到内容文件夹"),
        ("Read 29 numerals in 1 report of 1 park: 24 observations.", "从1 个园区的1 份报告里读了 29 个数字：24 个数据。"),
        ("something that nobody translated", "something that nobody translated"), ("", ""),
        ("there is no park `1 report`", "没有园区 `1 report`"),
    ])
    func textsWithGapsAreTranslated(english: String, chinese: String) {
        #expect(Translation.chinese.text(english) == chinese)
    }

    @Test func aRunSpeaksTheLanguageOfTheSystem() throws {
        let folder = try TemporaryFolder()
        let initial = try ProgramRun.parkbook(["init", "."], in: folder.path, environment: Self.chinese)
        #expect(initial.output.hasPrefix("已创建 content/"))
        let chinese = try ProgramRun.parkbook(["build", "--output", "a"], in: folder.path, environment: Self.chinese)
        #expect(chinese.output.contains("写入 a/："))
        let english = try ProgramRun.parkbook(
            ["build", "--output", "b"], in: folder.path, environment: ["LANG": "en_US.UTF-8"])
        #expect(english.output.contains("Wrote b/: "))
        #expect(try FileTree(folder.path("a")) == FileTree(folder.path("b")), "what is written knows no language")

        try folder.write("content/site.yml", "titel: a\n")
        let run = try ProgramRun.parkbook(["build"], in: folder.path, environment: Self.chinese)
        #expect(run.code == 1)
        #expect(
            run.errors == """
                错误：这里没有 `titel` 这个键
                  位置 content/site.yml:1
                     | titel: a
                  处理：可用的键有：\(try knownKeys())

                """)
        let overruled = try ProgramRun.parkbook(
            ["check"], in: folder.path, environment: ["LANG": "zh_CN.UTF-8", "LC_ALL": "C"])
        #expect(overruled.output.hasPrefix("error: `titel` is not a key that is known here\n"))
        let json = try ProgramRun.parkbook(["check", "--format", "json"], in: folder.path, environment: Self.chinese)
        #expect(json.output.contains("`titel` is not a key that is known here"), "programs get one language")
    }

    private func knownKeys() throws -> String {
        let source = try Project.text("Sources/Site/Content/SiteSettings.swift")
        let list = try #require(source.firstMatch(of: /static let keys = \[([^\]]*)\]/)).1
        return list.split(separator: ",").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"\n")) }.joined(
            separator: ", ")
    }
}
