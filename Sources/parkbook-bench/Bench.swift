import ArgumentParser
import Basics
import Extraction
import Foundation
import Site
import Vocabulary

/// Measures the program on generated reports.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parkbook-bench",
        abstract: "Time the stages of a build apart, on reports generated from a seed.",
        discussion: "Compare figures of one machine and one run only; close other programs first.")

    @Option(help: "Number of reports.")
    var reports = 1000

    @Option(help: "Number of parks.")
    var parks = 20

    @Option(help: "Size of a report in bytes.")
    var bytes = 6000

    @Option(help: "The number that decides what the reports say.")
    var seed: UInt64 = 1

    @Option(help: "Number of observations of the dataset that is built by itself; 0 for none.")
    var observations = 0

    @Option(help: "The content folder of the site whose park page the templates are timed on.")
    var content = "content"

    @Option(help: "The folder to work in, emptied afterwards; one in memory leaves the disk out of it.")
    var folder = NSTemporaryDirectory()

    @Option(help: "Number of workers beside the run with one.")
    var workers = processorCount

    func validate() throws {
        guard reports > 0, parks > 0, bytes > 0, workers > 0 else {
            throw ValidationError("Numbers have to be above zero.")
        }
    }

    func run() async throws {
        let corpus = Corpus(reports: reports, parks: parks, bytes: bytes, seed: seed)
        print("\(reports) reports of \(parks) parks, \(corpus.size / 1000) kB, seed \(seed)\n")
        let begin = ContinuousClock.now
        let vocabulary = try Vocabulary.load()
        Measurement.tell("loading the vocabulary", ContinuousClock.now - begin)

        let counts = workers == 1 ? [1] : [1, workers]
        if observations > 0 {
            let dataset = try await DatasetBench(
                observations: observations, parks: parks, bytes: bytes, seed: seed, vocabulary: vocabulary)
            for count in counts { await dataset.run(workers: count) }
            print("")
        }
        let stages = StageBench(corpus: corpus, extractor: Extractor(vocabulary))
        for form in ReportGenerator.Form.allCases {
            for count in counts { try await stages.run(form, workers: count) }
        }

        try await TemplateBench(content: content).run()
        let work =
            "\(folder.hasSuffix("/") ? folder : folder + "/")parkbook-bench-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: work) }
        try await corpus.write(to: "\(work)/content")
        for count in counts {
            let build = BuildBench(corpus: corpus, content: "\(work)/content", output: "\(work)/site-\(count)")
            try await build.run("a clean build", workers: count)
            try await build.run("a build in which nothing changed", workers: count)
        }
    }
}
