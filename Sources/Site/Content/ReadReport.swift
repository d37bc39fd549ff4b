import Basics
import Dataset
import Extraction
import Reading
import Vocabulary

/// A report after reading, extraction and the making of its article: all that the site keeps of it.
struct ReadReport: Sendable {
    /// The place of its park in the directory.
    let park: Int
    let details: ReportDetails
    /// The file it was read from, as the user wrote it.
    let file: String
    let extraction: Extraction
    let corrections: [AppliedCorrection]
    /// The article's HTML with every numeral marked.
    let article: Article
    let problems: [Problem]

    /// Reads one report. Nothing here depends on any other one.
    static func read(
        _ location: ReportLocation, parks: ParkDirectory, _ extractor: Extractor, _ corrector: Corrector,
        _ words: ArticleWords
    ) -> Result<ReadReport, Problems> {
        var problems: [Problem] = []
        do throws(Problem) {
            let (report, found) = try ReportReader().read(location)
            problems = found
            let park = try ReportPark.find(report, in: parks, &problems)
            let (extraction, corrections, faults) = corrector.correct(
                extractor.extract(report, of: parks.parks[park]), of: report)
            problems += faults
            let article = ArticleRenderer.render(report, extraction, words)
            if article.unmarked > 0 {
                let fault = SiteFault.unreadableText(count: article.unmarked)
                problems.append(Problem(fault, at: Place(file: location.path)))
            }
            return .success(
                ReadReport(
                    park: park, details: report.details, file: location.path, extraction: extraction,
                    corrections: corrections,
                    article: Article(bytes: article.bytes, repairs: report.repairs.repairs), problems: problems))
        } catch {
            return .failure(Problems(problems + [error]))
        }
    }
}
