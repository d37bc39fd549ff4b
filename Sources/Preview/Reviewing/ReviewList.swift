import Authoring
import Basics
import Dataset
import Extraction
import Site
import Vocabulary

/// The figures of a site in the order in which a person looks at them: the doubtful ones first, of them those of the
/// newest reports, and in a report in the order of its text.
struct ReviewList: Sendable {
    let dataset: Dataset
    /// Whether what is told to the site's readers is told in Chinese.
    let isChinese: Bool
    /// The top of the site's addresses.
    let root: String
    private let facts: [Confidence: [Fact]]

    /// The figures of a site as it was rendered last.
    init(_ site: RenderedSite) {
        dataset = site.dataset
        isChinese = site.isChinese
        root = site.rootPath
        let reports = site.dataset.reports
        // Those of one date keep the order of parks and names.
        let order = reports.indices.sorted { left, right in
            let dates = (reports[left].details.date, reports[right].details.date)
            if dates.0 == dates.1 { return left < right }
            guard let first = dates.0 else { return false }
            guard let second = dates.1 else { return true }
            return second < first
        }
        var facts: [Confidence: [Fact]] = [:]
        for report in order {
            let decided = Set(reports[report].corrections.compactMap(\.observation))
            for (number, observation) in reports[report].extraction.observations.enumerated()
            where !decided.contains(number) {
                facts[observation.confidence, default: []].append(Fact(report: report, number: number))
            }
        }
        self.facts = facts
    }

    /// How many figures of a class nobody has decided about.
    func count(_ confidence: Confidence) -> Int { facts[confidence]?.count ?? 0 }

    /// The figures of a class, of all reports or of one.
    func facts(_ confidence: Confidence, file: String?) -> [Fact] {
        let all = facts[confidence] ?? []
        guard let file else { return all }
        return all.filter { dataset.reports[$0.report].file == file }
    }

    /// The reports with figures of a class, in the order of the figures, and how many each has.
    func reports(_ confidence: Confidence) -> [(report: Int, count: Int)] {
        var counts: [(report: Int, count: Int)] = []
        for fact in facts[confidence] ?? [] {
            if counts.last?.report == fact.report {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((fact.report, 1))
            }
        }
        return counts
    }
}
