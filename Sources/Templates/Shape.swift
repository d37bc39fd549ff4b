/// A schema without the type of its model, as the compiler handles it.
struct Shape: Sendable {
    /// What tells schemas apart: it holds the model's type, so that a slot kept for one schema only ever holds models
    /// of one type.
    struct Identity: Hashable, Sendable {
        let model: ObjectIdentifier
        let name: String
    }

    let identity: Identity
    let fields: [FieldShape]
    /// How a name is read from the model that lies in a slot of the rendering.
    let bind: @Sendable (_ name: String, _ slot: Int) -> Reading?

    var names: [String] { fields.map(\.name) }
}

/// A field without the type of its model.
struct FieldShape: Sendable {
    let name: String
    let kind: FieldKind
    let documentation: String
    /// The schema of the models it leads to; a closure, since a schema may lead back to itself.
    let nested: (@Sendable () -> Shape)?
}
