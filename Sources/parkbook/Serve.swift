import ArgumentParser
import Basics
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `parkbook serve`: shows the site in the browser while it is worked on.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the site in the browser while you work on it.",
        discussion: """
            The site is built in memory and served on this machine alone, below the same path as it will be published
            (the path of base-url). Whenever content, templates or vocabulary are saved, what changed is built anew
            and the browser shows it; what can't be built is told over the page. The built site is never touched.

            On its review page doubtful figures are accepted, corrected or dropped by a key; this is written into the
            .yml beside the report, never into the report.

            The preview is a program of its own, parkbook-serve, which stands beside this one.
            """)

    @OptionGroup var options: ServeOptions

    /// The program of the preview.
    private static var program: String { Files.parent(of: Files.ownProgram) + "/parkbook-serve" }

    /// The command that shows a site made of these folders; none where the preview was not built.
    static func command(content: String, templates: String? = nil) -> String? {
        guard Files.exists(program) else { return nil }
        return "parkbook serve" + options(content: content, templates: templates)
    }

    /// The options that name the folders of a site, where they are not the usual ones.
    static func options(content: String, templates: String? = nil) -> String {
        (content == "content" ? "" : " --content \(quoted(content))")
            + (templates.map { " --templates \(quoted($0))" } ?? "")
    }

    /// A path as a shell reads it whole.
    private static func quoted(_ path: String) -> String { path.contains(" ") ? "'\(path)'" : path }

    func run() throws {
        let path = Self.program
        let arguments = [path] + CommandLine.arguments.drop { $0 != "serve" }.dropFirst()
        var pointers = arguments.map { strdup($0) } + [nil]
        // Only a program that can't be started comes back.
        execv(path, &pointers)
        try Console.tell([Problem(ServeFault.noProgram, at: Place(file: path))])
    }
}

/// Why there is no preview.
enum ServeFault: Fault {
    /// The program of the preview is not where it should be.
    case noProgram

    var message: String { "the program of the preview is not there" }
    var advice: String { "build it with `make preview`, which puts it beside this one" }
    var domain: FaultDomain { .files }
}
