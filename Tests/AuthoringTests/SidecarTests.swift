import Basics
import Dataset
import Reading
import TestSupport
import Testing

@testable import Authoring

/// Corrections are written into sidecars of every form, and taken out again, and all else stays as it is.
@Suite struct SidecarTests {
    private static let figure = FigureReference(file: "a.md", anchor: "L1-1", reading: "")

    private func entry(_ quote: String, why: String = "误读") -> CorrectionEntry {
        let decision = Decision(figure: Self.figure, action: .drop, why: why)
        return CorrectionEntry(CorrectionWords(quote: quote), decision, of: FigureReading(fields: []))
    }

    private func file(_ bytes: [UInt8], in folder: TemporaryFolder) throws -> SidecarFile {
        try folder.write("a.yml", bytes)
        return try SidecarFile(of: ReportLocation(path: folder.path("a.md"), folder: nil))
    }

    private func adding(_ entry: CorrectionEntry, to text: String) throws -> String {
        let folder = try TemporaryFolder()
        return String(decoding: try file(Array(text.utf8), in: folder).adding(entry).bytes, as: UTF8.self)
    }

    private static let item = "- quote: 税收3亿元\n    drop: true\n    why: 误读\n"
    private static let texts: [(before: String, after: String)] = [
        ("", "corrections:\n  \(item)"),
        ("title: 甲\n", "title: 甲\ncorrections:\n  \(item)"),
        ("# 说明\ntitle: 甲 # 尾注", "# 说明\ntitle: 甲 # 尾注\ncorrections:\n  \(item)"),
        ("corrections:\ntitle: 甲\n", "corrections:\n  \(item)title: 甲\n"),
        ("corrections: [] # 无\n", "corrections:  # 无\n  \(item)"),
        (
            "corrections:\n  # 第一条\n  - quote: 产值2亿元\n    drop: true\n    why: 甲\n  # 完\n\n# 以下\ntitle: 甲\n",
            "corrections:\n  # 第一条\n  - quote: 产值2亿元\n    drop: true\n    why: 甲\n  # 完\n  \(item)\n# 以下\ntitle: 甲\n"
        ),
        (
            "corrections:\n- quote: 产值2亿元\n  drop: true\n  why: |\n    第一行\n\n    第二行\ntitle: 甲\n",
            "corrections:\n- quote: 产值2亿元\n  drop: true\n  why: |\n    第一行\n\n    第二行\n"
                + "- quote: 税收3亿元\n  drop: true\n  why: 误读\ntitle: 甲\n"
        ),
        (
            "corrections: [{quote: 产值2亿元, drop: true, why: \"[甲]\"}]\n",
            "corrections: [{quote: 产值2亿元, drop: true, why: \"[甲]\"}, {quote: 税收3亿元, drop: true, why: 误读}]\n"
        ),
        (
            "corrections: [\n  {quote: 产值2亿元, drop: true, why: 甲},\n]\ntitle: 甲\n",
            "corrections: [\n  {quote: 产值2亿元, drop: true, why: 甲},\n {quote: 税收3亿元, drop: true, why: 误读}]\ntitle: 甲\n"
        ),
        (
            "title: 甲\r\ncorrections:\r\n  - {quote: 产值2亿元, drop: true, why: 甲}\r\n",
            "title: 甲\r\ncorrections:\r\n  - {quote: 产值2亿元, drop: true, why: 甲}\r\n"
                + "  - quote: 税收3亿元\r\n    drop: true\r\n    why: 误读\r\n"
        ),
    ]

    @Test(arguments: texts.indices)
    func aCorrectionIsAdded(_ number: Int) throws {
        let pair = Self.texts[number]
        let added = try adding(entry("税收3亿元"), to: pair.before)
        #expect(added == pair.after)
        let folder = try TemporaryFolder()
        let mapping = try ReportReader.sidecar(added, folder.path("a.yml"))
        let words = mapping.mappings("corrections").compactMap { $0.text("quote") }
        #expect(words.last == "税收3亿元")
    }

