import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps a folder for one build at a time. The system lets go of it when the process ends, however it ends, and no file
/// is left behind.
final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Takes a folder, which has to be there. Where the file system knows no locks, there is nothing to hold it by.
    init(_ folder: String) throws(Problem) {
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
        close(descriptor)
        throw Problem(SiteFault.alreadyWriting, at: Place(file: folder))
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
