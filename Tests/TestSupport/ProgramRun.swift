import Foundation

/// A finished run of a program.
public struct ProgramRun: Sendable {
    /// Its exit code.
    public let code: Int32
    /// What it printed to standard output.
    public let output: String
    /// What it printed to standard error.
    public let errors: String

    /// Runs the program under test as a user would, from a folder, with variables added to the environment.
    public static func parkbook(
        _ arguments: [String], in folder: String = Project.folder, environment: [String: String] = [:]
    ) throws -> ProgramRun {
        try run(parkbookPath, arguments, in: folder, environment: environment)
    }

    /// The program under test, which stands beside the tests.
    public static var parkbookPath: String {
        let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return beside.appending(path: "parkbook").path
    }

    /// Runs any program.
    public static func run(
        _ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]
    ) throws -> ProgramRun {
        // Files rather than pipes: a full pipe would stop a program that prints a lot.
        let prints = try TemporaryFolder()
        let process = try start(program, arguments, in: folder, environment: environment, prints: prints)
        process.waitUntilExit()
        return ProgramRun(
            code: process.terminationStatus, output: try prints.text("output"), errors: try prints.text("errors"))
    }

    /// Starts a program whose standard output and standard error go to the files `output` and `errors` of a folder.
    public static func start(
        _ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
        prints: TemporaryFolder
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        // Programs speak the language of the system: the tests want the same one everywhere.
        let language = ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "C.UTF-8"]
        process.environment = ProcessInfo.processInfo.environment.merging(language) { _, new in new }
            .merging(environment) { _, new in new }
        process.standardOutput = FileHandle(forWritingAtPath: try prints.write("output", ""))
        process.standardError = FileHandle(forWritingAtPath: try prints.write("errors", ""))
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }
}
