/// Looks at all files twice a second.
struct PollingWatcher: FolderWatcher {
    /// How long to wait between two looks.
    var interval = Duration.milliseconds(500)

    func changes(in folders: [String]) -> AsyncStream<Void> {
        let (stream, listener) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let task = Task { [interval] in
            var last = FolderStamp(folders)
            while !Task.isCancelled {
                try await Task.sleep(for: interval)
                let now = FolderStamp(folders)
                if now != last { listener.yield() }
                last = now
            }
        }
        listener.onTermination = { _ in task.cancel() }
        return stream
    }
}
