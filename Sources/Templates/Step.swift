/// What a piece of a compiled template does: it appends something to the page.
///
/// Steps are functions that call functions they hold. An enum or an array of steps would count references at every
/// step, which takes longer than printing and makes threads wait for each other.
typealias Step = @Sendable (Rendering, inout Output) -> Void

/// The steps of a piece of template, as they are put together.
struct StepList {
    private var complete: [Step] = []
    private var text = Literal()

    /// All of them as one.
    var step: Step {
        Self.sequence(steps[...])
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

    private var steps: [Step] {
        if text.isEmpty { return complete }
        let text = text
        return complete + [{ _, output in output.append(text) }]
    }

    private static func sequence(_ steps: ArraySlice<Step>) -> Step {
        guard let first = steps.first else { return { _, _ in } }
        if steps.count == 1 { return first }
        let middle = steps.startIndex + steps.count / 2
        let left = sequence(steps[..<middle])
        let right = sequence(steps[middle...])
        return { rendering, output in
            left(rendering, &output)
            right(rendering, &output)
        }
    }
}
