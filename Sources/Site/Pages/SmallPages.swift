import Templates

/// The comparison page.
struct ComparePage: FramedPage {
    let frame: PageFrame
    let comparison: ComparisonModel?

    static func schema(_ words: Schema<Words>) -> Schema<ComparePage> {
        .page(
            "comparison page", words: words,
            [.optionalModel("comparison", "Parks and headline indicators.") { $0.comparison }])
    }
}

/// The page for addresses that lead nowhere.
struct NotFoundPage: FramedPage {
    let frame: PageFrame

    static func schema(_ words: Schema<Words>) -> Schema<NotFoundPage> {
        .page("page for unknown addresses", words: words, [])
    }
}
