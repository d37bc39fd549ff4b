import Basics
import Extraction
import Reading
import Vocabulary

/// Makes the corrections of a report in what was read from it.
public struct Corrector: Sendable {
    private let extractor: Extractor
    private let vocabulary: Vocabulary

    /// A corrector that knows the words of a vocabulary.
    public init(_ extractor: Extractor, _ vocabulary: Vocabulary) {
        self.extractor = extractor
        self.vocabulary = vocabulary
    }

    /// What a report says after its corrections, and what they did. Each is held against the report as it was read, so
    /// that their order does not matter; one that matches nothing or several is a problem.
    public func correct(
        _ extraction: Extraction, of report: Report
    ) -> (extraction: Extraction, applied: [AppliedCorrection], problems: [Problem]) {
        guard !report.corrections.isEmpty else { return (extraction, [], []) }
        var problems: [Problem] = []
        let corrections = report.corrections.compactMap { Correction($0, vocabulary, &problems) }
        var draft = CorrectionDraft(extraction, report, vocabulary)
        for correction in corrections {
            do throws(Problem) {
                try draft.make(correction)
            } catch {
                problems.append(error)
            }
        }
        let (observations, ledger, applied) = draft.result()
        return (extractor.extraction(of: report, observations, ledger), applied, problems)
    }
}
