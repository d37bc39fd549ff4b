import Basics
import Templates

/// All names that templates can use, as a page of the guide: `docs/template-names.md`.
public struct TemplateNames: Sendable {
    private let chinese: Words
    private let english: Words
    private let pages: [(template: String, schemas: [SchemaDescription])]
    /// The names that every page has.
    private let common: SchemaDescription?

    /// The names that pages offer, and the words in a folder of templates.
    public init(templates folder: String) throws {
        let languages = SiteSettings.Language.self
        var problems: [Problem] = []
        chinese = try TemplateFolder(folder: folder, language: languages.chinese.rawValue, &problems).words
        english = try TemplateFolder(folder: folder, language: languages.english.rawValue, &problems).words
        pages = PageTemplates.names(chinese)
        // The page for unknown addresses has no names of its own.
        common = NotFoundPage.schema(chinese.schema).descriptions.first
    }

    /// The whole text.
    public var markdown: String {
        ([Self.opening, Self.kinds, everyPage] + pages.map(page) + ["## Models\n"] + models + [words])
            .joined(separator: "\n")
    }

    private static let opening = """
        # Names in templates

        <!-- Made by `make embed` from the lists that templates are checked against; do not edit. -->

        What each page offers to its template, and what a name stands for. How templates are written and replaced is told in
        [Templates](guide/templates.md). A partial has the names of the place where it is included.

        """

    private static var kinds: String {
        let uses: [(FieldKind, String)] = [
            (.text, "`{{name}}` prints it, escaped"),
            (
                .optionalText,
                "`{{#name}}{{.}}{{/name}}` prints it where it is there, `{{^name}}…{{/name}}` where it is not"
            ),
            (.texts, "`{{#name}}{{.}}{{/name}}` prints each"),
            (.html, "`{{{name}}}` prints it as it is"),
            (.flag, "`{{#name}}…{{/name}}` where it is so, `{{^name}}…{{/name}}` where it is not"),
            (.model, "`{{name.other}}`, or `{{#name}}{{other}}{{/name}}`"),
            (.optionalModel, "`{{#name}}{{other}}{{/name}}` where it is there, `{{^name}}…{{/name}}` where it is not"),
            (.models, "`{{#name}}{{other}}{{/name}}` once for each"),
        ]
        return "| Kind | In a template |\n| --- | --- |\n"
            + uses.map { "| \($0.words) | \($1) |\n" }.joined()
    }

    private var everyPage: String { "## On every page\n\n" + table(common?.fields ?? []) }

    private func page(_ template: String, _ schemas: [SchemaDescription]) -> String {
        let known = Set(common?.fields.map(\.name) ?? [])
        let own = (schemas.first?.fields ?? []).filter { !known.contains($0.name) }
        let text = own.isEmpty ? "It has the names of every page alone.\n" : table(own)
        return "## `\(template).mustache`\n\n" + text
    }

    /// The models that names lead to, each once.
    private var models: [String] {
        var seen: Set<String> = [Self.wordsName]
        let all = pages.flatMap { $0.schemas.dropFirst() }.filter { seen.insert($0.name).inserted }
        return all.sorted { $0.name < $1.name }.map { "### \($0.name)\n\n" + table($0.fields) }
    }

    private func table(_ fields: [FieldDescription]) -> String {
        "| Name | Kind | What it is |\n| --- | --- | --- |\n"
            + fields.map { field in
                let nested = field.nested.map { name in
                    let anchor = name.lowercased().replacing(" ", with: "-").replacing("’", with: "")
                    return ": [\(name)](#\(anchor))"
                }
                return "| `\(field.name)` | \(field.kind.words)\(nested ?? "") | \(Self.cell(field.documentation)) |\n"
            }.joined()
    }

    /// What the schema of the words is called.
    private static let wordsName = "interface words"

    private var words: String {
        "## \(Self.wordsName.prefix(1).uppercased() + Self.wordsName.dropFirst())\n\n"
            + "Written `{{strings.name}}`; gaps in braces are filled by the program.\n\n"
            + "| Name | 中文 | English |\n| --- | --- | --- |\n"
            + chinese.keys.map { "| `\($0)` | \(Self.cell(chinese[$0])) | \(Self.cell(english[$0])) |\n" }.joined()
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
