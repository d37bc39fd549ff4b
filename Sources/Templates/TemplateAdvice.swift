extension TemplateFault {
    /// What the template's author can do.
    public var advice: String {
        switch self {
        case .unclosedTag(let braces): "end it with `\(String(repeating: "}", count: braces))`"
        case .emptyTag: "write a name between the braces, or remove them"
        case .malformedName: "write one name, or several joined by single dots, without spaces and braces"
        case .delimiters: "remove the tag and write `{{` and `}}` everywhere"
        case .unclosed(let name): "write `{{/\(name)}}` where it ends"
        case .nothingToClose(let name): "remove the tag, or open `\(name)` before it"
        case .crossed(_, let open, _): "write `{{/\(open)}}` here or before"
        case .outsideBlock: "move the tag into a block `{{$…}}` of the parent"
        case .filledTwice: "remove one of the two"
        case .sameName: "rename one of the two"
        case .noTemplate(let name): "add a template named `\(name)`"
        case .unknownTemplate(let name, let existing):
            Spelling.advice(for: name, existing, otherwise: "add a template of that name, or remove the tag")
        case .unknownBlock(let name, _, let existing):
            Spelling.advice(for: name, existing, otherwise: "remove it: the parent has no blocks")
        case .unknownName(let name, let offered), .unknownPart(let name, _, _, let offered):
            Spelling.advice(for: name, offered, otherwise: "remove it: no names are offered here")
        case .noParts(let path, let kind):
            kind == .models
                ? "open a section `{{#\(path)}}` and write the name inside" : "write `\(path)` without the rest"
        case .escapedMarkup(let name): "write `{{{\(name)}}}` with three braces"
        case .rawText(let name): "write `{{\(name)}}` with two braces"
        case .notPrintable(let name, let kind): Self.advice(onPrinting: name, kind)
        case .notASection(let name, let kind):
            kind == .model ? "write its content without the section" : "print it with \(Self.print(name, kind)) alone"
        case .neverAbsent: "remove it with all that stands inside"
        case .endless: "include it inside a section over a list or an optional model of what it shows"
        case .tooDeep: "close the tags that are done, or put a part into a template of its own"
        case .intricate: "include fewer templates from within templates that they include"
        case .included(let fault, _): fault.advice
        }
    }

    private static func advice(onPrinting name: String, _ kind: FieldKind) -> String {
        switch (kind, name) {
        case (.flag, "."): "print it outside of the flag's section"
        case (_, "."): "print one of the model's names"
        case (.flag, _): "use it as a section, `{{#\(name)}}…{{/\(name)}}`"
        case (.texts, _): "open a section, `{{#\(name)}}{{.}}{{/\(name)}}`"
        case (.models, _): "open a section `{{#\(name)}}` and print the names of its models"
        default: "print one of its names, as in `{{\(name).…}}`"
        }
    }

    private static func print(_ name: String, _ kind: FieldKind) -> String {
        kind == .html ? "`{{{\(name)}}}`" : "`{{\(name)}}`"
    }
}
