import Basics

/// Tells when something below some folders may have changed.
protocol FolderWatcher: Sendable {
    /// A signal after each change, several changes at once as one. The folders need not be there yet.
    func changes(in folders: [String]) -> AsyncStream<Void>
}

/// The way of watching that this system has.
enum FolderWatchers {
    /// inotify on Linux; looking again and again elsewhere, and where inotify has no more watches to give.
    static func best() -> any FolderWatcher {
        #if os(Linux)
            InotifyWatcher()
        #else
            PollingWatcher()
        #endif
    }
}
