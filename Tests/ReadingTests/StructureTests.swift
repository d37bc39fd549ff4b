import Testing

@testable import Reading

@Suite("Structure")
struct StructureTests {
    @Test("numbered lines open sections", arguments: [("一、总体情况", 2), ("（二）重点工作", 3), ("第三章 展望", 2), ("3、项目", 4)])
    func findsSections(line: String, level: Int) throws {
        let report = try read("# 年报\n\n\(line)\n\n2024年，园区实现增长。\n", name: "a.md").report
        #expect(report.blocks[1].role == .section(level))
        #expect(report.blocks[1].opensSection)
        let plain = try read("年报\n\(line)\n2024年，园区实现增长。\n").report
        #expect(plain.blocks[1].kind == .heading(level))
    }

    @Test("a numbered paragraph is text", arguments: ["一、总体情况。2024年，园区实现增长，很好。", "一是产业发展，很好。", "二十家企业"])
    func keepsParagraphs(line: String) throws {
        #expect(try read("# 年报\n\n\(line)\n", name: "a.md").report.blocks[1].role == .text)
    }

    @Test("interviews have questions and answers")
    func findsInterview() throws {
        let report = try read("访谈\n记者：怎样发展？\n骆世文：加快发展，很好。\n园区很好，很大。\n").report
        #expect(report.blocks.map(\.role) == [.text, .question, .answer, .text])
    }

    @Test(
        "the title is the first line that is no chrome",
        arguments: [
            ("首页 > 资讯\n\n园区晒出成绩单\n\n正文，很长。", "园区晒出成绩单"), ("(资料图片)\n园区晒出成绩单\n正文，很长。", "园区晒出成绩单"),
            ("下载\n全屏\n【字号：\n加大\n减小\n】\n园区晒出成绩单\n正文，很长。", "园区晒出成绩单"), ("年报\n正文，很长。", "年报"),
            ("年报\n回顾\n2024年，税收增长。", "年报"),
        ])
    func findsTitle(text: String, title: String) throws {
        #expect(try read(text).report.details.title == title)
    }

    @Test("a paragraph of 5,000 characters is one block")
    func keepsLongParagraphs() throws {
        let text = String(repeating: "规上工业增加值为133.6亿元，同比增长7.2%；", count: 200) + "新增企业23家。"
        for name in ["a.txt", "a.md"] { #expect(try read(text, name: name).report.blocks.count == 1) }
    }

    @Test("every byte of Markdown text maps to the same letter of the file")
    func mapsMarkdown() throws {
        let text =
            "# 标题*强*调\n\n规上**工业**增加值[133.6](http://a.cn/12)亿元 `码` 5 \\* 6 &amp; 7。\n\n| 甲 | 乙 |\n|---|---|\n| 12家 | 3.4% |\n\n- 一项12个\n  - 二项\n"
        let report = try read(text, name: "a.md").report
        let original = Array(text.utf8)
        for (index, byte) in report.text.enumerated() where byte != 0x0A && byte != 0x26 {
            #expect(original[report.map.older(index..<index + 1).lowerBound] == byte)
        }
    }
}
