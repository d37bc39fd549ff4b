/// What a piece of a template does, once its names are resolved: it appends something to the page.
indirect enum Step {
    /// A template's own text.
    case literal(Literal)
    /// Prints texts, escaped.
    case print(Access)
    /// Prints markup as it is.
    case printRaw(Access)
    /// Prints the text of the innermost section over texts.
    case printInnermost
    /// A section over a flag.
    case present(Access, [Step])
    /// A section that is shown where a value is absent.
    case absent(Access, [Step])
    /// A section over texts.
    case texts(Access, [Step])
    /// A section over models, each placed in a slot.
    case models(Access, slot: Int, [Step])
    /// Another piece of template; one that is included within a line has no indentation.
    case call(piece: Int, indentation: [UInt8]?)

    /// A field of the model in a slot.
    struct Access {
        let slot: Int
        let reader: FieldReader
    }
}

/// The steps of a piece of template, as they are put together.
struct StepList {
    private var complete: [Step] = []
    private var text = Literal()

    /// All of them.
    var steps: [Step] { text.isEmpty ? complete : complete + [.literal(text)] }

    /// Adds a step; pieces of text that follow each other become one, and none stands for a step that could not be
    /// compiled.
    mutating func append(_ step: Step?) {
        switch step {
        case nil: return
        case .literal(let next): text.append(next)
        case let step?:
            if !text.isEmpty { complete.append(.literal(text)) }
            complete.append(step)
            text = Literal()
        }
    }
}
