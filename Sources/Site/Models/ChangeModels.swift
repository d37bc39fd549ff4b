import Templates

/// What a report brought that those before it had not.
struct ChangeItemModel: ViewModel {
    let report: ReportItemModel
    let highlights: [FigureModel]
    let added: Int
    let confirmed: Int
    let revised: [RevisionModel]
    let contradicted: [RevisionModel]
    let withdrawn: [FigureModel]

    static let schema = Schema<ChangeItemModel>(
        "changes of a report",
        [
            .model("report", "The report.") { $0.report },
            .flag("hasHighlights", "Whether it brought headline figures.") { !$0.highlights.isEmpty },
            .models("highlights", "The first headline figures that it brought.") { $0.highlights },
            .flag("hasAdded", "Whether it states figures that nobody had stated before.") { $0.added > 0 },
            .text("added", "How many figures nobody had stated before.") { "\($0.added)" },
            .flag("hasConfirmed", "Whether figures say what was known.") { $0.confirmed > 0 },
            .text("confirmed", "How many figures say what was known.") { "\($0.confirmed)" },
            .flag("hasRevised", "Whether it revised figures.") { !$0.revised.isEmpty },
            .text("revisedCount", "How many figures it revised.") { "\($0.revised.count)" },
            .models("revised", "The figures that it revised.") { $0.revised },
            .flag("hasContradicted", "Whether it contradicts figures that stay.") { !$0.contradicted.isEmpty },
            .text("contradictedCount", "How many figures it contradicts.") { "\($0.contradicted.count)" },
            .models("contradicted", "The figures that it contradicts.") { $0.contradicted },
            .flag("hasWithdrawn", "Whether it leaves out figures of an earlier edition.") { !$0.withdrawn.isEmpty },
            .models("withdrawn", "The figures that it leaves out.") { $0.withdrawn },
        ])
}

/// A figure and the earlier one that it differs from.
struct RevisionModel: ViewModel {
    let new: FigureModel
    let old: FigureModel

    static let schema = Schema<RevisionModel>(
        "revision",
        [
            .model("new", "What the report says.") { $0.new },
            .model("old", "What was shown until then.") { $0.old },
        ])
}
