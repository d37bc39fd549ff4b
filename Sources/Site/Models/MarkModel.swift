import Templates

/// What a reader has to know of a figure, as a short word beside it.
struct MarkModel: ViewModel {
    let kind: String
    let word: String
    let url: String

    static let schema = Schema<MarkModel>(
        "mark",
        [
            .text("kind", "derived, corrected, definition, partial, conflict or review.") { $0.kind },
            .text("word", "The mark in words.") { $0.word },
            .optionalText("url", "Where more is said of it, from the site's top.") { $0.url },
        ])
}

/// A piece of a sentence that is made of figures.
struct PhraseModel: ViewModel {
    let text: String
    let url: String

    static let schema = Schema<PhraseModel>(
        "phrase",
        [
            .text("text", "The words, or a figure with its unit.") { $0.text },
            .optionalText("url", "The address of a figure's words, from the site's top.") { $0.url },
        ])
}

extension [PhraseModel] {
    /// The whole sentence without links.
    var text: String { map(\.text).joined() }
}
