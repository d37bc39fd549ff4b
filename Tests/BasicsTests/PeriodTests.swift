import Basics
import TestSupport
import Testing

/// Periods are read and written in the forms of SDMX.
@Suite struct PeriodTests {
    /// All periods of a few years.
    static let all: [Period] = (2020...2023).flatMap(periods(of:))

    private static func periods(of year: Int) -> [Period] {
        var periods: [Period] = [.year(year), .years(year - 4, year), .months(year: year - 1, first: 11, last: 14)]
        for half in 1...2 { periods.append(.half(year, half)) }
        for quarter in 1...4 { periods.append(.quarter(year, quarter)) }
        for month in 1...12 {
            periods.append(.month(year, month))
            for last in month...12 where last > month {
                periods.append(.months(year: year, first: month, last: last))
            }
        }
        return periods
    }

    @Test func differentPeriodsStandInOneOrder() {
        for left in Self.all {
            for right in Self.all {
                #expect((left < right ? 1 : 0) + (right < left ? 1 : 0) == (left == right ? 0 : 1))
            }
        }
    }

    @Test func everyPeriodIsReadBack() {
        for period in Self.all { #expect(Period(period.description) == period) }
    }

    @Test(
        arguments: [
            "", "24", "2024-", "2024-1", "2024-13", "2024-00", "2024-S3", "2024-Q0", "2024-Q5", "2024/2023",
            "2025-01/2024-03",
            "2024-05/2024-03", "2024/", "2024-01/", "2024-S1/2024-S2", "二〇二四", "2024 ", "2024-s1", "0999", "+024",
            "2024-+1",
        ])
    func isNoPeriod(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func movingThereAndBackChangesNothing() {
        for period in Self.all {
            #expect(period.moved(byYears: 3).moved(byYears: -3) == period)
            #expect(period.moved(byYears: 1).year == period.year + 1)
        }
    }

    @Test func laterPeriodsSortLast() {
        var generator = SeededGenerator(seed: 11)
        let sorted = Self.all.shuffled(using: &generator).sorted()
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { !($1 < $0) })
        for period in Self.all where period.isYear {
            #expect(period < period.moved(byYears: 1))
            #expect(Period.quarter(period.year, 3) < period, "a year ends after its third quarter")
        }
    }
}
