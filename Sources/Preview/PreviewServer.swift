import Authoring
import Basics
import Hummingbird
import Logging
import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Shows a site in the browser of this machine while it is worked on.
public struct PreviewServer: Sendable {
    /// What there is to tell on the terminal.
    public enum Event: Sendable {
        /// The preview can be opened at an address; the port that was asked for, where another program has it.
        case ready(address: String, review: String, busyPort: Int?)
        /// The site was built; how many files it has, how many of them changed since an earlier build, if there was one,
        /// and what is wrong short of stopping a build.
        case built(files: Int, changes: Int?, warnings: [Problem])
        /// The site could not be built; the last good pages stay.
        case failed([Problem])
    }

    private let sources: PreviewSources
    private let port: Int
    private let words: PreviewWords
    private let tell: @Sendable (Event) -> Void
    private let state = PreviewState()

    /// How many ports are tried, the one that was asked for first.
    private static let tries = 20

    /// A preview of a content folder and the templates of the site's own.
    public init(
        content: String, templates: String?, port: Int, words: PreviewWords,
        tell: @escaping @Sendable (Event) -> Void
    ) {
        sources = PreviewSources(content: content, templates: templates)
        self.port = port
        self.words = words
        self.tell = tell
    }

    /// Builds, serves and watches until the program is ended.
    public func run() async throws {
        let rebuilder = Rebuilder(sources: sources, state: state, watcher: FolderWatchers.best()) { outcome in
            switch outcome {
            case .built(let files, let changes, let warnings):
                tell(.built(files: files, changes: changes, warnings: warnings))
            case .failed(let problems): tell(.failed(problems))
            }
        }
        let building = Task { await rebuilder.run() }
        defer { building.cancel() }
        try await serve()
    }

    /// Takes the first free port.
    private func serve() async throws {
        for candidate in port..<min(port + Self.tries, 65_536) {
            do {
                try await serve(at: candidate)
                return
            } catch let error as IOError where error.errnoCode == EADDRINUSE {
                continue
            } catch let error as IOError {
                throw Problem(PreviewFault.portRefused(candidate, reason: String(cString: strerror(error.errnoCode))))
            }
        }
        throw Problem(PreviewFault.portsBusy(first: port, count: Self.tries))
    }

    private func serve(at port: Int) async throws {
        let review = ReviewResponder(
            state: state, record: ReviewRecord(ReviewDesk(content: sources.content)), words: words)
        let responder = PreviewResponder(state: state, port: port, words: words, review: review)
        var logger = Logger(label: "preview")
        logger.logLevel = .critical
        let application = Application(
            responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
                await responder.respond(to: request)
            },
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { [self] _ in
                // The path is known once the site's settings are read.
                let root = await firstRoot()
                let host = "http://127.0.0.1:\(port)"
                tell(
                    .ready(
                        address: host + root, review: host + PreviewPaths.review,
                        busyPort: port == self.port ? nil : self.port))
            },
            logger: logger)
        // Nothing is written that would have to be finished: the usual signals just end the program.
        try await application.runService(gracefulShutdownSignals: [])
    }

    /// The path of the site once the first build is done; the top where it failed.
    private func firstRoot() async -> String {
        for await news in await state.listen() where news.version > 0 || !news.problems.isEmpty {
            return await state.snapshot?.root ?? "/"
        }
        return "/"
    }
}

/// Why there can be no preview.
enum PreviewFault: Fault, Equatable {
    /// Other programs have all the ports that were tried.
    case portsBusy(first: Int, count: Int)
    /// The system does not give the port.
    case portRefused(Int, reason: String)

    var message: String {
        switch self {
        case .portsBusy(let first, let count): "the ports from \(first) to \(first + count - 1) are all in use"
        case .portRefused(let port, let reason): "port \(port) can't be used: \(reason)"
        }
    }

    var advice: String {
        switch self {
        case .portsBusy, .portRefused: "name another one with --port, such as --port 9000"
        }
    }

    var domain: FaultDomain { .files }
}
