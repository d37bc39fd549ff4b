import Basics

// How the tags that name data are compiled: what each kind of value allows.
extension Compiler {
    /// The steps that print a value.
    mutating func printing(_ tag: Tag, _ setting: Setting) -> Step? {
        if tag.name == "." { return printingInnermost(tag, setting) }
        guard let found = find(tag, setting) else { return nil }
        switch (found.reading, tag.kind) {
        case (.text(let print), .print), (.optionalText(let print, _, _), .print), (.html(let print), .printRaw):
            return print
        case (.html, _): return fail(.escapedMarkup(tag.name), tag, setting)
        case (.text, _), (.optionalText, _): return fail(.rawText(tag.name), tag, setting)
        case (let other, _): return fail(.notPrintable(tag.name, other.kind), tag, setting)
        }
    }

    private mutating func printingInnermost(_ tag: Tag, _ setting: Setting) -> Step? {
        let kind = setting.scope.innermost
        if kind != .text { return fail(.notPrintable(".", kind), tag, setting) }
        if tag.kind != .print { return fail(.rawText("."), tag, setting) }
        return { rendering, output in rendering.text.withBytes { output.bytes.append(escaping: $0) } }
    }

    /// The steps of a section.
    mutating func section(_ tag: Tag, _ nodes: [Node], _ setting: Setting) -> Step? {
        if tag.name == "." { return fail(.notASection(".", setting.scope.innermost), tag, setting) }
        guard let found = find(tag, setting) else { return nil }
        var inner = setting
        switch found.reading {
        case .text, .html: return fail(.notASection(tag.name, found.reading.kind), tag, setting)
        case .flag(let test):
            inner.scope = setting.scope.entering(.flag)
            let body = step(of: nodes, inner)
            return { rendering, output in if test(rendering) { body(rendering, &output) } }
        case .optionalText(_, _, let enter), .texts(_, let enter):
            inner.scope = setting.scope.entering(.text)
            let body = step(of: nodes, inner)
            return { rendering, output in enter(rendering, &output, body) }
        case .model(let nested), .optionalModel(let nested), .models(let nested):
            let slot = slot(of: nested.shape())
            let isChoice = found.isPartOfOptional || found.reading.kind != .model
            inner.scope = setting.scope.entering(slot)
            inner.descent[slot] = setting.descent[found.slot].map { $0 || isChoice }
            let enter = nested.enter(slot)
            let body = step(of: nodes, inner)
            return { rendering, output in enter(rendering, &output, body) }
        }
    }

    /// The steps of a section that is shown where a value is absent.
    mutating func inverted(_ tag: Tag, _ nodes: [Node], _ setting: Setting) -> Step? {
        if tag.name == "." { return fail(.notASection(".", setting.scope.innermost), tag, setting) }
        guard let found = find(tag, setting) else { return nil }
        let isPresent: Test
        switch found.reading {
        case .text, .html: return fail(.notASection(tag.name, found.reading.kind), tag, setting)
        case .model where !found.isPartOfOptional: return fail(.neverAbsent(tag.name), tag, setting)
        case .flag(let test), .optionalText(_, let test, _), .texts(let test, _): isPresent = test
        case .model(let nested), .optionalModel(let nested), .models(let nested): isPresent = nested.isPresent
        }
        let body = step(of: nodes, setting)
        return { rendering, output in if !isPresent(rendering) { body(rendering, &output) } }
    }

    private mutating func fail(_ fault: TemplateFault, _ tag: Tag, _ setting: Setting) -> Step? {
        report(fault, tag, setting.template)
        return nil
    }
}
