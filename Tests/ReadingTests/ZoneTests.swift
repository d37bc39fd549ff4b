import Testing

@testable import Reading

@Suite("Zones")
struct ZoneTests {
    static let body = "2024年，园区规上工业增加值为133.6亿元，同比增长7.2%，新增规上工业企业23家。"

    @Test(
        "chrome around a report is told from it",
        arguments: [
            "首页 > 新闻中心 > 园区动态", "发布时间：2024-01-15 09:30 来源：园区办 浏览次数：1234", "当前位置：首页 > 政务公开",
            "Copyright © 2005-2023 某网 All rights reserved", "粤ICP备12345678号-1", "版权声明:本文由某网发布,如需转载请注明出处。电话0758-1234567",
            "责任编辑：张三", "关于我们 联系我们 网站地图 招聘信息",
        ])
    func findsNotices(line: String) throws {
        let report = try read("\(line)\n\n\(Self.body)\n").report
        #expect(report.blocks.map(\.zone) == [.notice, .body])
        #expect(try read("\(Self.body)\n\n\(line)\n", name: "a.md").report.blocks.last?.zone == .notice)
    }

    @Test("headlines of other stories behind the report are told from it")
    func findsOtherStories() throws {
        let tail = ["国家高新区增至168家(附名单)", "某区总投资100亿元项目落户", "2018年某高新区财政收入出炉"]
        for opening in ["相关阅读", "凡本站注明来源的稿件，转载请注明出处。"] {
            let found = zones(try read(([Self.body, opening] + tail).joined(separator: "\n")).report)
            #expect(found.suffix(3).allSatisfy { $0.zone == .otherStories })
        }
        let beforeNotice = zones(try read(([Self.body] + tail + ["版权所有 某网"]).joined(separator: "\n")).report)
        #expect(beforeNotice.dropFirst().prefix(3).allSatisfy { $0.zone == .otherStories })
    }

    @Test(
        "text of the report is none of it",
        arguments: [
            "版权登记量达到1200件，同比增长20%。", "园区网站访问量达到35万人次，电话咨询1200次。", "软件著作权授权2300件，专利授权1500件，转载量居全省前列。",
            "新增联系企业120家，走访企业300家次。", "规上工业总产值：1200亿元", "固定资产投资 300亿元",
        ])
    func keepsText(line: String) throws {
        #expect(zones(try read("\(Self.body)\n\(line)\n").report).allSatisfy { !$0.zone.isChrome })
        #expect(zones(try read("\(line)\n\(Self.body)\n").report).allSatisfy { !$0.zone.isChrome })
    }

    @Test("credits and captions are captions", arguments: ["(图片来源:珠海高新区)", "■总策划:曾淑梅 ■总统筹:杨建平", "(资料图片)"])
    func findsCaptions(line: String) throws {
        #expect(try read("\(Self.body)\n\(line)\n").report.blocks.last?.zone == .caption)
    }

    @Test("chrome beside a paragraph of Markdown does not join it")
    func partsChrome() throws {
        let found = zones(try read("来源：某报\n\(Self.body)\n责任编辑：张三\n上一篇：某区增长12%\n", name: "a.md").report)
        #expect(found.map(\.zone) == [.notice, .body, .notice, .otherStories])
    }
}
