import Basics
import Reading
import Vocabulary

/// What `content/site.yml` says; every line of it may be missing.
struct SiteSettings: Sendable {
    /// The languages the interface speaks.
    enum Language: String, Sendable, CaseIterable {
        case chinese = "zh-Hans"
        case english = "en"
    }

    var title = "园区报告"
    var description = ""
    var language = Language.chinese
    /// Where the site will be published, with a slash at its end; none where the owner does not say.
    var baseURL: String?
    /// The path of `baseURL`, with slashes at both ends; none where the owner does not say.
    var rootPath: String? {
        guard let baseURL, let host = baseURL.firstRange(of: "://")?.upperBound else { return nil }
        return baseURL[host...].firstIndex(of: "/").map { String(baseURL[$0...]) }
    }

    /// The indicators of cards and comparisons, by their places in the vocabulary.
    var headline: [Int] = []

    private static let keys = ["title", "description", "language", "base-url", "headline"]

    /// The indicators compared where a site names none.
    private static let usualHeadline = [
        "gdp", "industrial-value-added-above-scale", "industrial-output-above-scale", "tax-revenue", "foreign-trade",
        "high-tech-enterprises",
    ]

    /// Reads the file, if there is one.
    init(folder: String, vocabulary: Vocabulary, problems: inout [Problem]) {
        let path = "\(folder)/site.yml"
        var mapping: MarkedMapping?
        do throws(Problem) {
            if Files.exists(path) {
                let (bytes, damage) = try ReportReader.utf8(Files.read(path), file: path)
                problems += damage
                mapping = try MarkedMapping.read(bytes, file: path)
            }
        } catch {
            problems.append(error)
        }
        headline = Self.usualHeadline.compactMap { vocabulary.indicatorIndex($0) }
        guard let mapping else { return }
        problems += mapping.unknownKeys(known: Self.keys)
        if let text = mapping.text("title"), !text.isEmpty { title = text }
        if let text = mapping.text("description") { description = text }
        readLanguage(mapping, &problems)
        readBaseURL(mapping, &problems)
        readHeadline(mapping, vocabulary, &problems)
    }

    private mutating func readLanguage(_ mapping: MarkedMapping, _ problems: inout [Problem]) {
        guard let text = mapping.text("language") else { return }
        if let known = Language(rawValue: text) {
            language = known
        } else {
            let allowed = Language.allCases.map(\.rawValue).joined(separator: " or ")
            problems.append(
                mapping.problem(YAMLFault.badValue(key: "language", value: text, allowed: allowed), at: "language"))
        }
    }

    private mutating func readBaseURL(_ mapping: MarkedMapping, _ problems: inout [Problem]) {
        guard let text = mapping.text("base-url") else { return }
        if WebAddress.isAbsolute(text), !text.contains("?"), !text.contains("#") {
            baseURL = text.hasSuffix("/") ? text : text + "/"
        } else {
            let fault = YAMLFault.badValue(key: "base-url", value: text, allowed: WebAddress.form)
            problems.append(mapping.problem(fault, at: "base-url"))
        }
    }

    private mutating func readHeadline(
        _ mapping: MarkedMapping, _ vocabulary: Vocabulary, _ problems: inout [Problem]
    ) {
        guard mapping["headline"] != nil else { return }
        headline = mapping.items("headline").compactMap { id in
            if let index = vocabulary.indicatorIndex(id) { return index }
            problems.append(mapping.problem(SiteFault.unknownHeadline(id: id), at: "headline"))
            return nil
        }
    }
}
