#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What can go wrong with a file itself.
public enum FileFault: Fault, Equatable {
    /// Nothing lies at the path; what was looked for.
    case notFound(what: String)
    /// The system refused to read, with its reason.
    case unreadable(reason: String)
    /// The system refused to write, with its reason.
    case unwritable(reason: String)
    /// A file lies where a folder is needed.
    case notADirectory
    /// A folder lies where a file is needed.
    case notAFile

    /// What is wrong.
    public var message: String {
        switch self {
        case .notFound(let what): "\(what) is not there"
        case .unreadable(let reason): "this can't be read: \(reason)"
        case .unwritable(let reason): "this can't be written: \(reason)"
        case .notADirectory: "this is a file where a folder is needed"
        case .notAFile: "this is a folder where a file is needed"
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .notFound: "check the path, or name another one"
        case .unreadable: "check that the file exists and that you may read it"
        case .unwritable: "check the free space and that you may write there, then run the same command again"
        case .notADirectory: "name a folder, or move the file away"
        case .notAFile: "name the files in it, such as FOLDER/*.md or FOLDER/*.txt, or move the folder away"
        }
    }

    /// A fault of files, not of what is in them.
    public var domain: FaultDomain { .files }
}

/// Reading and writing files through the system's own calls: Foundation syncs each file it writes, which is five to
/// eight times slower.
public enum Files {
    /// The bytes of a file.
    public static func read(_ path: String) throws(Problem) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Problem(readingFault(), at: Place(file: path)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            let fault = isFolder ? FileFault.notAFile : .unreadable(reason: "it is not a plain file")
            throw Problem(fault, at: Place(file: path))
        }
        let size = Int(status.st_size)
        var filled = 0
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while filled < size, let base = buffer.baseAddress {
                let got = Self.readSome(descriptor, base + filled, size - filled)
                if got < 0 { failed = true }
                if got <= 0 { break }
                filled += got
            }
            count = filled
        }
        if failed { throw Problem(readingFault(), at: Place(file: path)) }
        return bytes
    }

    private static func readSome(_ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>, _ size: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, target, size)
        #else
            Darwin.read(descriptor, target, size)
        #endif
    }

    private static func readingFault() -> FileFault {
        errno == ENOENT ? .notFound(what: "this file") : .unreadable(reason: String(cString: strerror(errno)))
    }

    /// Whether there is a folder at a path.
    public static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether there is anything at a path.
    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether a plain file lies at a path: no folder, and no link that could lead anywhere.
    public static func isPlain(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The paths of all plain files below a folder, relative to it, in the order of their bytes. Hidden files and
    /// folders, and links that lead anywhere, are left out, so that a site reads nothing outside its place.
    public static func list(_ folder: String) throws(Problem) -> [String] { try listing(folder).files }

    /// The paths of all plain files below a folder, and those of the links that were left out, in the order of their
    /// bytes.
    public static func listing(_ folder: String) throws(Problem) -> (files: [String], links: [String]) {
        var found: [String] = []
        var links: [String] = []
        try list(folder, below: "", into: &found, &links)
        return (
            found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
            links.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        )
    }

    private static func list(
        _ root: String, below prefix: String, into found: inout [String], _ links: inout [String]
    ) throws(Problem) {
        let folder = prefix.isEmpty ? root : "\(root)/\(prefix)"
        guard let stream = opendir(folder) else { throw Problem(readingFault(), at: Place(file: folder)) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = entryName(entry)
            guard !name.hasPrefix(".") else { continue }
            let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
            var status = stat()
            guard lstat("\(root)/\(path)", &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                try list(root, below: path, into: &found, &links)
            } else if status.st_mode & S_IFMT == S_IFREG {
                found.append(path)
            } else if status.st_mode & S_IFMT == S_IFLNK {
                links.append(path)
            }
        }
    }

    /// The paths of all folders below a folder, itself not among them; none where it can't be read. Hidden ones and
    /// links are left out, as in `list`.
    public static func folders(below folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var found: [String] = []
        while let entry = readdir(stream) {
            let name = entryName(entry)
            var status = stat()
            guard !name.hasPrefix("."), lstat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR
            else {
                continue
            }
            found += ["\(folder)/\(name)"] + folders(below: "\(folder)/\(name)")
        }
        return found
    }

    /// The path of the program that runs.
    public static var ownProgram: String {
        #if os(Linux)
            resolved("/proc/self/exe")
        #else
            resolved(CommandLine.arguments[0])
        #endif
    }

    /// Whether nothing lies in a folder, not even a hidden file.
    public static func isEmpty(_ folder: String) throws(Problem) -> Bool {
        guard let stream = opendir(folder) else { throw Problem(readingFault(), at: Place(file: folder)) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            if ![".", ".."].contains(entryName(entry)) { return false }
        }
        return true
    }

    /// The name in a directory entry: the field is a C array, which Swift sees as a tuple.
    private static func entryName(_ entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
                String(cString: $0)
            }
        }
    }

    /// Whether a file holds exactly these bytes.
    public static func holds(_ bytes: [UInt8], at path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, Int(status.st_size) == bytes.count, let there = try? read(path) else {
            return false
        }
        return there == bytes
    }

    /// Writes a file so that a reader, or a crash, sees the old or the new one whole: a temporary name beside it,
    /// then a rename. Missing folders are made.
    public static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
        try stage(bytes, for: path)
        try publish(path)
    }

    /// Writes a file under its temporary name beside it; nobody sees it before `publish`. Missing folders are made.
    public static func stage(_ bytes: [UInt8], for path: String) throws(Problem) {
        let temporary = temporaryName(of: path, process: getpid())
        var descriptor = create(temporary)
        if descriptor < 0, errno == ENOENT || errno == ENOTDIR {
            try makeDirectory(parent(of: path))
            descriptor = create(temporary)
        }
        guard descriptor >= 0 else { throw writingProblem(path) }
        let isPut = put(bytes, to: descriptor)
        let isClosed = close(descriptor) == 0
        if !isPut || !isClosed {
            let problem = writingProblem(path)
            unlink(temporary)
            throw problem
        }
    }

    /// Gives a file that was staged its name, in place of the one that has it.
    public static func publish(_ path: String) throws(Problem) {
        let temporary = temporaryName(of: path, process: getpid())
        guard rename(temporary, path) != 0 else { return }
        let problem = writingProblem(path)
        unlink(temporary)
        throw problem
    }

    /// Writes a file that is not there yet, whole or not at all; one that is there stays as it is, and that is told.
    public static func writeNew(_ bytes: [UInt8], to path: String) throws(Problem) {
        let temporary = "\(path)\(temporaryEnding)"
        try write(bytes, to: temporary)
        defer { unlink(temporary) }
        // A second name for the file is only given where the name is free, which a rename would not look at.
        if link(temporary, path) == 0 { return }
        guard errno != EEXIST, !exists(path), rename(temporary, path) == 0 else { throw writingProblem(path) }
    }

    /// Writes bytes to an open descriptor, such as standard output; tells whether all of them could be written.
    @discardableResult
    public static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, let base = buffer.baseAddress {
                let count = writeSome(descriptor, base + written, buffer.count - written)
                if count <= 0 { return false }
                written += count
            }
            return true
        }
    }

    /// The name under which a process writes a file before it renames it.
    public static func temporaryName(of path: String, process: Int32) -> String {
        "\(path).\(process)\(temporaryEnding)"
    }

    /// The ending of the names that only unfinished files have.
    public static let temporaryEnding = ".parkbook-new"

    private static func create(_ path: String) -> Int32 {
        open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    }

    private static func writeSome(_ descriptor: Int32, _ source: UnsafeRawPointer, _ size: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, source, size)
        #else
            Darwin.write(descriptor, source, size)
        #endif
    }

    private static func writingProblem(_ path: String) -> Problem {
        Problem(FileFault.unwritable(reason: String(cString: strerror(errno))), at: Place(file: path))
    }

    /// Makes a folder and those above it.
    public static func makeDirectory(_ path: String) throws(Problem) {
        if path.isEmpty || isDirectory(path) { return }
        try makeDirectory(parent(of: path))
        if mkdir(path, 0o755) == 0 { return }
        let problem = errno == EEXIST ? Problem(FileFault.notADirectory, at: Place(file: path)) : writingProblem(path)
        // Another worker may have made it in the meantime.
        if !isDirectory(path) { throw problem }
    }

    /// Removes a file; a missing one is no fault, nor a missing folder.
    public static func remove(_ path: String) throws(Problem) {
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw writingProblem(path) }
    }

    /// Removes a folder if nothing is left in it.
    public static func removeIfEmpty(_ folder: String) {
        _ = rmdir(folder)
    }

    /// The folder that holds a path; empty for a bare name.
    public static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path without links and dots, as far as its folders exist: two paths of one place become equal.
    public static func resolved(_ path: String) -> String {
        if let found = realpath(path, nil) {
            defer { free(found) }
            return String(cString: found)
        }
        let parent = parent(of: path)
        let name = name(of: path)
        guard !name.isEmpty, parent != path else { return path }
        let above = resolved(parent.isEmpty ? "." : parent)
        return above == "/" ? "/\(name)" : "\(above)/\(name)"
    }

    /// The last part of a path.
    public static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// A name and its ending in lower case, without the dot.
    public static func split(name: String) -> (stem: String, ending: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), name[name.index(after: dot)...].lowercased())
    }
}
