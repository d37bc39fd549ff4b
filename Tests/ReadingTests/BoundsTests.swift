import Basics
import Testing

@testable import Reading

@Suite("Bounds")
struct BoundsTests {
    @Test("a table of 10,000 columns is read as text, and the log says so")
    func boundsColumns() throws {
        let columns = 10_000
        let row = String(repeating: "|12", count: columns)
        let text = "\(row)|\n\(String(repeating: "|-", count: columns))|\n\(row)|\n\n规上工业增加值为133.6亿元。\n"
        let report = try read(text, name: "a.md").report
        #expect(report.repairs.count(.bound) >= 1)
        #expect(report.text.text(in: 0..<report.text.count).contains("增加值为133.6亿元"))
    }

    @Test(
        "a table is bounded behind lines that look like fences",
        arguments: ["```甲``` 乙", "~~~\n```\n~~~", "- ```\n\n甲"])
    func boundsBehindFences(lines: String) throws {
        let row = String(repeating: "|12", count: 100)
        let text = "\(lines)\n\n\(row)|\n\(String(repeating: "|-", count: 100))|\n\(row)|\n"
        let report = try read(text, name: "a.md").report
        #expect(report.repairs.count(.bound) >= 1)
    }

    @Test(
        "an entity for a noncharacter is text",
        arguments: ["&#xFDD0;", "&#64976;", "&#xFFFE;", "&#X10FFFF;", "\\\\&#xFDD3;", "\\&#xFDD3;"])
    func keepsReservedEntities(entity: String) throws {
        let text = "# 年报\n\n新增企业27家，\(entity)规上工业增加值为133.6亿元。\n"
        let report = try read(text, name: "a.md").report
        #expect(String(validating: report.text, as: UTF8.self)?.contains(entity.drop { $0 == "\\" }) == true)
        let original = Array(text.utf8)
        for (index, byte) in report.text.enumerated() where byte.isASCIIDigit {
            #expect(original[report.map.older(index..<index + 1).lowerBound] == byte)
        }
    }

    @Test("a table of 64 columns stays a table")
    func keepsTables() throws {
        let row = String(repeating: "|12", count: 64)
        let report = try read("\(row)|\n\(String(repeating: "|-", count: 64))|\n\(row)|\n", name: "a.md").report
        #expect(report.blocks.count == 128)
        #expect(report.repairs.repairs.isEmpty)
    }

    @Test(
        "hostile Markdown is read, and all its digits are in the text",
        arguments: [
            ">", "> ", "- ", "1. ", "[", "![", "](", "[a](", "*", "*a_", "**a ", "`", "~~a", "<a ", "<?", "<!--",
            "a@b.c ", "www.a.b)",
            "http://a.b ", "&a", "\\", "|", "|-", ":", "#", "[a]: b\n", "[^a]", "“", "（", "9", "9,", "当(dā", "?ā)",
            "\t", "  - a\n",
        ])
    func readsHostile(piece: String) throws {
        let text = "规上工业增加值为133.6亿元。\n\n" + String(repeating: piece, count: 20_000) + "\n\n新增企业27家。\n"
        let report = try read(text, name: "a.md").report
        let content = report.text.text(in: 0..<report.text.count)
        #expect(content.contains("133.6亿元"))
        #expect(content.contains("27家") || piece.contains("`") || piece.contains("<"))
    }

    @Test("a long definition of a link is not used a thousand times")
    func boundsDefinitions() throws {
        let text = "[a]: /\(String(repeating: "u", count: 20_000))\n\n\(String(repeating: "[a] ", count: 20_000))\n"
        let report = try read(text, name: "a.md").report
        #expect(report.repairs.count(.bound) >= 1)
    }

    @Test("each long definition of a paragraph is found behind lines that are none")
    func boundsLaterDefinitions() throws {
        let long = "[b]: /\(String(repeating: "u", count: 20_000))"
        let uses = String(repeating: "[b] ", count: 20_000)
        let text = "[甲\n[乙\n\(long)\n[丙\n\n[丁\n\n\(long)\n\n\(uses)\n"
        let report = try read(text, name: "a.md").report
        #expect(report.repairs.repairs.filter { $0.before.hasPrefix("a long definition") }.count == 4)
        let short = try read("[甲\n[乙\n[b]: /u\n\n\(uses)\n", name: "a.md").report
        #expect(!short.repairs.repairs.contains { $0.before.hasPrefix("a long definition") })
    }

    @Test("long paragraphs are parted behind a mark")
    func partsParagraphs() throws {
        let text = String(repeating: "规上工业增加值为133.6亿元，", count: 3_000)
        let report = try read(text, name: "a.md").report
        #expect(report.blocks.count > 1)
        #expect(report.blocks.dropLast().allSatisfy { report.text.text(in: $0.range).hasSuffix("，") })
    }
}
