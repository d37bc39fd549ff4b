/// A schema without the type of its model, as the compiler handles it.
@usableFromInline
struct Shape: Sendable {
    /// What tells schemas apart: it holds the model's type, so that a slot kept for one schema only ever holds models
    /// of one type.
    struct Identity: Hashable, Sendable {
        let model: ObjectIdentifier
        let name: String
    }

    let identity: Identity
    let fields: [FieldShape]

    var names: [String] { fields.map(\.name) }

    /// How a name is read.
    func reading(_ name: String) -> Reading? {
        fields.first { $0.name == name }?.reading
    }
}

/// A field without the type of its model.
struct FieldShape: Sendable {
    let name: String
    let documentation: String
    let reading: Reading
}
