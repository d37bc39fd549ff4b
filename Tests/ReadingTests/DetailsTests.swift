import Basics
import Testing

@testable import Reading

@Suite("What a report is about")
struct DetailsTests {
    static let body = "2024年，园区规上工业增加值为133.6亿元，同比增长7.2%。"

    private func details(
        _ text: String, path: String = "heyuan/2025-01-review.md", folder: String? = "heyuan", sidecar: String? = nil
    ) throws -> (ReportDetails, [Problem]) {
        let mapping = try sidecar.map { try MarkedMapping.read($0, file: "a.yml") }
        let location = ReportLocation(path: path, folder: folder)
        let (report, problems) = try ReportReader().read(Array(text.utf8), location, sidecar: mapping)
        return (report.details, problems)
    }

    @Test("front matter comes before sidecar, folder, file name and text")
    func asksInOrder() throws {
        let text = "---\ntitle: 甲\n---\n# 乙\n\n来源：某报\n\n\(Self.body)\n"
        let (found, problems) = try details(text, sidecar: "publisher: 丙")
        #expect(found.title == "甲" && found.origins[.title] == .frontMatter)
        #expect(found.publisher == "丙" && found.origins[.publisher] == .sidecar)
        #expect(found.park == "heyuan" && found.origins[.park] == .folder)
        #expect(found.date?.description == "2025-01" && found.origins[.date] == .fileName)
        #expect(problems.isEmpty)
    }

    @Test(
        "dates are found in the text",
        arguments: ["发布时间：2024-03-05 10:20", "日期：2024年3月5日", "2024/03/05 09:00 来源：某报 浏览次数：12"])
    func findsDates(line: String) throws {
        let (found, _) = try details("\(line)\n\n\(Self.body)\n", path: "review.md", folder: nil)
        #expect(found.date?.description == "2024-03-05" && found.origins[.date] == .text)
    }

    @Test(
        "a line that is nothing but a date below the title dates the report, a figure does not",
        arguments: [
            ("2024-10-30", "2024-10-30"), ("2024年10月30日", "2024-10-30"), ("（2024年10月30日）", "2024-10-30"),
            ("2024.10", nil), ("2024年", nil), ("1.2024-10", nil), ("2024年1-10月", nil),
        ])
    func findsBareDates(line: String, date: String?) throws {
        let (found, _) = try details("# 园区经济\n\n\(line)\n\n\(Self.body)\n", path: "review.md", folder: nil)
        #expect(found.date?.description == date)
    }

    @Test(
        "a whole date in a line of its own below the title's, or beside its words, dates the report",
        arguments: [
            ("上半年园区经济运行情况\n2024-07-22", "2024-07-22"), ("2024-07-22 上半年园区经济运行情况", "2024-07-22"),
            ("上半年园区经济运行情况 2024年7月22日", "2024-07-22"), ("# 上半年园区经济运行情况　2024/7/22", "2024-07-22"),
            ("上半年园区经济运行情况 2024.7", nil), ("2024年 上半年园区经济运行情况", nil), ("第2024-07-22号公告", nil),
            ("上半年园区经济运行情况 2024.1.1-6.30", nil), ("上半年园区经济运行情况 2024.1.1-2024.6.30", nil),
        ])
    func findsDatesBesideTitles(head: String, date: String?) throws {
        let (found, _) = try details("\(head)\n\n\(Self.body)\n", path: "review.md", folder: nil)
        #expect(found.date?.description == date)
    }

    @Test("dates that part a report, as in a history, do not date it; two may stand at its head")
    func passesOverTimelines() throws {
        let history = ["2012年3月", "2016年7月", "2019年"].map { "\($0)\n\n\(Self.body)\n" }
        let all = "# 园区历程\n\n" + history.joined(separator: "\n")
        #expect(try details(all, path: "review.md", folder: nil).0.date == nil)
        let two = "# 园区经济\n\n2024-10-30\n\n2024-10-31\n\n\(Self.body)\n"
        #expect(try details(two, path: "review.md", folder: nil).0.date?.description == "2024-10-30")
    }

    @Test("publisher and address are found in the text")
    func findsPublisher() throws {
        let (found, _) = try details("\(Self.body)\n\n来源：南方日报 责任编辑：张三\n\n原文链接：https://a.cn/1.html\n")
        #expect(found.publisher == "南方日报" && found.origins[.publisher] == .text)
        #expect(found.source == "https://a.cn/1.html")
    }

    @Test(
        "the period is found in the title",
        arguments: [
            ("园区2024年工作总结", "2024"), ("园区2023年、2024年情况对比", "2024"), ("2024年总结和2025年打算", "2024"),
            ("2024年上半年运行情况", "2024-S1"), ("2024年1-9月运行情况", "2024-01/2024-09"),
            ("2024年前三季度", "2024-01/2024-09"), ("2024年3月快报", "2024-03"), ("第一季度", nil),
        ])
    func findsPeriods(title: String, period: String?) throws {
        #expect(try details("# \(title)\n\n\(Self.body)\n").0.period?.description == period)
    }

    @Test("contradictions are warnings, and more exact dates are none")
    func tellsContradictions() throws {
        let (found, problems) = try details("---\ndate: 2024-06\npark: zhuhai\n---\n\(Self.body)\n")
        #expect(found.date?.description == "2024-06" && found.park == "zhuhai")
        #expect(problems.count == 2 && problems.allSatisfy { $0.severity == .warning })
        #expect(try details("---\ndate: 2025-01-16\n---\n\(Self.body)\n").1.isEmpty)
    }
}
