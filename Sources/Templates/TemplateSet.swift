import Basics

/// The templates of a site, parsed: pages, and what they include and extend, in one space of names.
public struct TemplateSet: Sendable {
    let parsed: [String: ParsedTemplate]
    private let findings: [Finding]

    /// Parses templates; what is wrong with them is told when pages are compiled, together with all other mistakes.
    public init(_ sources: [TemplateSource]) {
        var parsed: [String: ParsedTemplate] = [:]
        var findings: [Finding] = []
        for source in sources {
            let result = Parser.parse(source)
            findings += result.findings
            if let other = parsed.updateValue(result.template, forKey: source.name) {
                let fault = TemplateFault.sameName(source.name, otherFile: other.source.file)
                findings.append(Finding(fault, at: Place(file: source.file)))
            }
        }
        self.parsed = parsed
        self.findings = findings + References.check(parsed)
    }

    /// Compiles one page's template.
    public func compile<Page: ViewModel>(page name: String, as type: Page.Type) throws(Problems) -> Template<Page> {
        try compile { $0.page(name, as: type) }
    }

    /// Compiles the templates of several pages; throws the mistakes of all of them, and of templates no page uses.
    public func compile<Pages>(_ pages: (inout PageCompiler) -> Pages) throws(Problems) -> Pages {
        var compiler = PageCompiler(self)
        let compiled = pages(&compiler)
        let all = findings + compiler.findings
        if !all.isEmpty { throw all.problems }
        return compiled
    }
}
