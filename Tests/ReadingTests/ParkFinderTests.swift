import Basics
import Testing
import Vocabulary

@testable import Reading

@Suite("Which park a report is about, by its own words")
struct ParkFinderTests {
    private func find(_ text: String, name: String = "a.md") throws -> String {
        let report = try read(text, name: name).report
        let directory = ParkDirectory.registry
        switch ParkFinder.find(in: report, directory) {
        case .one(let park, let words): return "\(directory.parks[park].id): \(words)"
        case .several(let parks, let words):
            return parks.map { directory.parks[$0].id }.joined(separator: " or ") + ": \(words)"
        case .unknown(let words): return "unknown: \(words)"
        case .none: return "none"
        }
    }

    @Test("the title decides, whatever the text names more often")
    func titleFirst() throws {
        let text = "# 武汉经开区2024年工作总结\n\n与东湖高新区合作，东湖高新区出资3亿元，东湖高新区再增4亿元。\n"
        #expect(try find(text) == "wuhan-etdz: 武汉经开区")
    }

    @Test("the file's name counts as a title")
    func fileName() throws {
        #expect(try find("税收3亿元。\n", name: "2024-车谷半年报.txt") == "wuhan-etdz: 车谷")
    }

    @Test("without a title, the park named most often decides")
    func mostFrequent() throws {
        let text = "学习苏州工业园区的经验。芜湖经开区税收3亿元，芜湖经济技术开发区产值5亿元。\n"
        #expect(try find(text) == "wuhu-etdz: 芜湖经开区")
    }

    @Test("a title that names two parks leaves it to the text")
    func twoInTheTitle() throws {
        let title = "# 河源高新区与深圳高新区共建\n\n"
        #expect(try find(title + "河源高新区今年税收3亿元，河源国家高新区产值5亿元。\n") == "heyuan: 河源高新区")
        #expect(try find(title + "签约3个项目。\n") == "heyuan or shenzhen: 河源高新区, 深圳高新区")
    }

    @Test("a name that several parks share is told by the place the text names")
    func sharedNames() throws {
        let text = "# 临港经开区2024年总结\n\n税收3亿元。"
        #expect(try find(text + "\n") == "cangzhou-etdz or weihai-lingang-etdz or yibin-etdz: 临港经开区")
        #expect(try find(text + "宜宾三江口在建项目5个。\n") == "yibin-etdz: 临港经开区")
        #expect(try find(text + "山东省领导前来调研。\n") == "weihai-lingang-etdz: 临港经开区")
    }

    @Test("a nickname or a name without its city counts in running text where the place is named")
    func namesThatNeedTheirPlace() throws {
        #expect(try find("本月光谷论坛签约3个项目。\n") == "none")
        #expect(try find("武汉市消息：本月光谷签约3个项目。\n") == "wuhan: 光谷")
        #expect(try find("# 青白江经开区与净月\n\n税收3亿元。\n") == "chengdu-qingbaijiang-etdz: 青白江经开区")
        #expect(try find("# 汽车经开区总结\n\n税收3亿元。\n") == "none")
        #expect(try find("# 汽车经开区总结\n\n长春市税收3亿元。\n") == "changchun-auto-etdz: 汽车经开区")
    }

    @Test("a report that names no park has none", arguments: ["某高新区税收3亿元，新区和开发区增长5%。", "税收3亿元。", ""])
    func noPark(text: String) throws {
        #expect(try find(text + "\n") == "none")
    }

    @Test("a zone that nobody knows is not one of those the report mentions")
    func unknownZones() throws {
        let visit = "党工委一行赴长沙高新区考察。\n"
        #expect(try find("# 永州高新区2024年工作总结\n\n税收3亿元。\(visit)") == "unknown: 永州高新区")
        #expect(try find("# 2024年合肥新站高新区总结\n\n合肥高新区来访。\n") == "unknown: 合肥新站高新区")
        #expect(try find("# 关于常州经开区的报告\n\n\(visit)") == "unknown: 常州经开区")
        #expect(try find("永州高新区税收3亿元。2024年永州高新区产值5亿元。\(visit)") == "unknown: 永州高新区")
        #expect(try find("永州高新区来访。长沙高新区税收3亿元，长沙高新区产值5亿元。\n") == "changsha: 长沙高新区")
        // No names: kinds of zones, and what is done with them.
        for title in ["2024年国家级高新区总结", "建设一流高新区", "全省开发区考核", "我市经开区工作"] {
            #expect(try find("# \(title)\n\n长沙高新区税收3亿元。\n") == "changsha: 长沙高新区")
        }
    }

    @Test("other stories on the page don't count")
    func otherStories() throws {
        let own = "2024年，合肥经开区规上工业增加值为133.6亿元，同比增长7.2%。"
        let others = ["苏州工业园区增至168家(附名单)", "苏州工业园区总投资100亿元项目落户", "2018年苏州工业园区财政收入出炉"]
        let text = ([own, "相关阅读"] + others).joined(separator: "\n")
        #expect(try find(text, name: "a.txt") == "hefei-etdz: 合肥经开区")
    }
}
