import Basics
import Site
import Synchronization

/// Times the steps of a whole build.
struct BuildBench {
    let corpus: Corpus
    let content: String
    let output: String

    /// When each step began.
    private final class Steps: Sendable {
        private let begins = Mutex<[(step: BuildStep, time: ContinuousClock.Instant)]>([])

        func begin(_ step: BuildStep) { begins.withLock { $0.append((step, .now)) } }

        func times(until end: ContinuousClock.Instant) -> [BuildStep: Duration] {
            begins.withLock { begins in
                var times: [BuildStep: Duration] = [:]
                for (begin, next) in zip(begins, begins.dropFirst().map(\.time) + [end]) {
                    times[begin.step, default: .zero] += next - begin.time
                }
                return times
            }
        }
    }

    /// Builds once with a number of workers and prints each step.
    func run(_ name: String, workers: Int) async throws {
        let steps = Steps()
        let options = BuildOptions(content: content, templates: nil, output: output)
        Measurement.forgetPeak()
        let begin = ContinuousClock.now
        let summary = try await Workers.$count.withValue(workers) {
            try await SiteBuilder(options) { steps.begin($0) }.build()
        }
        let end = ContinuousClock.now
        let times = steps.times(until: end)
        print("\n\(name), \(workers == 1 ? "one core" : "\(workers) cores")")
        for step in BuildStep.allCases {
            let time = times[step] ?? .zero
            Measurement.tell("  " + label(step), time, rate(step, time, summary))
        }
        Measurement.tell("  all", end - begin, Measurement.rate(summary.totals.reports, "reports", in: end - begin))
        print("  peak memory \(Measurement.peakMemory())")
    }

    private func label(_ step: BuildStep) -> String {
        switch step {
        case .looking: "looking at content and templates"
        case .reading: "reading, extraction, articles"
        case .dataset: "dataset"
        case .exporting: "exporting CSV and JSON"
        case .rendering: "rendering"
        case .writing: "comparing and writing"
        }
    }

    private func rate(_ step: BuildStep, _ time: Duration, _ summary: BuildSummary) -> String {
        switch step {
        case .looking: ""
        case .reading: Measurement.megabytes(corpus.size, in: time)
        case .dataset: Measurement.rate(summary.totals.observations, "observations", in: time)
        case .exporting: Measurement.rate(summary.totals.observations, "observations", in: time)
        case .rendering: Measurement.rate(summary.writing.files, "pages", in: time)
        case .writing:
            Measurement.rate(summary.writing.files, "files", in: time) + ", \(summary.writing.written) written"
        }
    }
}
