/// Compiles the templates of several pages and collects what is wrong with all of them.
public struct PageCompiler {
    private let templates: TemplateSet
    private var reached: Set<String> = []
    private(set) var findings: [Finding] = []

    init(_ templates: TemplateSet) {
        self.templates = templates
    }

    /// Compiles a page's template. Where it has mistakes, the result stands in for it until they are thrown.
    public mutating func page<Page: ViewModel>(_ name: String, as type: Page.Type) -> Template<Page> {
        page(name, with: Page.schema)
    }

    /// Compiles a page's template for a schema that is made when the program runs.
    public mutating func page<Page>(_ name: String, with schema: Schema<Page>) -> Template<Page> {
        guard let template = templates.parsed[name] else {
            findings.append(Finding(.noTemplate(page: name), at: nil))
            return Template(program: Program(pieces: [[]], slotCount: 1))
        }
        let compiler = Compiler(page: template, schema.shape, templates.parsed)
        findings += compiler.findings
        reached.formUnion(compiler.reached)
        return Template(program: compiler.program)
    }

    /// The templates that no page compiled so far includes.
    public var unused: [String] {
        templates.parsed.keys.filter { !reached.contains($0) }.sorted()
    }
}
