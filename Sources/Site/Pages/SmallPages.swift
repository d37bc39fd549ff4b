import Templates

/// The comparison page: the one of all parks, or one that was written by hand.
struct ComparePage: FramedPage {
    let frame: PageFrame
    let title: String
    let text: [UInt8]
    let comparison: ComparisonModel?
    let ranking: [RankRowModel]
    let rankingCaption: String
    let table: String
    let others: [NameLinkModel]

    static func schema(_ words: Schema<Words>) -> Schema<ComparePage> {
        .page(
            "comparison page", words: words,
            [
                .text("title", "Its title.") { $0.title },
                .flag("hasText", "Whether something was written for it.") { !$0.text.isEmpty },
                .html("text", "What was written for it.") { $0.text },
                .optionalModel("comparison", "The table.") { $0.comparison },
                .flag("hasRanking", "Whether industries are put in an order.") { !$0.ranking.isEmpty },
                .models("ranking", "The industries of all parks, the largest first.") { $0.ranking },
                .text("rankingCaption", "What is measured there.") { $0.rankingCaption },
                .text("table", "The address of its figures as CSV, from the site's top.") { $0.table },
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
