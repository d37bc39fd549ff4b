#if os(Linux)
    import Basics
    import Foundation
    import Glibc

    /// Is told by the system what changed, through inotify. Each folder needs a watch of its own, and new folders get
    /// theirs as soon as they are seen.
    struct InotifyWatcher: FolderWatcher {
        func changes(in folders: [String]) -> AsyncStream<Void> {
            let descriptor = inotify_init1(Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return PollingWatcher().changes(in: folders) }
            guard Self.watch(folders, descriptor) else {
                close(descriptor)
                return PollingWatcher().changes(in: folders)
            }
            let (stream, listener) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            Thread.detachNewThread { Self.listen(folders, descriptor, listener) }
            return stream
        }

        /// Waits for events for ever, or until nobody listens any more.
        private static func listen(
            _ folders: [String], _ descriptor: Int32, _ listener: AsyncStream<Void>.Continuation
        ) {
            defer { close(descriptor) }
            let size = 65_536
            let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 8)
            defer { buffer.deallocate() }
            while true {
                let count = read(descriptor, buffer, size)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                waitForQuiet(descriptor, buffer, size)
                // A folder that has just been made may have got files before it got its watch: whoever listens looks
                // at all of them, and comes after this.
                _ = watch(folders, descriptor)
                if case .terminated = listener.yield() { return }
            }
        }

        /// Takes what follows shortly after: programs save a file in several steps, and people save several at once.
        private static func waitForQuiet(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ size: Int) {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            for _ in 0..<longestWait / pause where poll(&waiting, 1, Int32(pause)) > 0 {
                _ = read(descriptor, buffer, size)
            }
        }

        /// After so many milliseconds without a change all is saved.
        private static let pause = 20
        /// The most milliseconds to wait while changes go on.
        private static let longestWait = 400

        /// Watches all folders at and below some; of one that is not there, the folder it would be made in. A folder
        /// that is watched already is not watched twice. False where the system has no more watches to give.
        private static func watch(_ folders: [String], _ descriptor: Int32) -> Bool {
            let changes =
                IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
                | IN_MOVE_SELF | IN_ATTRIB
            for folder in folders {
                let above = Files.parent(of: folder)
                let parent = above.isEmpty ? "." : above
                if Files.isDirectory(parent) {
                    let made = IN_CREATE | IN_MOVED_TO | IN_ONLYDIR
                    if inotify_add_watch(descriptor, parent, UInt32(made)) < 0, errno == ENOSPC { return false }
                }
                for path in [folder] + Files.folders(below: folder) {
                    if inotify_add_watch(descriptor, path, UInt32(changes)) < 0, errno == ENOSPC { return false }
                }
            }
            return true
        }
    }
#endif
