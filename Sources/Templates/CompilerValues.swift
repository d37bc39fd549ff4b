import Basics

// How the tags that name data are compiled: what each kind of value allows.
extension Compiler {
    /// The steps that print a value.
    mutating func printing(_ tag: Tag, _ setting: Setting) -> Step? {
        if tag.name == "." { return printingInnermost(tag, setting) }
        guard let found = find(tag, setting) else { return nil }
        switch (found.reading, tag.kind) {
        case (.fixedText(_, let escaped), .print): return .literal(Literal(bytes: escaped))
        case (.text(let reader), .print), (.optionalText(let reader), .print):
            return .print(Step.Access(slot: found.slot, reader: reader))
        case (.html(let reader), .printRaw): return .printRaw(Step.Access(slot: found.slot, reader: reader))
        case (.html, _): return fail(.escapedMarkup(tag.name), tag, setting)
        case (.text, _), (.fixedText, _), (.optionalText, _): return fail(.rawText(tag.name), tag, setting)
        case (let other, _): return fail(.notPrintable(tag.name, other.kind), tag, setting)
        }
    }

    private mutating func printingInnermost(_ tag: Tag, _ setting: Setting) -> Step? {
        let kind = setting.scope.innermost
        if kind != .text { return fail(.notPrintable(".", kind), tag, setting) }
        if tag.kind != .print { return fail(.rawText("."), tag, setting) }
        return .printInnermost
    }

    /// The steps of a section.
    mutating func section(_ tag: Tag, _ nodes: [Node], _ setting: Setting) -> Step? {
        if tag.name == "." { return fail(.notASection(".", setting.scope.innermost), tag, setting) }
        guard let found = find(tag, setting) else { return nil }
        var inner = setting
        switch found.reading {
        case .text, .fixedText, .html: return fail(.notASection(tag.name, found.reading.kind), tag, setting)
        case .flag(let reader):
            inner.scope = setting.scope.entering(.flag)
            return .present(Step.Access(slot: found.slot, reader: reader), steps(of: nodes, inner))
        case .optionalText(let reader), .texts(let reader):
            inner.scope = setting.scope.entering(.text)
            return .texts(Step.Access(slot: found.slot, reader: reader), steps(of: nodes, inner))
        case .model(let reader, let shape), .optionalModel(let reader, let shape), .models(let reader, let shape):
            let slot = slot(of: shape())
            let isChoice = found.isPartOfOptional || found.reading.kind != .model
            inner.scope = setting.scope.entering(slot)
            inner.descent[slot] = setting.descent[found.slot].map { $0 || isChoice }
            return .models(Step.Access(slot: found.slot, reader: reader), slot: slot, steps(of: nodes, inner))
        }
    }

    /// The steps of a section that is shown where a value is absent.
    mutating func inverted(_ tag: Tag, _ nodes: [Node], _ setting: Setting) -> Step? {
        if tag.name == "." { return fail(.notASection(".", setting.scope.innermost), tag, setting) }
        guard let found = find(tag, setting) else { return nil }
        switch found.reading {
        case .text, .fixedText, .html: return fail(.notASection(tag.name, found.reading.kind), tag, setting)
        case .model where !found.isPartOfOptional: return fail(.neverAbsent(tag.name), tag, setting)
        case .flag(let reader), .optionalText(let reader), .texts(let reader), .model(let reader, _),
            .optionalModel(let reader, _), .models(let reader, _):
            return .absent(Step.Access(slot: found.slot, reader: reader), steps(of: nodes, setting))
        }
    }

    private mutating func fail(_ fault: TemplateFault, _ tag: Tag, _ setting: Setting) -> Step? {
        report(fault, tag, setting.template)
        return nil
    }
}
