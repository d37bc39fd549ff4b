import Basics
import Dataset
import Extraction

/// A site as it is made, before anything is written.
public struct RenderedSite: Sendable {
    let content: SiteContent
    /// What the reports say.
    public let dataset: Dataset
    let templates: TemplateFolder
    /// The templates that no page uses, by name.
    let unusedTemplates: [String]
    /// All files, in the order of their paths.
    public let files: [OutputFile]
    /// What is wrong with the content short of stopping a build.
    public let warnings: [Problem]

    /// The path below which it will be published, with slashes at both ends; `/` where its owner does not say.
    public var rootPath: String { content.settings.rootPath ?? "/" }

    /// Whether its readers are told in Chinese what is not a report's own.
    public var isChinese: Bool { content.settings.language == .chinese }

    /// What it holds.
    public var totals: SiteTotals { SiteTotals(dataset) }
}

/// What a site holds, in figures.
public struct SiteTotals: Sendable, Equatable {
    /// Number of parks.
    public let parks: Int
    /// Number of reports.
    public let reports: Int
    /// Number of numerals, each counted once.
    public let numerals: Int
    /// Number of observations.
    public let observations: Int

    init(_ dataset: Dataset) {
        parks = dataset.parks.count
        reports = dataset.reports.count
        numerals = dataset.reports.reduce(0) { $0 + $1.extraction.numeralCount }
        observations = dataset.reports.reduce(0) { $0 + $1.extraction.observations.count }
    }
}
