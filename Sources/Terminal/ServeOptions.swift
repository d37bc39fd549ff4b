import ArgumentParser

/// The options of the preview, which is a program of its own behind a command.
public struct ServeOptions: ParsableArguments {
    /// The content folder.
    @Option(help: "The folder with site.yml, parks/ and reports/.", completion: .directory)
    public var content = "content"

    /// The folder of the site's own templates that was named.
    @Option(help: "The folder of your own templates. (default: templates, if there is one)", completion: .directory)
    public var templates: String?

    /// The port that is tried first.
    @Option(help: "The port on this machine; where another program has it, the next free one is taken.")
    public var port = 8000

    /// Whether the browser is opened.
    @Flag(help: "Open the preview in the browser.")
    public var open = false

    /// Options without values yet.
    public init() {}

    /// Refuses ports that there are not.
    public func validate() throws {
        guard 1...65_535 ~= port else { throw ValidationError("--port is a number from 1 to 65535.") }
    }
}
