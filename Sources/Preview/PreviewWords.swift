/// The words in which the preview tells problems.
public struct PreviewWords: Sendable {
    /// Whether they are Chinese, for the page's `lang`.
    let isChinese: Bool
    /// A text of the program in this language.
    let text: @Sendable (String) -> String

    /// The words of the person's language.
    public init(isChinese: Bool, text: @escaping @Sendable (String) -> String) {
        self.isChinese = isChinese
        self.text = text
    }
}
