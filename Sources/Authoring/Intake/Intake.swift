import Basics
import Extraction
import Reading
import Site
import Vocabulary

/// Takes new reports into a content folder: finds out what each is about and where it belongs. Nothing is written before
/// all of them are understood, and no file is ever replaced.
public struct Intake: Sendable {
    private let folder: String
    private let content: SiteContent
    private let park: Park?
    /// The texts of the reports that are there already.
    private let known: KnownTexts

    /// Looks at the content folder; `park` names, by id or name, the park that all new reports are about.
    public init(content folder: String, park named: String?) async throws {
        var problems: [Problem] = []
        let content = try SiteContent(folder: folder, problems: &problems)
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else { throw Problems(errors) }
        self.folder = folder
        self.content = content
        park = try named.map { try content.park(named: $0) }
        known = await KnownTexts(content.reports)
    }

    /// What each file would become, in the order given; throws what is wrong with all of them.
    public func look(at files: [String]) async throws -> [NewReport] {
        let readings = await parallelMap(files) { file in Result { () throws(Problems) in try read(file) } }
        var problems: [Problem] = []
        var reports: [NewReport] = []
        var texts = known
        var names = try TakenNames("\(folder)/reports")
        for reading in readings {
            switch reading {
            case .failure(let found): problems += found.list
            case .success(let reading):
                let other = texts.path(of: reading.report, else: reading.report.location.path)
                let target = other == nil ? names.take(for: reading) : nil
                reports.append(NewReport(reading, target: target, alreadyAt: other))
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return reports
    }

    /// The words that say what figures measure.
    public var vocabulary: Vocabulary { content.vocabulary }

    private func read(_ file: String) throws(Problems) -> ReportReading {
        let location = ReportLocation(path: file, folder: nil)
        if Files.isDirectory(file) { throw Problems([Problem(FileFault.notAFile, at: Place(file: file))]) }
        guard ReportLocation.endings.contains(location.ending) else {
            throw Problems([Problem(AuthoringFault.notAReport, at: Place(file: file))])
        }
        do throws(Problem) {
            var (report, problems) = try ReportReader().read(location)
            let found = try find(report, &problems)
            let extraction = Extractor(content.vocabulary).extract(report, of: found)
            return ReportReading(report: report, park: found, extraction: extraction, problems: problems)
        } catch {
            throw Problems([error])
        }
    }

    /// The park that was named for all, else the one that the report speaks of. What stands in a report's front matter
    /// would win over its folder later, so that the two may not differ.
    private func find(_ report: Report, _ problems: inout [Problem]) throws(Problem) -> Park {
        guard let park else { return try content.park(of: report, &problems) }
        if report.details.park != nil, case let said = try content.park(of: report, &problems), said.id != park.id {
            throw Problem(
                AuthoringFault.otherPark(said: said.id, named: park.id), at: Place(file: report.location.path))
        }
        return park
    }
}

/// A new report as it was read.
struct ReportReading: Sendable {
    let report: Report
    let park: Park
    let extraction: Extraction
    let problems: [Problem]
}
