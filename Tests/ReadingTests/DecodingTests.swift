import Basics
import Testing

@testable import Reading

@Suite("Encodings")
struct DecodingTests {
    static let text = "# 园区运行\n\n2024年，规上工业增加值133.6亿元，同比增长7.2%。\n新增企业23家。\n"

    @Test(
        "each encoding is found out and read alike",
        arguments: [
            ("UTF-8", TextEncoding.utf8), ("UTF-16LE", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
            ("GB18030", .gb18030), ("GBK", .gb18030), ("GB2312", .gb18030),
        ])
    func readsEncoding(name: String, encoding: TextEncoding) throws {
        let bytes = try #require(encode(Self.text, name))
        let decoded = try Decoder.decode(bytes, file: "report.md")
        #expect(decoded.encoding == encoding)
        #expect(decoded.text.bytes == Array(Self.text.utf8))
        #expect(decoded.problems.isEmpty)
    }

    @Test("Big5 is found out, with and without the characters of Hong Kong", arguments: ["BIG5", "BIG5-HKSCS"])
    func readsBig5(name: String) throws {
        let text = "園區運行情況\n二零二四年，規模以上工業增加值達到133.6億元，比上年增長百分之七點二。\n"
        let decoded = try Decoder.decode(try #require(encode(text, name)), file: "report.md")
        #expect(decoded.encoding == .big5)
        #expect(decoded.text.bytes == Array(text.utf8))
    }

    @Test("a byte order mark is no text", arguments: [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
    func dropsMark(mark: [UInt8]) throws {
        let name = mark.count == 3 ? "UTF-8" : mark[0] == 0xFF ? "UTF-16LE" : "UTF-16BE"
        let decoded = try Decoder.decode(mark + (try #require(encode(Self.text, name))), file: "report.md")
        #expect(decoded.text.bytes == Array(Self.text.utf8))
        #expect(decoded.text.map.older(0..<1).lowerBound == mark.count)
    }

    @Test("every character maps to its own bytes", arguments: ["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"])
    func mapsCharacters(name: String) throws {
        let text = Self.text + "规模以上工业企业𠮷利\r\n"
        let bytes = try #require(encode(text, name))
        let decoded = try Decoder.decode(bytes, file: "report.md")
        var offset = 0
        for scalar in String(decoding: decoded.text.bytes, as: UTF8.self).unicodeScalars {
            let length = String(scalar).utf8.count
            let range = decoded.text.map.older(offset..<offset + length)
            #expect(Array(bytes[range]) == encode(String(scalar), name))
            offset += length
        }
    }

    @Test("line ends of all kinds are lines", arguments: ["\n", "\r\n", "\r"])
    func unifiesLineEnds(end: String) throws {
        let report = try read(Self.text.replacing("\n", with: end), name: "report.md").report
        #expect(report.lines.count == 5)
        let block = try #require(report.blocks.last)
        #expect(report.line(at: report.map.older(block.range).lowerBound) == 3)
    }

    @Test("invalid bytes are told with their offset, and the rest is read")
    func tellsInvalidBytes() throws {
        let bytes = Array("规上工业".utf8) + [0xFF, 0xE4] + Array("增加值133.6亿元。".utf8)
        let (report, problems) = try read(bytes)
        #expect(report.text.text(in: 0..<report.text.count).hasSuffix("增加值133.6亿元。"))
        let fault = try #require(problems.first?.fault as? DecodingFault)
        #expect(fault == .invalidBytes(count: 2, firstOffset: 12, encoding: .utf8))
        #expect(problems.first?.severity == .warning)
    }

    @Test("what is no scalar in its shortest form is no text", arguments: [[0xC1, 0x80], [0xE0, 0x80, 0xB1]])
    func refusesLongForms(form: [UInt8]) throws {
        let decoded = try Decoder.decode(Array("规上工业".utf8) + form + Array("增加值".utf8), file: "report.md")
        #expect(
            String(decoding: decoded.text.bytes, as: UTF8.self) == "规上工业" + form.map { _ in "\u{FFFD}" }.joined()
                + "增加值")
        #expect(String(validating: decoded.text.bytes, as: UTF8.self) != nil)
    }

    @Test("zero bytes are told and left out")
    func tellsZeroBytes() throws {
        let (report, problems) = try read(Array("规上\0工业增加值133.6亿元。".utf8))
        #expect(report.text == Array("规上工业增加值133.6亿元。".utf8))
        #expect(problems.first?.fault as? DecodingFault == .nullBytes(count: 1, firstOffset: 6))
    }

    @Test("an empty file is a warning", arguments: ["", "\n\n", "---\npark: a\n---\n"])
    func tellsEmpty(text: String) throws {
        let (report, problems) = try read(text, name: "report.md")
        #expect(report.blocks.isEmpty)
        #expect(problems.map { $0.fault as? DecodingFault } == [.empty])
    }

    @Test("a file that is no text is an error")
    func refusesBinary() {
        var generator = SeededGenerator(seed: 4)
        let noise = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) }
        for bytes in [noise, Array("%PDF-1.7\n".utf8), [0x89, 0x50, 0x4E, 0x47, 1, 2, 3], [0x50, 0x4B, 3, 4, 0, 0]] {
            #expect(throws: Problem.self) { try read(bytes) }
        }
    }

    @Test("front matter works in every encoding", arguments: ["UTF-8", "UTF-16LE", "GB18030"])
    func readsFrontMatter(name: String) throws {
        let text = "---\r\ntitle: 园区年报\r\ndate: 2024-05\r\n---\r\n规上工业增加值为133.6亿元，同比增长7.2%。\r\n"
        let bytes = try #require(encode(text, name))
        let report = try read(bytes, name: "report.md").report
        #expect(report.details.title == "园区年报")
        #expect(report.details.date?.description == "2024-05")
        let block = try #require(report.blocks.first)
        let original = report.map.older(block.range)
        #expect(Array(bytes[original]) == encode("规上工业增加值为133.6亿元，同比增长7.2%。", name))
    }
}
