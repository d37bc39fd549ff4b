import ArgumentParser
import Basics
import Foundation
import Preview
import Terminal

/// The program behind `parkbook serve`.
@main
struct ParkbookServe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parkbook-serve", abstract: "Show a site in the browser while you work on it.",
        discussion: "`parkbook serve` runs this program, which stands beside it.")

    @OptionGroup var options: ServeOptions

    func run() async throws {
        try await reportingProblems {
            let opens = options.open
            let server = PreviewServer(
                content: Paths.plain(options.content), templates: options.templates.map(Paths.plain),
                port: options.port,
                words: PreviewWords(isChinese: Translation.isChinese) { Translation.current.text($0) }
            ) { event in
                switch event {
                case .ready(let address, let review, let busyPort):
                    let busy = busyPort.map { "Port \($0) is in use by another program." }
                    Console.say(
                        [
                            busy, "Preview: \(address) (end it with Ctrl-C)", "Review of doubtful figures: \(review)",
                        ].compactMap { $0 })
                    if opens { Self.open(address) }
                case .built(let files, let changes, let warnings):
                    Console.warn(warnings)
                    switch changes {
                    case nil: Console.say("Built: \(Console.count(files, "file")).")
                    case 0: Console.say("Built: no file changed.")
                    case let changes?: Console.say("Built: \(Console.count(changes, "file")) changed.")
                    }
                case .failed(let problems):
                    Console.warn(problems)
                    Console.say("Not built: the last good pages stay.")
                }
            }
            try await server.run()
        }
    }

    /// Opens an address in the system's browser.
    private static func open(_ address: String) {
        #if os(Linux)
            let program = "xdg-open"
        #else
            let program = "open"
        #endif
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program, address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? process.run()
    }
}
