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
    var shape: Shape {
        let identity = Shape.Identity(model: ObjectIdentifier(Model.self), name: name)
        let shapes = fields.map {
            FieldShape(name: $0.name, kind: $0.kind, documentation: $0.documentation, nested: $0.nested)
        }
        return Shape(identity: identity, fields: shapes) { name, slot in
            field(name)?.bind { rendering, use in rendering.useModel(in: slot, use) }
        }
    }

    /// The field of a name.
    func field(_ name: String) -> Field<Model>? {
        fields.first { $0.name == name }
    }
}
