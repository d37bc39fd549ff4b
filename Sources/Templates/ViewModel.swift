/// What a page's template is filled with: a value whose schema lists the names the template may use.
public protocol ViewModel: Sendable {
    /// The names, what each of them is and how it is read.
    static var schema: Schema<Self> { get }
}
