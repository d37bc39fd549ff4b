import ArgumentParser
import Authoring
import Basics
import Terminal

/// `parkbook init`: makes a new site to begin from.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new site with one sample park, ready to build and to edit.",
        discussion: """
            The folder is made if it is not there, and has to be empty. The sample park and its report are there to
            be looked at, changed and removed.
            """)

    @Argument(help: "The folder of the new site.", completion: .directory)
    var folder: String

    func run() async throws {
        try await reportingProblems {
            let folder = Paths.plain(folder)
            try Starter.write(to: folder)
            let isHere = folder == "."
            for path in Starter.paths { Console.say("Made \(isHere ? path : "\(folder)/\(path)")") }
            Console.say("Build it: \(isHere ? "" : "cd \(folder), then ")parkbook build")
            Console.say("Add reports of your own: parkbook add FILE…")
            if let serve = Serve.command(content: "content") { Console.say("Look at it while you work: \(serve)") }
        }
    }
}
