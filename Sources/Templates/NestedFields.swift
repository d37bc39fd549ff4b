extension Field {
    /// A model with names of its own.
    @inlinable
    public static func model<Child: ViewModel>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Child
    ) -> Field {
        model(name, documentation, schema: { Child.schema }, read)
    }

    /// A model that may be missing.
    @inlinable
    public static func optionalModel<Child: ViewModel>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Child?
    ) -> Field {
        optionalModel(name, documentation, schema: { Child.schema }, read)
    }

    /// Several models.
    @inlinable
    public static func models<Child: ViewModel>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> [Child]
    ) -> Field {
        models(name, documentation, schema: { Child.schema }, read)
    }

    /// A model whose schema is made when the program runs.
    @inlinable
    public static func model<Child: Sendable>(
        _ name: String, _ documentation: String, schema: @escaping @Sendable () -> Schema<Child>,
        _ read: @escaping @Sendable (Model) -> Child
    ) -> Field {
        let reader = FieldReader(models: { address, use in
            withModel(at: address) { (model: Model) in withUnsafePointer(to: read(model)) { use($0) } }
        })
        return Field(name, documentation, .model(reader, { schema().shape }))
    }

    /// A model that may be missing and whose schema is made when the program runs.
    @inlinable
    public static func optionalModel<Child: Sendable>(
        _ name: String, _ documentation: String, schema: @escaping @Sendable () -> Schema<Child>,
        _ read: @escaping @Sendable (Model) -> Child?
    ) -> Field {
        let reader = FieldReader(
            isPresent: { address in
                var isPresent = false
                withModel(at: address) { (model: Model) in isPresent = read(model) != nil }
                return isPresent
            },
            models: { address, use in
                withModel(at: address) { (model: Model) in
                    if let child = read(model) { withUnsafePointer(to: child) { use($0) } }
                }
            })
        return Field(name, documentation, .optionalModel(reader, { schema().shape }))
    }

    /// Several models whose schema is made when the program runs.
    @inlinable
    public static func models<Child: Sendable>(
        _ name: String, _ documentation: String, schema: @escaping @Sendable () -> Schema<Child>,
        _ read: @escaping @Sendable (Model) -> [Child]
    ) -> Field {
        let reader = FieldReader(
            isPresent: { address in
                var isPresent = false
                withModel(at: address) { (model: Model) in isPresent = !read(model).isEmpty }
                return isPresent
            },
            models: { address, use in
                withModel(at: address) { (model: Model) in
                    read(model).withUnsafeBufferPointer { children in
                        guard let first = children.baseAddress else { return }
                        for number in children.indices { use(first + number) }
                    }
                }
            })
        return Field(name, documentation, .models(reader, { schema().shape }))
    }
}
