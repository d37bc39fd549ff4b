extension Field {
    /// A model with names of its own.
    public static func model<Child: ViewModel>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Child
    ) -> Field {
        model(name, documentation, schema: { Child.schema }, read)
    }

    /// A model that may be missing.
    public static func optionalModel<Child: ViewModel>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Child?
    ) -> Field {
        optionalModel(name, documentation, schema: { Child.schema }, read)
    }

    /// Several models.
    public static func models<Child: ViewModel>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> [Child]
    ) -> Field {
        models(name, documentation, schema: { Child.schema }, read)
    }

    /// A model whose schema is made when the program runs.
    public static func model<Child: Sendable>(
        _ name: String, _ documentation: String, schema: @escaping @Sendable () -> Schema<Child>,
        _ read: @escaping @Sendable (Model) -> Child
    ) -> Field {
        Field(name: name, kind: .model, documentation: documentation, nested: { schema().shape }) { source in
            .model(Nested(schema) { rendering, use in source(rendering) { use(read($0)) } })
        }
    }

    /// A model that may be missing and whose schema is made when the program runs.
    public static func optionalModel<Child: Sendable>(
        _ name: String, _ documentation: String, schema: @escaping @Sendable () -> Schema<Child>,
        _ read: @escaping @Sendable (Model) -> Child?
    ) -> Field {
        Field(name: name, kind: .optionalModel, documentation: documentation, nested: { schema().shape }) { source in
            .optionalModel(
                Nested(schema) { rendering, use in source(rendering) { if let child = read($0) { use(child) } } })
        }
    }

    /// Several models whose schema is made when the program runs.
    public static func models<Child: Sendable>(
        _ name: String, _ documentation: String, schema: @escaping @Sendable () -> Schema<Child>,
        _ read: @escaping @Sendable (Model) -> [Child]
    ) -> Field {
        Field(name: name, kind: .models, documentation: documentation, nested: { schema().shape }) { source in
            .models(Nested(schema) { rendering, use in source(rendering) { read($0).forEach(use) } })
        }
    }
}
