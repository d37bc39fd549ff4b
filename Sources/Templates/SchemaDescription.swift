/// What a schema offers, for documentation.
public struct SchemaDescription: Sendable, Equatable {
    /// What people call such a model.
    public let name: String
    /// Its names in order.
    public let fields: [FieldDescription]
}

/// What a name stands for, for documentation.
public struct FieldDescription: Sendable, Equatable {
    /// The name.
    public let name: String
    /// What it stands for.
    public let kind: FieldKind
    /// One line that says what is printed.
    public let documentation: String
    /// The name of the schema it leads to, if it does.
    public let nested: String?
}

extension Schema {
    /// This schema and all that its names lead to, each once, in the order in which they are first mentioned.
    public var descriptions: [SchemaDescription] {
        var shapes = [shape]
        var descriptions: [SchemaDescription] = []
        while descriptions.count < shapes.count {
            let current = shapes[descriptions.count]
            var fields: [FieldDescription] = []
            for field in current.fields {
                let nested = field.reading.shape
                if let nested, !shapes.contains(where: { $0.identity == nested.identity }) { shapes.append(nested) }
                fields.append(
                    FieldDescription(
                        name: field.name, kind: field.reading.kind, documentation: field.documentation,
                        nested: nested?.identity.name))
            }
            descriptions.append(SchemaDescription(name: current.identity.name, fields: fields))
        }
        return descriptions
    }
}
