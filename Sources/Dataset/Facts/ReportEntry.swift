import Extraction
import Reading

/// A report as the dataset knows it: what it is about and what it says.
public struct ReportEntry: Sendable {
    /// The place of its park in `Dataset.parks`.
    public let park: Int
    /// What it is about.
    public let details: ReportDetails
    /// The file it was read from, as the user wrote it.
    public let file: String
    /// Its observations and its ledger, people's corrections made.
    public let extraction: Extraction
    /// What people overruled in it.
    public let corrections: [AppliedCorrection]

    /// A report of a park.
    public init(
        park: Int, details: ReportDetails, file: String, extraction: Extraction, corrections: [AppliedCorrection] = []
    ) {
        self.park = park
        self.details = details
        self.file = file
        self.extraction = extraction
        self.corrections = corrections
    }
}
