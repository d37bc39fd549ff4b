import Site

/// Times templates alone, on one core: from the model of a park's page, made before, to its bytes.
struct TemplateBench {
    /// The content folder of a site with real reports.
    let content: String

    private static let usualSize = 25_000
    private static let rounds = 2000
    private static let runs = 5

    /// Renders the park page that is nearest to the usual size again and again, and tells the fastest of several runs.
    func run() async throws {
        let site = try await SiteBuilder(BuildOptions(content: content, templates: nil, output: "")).render()
        let pages = try RenderingSample(site).pages.map { page in (page, page.render().count) }
        let nearest = pages.min { abs($0.1 - Self.usualSize) < abs($1.1 - Self.usualSize) }
        guard let (page, size) = nearest else { return }
        var bytes = 0
        let times = (0..<Self.runs).map { _ in
            ContinuousClock().measure {
                for _ in 0..<Self.rounds { bytes += page.render().count }
            }
        }
        precondition(bytes == size * Self.rounds * Self.runs, "a page is the same each time")
        let time = times.min() ?? .zero
        Measurement.tell(
            "templates: \(page.path), \(size) bytes, one core", time,
            Measurement.rate(Self.rounds, "pages", in: time) + ", "
                + Measurement.megabytes(size * Self.rounds, in: time))
    }
}
