import Basics
import Reading
import Vocabulary

/// What lies in a content folder, before the reports are read.
public struct SiteContent: Sendable {
    let settings: SiteSettings
    /// The built-in vocabulary with the site's additions.
    public let vocabulary: Vocabulary
    /// The parks that the site's own files describe, and the registry's.
    let parks: SiteParks
    /// The reports' files in the order of their paths.
    public let reports: [ReportLocation]
    /// The hand-written pages in the order of their names.
    let pages: [HandWritten]
    /// The comparisons that were asked for, in the order of their names.
    let comparisons: [ComparisonSource]

    /// Looks through a content folder; what is wrong in it is added to the problems.
    public init(folder: String, problems: inout [Problem]) throws {
        guard Files.isDirectory(folder) else {
            throw Problem(FileFault.notFound(what: "the content folder"), at: Place(file: folder))
        }
        do {
            vocabulary = try Vocabulary.load(additions: "\(folder)/vocabulary")
        } catch let found as Problems {
            problems += found.list
            vocabulary = try Vocabulary.load()
        }
        settings = SiteSettings(folder: folder, vocabulary: vocabulary, problems: &problems)
        parks = try SiteParks(folder: "\(folder)/parks", problems: &problems)
        reports = try Self.findReports("\(folder)/reports", &problems)
        pages = try HandWritten.all(in: "\(folder)/pages", known: ["title", "aliases"], &problems)
        let texts = try HandWritten.all(in: "\(folder)/comparisons", known: ComparisonSource.keys, &problems)
        var comparisons: [ComparisonSource] = []
        for text in texts {
            if let source = ComparisonSource(text, vocabulary, &problems) { comparisons.append(source) }
        }
        self.comparisons = comparisons
    }

    /// The park that a report is about, as a build would find it.
    public func park(of report: Report, _ problems: inout [Problem]) throws(Problem) -> Park {
        parks.directory.parks[try ReportPark.find(report, in: parks.directory, &problems)]
    }

    /// The park with an id or a name.
    public func park(named name: String) throws(Problem) -> Park {
        let directory = parks.directory
        if let park = directory.park(id: name) { return directory.parks[park] }
        let named = directory.parks(named: name)
        guard let first = named.first else { throw Problem(SiteFault.unknownPark(id: name)) }
        guard named.count == 1 else {
            throw Problem(SiteFault.ambiguousPark(ids: named.map { directory.parks[$0].id }))
        }
        return directory.parks[first]
    }

    private static func findReports(_ folder: String, _ problems: inout [Problem]) throws -> [ReportLocation] {
        let paths = try SourceFolder.list(folder, &problems)
        let reports = paths.filter { ReportLocation.endings.contains(Files.split(name: Files.name(of: $0)).ending) }
        if reports.isEmpty { problems.append(Problem(SiteFault.noReports, at: Place(file: folder))) }
        return reports.map { path in
            let parent = Files.parent(of: path)
            return ReportLocation(path: "\(folder)/\(path)", folder: parent.isEmpty ? nil : Files.name(of: parent))
        }
    }
}
