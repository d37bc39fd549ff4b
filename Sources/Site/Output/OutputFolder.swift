import Basics

/// A finished file of a site.
struct OutputFile: Sendable {
    /// Its path below the output folder.
    let path: String
    let bytes: [UInt8]
}

/// What writing a site changed.
public struct WritingSummary: Sendable, Equatable {
    /// Files of the site.
    public var files = 0
    /// Files that were new or different.
    public var written = 0
    /// Files of an earlier build that were removed.
    public var removed = 0
}

/// The folder a site is written to.
///
/// The manifest says what the builds before wrote. A file that is not in it is never overwritten or removed, and one
/// that somebody changed since is never removed. Before the first page is written the manifest names all files of the
/// old and the new site, so that a build that is killed leaves nothing behind that the next one would not know.
struct OutputFolder: Sendable {
    private let folder: String
    private let old: Manifest

    /// Where the manifest lies below the folder.
    static let manifestPath = ".parkbook/manifest"

    init(_ folder: String) throws {
        self.folder = folder
        let path = "\(folder)/\(Self.manifestPath)"
        old = Files.exists(path) ? Manifest(try Files.read(path)) : Manifest()
    }

    /// Files that are in the way: the site has a page of their name, and no build wrote them.
    func foreignFiles(_ files: [OutputFile]) -> [Problem] {
        files.compactMap { file in
            let path = "\(folder)/\(file.path)"
            guard !old.knows(file.path), Files.exists(path), !Files.holds(file.bytes, at: path) else { return nil }
            return Problem(SiteFault.foreignFile, at: Place(file: path))
        }
    }

    /// Writes what is new or different, then removes what earlier builds left and this one has no more.
    func write(_ files: [OutputFile]) async throws -> WritingSummary {
        let new = Manifest(files)
        try Files.write(new.joined(old).bytes, to: "\(folder)/\(Self.manifestPath)")
        let folder = folder
        let outcomes = await parallelMap(files) { file in
            Result { () throws(Problem) in
                let path = "\(folder)/\(file.path)"
                if Files.holds(file.bytes, at: path) { return false }
                try Files.write(file.bytes, to: path)
                return true
            }
        }
        var summary = WritingSummary(files: files.count)
        for outcome in outcomes where try outcome.get() { summary.written += 1 }
        summary.removed = try removeStale(new)
        let manifest = "\(folder)/\(Self.manifestPath)"
        if !Files.holds(new.bytes, at: manifest) { try Files.write(new.bytes, to: manifest) }
        return summary
    }

    private func removeStale(_ new: Manifest) throws -> Int {
        var removed = 0
        for path in old.paths where !new.knows(path) {
            let full = "\(folder)/\(path)"
            guard Files.exists(full), let bytes = try? Files.read(full), old.wrote(bytes, at: path) else { continue }
            try Files.remove(full)
            removed += 1
            var parent = Files.parent(of: path)
            while !parent.isEmpty {
                Files.removeIfEmpty("\(folder)/\(parent)")
                parent = Files.parent(of: parent)
            }
        }
        return removed
    }
}
