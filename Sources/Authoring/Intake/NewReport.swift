import Basics
import Extraction
import Reading
import Vocabulary

/// A report that is to be added, and what was found in it.
public struct NewReport: Sendable {
    /// The file it comes from.
    public let source: String
    /// The file it becomes; none where the same text is there already.
    public let target: String?
    /// The report of the same text that is there already.
    public let alreadyAt: String?
    /// The park it is about.
    public let park: Park
    /// What it is called, its date and where it comes from.
    public let details: ReportDetails
    /// Its figures and its other numerals.
    public let extraction: Extraction
    /// What is wrong with it short of being unreadable.
    public let problems: [Problem]
    private let bytes: [UInt8]

    /// How many of its figures should be looked at.
    public var doubtful: Int { extraction.observations.count { $0.confidence == .review } }

    init(_ reading: ReportReading, target: String?, alreadyAt: String?) {
        source = reading.report.location.path
        self.target = target
        self.alreadyAt = alreadyAt
        park = reading.park
        details = reading.report.details
        extraction = reading.extraction
        bytes = reading.report.original
        problems =
            reading.problems
            + (alreadyAt.map {
                [Problem(AuthoringFault.alreadyThere(path: $0), at: Place(file: reading.report.location.path))]
            }
                ?? [])
    }

    /// Writes the report, byte for byte as it is, and beside it what was found. Nothing is written where the text is
    /// there already.
    public func write() throws(Problem) {
        guard let target else { return }
        let location = ReportLocation(path: target, folder: park.id)
        let own = ReportLocation(path: source, folder: nil).sidecarPath
        let sidecar = Sidecar.text(of: details, over: Files.exists(own) ? try Files.read(own) : [])
        try Files.writeNew(bytes, to: target)
        try Files.writeNew(sidecar, to: location.sidecarPath)
    }
}
