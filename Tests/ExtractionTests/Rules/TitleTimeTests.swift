import Basics
import Testing

@testable import Extraction

/// The time that a report's title gives its figures.
@Suite("Times of titles")
struct TitleTimeTests {
    @Test(
        "a part of the year is the last that was over; one still to come, a year or a month alone give none",
        arguments: [
            ("云谷高新区上半年经济运行情况", "2023-08-10", "2023-S1"),
            ("云谷高新区1-5月份经济运行简析", "2023-06-20", "2023-01/2023-05"),
            ("云谷高新区四季度经济运行情况", "2024-01-20", "2023-Q4"),
            ("云谷高新区2022年上半年经济运行情况", "2023-08-10", "2022-S1"),
            ("云谷高新区下半年工作", "2023-08-10", "2023"),
            ("云谷高新区5月新闻", "2023-08-10", "2023"),
        ])
    func parts(title: String, date: String, period: String) throws {
        let text = "\(title)\n\n税收收入12亿元。\n"
        let found = try ReadText.extraction(text, dated: date).observations
        #expect(found.map { $0.period?.description } == [period])
    }
}
