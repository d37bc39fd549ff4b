import Basics
import Vocabulary

/// A comparison that was asked for in `content/comparisons/`.
struct ComparisonSource: Sendable {
    let text: HandWritten
    let title: String
    /// The ids of the parks, all of them where none are named.
    let parks: [String]
    /// The indicators by their places in the vocabulary.
    let indicators: [Int]
    /// The periods: as columns for one indicator, or the one period of all columns.
    let periods: [Period]

    /// The keys of a comparison's front matter.
    static let keys = ["title", "parks", "indicators", "periods", "aliases"]

    /// The parks that are named and that the site does not have.
    func unknownParks(_ known: Set<String>) -> [Problem] {
        parks.filter { !known.contains($0) }.map { text.mapping.problem(SiteFault.unknownPark(id: $0), at: "parks") }
    }

    /// Reads the front matter; what is wrong is added to the problems. Whether the parks are there shows when all
    /// reports are read.
    init?(_ text: HandWritten, _ vocabulary: Vocabulary, _ problems: inout [Problem]) {
        self.text = text
        let mapping = text.mapping
        title = mapping.text("title") ?? text.name
        parks = mapping.items("parks")
        var indicators: [Int] = []
        for id in mapping.items("indicators") {
            if let index = vocabulary.indicatorIndex(id) {
                indicators.append(index)
            } else {
                problems.append(mapping.problem(SiteFault.unknownHeadline(id: id), at: "indicators"))
            }
        }
        self.indicators = indicators
        var periods: [Period] = []
        for item in mapping.items("periods") {
            if let period = Period(item) {
                periods.append(period)
            } else {
                let form = "a period such as 2024, 2024-S1, 2024-Q1 or 2024-01/2024-09"
                problems.append(
                    mapping.problem(YAMLFault.badValue(key: "periods", value: item, allowed: form), at: "periods"))
            }
        }
        self.periods = periods
        if mapping["indicators"] == nil {
            problems.append(mapping.problem(YAMLFault.missingKey(key: "indicators")))
            return nil
        }
        if periods.count > 1, indicators.count > 1 {
            problems.append(mapping.problem(SiteFault.severalPeriods, at: "periods"))
        }
    }
}
