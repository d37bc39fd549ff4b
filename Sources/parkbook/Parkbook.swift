import ArgumentParser

/// The command line.
@main
struct Parkbook: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parkbook",
        abstract: "Turns reports about industrial parks into a website whose every figure leads back to its words.",
        discussion: """
            Put reports (Markdown or plain text) into content/reports/PARK/, run `parkbook build`, and open
            public/index.html.
            """,
        subcommands: [
            Init.self, Build.self, Check.self, Serve.self, Extract.self, Explain.self, Read.self, Parks.self,
        ])
}
