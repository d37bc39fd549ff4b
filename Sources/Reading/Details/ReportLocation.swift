import Basics

/// Where a report's file stands, and what that says: `PARK/DATE-NAME.md`.
public struct ReportLocation: Sendable, Hashable {
    /// The path to read and to name in messages.
    public let path: String
    /// The folder it lies in below `reports/`; none for a file given by itself.
    public let folder: String?
    /// The file's name without its ending.
    public let name: String
    /// The file's ending in lower case.
    public let ending: String

    /// The endings of reports.
    public static let endings = ["md", "markdown", "txt"]

    /// A file at a path; `folder` is the park's folder if it lies in a site.
    public init(path: String, folder: String?) {
        self.path = path
        self.folder = folder
        (name, ending) = Files.split(name: Files.name(of: path))
    }

    /// The path of the sidecar that may stand beside it.
    public var sidecarPath: String {
        let folder = Files.parent(of: path)
        return (folder.isEmpty ? "" : folder + "/") + name + ".yml"
    }

    /// The date at the beginning of the file's name.
    public var date: ReportDate? {
        // What stands behind three parts is the name.
        let parts = Array(name.utf8).split(separator: ASCII.minus, maxSplits: 3)
        for count in stride(from: min(3, parts.count), through: 1, by: -1) {
            if let date = ReportDate(parts: parts[..<count]) { return date }
        }
        return nil
    }
}
