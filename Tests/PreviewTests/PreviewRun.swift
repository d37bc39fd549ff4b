import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A preview that runs as a user runs it, until the value goes away.
final class PreviewRun {
    let port: Int
    /// The address that was told.
    let address: String
    private let process: Process
    private let prints: TemporaryFolder

    /// Starts `parkbook serve` in a folder and waits until it can be opened.
    init(in folder: TemporaryFolder, _ arguments: [String] = [], port wanted: Int = .random(in: 20_000..<60_000)) throws
    {
        prints = try TemporaryFolder()
        process = try ProgramRun.start(
            ProgramRun.parkbookPath, ["serve", "--port", "\(wanted)"] + arguments, in: folder.path, prints: prints)
        let output = prints.path("output")
        let process = process
        func told() -> Substring? {
            let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            return text.firstMatch(of: /Preview: (http:\S+)\s/)?.1
        }
        try Self.wait { told() != nil || !process.isRunning }
        address = String(try #require(told()))
        port = try #require(URL(string: address)?.port)
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
    }

    var output: String { (try? prints.text("output")) ?? "" }
    var errors: String { (try? prints.text("errors")) ?? "" }

    /// Waits until something is so; what never becomes so ends in an error instead of waiting for ever.
    static func wait(_ isSo: () throws -> Bool) throws {
        for _ in 0..<3_000 {
            if try isSo() { return }
            usleep(20_000)
        }
        throw Timeout()
    }

    struct Timeout: Error {}

    /// Asks it, also from several tasks at once.
    var client: PreviewClient { PreviewClient(port: port) }

    /// Asks for a path exactly as it is written.
    func get(
        _ path: String, _ headers: [String: String] = [:], method: String = "GET", host: String? = nil,
        body: String = ""
    ) throws -> PreviewClient.Answer {
        try client.get(path, headers, method: method, host: host, body: body)
    }
}

/// A new site in a folder of its own.
func newSite() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try #require(try ProgramRun.parkbook(["init", "."], in: folder.path).code == 0)
    return folder
}
