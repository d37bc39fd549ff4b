import Basics
import Reading

/// Looks over the templates and words of a site's own.
struct TemplateCheck {
    private let site: RenderedSite
    private let folder: String?

    init(_ site: RenderedSite, _ options: BuildOptions) {
        self.site = site
        folder = options.templates
    }

    /// Templates and words that are not used, and words that one language has and another lacks.
    func problems() throws -> [Problem] {
        guard let folder else { return [] }
        let templates = site.templates.own.filter { $0.hasSuffix(".mustache") }
        let unused = templates.filter { site.unusedTemplates.contains(Files.split(name: Files.name(of: $0)).stem) }
        return unused.map { Problem(CheckFault.unusedTemplate, at: Place(file: "\(folder)/\($0)")) }
            + (try words(in: folder, templates))
    }

    private func words(in folder: String, _ templates: [String]) throws -> [Problem] {
        let files = try SiteSettings.Language.allCases.map { "strings/\($0.rawValue).yml" }
            .filter { site.templates.own.contains($0) }
            .map { try MarkedMapping.read(utf8("\(folder)/\($0)"), file: "\(folder)/\($0)") }
        var problems: [Problem] = []
        let chinese = SiteSettings.Language.chinese.rawValue
        let builtIn = Set(try TemplateFolder(folder: nil, language: chinese, &problems).words.keys)
        let text = try templates.map { try utf8("\(folder)/\($0)") }.map { $0.text(in: 0..<$0.count) }.joined()
        for file in files {
            for key in file.keys where !builtIn.contains(key) {
                if !text.contains("strings.\(key)") {
                    problems.append(file.problem(CheckFault.unusedWord(key), at: key))
                    continue
                }
                for other in files where !other.keys.contains(key) {
                    problems.append(other.problem(CheckFault.missingWord(key, other: file.file)))
                }
            }
        }
        return problems
    }

    /// A file as the build read it, in whatever encoding; the build has told what is wrong with its bytes.
    private func utf8(_ path: String) throws(Problem) -> [UInt8] {
        try ReportReader.utf8(Files.read(path), file: path).bytes
    }
}
