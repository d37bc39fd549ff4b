import Basics
import Dataset
import Extraction
import Reading
import Vocabulary

/// Times the putting together of observations, without the reading.
struct DatasetBench {
    let vocabulary: Vocabulary
    let parks: [Park]
    let reports: [ReportEntry]

    /// Reads generated reports until they hold so many observations.
    init(observations: Int, parks: Int, bytes: Int, seed: UInt64, vocabulary: Vocabulary) async throws {
        self.vocabulary = vocabulary
        self.parks = try (0..<parks).map { number in
            try Park.read(id: "park-\(number)", MarkedMapping.read("name: 第\(number + 1)高新区", file: ""))
        }
        let extractor = Extractor(vocabulary)
        var reports: [ReportEntry] = []
        var count = 0
        while count < observations {
            let first = reports.count
            let corpus = Corpus(reports: first + Self.batch, parks: parks, bytes: bytes, seed: seed)
            let read = await parallelMap(Array(corpus.sources[first...].enumerated())) { number, source in
                (try? ReportReader().read(source.bytes, source.location).report).map {
                    ReportEntry(
                        park: (first + number) % parks, details: $0.details, file: source.location.path,
                        extraction: extractor.extract($0))
                }
            }.compactMap { $0 }
            count += read.reduce(0) { $0 + $1.extraction.observations.count }
            reports += read
        }
        self.reports = reports
    }

    private static let batch = 500

    /// Measures with a number of workers.
    func run(workers: Int) async {
        Measurement.forgetPeak()
        let begin = ContinuousClock.now
        let dataset = await Workers.$count.withValue(workers) {
            await Dataset(parks: parks, reports: reports, vocabulary: vocabulary)
        }
        let time = ContinuousClock.now - begin
        let count = reports.reduce(0) { $0 + $1.extraction.observations.count }
        let name = "dataset: \(count) observations, \(workers == 1 ? "one core" : "\(workers) cores")"
        Measurement.tell(name, time, Measurement.rate(count, "observations", in: time))
        print(
            "  \(dataset.cellCount) cells, \(dataset.seriesCount) series, \(dataset.conflicts.count) conflicts, "
                + "\(dataset.derived.count) derived values, peak memory \(Measurement.peakMemory())")
    }
}
