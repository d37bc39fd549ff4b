/// The names that one kind of model offers to templates.
public struct Schema<Model: Sendable>: Sendable {
    /// What people call such a model: "park page", "report". Schemas of one model type differ by it.
    public let name: String
    /// The names in the order they are documented.
    public let fields: [Field<Model>]

    /// A schema; two fields of the same name are a mistake of the program.
    public init(_ name: String, _ fields: [Field<Model>]) {
        precondition(Set(fields.map(\.name)).count == fields.count, "schema `\(name)` has a name twice")
        self.name = name
        self.fields = fields
    }

    /// The schema as the compiler handles it, without the model's type.
    @usableFromInline
    var shape: Shape {
        let identity = Shape.Identity(model: ObjectIdentifier(Model.self), name: name)
        return Shape(
            identity: identity,
            fields: fields.map { FieldShape(name: $0.name, documentation: $0.documentation, reading: $0.reading) })
    }
}
