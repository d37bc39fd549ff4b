import Basics
import Dataset
import Extraction
import Reading
import Templates
import Vocabulary

/// What a build is made from and where it goes.
public struct BuildOptions: Sendable {
    /// The content folder.
    public var content: String
    /// The folder of the site's own templates; none for the built-in ones alone.
    public var templates: String?
    /// The folder the site is written to.
    public var output: String
    /// The `data/observations.json` of an earlier publication to tell changes since; none for no comparison.
    public var since: String?

    /// A build of a content folder.
    public init(content: String, templates: String?, output: String, since: String? = nil) {
        self.content = content
        self.templates = templates
        self.output = output
        self.since = since
    }
}

/// What a build did.
public struct BuildSummary: Sendable {
    /// What the site holds.
    public let totals: SiteTotals
    /// What was written.
    public let writing: WritingSummary
    /// What is wrong with the content short of stopping the build.
    public let warnings: [Problem]
}

/// What a check found.
public struct CheckSummary: Sendable {
    /// What the site holds.
    public let totals: SiteTotals
    /// Number of the site's files.
    public let files: Int
    /// What may be wrong: warnings alone.
    public let problems: [Problem]
    /// The site's own templates, words and assets that stand in place of built-in ones, below their folder.
    public let replaced: [String]
}

/// The steps of a build, which a progress line names.
public enum BuildStep: String, Sendable, CaseIterable {
    /// Settings, parks and templates are read.
    case looking
    /// The reports are read.
    case reading
    /// Their observations are put together.
    case dataset
    /// The dataset is written out as files.
    case exporting
    /// Pages are made.
    case rendering
    /// The output folder is brought up to date.
    case writing
}

/// Builds a site: everything is loaded, checked and rendered before the first byte is written.
public struct SiteBuilder: Sendable {
    private let options: BuildOptions
    private let progress: @Sendable (BuildStep) -> Void

    /// A builder; `progress` is called as each step begins.
    public init(_ options: BuildOptions, progress: @escaping @Sendable (BuildStep) -> Void = { _ in }) {
        self.options = options
        self.progress = progress
    }

    /// Builds the site. Throws all problems of the content and the templates at once.
    public func build() async throws -> BuildSummary {
        try checkFolders()
        let site = try await render()

        progress(.writing)
        let output = try OutputFolder(options.output)
        let foreign = output.foreignFiles(site.files)
        guard foreign.isEmpty else { throw Problems(site.warnings + foreign) }
        let writing = try await output.write(site.files)
        return BuildSummary(totals: site.totals, writing: writing, warnings: site.warnings)
    }

    /// Looks for everything that can be wrong, and writes nothing. Throws what would stop a build.
    public func check() async throws -> CheckSummary {
        let site = try await render()
        return CheckSummary(
            totals: site.totals, files: site.files.count, problems: try await SiteCheck(site, options).problems(),
            replaced: site.templates.replaced)
    }

    /// Makes all files of the site and writes none. Throws all problems of the content and the templates at once.
    public func render() async throws -> RenderedSite {
        progress(.looking)
        var problems: [Problem] = []
        let content = try SiteContent(folder: options.content, problems: &problems)
        let (folder, templates) = try loadTemplates(content, &problems)
        let earlier = earlierPublication(content.vocabulary, &problems)

        progress(.reading)
        let cards = folder.map { folder in
            let isChinese = content.settings.language == .chinese
            return NumeralCards(
                wording: Wording(words: folder.words, isChinese: isChinese), vocabulary: content.vocabulary)
        }
        let words = ArticleWords(pageAround: folder?.words["pageAround"] ?? "", cards: cards)
        let reports = await read(content, words, &problems)
        let (parks, entries) = Self.entries(reports, content.parks)
        problems += Self.sharedAddresses(entries, parks)
        guard let folder, let templates, !problems.contains(where: { $0.severity == .error }) else {
            throw Problems(problems)
        }

        progress(.dataset)
        let dataset = await Dataset(parks: parks, reports: entries, vocabulary: content.vocabulary)
            .compared(with: earlier)
        let articles = Dictionary(reports.map { ($0.file, $0.article) }, uniquingKeysWith: { first, _ in first })

        progress(.exporting)
        let renderer = SiteRenderer(content, dataset, articles, folder, templates)
        let data = await renderer.dataFiles()

        progress(.rendering)
        let texts = HandWrittenTexts(content, live: renderer.live, &problems)
        let moved = MovedPages(content, dataset, &problems)
        guard !problems.contains(where: { $0.severity == .error }) else { throw Problems(problems) }
        let files = await renderer.files(with: data, texts, moved)
        return RenderedSite(
            content: content, dataset: dataset, templates: folder, unusedTemplates: templates.unused, files: files,
            warnings: problems.sorted())
    }

