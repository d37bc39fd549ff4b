import Basics

extension Field {
    /// A text, escaped wherever it is printed.
    @inlinable
    public static func text<Text: TextBytes>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Text
    ) -> Field {
        Field(name, documentation, .text(reader(read)))
    }

    /// A text that is the same for every model, such as a word of the interface.
    public static func fixedText(_ name: String, _ documentation: String, _ text: String) -> Field {
        var escaped: [UInt8] = []
        text.withBytes { escaped.append(escaping: $0) }
        return Field(
            name, documentation, .fixedText(FieldReader(texts: { _, use in text.withBytes(use) }), escaped: escaped))
    }

    /// Markup that is safe as it is, the only kind that is printed without escaping.
    @inlinable
    public static func html<Markup: TextBytes>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Markup
    ) -> Field {
        Field(name, documentation, .html(reader(read)))
    }

    /// A text that may be missing; an empty one counts as missing.
    @inlinable
    public static func optionalText<Text: TextBytes>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Text?
    ) -> Field {
        Field(
            name, documentation,
            .optionalText(
                FieldReader(
                    isPresent: { address in
                        var isPresent = false
                        withModel(at: address) { (model: Model) in isPresent = !(read(model)?.isEmpty ?? true) }
                        return isPresent
                    },
                    texts: { address, use in
                        withModel(at: address) { (model: Model) in
                            if let text = read(model), !text.isEmpty { text.withBytes(use) }
                        }
                    })))
    }

    /// Several texts.
    @inlinable
    public static func texts<Text: TextBytes>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> [Text]
    ) -> Field {
        Field(
            name, documentation,
            .texts(
                FieldReader(
                    isPresent: { address in
                        var isPresent = false
                        withModel(at: address) { (model: Model) in isPresent = !read(model).isEmpty }
                        return isPresent
                    },
                    texts: { address, use in
                        withModel(at: address) { (model: Model) in for text in read(model) { text.withBytes(use) } }
                    })))
    }

    @inlinable
    static func reader<Text: TextBytes>(_ read: @escaping @Sendable (Model) -> Text) -> FieldReader {
        FieldReader(texts: { address, use in
            withModel(at: address) { (model: Model) in read(model).withBytes(use) }
        })
    }
}
