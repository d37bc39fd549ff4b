import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a folder looks like from outside: when each file below it was last changed.
struct FolderStamp: Equatable, Sendable {
    /// One file.
    private struct Stamp: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let number: UInt64
        /// Whether it was changed so shortly before that another change could leave all this as it is. Looking again
        /// later gives another stamp, so that such a file is read once more.
        let isFresh: Bool
    }

    private var stamps: [String: Stamp] = [:]

    /// Looks at all files below some folders.
    init(_ folders: [String]) {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        for folder in folders where Files.isDirectory(folder) {
            for path in (try? Files.list(folder)) ?? [] {
                let file = "\(folder)/\(path)"
                var status = stat()
                guard lstat(file, &status) == 0 else { continue }
                #if canImport(Glibc)
                    let time = status.st_mtim
                #else
                    let time = status.st_mtimespec
                #endif
                stamps[file] = Stamp(
                    seconds: time.tv_sec, nanoseconds: time.tv_nsec, size: Int(status.st_size),
                    number: UInt64(status.st_ino), isFresh: now.tv_sec - time.tv_sec < 2)
            }
        }
    }
}
