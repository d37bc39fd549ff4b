import Basics
import Dataset
import Extraction
import Reading

/// Looks a rendered site over for what may be wrong with it short of stopping a build.
struct SiteCheck {
    private let site: RenderedSite
    private let options: BuildOptions

    init(_ site: RenderedSite, _ options: BuildOptions) {
        self.site = site
        self.options = options
    }

    /// All findings in the order of their places, the warnings of the build among them.
    func problems() async throws -> [Problem] {
        let links = await LinkCheck(site.files, root: site.content.settings.rootPath).findings().map { finding in
            Problem(finding.fault, at: place(of: finding.address, on: finding.page))
        }
        let found = figures() + links + (try TemplateCheck(site, options).problems()) + (try unreadFiles())
        return (site.warnings + found).sorted()
    }

    /// Figures of one report that do not agree.
    private func figures() -> [Problem] {
        site.dataset.reports.flatMap { report in
            report.extraction.checks.filter { !$0.passed }.map { check in
                let observations = report.extraction.observations
                let calculation = check.text { index in
                    "\(observations[index].quantity.value)\(observations[index].quantity.unit)"
                }
                let first = check.observations.first.map { observations[$0] }
                return Problem(
                    CheckFault.figuresDiffer(calculation),
                    at: Place(file: report.file, line: first?.place.line, excerpt: first?.quote))
            }
        }
    }

    /// Where the author wrote an address that stands on a page; the page itself where a template did.
    private func place(of address: String, on page: String) -> Place {
        let sources =
            site.dataset.reports.lazy.filter { report in
                page == "reports/\(site.dataset.parks[report.park].id)/\(report.details.name)/index.html"
            }.map(\.file)
            + site.dataset.parks.lazy.filter { page == "parks/\($0.id)/index.html" }.map {
                "\(options.content)/parks/\($0.id).md"
            }
        for file in sources {
            guard let bytes = try? Files.read(file) else { continue }
            let text = bytes.text(in: 0..<bytes.count)
            guard let found = text.firstRange(of: address) else { continue }
            let line = text[..<found.lowerBound].utf8.count { $0 == ASCII.newline } + 1
            return Place(file: file, line: line, excerpt: address)
        }
        return Place(file: page, excerpt: address)
    }

    /// Files among the reports that nobody reads.
    private func unreadFiles() throws -> [Problem] {
        let folder = "\(options.content)/reports"
        guard Files.isDirectory(folder) else { return [] }
        let sidecars = Set(site.content.reports.map(\.sidecarPath))
        return try Files.list(folder).compactMap { path in
            let file = "\(folder)/\(path)"
            let ending = Files.split(name: Files.name(of: path)).ending
            if ReportLocation.endings.contains(ending) || sidecars.contains(file) { return nil }
            return Problem(ending == "yml" ? CheckFault.loneSidecar : .unreadFile, at: Place(file: file))
        }
    }
}