    /// What was added can be taken out again; what was written meanwhile stays.
    @Test(arguments: texts.indices.filter { !texts[$0].after.contains("}]") && !texts[$0].after.contains(", {") })
    func aCorrectionIsTakenOut(_ number: Int) throws {
        let pair = Self.texts[number]
        let folder = try TemporaryFolder()
        let added = try file(Array(pair.after.utf8), in: folder).adding(entry("进出口1亿元")).bytes
        let left = try #require(try file(added, in: folder).removing(entry("税收3亿元")))
        #expect(!String(decoding: left, as: UTF8.self).contains("税收3亿元"))
        let empty = try file(left, in: folder).removing(entry("进出口1亿元"))
        let old = try ReportReader.sidecar(pair.before, "a.yml")
        let new = try ReportReader.sidecar(empty.map { String(decoding: $0, as: UTF8.self) } ?? "", "a.yml")
        #expect(new.text("title") == old.text("title"))
        #expect(new.mappings("corrections").count == old.mappings("corrections").count)
        for comment in ["# 说明", "# 尾注", "# 第一条", "# 完", "# 以下"] where pair.before.contains(comment) {
            #expect(empty.map { String(decoding: $0, as: UTF8.self).contains(comment) } == true)
        }
    }

    @Test(arguments: [
        "{title: 甲}\n", "title: 甲\n...\n", "\"corrections\":\n  - {quote: 产值2亿元, drop: true, why: 甲}\n",
    ])
    func aFormThatNothingCanBeAddedToIsToldAndNotBroken(text: String) throws {
        #expect(throws: Problem.self) { try adding(entry("税收3亿元"), to: text) }
    }

    @Test func wordsOfEveryKindComeBack() throws {
        for words in [
            "a: b", "- c", "\"d\"", "甲,乙", "{e}", "[f]", "# g", "'h'", "null", "&i", "*j", "| k", "%", "税收…3亿元",
        ] {
            let text = try adding(entry(words, why: words), to: "title: 甲\n")
            let correction = try #require(try ReportReader.sidecar(text, "a.yml").mappings("corrections").first)
            #expect(correction.text("quote") == words)
            #expect(correction.text("why") == words)
            let flow = try adding(entry(words, why: words), to: "corrections: [{quote: 甲, drop: true, why: 乙}]\n")
            #expect(try ReportReader.sidecar(flow, "a.yml").mappings("corrections").last?.text("quote") == words)
        }
    }

    @Test func otherEncodingsBecomeUTF8AndNothingIsLost() throws {
        let folder = try TemporaryFolder()
        // title: 示例高新区 in GB18030.
        let text: [UInt8] =
            Array("title: ".utf8) + [
                0xCA, 0xBE, 0xC0, 0xFD, 0xB8, 0xDF, 0xD0, 0xC2, 0xC7, 0xF8, 0x0A,
            ]
        let written = String(decoding: try file(text, in: folder).adding(entry("税收3亿元")).bytes, as: UTF8.self)
        #expect(written.hasPrefix("title: 示例高新区\ncorrections:\n"))
        let marked = try file([0xEF, 0xBB, 0xBF] + Array("title: 甲\n".utf8), in: folder)
        #expect(try marked.adding(entry("税收3亿元")).bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x74]))
    }

    @Test func aFileThatSomebodyElseSavedIsNotReplaced() throws {
        let folder = try TemporaryFolder()
        let sidecar = try file(Array("title: 甲\n".utf8), in: folder)
        let new = try sidecar.adding(entry("税收3亿元")).bytes
        try folder.write("a.yml", "title: 乙\n")
        #expect(throws: Problem.self) { try sidecar.replace(with: new) }
        #expect(try folder.text("a.yml") == "title: 乙\n")
    }
}
