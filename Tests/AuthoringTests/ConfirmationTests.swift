import Basics
import Dataset
import Extraction
import Reading
import TestSupport
import Testing
import Vocabulary

@testable import Authoring

/// What the review page writes means the figure it was written for, whatever the report looks like.
@Suite struct ConfirmationTests {
    /// Every figure of the sample site confirmed at once: each correction is understood, means its own figure, and
    /// changes nothing but the doubt.
    @Test func everyFigureOfTheSampleSiteCanBeConfirmed() async throws {
        let vocabulary = try Vocabulary.load(additions: Project.path("content/vocabulary"))
        let folder = Project.path("content/reports")
        let reports = try Files.list(folder).filter { !$0.hasSuffix(".yml") }
        #expect(reports.count > 40)
        let counts = try await parallelMap(reports) { path in
            Result { try Self.confirmAll("\(folder)/\(path)", vocabulary) }
        }.map { try $0.get() }
        let figures = counts.reduce(0) { $0 + $1.figures }
        let unnamed = counts.reduce(0) { $0 + $1.unnamed }
        #expect(figures > 900)
        // One numeral that states two figures in the same words.
        #expect(unnamed * 100 <= figures, "\(unnamed) of \(figures) can't be told by words")
    }

    /// Confirms all figures of a report; how many there are, and how many no words tell from another.
    private static func confirmAll(
        _ path: String, _ vocabulary: Vocabulary
    ) throws -> (figures: Int, unnamed: Int) {
        let location = ReportLocation(path: path, folder: Files.name(of: Files.parent(of: path)))
        let bytes = try Files.read(path)
        let report = try ReportReader().read(bytes, location).report
        let extractor = Extractor(vocabulary)
        let extraction = extractor.extract(report)
        let finder = WordsFinder(extraction, report)
        var text = SidecarText("")
        var confirmed: [Int] = []
        for (number, observation) in extraction.observations.enumerated() {
            guard let words = finder.words(for: number) else { continue }
            confirmed.append(number)
            let reading = FigureReading(observation, vocabulary)
            let figure = FigureReference(file: path, anchor: observation.place.anchor, reading: reading.checksum)
            text.add(
                CorrectionEntry(words, Decision(figure: figure, action: .confirm, why: ""), of: reading))
        }
        let sidecar = try ReportReader.sidecar(text.text, location.sidecarPath)
        let corrected = try ReportReader().read(bytes, location, sidecar: sidecar).report
        let (after, applied, problems) = Corrector(extractor, vocabulary).correct(extraction, of: corrected)
        #expect(problems.map(\.description) == [])
        #expect(applied.allSatisfy { $0.kind == .confirm }, "\(path)")
        #expect(applied.compactMap(\.observation).sorted() == confirmed, "\(path)")
        #expect(after.observations.count == extraction.observations.count)
        for (old, new) in zip(extraction.observations, after.observations) {
            #expect(new.saysTheSame(old), "\(path): \(old.quote)")
        }
        for number in confirmed { #expect(after.observations[number].confidence == .sure) }
        return (extraction.observations.count, extraction.observations.count - confirmed.count)
    }
}
