import Site

/// Times templates alone, on one core: a page of the usual size, its model made before.
struct TemplateBench {
    private static let usualSize = 25_000
    private static let rounds = 2000

    /// Renders the page of a site that is nearest to the usual size again and again.
    func run(_ site: RenderedSite) throws {
        let pages = try RenderingSample(site).pages.map { page in (page, page.render().count) }
        let nearest = pages.min { abs($0.1 - Self.usualSize) < abs($1.1 - Self.usualSize) }
        guard let (page, size) = nearest else { return }
        let begin = ContinuousClock.now
        var bytes = 0
        for _ in 0..<Self.rounds { bytes += page.render().count }
        let time = ContinuousClock.now - begin
        precondition(bytes == size * Self.rounds, "a page is the same each time")
        Measurement.tell(
            "templates: \(page.path), \(size) bytes, one core", time,
            Measurement.rate(Self.rounds, "pages", in: time) + ", " + Measurement.megabytes(bytes, in: time))
    }
}
