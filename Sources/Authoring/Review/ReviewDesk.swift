import Basics
import Dataset
import Extraction
import Reading
import Site

/// Where people decide about figures: each decision becomes a correction in the sidecar of the figure's report. One is
/// written after the other, so that none is lost when several people decide at once.
public actor ReviewDesk {
    private let folder: String

    /// The desk of a content folder.
    public init(content folder: String) {
        self.folder = folder
    }

    /// Writes a decision down. Nothing is written where the correction could not be made.
    public func decide(_ decision: Decision) throws -> WrittenDecision {
        var problems: [Problem] = []
        let content = try SiteContent(folder: folder, problems: &problems)
        guard let location = content.reports.first(where: { $0.path == decision.figure.file }) else {
            throw Problem(ReviewFault.unknownReport, at: Place(file: decision.figure.file))
        }
        let sidecar = try SidecarFile(of: location)
        let report = try ReportReader().read(location).report
        let extractor = Extractor(content.vocabulary)
        let corrector = Corrector(extractor, content.vocabulary)
        let extraction = extractor.extract(report, of: try content.park(of: report, &problems))
        let place = Place(file: location.path)
        let found = extraction.observations.indices.first { number in
            extraction.observations[number].place.anchor == decision.figure.anchor
                && FigureReading(extraction.observations[number], content.vocabulary).checksum
                    == decision.figure.reading
        }
        guard let found else { throw Problem(ReviewFault.readOtherwise, at: place) }
        let observation = extraction.observations[found]
        let before = corrector.correct(extraction, of: report)
        let isDecided = before.applied.contains { $0.before == observation }
        if isDecided { throw Problem(ReviewFault.decidedAlready, at: place) }
        guard let words = WordsFinder(extraction, report).words(for: found) else {
            throw Problem(ReviewFault.noWords(line: observation.place.line), at: place)
        }

        let reading = FigureReading(observation, content.vocabulary)
        let entry = CorrectionEntry(words, decision, of: reading)
        let (bytes, mapping) = try sidecar.adding(entry)
        let corrected = try ReportReader().read(report.original, location, sidecar: mapping).report
        let after = corrector.correct(extraction, of: corrected)
        // What was wrong before is not this correction's fault, but a mistake in it is.
        let known = before.problems.map(\.fault.message)
        if after.problems.count > known.count,
            let problem = after.problems.first(where: { !known.contains($0.fault.message) }) ?? after.problems.last
        {
            throw problem
        }
        try sidecar.replace(with: bytes)
        return WrittenDecision(
            decision: decision, quote: words.quote, sidecar: sidecar.path, entry: entry, before: sidecar.bytes,
            after: bytes)
    }

    /// Takes a decision back: the sidecar is again as it was, or, where more was written to it since, without this
    /// correction.
    public func undo(_ written: WrittenDecision) throws {
        var problems: [Problem] = []
        let content = try SiteContent(folder: folder, problems: &problems)
        let file = written.decision.figure.file
        guard let location = content.reports.first(where: { $0.path == file }) else {
            throw Problem(ReviewFault.unknownReport, at: Place(file: file))
        }
        let sidecar = try SidecarFile(of: location)
        let isUntouched = sidecar.bytes == written.after
        try sidecar.replace(with: isUntouched ? written.before : sidecar.removing(written.entry))
    }
}
