import ArgumentParser
struct Build: AsyncParsableCommand {
    func run() async throws {}
}
