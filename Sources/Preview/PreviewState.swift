import Basics

/// What the preview shows now: the last good pages, and what is wrong with the newest build.
actor PreviewState {
    /// What the browser is told after each build.
    struct News: Sendable, Equatable {
        /// Counts the builds whose pages differed from those before; 0 until the first one succeeded.
        var version = 0
        /// What stopped the newest build; empty where it succeeded.
        var problems: [Problem] = []
        /// How many figures should be looked at.
        var doubtful = 0
    }

    private(set) var snapshot: SiteSnapshot?
    /// The figures of these pages, for people to look at.
    private(set) var review: ReviewList?
    private(set) var news = News()
    private var listeners: [Int: AsyncStream<News>.Continuation] = [:]
    private var nextListener = 0

    /// A build has succeeded; the problems before are gone. Gives the number of files that changed; none
    /// where there were none before.
    func show(_ new: SiteSnapshot, _ figures: ReviewList) -> Int? {
        let changes = snapshot.map { new.changes(since: $0) }
        if changes != 0 || snapshot?.root != new.root { news.version += 1 }
        snapshot = new
        review = figures
        news.doubtful = figures.count(.review)
        tell([])
        return changes
    }

    /// A build has failed; the pages stay as they were.
    func tell(_ problems: [Problem]) {
        news.problems = problems
        for listener in listeners.values { listener.yield(news) }
    }

    /// What there is to tell now, and whenever it changes, until the listener goes away.
    func listen() -> AsyncStream<News> {
        let number = nextListener
        nextListener += 1
        let (stream, listener) = AsyncStream.makeStream(of: News.self, bufferingPolicy: .bufferingNewest(1))
        listener.onTermination = { [weak self] _ in Task { await self?.forget(number) } }
        listeners[number] = listener
        listener.yield(news)
        return stream
    }

    private func forget(_ listener: Int) { listeners[listener] = nil }
}
