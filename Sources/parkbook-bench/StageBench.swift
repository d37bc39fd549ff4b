import Basics
import Extraction
import Reading
import Vocabulary

/// Times reading and extraction apart, in memory.
struct StageBench {
    let corpus: Corpus
    let extractor: Extractor

    /// Reports of a batch are held at once; a small one keeps them in the processor's reach.
    private static let batchSize = 64

    /// Measures reports of one form with a number of workers.
    func run(_ form: ReportGenerator.Form, workers: Int) async throws {
        let sources = corpus.sources.filter { $0.form == form }
        let size = sources.reduce(0) { $0 + $1.bytes.count }
        guard size > 0 else { return }
        let extractor = extractor
        var (reading, extraction) = (Duration.zero, Duration.zero)
        var numerals = 0
        let clock = ContinuousClock()
        for start in stride(from: 0, to: sources.count, by: Self.batchSize) {
            let batch = Array(sources[start..<min(start + Self.batchSize, sources.count)])
            let begin = clock.now
            let reports = await parallelMap(batch, workers: workers) { source in
                Result { () throws(Problem) in try ReportReader().read(source.bytes, source.location).report }
            }
            let middle = clock.now
            let found = await parallelMap(reports, workers: workers) { report in
                (try? report.get()).map { extractor.extract($0) }
            }
            reading += middle - begin
            extraction += clock.now - middle
            for report in reports { _ = try report.get() }
            numerals += found.reduce(0) { $0 + ($1?.observations.count ?? 0) + ($1?.ledger.count ?? 0) }
        }
        let name = "\(form.rawValue), \(workers == 1 ? "one core" : "\(workers) cores")"
        Measurement.tell("reading: \(name)", reading, Measurement.megabytes(size, in: reading))
        Measurement.tell(
            "extraction: \(name)", extraction,
            Measurement.megabytes(size, in: extraction) + ", " + Measurement.rate(numerals, "numerals", in: extraction))
        Measurement.tell("both: \(name)", reading + extraction, Measurement.megabytes(size, in: reading + extraction))
    }
}
