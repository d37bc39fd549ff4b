import Basics
import Templates
import Testing

/// The public cases of the Mustache specification, and where a strict language must differ from them.
struct SpecificationTests {
    @Test(
        .enabled(if: SpecificationCase.areThere, "the cases are not beside the project"),
        arguments: ["comments", "interpolation", "inverted", "partials", "sections", "~inheritance"])
    func cases(suite: String) throws {
        var deviations = Deviation.all[suite] ?? []
        for specified in try SpecificationCase.read(suite) {
            let index = deviations.firstIndex { $0.name == specified.name }
            let deviation = index.map { deviations.remove(at: $0) }
            do {
                let rendered = try render(specified)
                #expect(deviation == nil && rendered == specified.expected, "\(specified.name)")
            } catch {
                #expect(error.list.map(\.fault.message) == [deviation?.message], "\(specified.name)")
            }
        }
        #expect(deviations.map(\.name) == [], "these cases don't exist")
    }

    private func render(_ specified: SpecificationCase) throws(Problems) -> String {
        var texts = specified.partials ?? [:]
        texts["the case"] = specified.template
        let sources = texts.map { TemplateSource(name: $0.key, file: $0.key, bytes: Array($0.value.utf8)) }
        let adapter = JSONSchema(markup: Set(texts.values.flatMap(namesPrintedUnescaped)))
        let schema = adapter.schema(of: [specified.data], at: "data")
        let template = try TemplateSet(sources).compile { $0.page("the case", with: schema) }
        return String(decoding: template.render(specified.data), as: UTF8.self)
    }

    /// The last parts of the names in `{{{x}}}` and `{{&x}}`.
    private func namesPrintedUnescaped(in text: String) -> [String] {
        text.matches(of: /\{\{[{&]\s*([^}\s]+)/).map { String($0.1.split(separator: ".").last ?? $0.1) }
    }
}

/// A case that is met by failing on it.
struct Deviation {
    let name: String
    let message: String

    private init(_ name: String, _ message: String) {
        self.name = name
        self.message = message
    }

    static let all: [String: [Deviation]] = [
        "interpolation": unknownNames + noTextAtTheRoot,
        // A name that nothing offers is a mistake, not an absence.
        "inverted": [
            Deviation("Context Misses", "no name `missing` is offered here"),
            Deviation("Dotted Names - Broken Chains", "`a` is a data/a and offers no name `b`"),
            // What stands where a model is absent can't use the model's names.
            Deviation("Context", "no name `name` is offered here"),
            Deviation("List", "no name `n` is offered here"),
        ],
        // Nor is a partial that does not exist.
        "partials": [Deviation("Failed Lookup", "there is no template `text`")],
        "sections": [
            // A name that nothing offers.
            Deviation("Context Misses", "no name `missing` is offered here"),
            Deviation("Dotted Names - Broken Chains", "`a` is a data/a and offers no name `b`"),
            // There are no lists of lists: the models in a list have names.
            Deviation("Implicit Iterator - Array", "no name `list` is offered here"),
            // There are no lists of markup: only a name of its own says that something is safe unescaped.
            Deviation("Implicit Iterator - Triple mustache", "`.` is not safe markup and can't be printed unescaped"),
            Deviation("Implicit Iterator - Ampersand", "`.` is not safe markup and can't be printed unescaped"),
            // A page is a model with names, never a list.
            Deviation("Implicit Iterator - Root-level", "`.` is a model, a section over it chooses nothing"),
        ],
        // A name that nothing offers.
        "~inheritance": [Deviation("Negative Sections", "no name `bar` is offered here")],
    ]

    /// Names that nothing offers are a mistake; the cases render them as nothing.
    private static let unknownNames = [
        Deviation("Basic Context Miss Interpolation", "no name `cannot` is offered here"),
        Deviation("Triple Mustache Context Miss Interpolation", "no name `cannot` is offered here"),
        Deviation("Ampersand Context Miss Interpolation", "no name `cannot` is offered here"),
        Deviation("Dotted Names - Broken Chains", "`a` is a data/a and offers no name `b`"),
        Deviation("Dotted Names - Broken Chain Resolution", "`a.b` is a data/a/b and offers no name `c`"),
        Deviation("Dotted Names - Context Precedence", "`b` is a data/a/b and offers no name `c`"),
        Deviation("Dotted Names are never single keys", "no name `a` is offered here"),
    ]

    /// A page is a model with names, never a text.
    private static let noTextAtTheRoot = [
        "Implicit Iterators - Basic Interpolation",
        "Implicit Iterators - HTML Escaping",
        "Implicit Iterators - Triple Mustache",
        "Implicit Iterators - Ampersand",
        "Implicit Iterators - Basic Integer Interpolation",
    ].map { Deviation($0, "`.` is a model and can't be printed") }
}
