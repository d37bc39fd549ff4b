import Basics
import Reading
import Vocabulary

/// A park and the profile that was written for it by hand.
struct ParkSource: Sendable {
    let park: Park
    /// The text below the front matter.
    let profile: HandWritten
}

/// What lies in a content folder, before the reports are read.
struct SiteContent: Sendable {
    let settings: SiteSettings
    let vocabulary: Vocabulary
    /// The parks in the order of their ids.
    let parks: [ParkSource]
    /// The ids of parks whose files have mistakes.
    let brokenParks: Set<String>
    /// The reports' files in the order of their paths.
    let reports: [ReportLocation]
    /// The hand-written pages in the order of their names.
    let pages: [HandWritten]
    /// The comparisons that were asked for, in the order of their names.
    let comparisons: [ComparisonSource]

    /// Looks through a content folder; what is wrong in it is added to the problems.
    init(folder: String, problems: inout [Problem]) throws {
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
        (parks, brokenParks) = try Self.readParks("\(folder)/parks", &problems)
        reports = try Self.findReports("\(folder)/reports", &problems)
        pages = try HandWritten.all(in: "\(folder)/pages", known: ["title", "aliases"], &problems)
        let ids = Set(parks.map(\.park.id)).union(brokenParks)
        let texts = try HandWritten.all(in: "\(folder)/comparisons", known: ComparisonSource.keys, &problems)
        var comparisons: [ComparisonSource] = []
        for text in texts {
            if let source = ComparisonSource(text, parks: ids, vocabulary, &problems) { comparisons.append(source) }
        }
        self.comparisons = comparisons
    }

    private static func readParks(
        _ folder: String, _ problems: inout [Problem]
    ) throws -> (parks: [ParkSource], broken: Set<String>) {
        guard Files.isDirectory(folder) else { return ([], []) }
        var parks: [ParkSource] = []
        var broken: Set<String> = []
        for path in try Files.list(folder) {
            let (id, ending) = Files.split(name: path)
            guard ending == "md", !path.contains("/") else { continue }
            do {
                let profile = try HandWritten.read("\(folder)/\(path)", name: id)
                parks.append(ParkSource(park: try Park.read(id: id, profile.mapping), profile: profile))
            } catch let problem as Problem {
                problems.append(problem)
                broken.insert(id)
            } catch let found as Problems {
                problems += found.list
                broken.insert(id)
            }
        }
        return (parks.sorted { $0.park.id < $1.park.id }, broken)
    }

    private static func findReports(_ folder: String, _ problems: inout [Problem]) throws -> [ReportLocation] {
        let paths = Files.isDirectory(folder) ? try Files.list(folder) : []
        let reports = paths.filter { ReportLocation.endings.contains(Files.split(name: Files.name(of: $0)).ending) }
        if reports.isEmpty { problems.append(Problem(SiteFault.noReports, at: Place(file: folder))) }
        return reports.map { path in
            let parent = Files.parent(of: path)
            return ReportLocation(path: "\(folder)/\(path)", folder: parent.isEmpty ? nil : Files.name(of: parent))
        }
    }
}
