import Basics
import Dataset
import Extraction
import Reading
import Vocabulary

/// A report after reading, extraction and the making of its article: all that the site keeps of it.
struct ReadReport: Sendable {
    let entry: ReportEntry
    /// The article's HTML with every numeral marked.
    let article: [UInt8]
    /// What was repaired before it was read.
    let repairs: [Repair]
    let problems: [Problem]

    /// Reads one report. Nothing here depends on any other one.
    static func read(
        _ location: ReportLocation, parks: [String: Int], _ extractor: Extractor, _ words: ArticleWords
    ) -> Result<ReadReport, Problems> {
        do throws(Problem) {
            let (report, problems) = try ReportReader().read(location)
            guard let id = report.details.park else {
                return .failure(Problems(problems + [Problem(SiteFault.noParkNamed, at: Place(file: location.path))]))
            }
            guard let park = parks[id] else {
                let place = Place(file: location.path, excerpt: "park: \(id)")
                return .failure(Problems(problems + [Problem(SiteFault.unknownPark(id: id), at: place)]))
            }
            let extraction = extractor.extract(report)
            let article = ArticleRenderer.render(report, extraction, words)
            var all = problems
            if article.unmarked > 0 {
                let fault = SiteFault.unreadableText(count: article.unmarked)
                all.append(Problem(fault, at: Place(file: location.path)))
            }
            let entry = ReportEntry(park: park, details: report.details, file: location.path, extraction: extraction)
            return .success(ReadReport(entry: entry, article: article.bytes, repairs: report.repairs.repairs, problems: all))
        } catch {
            return .failure(Problems([error]))
        }
    }
}
