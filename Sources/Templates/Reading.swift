/// How a compiled template reads a field, without the type of the model.
enum Reading: Sendable {
    case text(Step)
    case html(Step)
    case flag(Test)
    case optionalText(print: Step, isPresent: Test, enter: Enter)
    case texts(isPresent: Test, enter: Enter)
    case model(Nested)
    case optionalModel(Nested)
    case models(Nested)

    var kind: FieldKind {
        switch self {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .optionalText: .optionalText
        case .texts: .texts
        case .model: .model
        case .optionalModel: .optionalModel
        case .models: .models
        }
    }
}

/// Tells whether a section over a value is shown.
typealias Test = @Sendable (Rendering) -> Bool
/// Runs a section's body for each of its values.
typealias Enter = @Sendable (Rendering, inout Output, Step) -> Void

/// How the models that a field leads to are read.
struct Nested: Sendable {
    let shape: @Sendable () -> Shape
    let isPresent: Test
    /// Enters the models one after the other, each placed in the slot that the compiler keeps for their schema.
    let enter: @Sendable (_ slot: Int) -> Enter
    /// A field of the model, for dotted names.
    let part: @Sendable (_ name: String) -> Reading?

    init<Model: Sendable>(_ schema: @escaping @Sendable () -> Schema<Model>, _ source: @escaping Source<Model>) {
        shape = { schema().shape }
        part = { name in schema().field(name)?.bind(source) }
        isPresent = { rendering in
            var isPresent = false
            source(rendering) { _ in isPresent = true }
            return isPresent
        }
        enter = { slot in
            { rendering, output, body in
                let outer = rendering.slots[slot]
                source(rendering) {
                    rendering.slots[slot] = Frame($0)
                    body(rendering, &output)
                }
                rendering.slots[slot] = outer
            }
        }
    }
}
