import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A finished file of a site.
public struct OutputFile: Sendable {
    /// Its path below the output folder.
    public let path: String
    /// What is in it.
    public let bytes: [UInt8]
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
/// old and the new site, and a marker names the process: a build that is killed leaves nothing behind that the next
/// one would not know. Two builds never write into one folder at once.
struct OutputFolder: Sendable {
    private let folder: String
    private let old: Manifest
    private let lock: FolderLock

    /// Where the manifest lies below the folder.
    static let manifestPath = ".parkbook/manifest"
    /// Where a build that is writing leaves the number of its process.
    static let markerPath = ".parkbook/writing"

    /// Takes the folder, which is made if it is not there yet.
    init(_ folder: String) throws {
        self.folder = folder
        try Files.makeDirectory(folder)
        lock = try FolderLock(folder)
        let path = "\(folder)/\(Self.manifestPath)"
        old = Files.exists(path) ? Manifest(try Files.read(path)) : Manifest()
    }

    /// What is in the way: files where the site needs folders, and files of the name of a page that no build wrote.
    func foreignFiles(_ files: [OutputFile]) -> [Problem] {
        var isFolder: [String: Bool] = [:]
        var problems: [Problem] = []
        for file in files {
            let blocked = parents(of: file.path).filter { parent in
                if isFolder[parent] != nil { return false }
                let path = "\(folder)/\(parent)"
                isFolder[parent] = Files.isDirectory(path)
                return Files.exists(path) && !Files.isDirectory(path)
            }
            problems += blocked.map { Problem(FileFault.notADirectory, at: Place(file: "\(folder)/\($0)")) }
            let path = "\(folder)/\(file.path)"
            guard Files.exists(path), Files.isDirectory(path) || !old.knows(file.path) else { continue }
            if !Files.holds(file.bytes, at: path) {
                problems.append(Problem(SiteFault.foreignFile, at: Place(file: path)))
            }
        }
        return problems
    }

    /// The folders of a path, the nearest first.
    private func parents(of path: String) -> [String] {
        Array(sequence(first: Files.parent(of: path)) { Files.parent(of: $0) }.prefix { !$0.isEmpty })
    }

    /// Writes what is new or different, then removes what earlier builds left and this one has no more. Where nothing
    /// changed, nothing is written. All of it lies on the disk before the first page takes the place of another: where
    /// the disk is full, the site stays as it was.
    func write(_ files: [OutputFile]) async throws -> WritingSummary {
        try clearRemains()
        let new = await Manifest(files)
        let folder = folder
        let isKept = await parallelMap(files) { Files.holds($0.bytes, at: "\(folder)/\($0.path)") }
        let changed = zip(files, isKept).filter { !$1 }.map(\.0)
        var summary = WritingSummary(files: files.count, written: changed.count)
        if changed.isEmpty, new.bytes == old.bytes { return summary }

        let missing = missingFolders(changed)
        try Files.write(Array("\(getpid())\n".utf8), to: "\(folder)/\(Self.markerPath)")
        try Files.write(new.joined(old).bytes, to: "\(folder)/\(Self.manifestPath)")
        let staged = await parallelMap(changed) { file in
            Result { () throws(Problem) in try Files.stage(file.bytes, for: "\(folder)/\(file.path)") }
        }
        do {
            for outcome in staged { try outcome.get() }
        } catch {
            takeBack(changed, missing)
            throw error
        }
        let outcomes = await parallelMap(changed) { file in
            Result { () throws(Problem) in try Files.publish("\(folder)/\(file.path)") }
        }
        for outcome in outcomes { try outcome.get() }
        summary.removed = try removeStale(new)
        try Files.write(new.bytes, to: "\(folder)/\(Self.manifestPath)")
        try Files.remove("\(folder)/\(Self.markerPath)")
        return summary
    }

    /// The folders of files that are not there yet, those inside others before them.
    private func missingFolders(_ files: [OutputFile]) -> [String] {
        var seen: Set<String> = []
        for file in files {
            var parent = Files.parent(of: file.path)
            while !parent.isEmpty, seen.insert(parent).inserted { parent = Files.parent(of: parent) }
        }
        return seen.filter { !Files.exists("\(folder)/\($0)") }.sorted(by: >)
    }

    /// Removes what was written of a site that can't be finished, and the folders made for it.
    private func takeBack(_ files: [OutputFile], _ madeFolders: [String]) {
        for file in files {
            try? Files.remove(Files.temporaryName(of: "\(folder)/\(file.path)", process: getpid()))
        }
        for made in madeFolders { Files.removeIfEmpty("\(folder)/\(made)") }
        let manifest = "\(folder)/\(Self.manifestPath)"
        if old.paths.isEmpty { try? Files.remove(manifest) } else { try? Files.write(old.bytes, to: manifest) }
        try? Files.remove("\(folder)/\(Self.markerPath)")
        Files.removeIfEmpty(Files.parent(of: manifest))
    }

    /// Removes the unfinished files of a build that was killed.
    private func clearRemains() throws {
        let own = Files.parent(of: "\(folder)/\(Self.manifestPath)")
        guard Files.isDirectory(own) else { return }
        for name in try Files.list(own) where name.hasSuffix(Files.temporaryEnding) {
            try Files.remove("\(own)/\(name)")
        }
        let marker = "\(folder)/\(Self.markerPath)"
        guard Files.exists(marker), let bytes = try? Files.read(marker) else { return }
        let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first
        guard let process = text.flatMap({ Int32($0) }) else { return }
        for path in old.paths { try Files.remove(Files.temporaryName(of: "\(folder)/\(path)", process: process)) }
        try Files.remove(marker)
    }

    private func removeStale(_ new: Manifest) throws -> Int {
        var removed = 0
        for path in old.paths where !new.knows(path) {
            let full = "\(folder)/\(path)"
            guard Files.exists(full), let bytes = try? Files.read(full), old.wrote(bytes, at: path) else { continue }
            try Files.remove(full)
            removed += 1
            for parent in parents(of: path) { Files.removeIfEmpty("\(folder)/\(parent)") }
        }
        return removed
    }
}