    private func checkFolders() throws {
        let output = Files.resolved(options.output)
        for folder in [options.content, options.templates].compactMap({ $0 }) {
            let source = Files.resolved(folder)
            if output == source || output.hasPrefix(source + "/") {
                throw Problem(SiteFault.outputInsideSources, at: Place(file: options.output))
            }
            if output == "/" || source.hasPrefix(output + "/") {
                throw Problem(SiteFault.outputAroundSources(folder: folder), at: Place(file: options.output))
            }
        }
    }

    /// The publication that changes are told since.
    private func earlierPublication(_ vocabulary: Vocabulary, _ problems: inout [Problem]) -> Publication? {
        guard let path = options.since else { return nil }
        do throws(Problem) {
            return try Publication.read(Files.read(path), file: path, vocabulary)
        } catch {
            problems.append(error)
            return nil
        }
    }

    private func loadTemplates(
        _ content: SiteContent, _ problems: inout [Problem]
    ) throws -> (TemplateFolder?, PageTemplates?) {
        do {
            let folder = try TemplateFolder(
                folder: options.templates, language: content.settings.language.rawValue, &problems)
            return (folder, try PageTemplates(folder.templates, words: folder.words))
        } catch let found as Problems {
            problems += found.list
        } catch let problem as Problem {
            problems.append(problem)
        }
        return (nil, nil)
    }

    private func read(
        _ content: SiteContent, _ words: ArticleWords, _ problems: inout [Problem]
    ) async -> [ReadReport] {
        let parks = content.parks.directory
        let extractor = Extractor(content.vocabulary)
        let corrector = Corrector(extractor, content.vocabulary)
        let outcomes = await parallelMap(content.reports) {
            ReadReport.read($0, parks: parks, extractor, corrector, words)
        }
        var reports: [ReadReport] = []
        for outcome in outcomes {
            switch outcome {
            case .success(let report):
                reports.append(report)
                problems += report.problems.filter { !Self.isConsequence($0, of: content) }
            case .failure(let found): problems += found.list.filter { !Self.isConsequence($0, of: content) }
            }
        }
        return reports
    }

    /// Whether a report's problem is only that its park's file has one.
    private static func isConsequence(_ problem: Problem, of content: SiteContent) -> Bool {
        switch problem.fault as? SiteFault {
        case .unknownPark(let id), .parkByWords(let id, _): content.parks.broken.contains(id)
        default: false
        }
    }

    /// The parks of the site, and each report with the place of its park among them.
    private static func entries(_ reports: [ReadReport], _ parks: SiteParks) -> ([Park], [ReportEntry]) {
        let chosen = parks.onSite(ofReports: reports.map(\.park))
        let places = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, $0) })
        let entries = reports.map { report in
            ReportEntry(
                park: places[report.park] ?? 0, details: report.details, file: report.file,
                extraction: report.extraction, corrections: report.corrections)
        }
        return (chosen.map { parks.directory.parks[$0] }, entries)
    }

    /// Two files that would become one page, everywhere or where capital letters are not told apart: 2025-07-Data.txt
    /// and 2025-07-data.txt.
    private static func sharedAddresses(_ reports: [ReportEntry], _ parks: [Park]) -> [Problem] {
        var files: [String: String] = [:]
        var filesInSmallLetters: [String: String] = [:]
        var problems: [Problem] = []
        for report in reports {
            let address = Addresses.report(parks[report.park].id, report.details.name)
            let small = address.lowercased()
            if let other = files[address] {
                problems.append(Problem(SiteFault.sameAddress(other: other), at: Place(file: report.file)))
                continue
            }
            files[address] = report.file
            if let other = filesInSmallLetters[small] {
                problems.append(Problem(SiteFault.nearlySameAddress(other: other), at: Place(file: report.file)))
            } else {
                filesInSmallLetters[small] = report.file
            }
        }
        return problems
    }
}
