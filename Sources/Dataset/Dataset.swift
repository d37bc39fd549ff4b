import Basics
import Extraction
import Reading
import Vocabulary

/// A report as the dataset knows it: what it is about and what it says.
public struct ReportEntry: Sendable {
    /// The place of its park in `Dataset.parks`.
    public let park: Int
    /// What it is about.
    public let details: ReportDetails
    /// The file it was read from, as the user wrote it.
    public let file: String
    /// Its observations and its ledger.
    public let extraction: Extraction

    /// A report of a park.
    public init(park: Int, details: ReportDetails, file: String, extraction: Extraction) {
        self.park = park
        self.details = details
        self.file = file
        self.extraction = extraction
    }
}

/// One observation of the dataset, by the places of its report and of itself in that report.
public struct Fact: Sendable, Hashable {
    /// The report's place in `Dataset.reports`.
    public let report: Int
    /// The observation's place in its report.
    public let number: Int

    /// The observation with this number in the report with that one.
    public init(report: Int, number: Int) {
        self.report = report
        self.number = number
    }
}

/// What is compared with what: observations of one key state the same thing.
public struct Key: Sendable, Hashable, Comparable {
    /// The park's place in `Dataset.parks`.
    public let park: Int
    /// Whom it speaks of.
    public let scope: Scope
    /// The name of an industry, enterprise …; empty for the park.
    public let scopeName: String
    /// The indicator's place in the vocabulary, if there is one.
    public let indicator: Int?
    /// The label, where there is no indicator or the vocabulary keeps its observations apart by label.
    public let label: String
    /// The kind of statement.
    public let measure: Measure
    /// Done, aimed at or expected.
    public let status: Status
    /// The time it speaks of, where that is known.
    public let period: Period?

    /// Whether it speaks of the report's own park as a whole, rather than of another park by name.
    public var isOfPark: Bool { scope == .park && scopeName.isEmpty }

    /// By indicator, then label, the newest period, status and measure.
    public static func < (left: Key, right: Key) -> Bool {
        let indicators = (left.indicator ?? .max, right.indicator ?? .max)
        if indicators.0 != indicators.1 { return indicators.0 < indicators.1 }
        if left.scopeName != right.scopeName { return left.scopeName < right.scopeName }
        if left.label != right.label { return left.label < right.label }
        if left.period != right.period {
            guard let leftPeriod = left.period else { return false }
            guard let rightPeriod = right.period else { return true }
            return leftPeriod > rightPeriod
        }
        return (left.status.rawValue, left.measure.rawValue, left.scope.rawValue, left.park)
            < (right.status.rawValue, right.measure.rawValue, right.scope.rawValue, right.park)
    }

    /// The key of another measure of the same thing, status and period.
    public func of(_ measure: Measure) -> Key {
        Key(
            park: park, scope: scope, scopeName: scopeName, indicator: indicator, label: label, measure: measure,
            status: status, period: period)
    }
}

/// All observations of a site, by key.
public struct Dataset: Sendable {
    /// The parks in the order of their ids.
    public let parks: [Park]
    /// The reports in the order of park, date and name.
    public let reports: [ReportEntry]
    /// The words for indicators and units.
    public let vocabulary: Vocabulary
    /// The facts of each key, the one to show first.
    public let facts: [Key: [Fact]]
    /// The places of each park's reports in `reports`, which are in order of date.
    public let reportsOfPark: [Range<Int>]
    /// The keys of each park, in the order in which pages show them.
    public let keysOfPark: [[Key]]

    /// Puts the observations of all reports together; the order of the reports given does not matter.
    public init(parks: [Park], reports: [ReportEntry], vocabulary: Vocabulary) {
        self.parks = parks
        self.vocabulary = vocabulary
        let sorted = reports.sorted(by: Self.isBefore)
        self.reports = sorted
        var facts: [Key: [Fact]] = [:]
        for (reportIndex, report) in sorted.enumerated() {
            for (number, observation) in report.extraction.observations.enumerated() {
                let key = Self.key(of: observation, park: report.park, vocabulary)
                facts[key, default: []].append(Fact(report: reportIndex, number: number))
            }
        }
        for (key, list) in facts where list.count > 1 {
            facts[key] = list.sorted { Self.isPreferred($0, to: $1, in: sorted) }
        }
        self.facts = facts
        var first = 0
        reportsOfPark = parks.indices.map { park in
            let end = sorted[first...].firstIndex { $0.park != park } ?? sorted.count
            defer { first = end }
            return first..<end
        }
        var keysOfPark: [[Key]] = Array(repeating: [], count: parks.count)
        for key in facts.keys { keysOfPark[key.park].append(key) }
        self.keysOfPark = keysOfPark.map { $0.sorted() }
    }

    /// The observation of a fact.
    public func observation(_ fact: Fact) -> Observation { reports[fact.report].extraction.observations[fact.number] }

    private static func isBefore(_ left: ReportEntry, _ right: ReportEntry) -> Bool {
        if left.park != right.park { return left.park < right.park }
        let dates = (left.details.date?.description ?? "", right.details.date?.description ?? "")
        return (dates.0, left.details.name) < (dates.1, right.details.name)
    }

    private static func key(of observation: Observation, park: Int, _ vocabulary: Vocabulary) -> Key {
        let isByLabel = observation.indicator.map { vocabulary.indicators[$0].isByLabel } ?? true
        return Key(
            park: park, scope: observation.scope, scopeName: observation.scopeName, indicator: observation.indicator,
            label: isByLabel ? observation.label : "", measure: observation.measure, status: observation.status,
            period: observation.period)
    }

    /// The later report is shown, and in one report the surer reading, then the first.
    private static func isPreferred(_ left: Fact, to right: Fact, in reports: [ReportEntry]) -> Bool {
        if left.report != right.report { return left.report > right.report }
        let confidences = [left, right].map { fact in
            let confidence = reports[fact.report].extraction.observations[fact.number].confidence
            return Confidence.allCases.firstIndex(of: confidence) ?? 0
        }
        return (confidences[0], left.number) < (confidences[1], right.number)
    }
}
