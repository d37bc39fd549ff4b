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
        let found =
            figures() + conflicts() + links + (try TemplateCheck(site, options).problems()) + (try unreadFiles())
        return (site.warnings + found).sorted()
    }

    /// Figures of one report or of several that do not agree, at the first of them. What two reports state differently is
    /// told as a conflict.
    private func figures() -> [Problem] {
        let checks = site.dataset.checksOfPark.joined().filter { check in
            !check.passed && !(check.kind == .repetition && check.isAcrossReports)
        }
        return checks.map { check in
            let calculation = check.calculation.map { piece in
                switch piece {
                case .figure(let fact): amount(of: fact)
                case .text(let text): text
                }
            }
            return Problem(CheckFault.figuresDiffer(calculation.joined()), at: check.facts.first.map(place))
        }
    }

    /// Values that another report, or another place of the same one, contradicts.
    private func conflicts() -> [Problem] {
        let dataset = site.dataset
        return dataset.parks.indices.flatMap { dataset.cellsOfPark[$0] }.map { dataset.cell($0) }.flatMap { cell in
            cell.conflicting.map { fact in
                let shown = place(of: cell.shown)
                let fault = CheckFault.contradicted(
                    value: amount(of: fact), other: amount(of: cell.shown), at: "\(shown.file):\(shown.line ?? 1)")
                return Problem(fault, at: place(of: fact))
            }
        }
    }

    /// A figure's number and unit.
    private func amount(of fact: Fact) -> String {
        let amount = site.dataset.observation(fact).quantity
        return "\(amount.value)\(amount.unit)"
    }

    /// The words of a figure.
    private func place(of fact: Fact) -> Place {
        let observation = site.dataset.observation(fact)
        return Place(
            file: site.dataset.reports[fact.report].file, line: observation.place.line, excerpt: observation.quote)
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
