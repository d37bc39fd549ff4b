/// Reads a field of a model that lies at an address, without the types of either. What a kind of field does not have,
/// its reader does not give.
///
/// Readers are called while the program of a page runs: they hand texts and models on where they lie, so that nothing
/// is copied but bytes to the page.
@usableFromInline
final class FieldReader: Sendable {
    /// Tells whether a section over the field is shown.
    @usableFromInline
    typealias Test = @Sendable (UnsafeRawPointer) -> Bool
    /// Calls a function with the bytes of each text.
    @usableFromInline
    typealias Texts = @Sendable (UnsafeRawPointer, (UnsafeBufferPointer<UInt8>) -> Void) -> Void
    /// Calls a function with the address of each model.
    @usableFromInline
    typealias Models = @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Void) -> Void

    let isPresent: Test
    let texts: Texts
    let models: Models

    @usableFromInline
    init(
        isPresent: @escaping Test = { _ in true }, texts: @escaping Texts = { _, _ in },
        models: @escaping Models = { _, _ in }
    ) {
        self.isPresent = isPresent
        self.texts = texts
        self.models = models
    }

    /// The same field of a model that another reader leads to; absent where that is.
    func through(_ outer: FieldReader) -> FieldReader {
        FieldReader(
            isPresent: { address in
                var isPresent = false
                outer.models(address) { isPresent = self.isPresent($0) }
                return isPresent
            },
            texts: { address, use in outer.models(address) { self.texts($0, use) } },
            models: { address, use in outer.models(address) { self.models($0, use) } })
    }
}

/// Calls a function with the model at an address.
@inlinable
@inline(__always)
func withModel<Model>(at address: UnsafeRawPointer, _ use: (Model) -> Void) {
    borrowModel(at: address, use)
}

/// The same, for a type that can't be copied as far as the compiler knows, so that it is not copied to be looked at.
@inlinable
@inline(__always)
func borrowModel<Model: ~Copyable>(at address: UnsafeRawPointer, _ use: (borrowing Model) -> Void) {
    // Proven when the template was compiled: a slot belongs to one schema identity, which includes the model's type, and
    // a name is read only inside the sections that fill its slot.
    use(address.assumingMemoryBound(to: Model.self).pointee)
}
