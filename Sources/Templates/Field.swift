/// One name of a schema: what it stands for, its documentation and how it is read from the model.
public struct Field<Model: Sendable>: Sendable {
    /// The name as templates write it; one with a dot or a space in it can't be written.
    public let name: String
    /// What it stands for.
    public let kind: FieldKind
    /// One line that says what is printed.
    public let documentation: String
    let nested: (@Sendable () -> Shape)?
    /// How the field is read from whatever models a source yields.
    let bind: @Sendable (@escaping Source<Model>) -> Reading
}

/// Hands every model found at some place of the rendering to a function: none, one or several. Handing on instead of
/// returning spares copies of the models.
typealias Source<Model> = @Sendable (Rendering, (Model) -> Void) -> Void

extension Field {
    /// Yes or no.
    public static func flag(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Bool
    ) -> Field {
        Field(name: name, kind: .flag, documentation: documentation, nested: nil) { source in
            .flag { rendering in
                var isSet = false
                source(rendering) { isSet = read($0) }
                return isSet
            }
        }
    }
}
