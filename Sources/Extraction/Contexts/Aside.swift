/// Keeps a statement apart, so that a context that holds several stays small to copy.
@propertyWrapper
struct Aside {
    /// The statement, which never changes.
    private final class Place {
        let statement: Statement?

        init(_ statement: Statement?) {
            self.statement = statement
        }
    }

    private var place: Place?

    init(wrappedValue: Statement?) {
        place = wrappedValue.map { Place($0) }
    }

    var wrappedValue: Statement? {
        get { place?.statement }
        set { place = newValue.map { Place($0) } }
    }
}
