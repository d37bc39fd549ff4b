/// One name of a schema: what it stands for, its documentation and how it is read from the model.
///
/// The functions that make fields are compiled where they are called, so that reading a field of a known model is code
/// for that model and no work on types while a page is rendered.
public struct Field<Model: Sendable>: Sendable {
    /// The name as templates write it; one with a dot or a space in it can't be written.
    public let name: String
    /// One line that says what is printed.
    public let documentation: String
    let reading: Reading

    /// What it stands for.
    public var kind: FieldKind { reading.kind }

    @usableFromInline
    init(_ name: String, _ documentation: String, _ reading: Reading) {
        self.name = name
        self.documentation = documentation
        self.reading = reading
    }
}

extension Field {
    /// Yes or no.
    @inlinable
    public static func flag(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Bool
    ) -> Field {
        Field(
            name, documentation,
            .flag(
                FieldReader(isPresent: { address in
                    var isSet = false
                    withModel(at: address) { (model: Model) in isSet = read(model) }
                    return isSet
                })))
    }
}
