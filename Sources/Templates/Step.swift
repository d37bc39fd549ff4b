/// One thing that a compiled template does: it appends something to the page. Steps are functions and no enum, since
/// taking a case apart counts references up and down, which takes longer than printing.
typealias Step = @Sendable (Rendering, inout Output) -> Void

/// The steps of a piece of template, as they are put together.
struct StepList {
    private var complete: [Step] = []
    private var text = Literal()

    /// The steps.
    var steps: [Step] {
        if text.isEmpty { return complete }
        let text = text
        return complete + [{ _, output in output.append(text) }]
    }

    /// Adds text; pieces of text that follow each other become one step.
    mutating func append(_ literal: Literal) {
        text.append(literal)
    }

    /// Adds a step; none stands for one that could not be compiled.
    mutating func append(_ step: Step?) {
        guard let step else { return }
        complete = steps + [step]
        text = Literal()
    }
}
