import ArgumentParser
import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the program says: results to standard output, problems to standard error.
public enum Console {
    // Exit codes, as `sysexits` names them.

    /// A problem in content or templates.
    public static let contentProblem = ExitCode(1)
    /// A file that could not be read or written.
    public static let fileProblem = ExitCode(74)

    /// Prints bytes.
    public static func write(_ bytes: [UInt8]) {
        Files.put(bytes, to: STDOUT_FILENO)
    }

    /// Prints a line, in the language of the person.
    public static func say(_ line: String) {
        write(Array((Translation.current.text(line) + "\n").utf8))
    }

    /// Prints lines, in the language of the person, with nothing of another task in between.
    public static func say(_ lines: [String]) {
        write(Array(lines.map { Translation.current.text($0) + "\n" }.joined().utf8))
    }

    /// Prints a text to standard error.
    public static func warn(_ text: String) {
        Files.put(Array(text.utf8), to: STDERR_FILENO)
    }

    /// Prints problems to standard error, in the language of the person.
    public static func warn(_ problems: [Problem]) {
        for problem in problems { warn(Translation.current.text(of: problem)) }
    }

    /// How many columns the terminal has that is written to; none where it is no terminal.
    public static var width: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// A number of things: `1 report`, `2 reports`.
    public static func count(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }

    /// Prints problems, errors first, and ends the program where there is an error.
    public static func tell(_ problems: [Problem]) throws {
        let sorted = problems.sorted()
        warn(sorted)
        let errors = sorted.filter { $0.severity == .error }
        if errors.count > 1 { warn(Translation.current.text("\(errors.count) errors") + "\n") }
        if let code = exitCode(of: sorted) { throw code }
    }

    /// The code that errors end the program with; none where there are only warnings.
    public static func exitCode(of problems: [Problem]) -> ExitCode? {
        problems.sorted().first { $0.severity == .error }.map {
            $0.fault.domain == .files ? fileProblem : contentProblem
        }
    }
}

/// Runs a command and turns the problems it throws into messages and an exit code.
public func reportingProblems(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let problem as Problem {
        try Console.tell([problem])
    } catch let problems as Problems {
        try Console.tell(problems.list)
    }
}
