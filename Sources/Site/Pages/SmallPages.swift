import Templates

/// The comparison page: the one of all parks, or one that was written by hand.
struct ComparePage: FramedPage {
    let frame: PageFrame
    let title: String
    let text: [UInt8]
    let comparison: ComparisonModel?
    let others: [NameLinkModel]

    static func schema(_ words: Schema<Words>) -> Schema<ComparePage> {
        .page(
            "comparison page", words: words,
            [
                .text("title", "Its title.") { $0.title },
                .flag("hasText", "Whether something was written for it.") { !$0.text.isEmpty },
                .html("text", "What was written for it.") { $0.text },
                .optionalModel("comparison", "The table.") { $0.comparison },
                .flag("hasOthers", "Whether there are other comparisons.") { !$0.others.isEmpty },
                .models("others", "The other comparisons.") { $0.others },
            ])
    }
}

/// The page for addresses that lead nowhere.
struct NotFoundPage: FramedPage {
    let frame: PageFrame

    static func schema(_ words: Schema<Words>) -> Schema<NotFoundPage> {
        .page("page for unknown addresses", words: words, [])
    }
}
