import Templates

/// What the site shows otherwise than an earlier publication of it did.
struct SinceModel: ViewModel {
    let unchanged: Int
    let addedCount: Int
    let added: [SinceFigureModel]
    let revised: [SinceFigureModel]
    let withdrawn: [SinceFigureModel]

    static let schema = Schema<SinceModel>(
        "changes since a publication",
        [
            .text("unchanged", "How many figures are what they were.") { "\($0.unchanged)" },
            .flag("hasAdded", "Whether there are figures that were not published before.") { $0.addedCount > 0 },
            .text("addedCount", "How many figures were not published before.") { "\($0.addedCount)" },
            .models("added", "The figures that were not published before, the first ones.") { $0.added },
            .flag("hasRevised", "Whether figures are others than before.") { !$0.revised.isEmpty },
            .text("revisedCount", "How many figures are others than before.") { "\($0.revised.count)" },
            .models("revised", "The figures that are others than before.") { $0.revised },
            .flag("hasWithdrawn", "Whether published figures are gone.") { !$0.withdrawn.isEmpty },
            .text("withdrawnCount", "How many published figures are gone.") { "\($0.withdrawn.count)" },
            .models("withdrawn", "The published figures that are gone.") { $0.withdrawn },
        ])
}

/// A figure of a park now, and what was published of it.
struct SinceFigureModel: ViewModel {
    let park: String
    let indicator: String
    let period: String
    let new: FigureModel?
    let old: PublishedFigureModel?

    static let schema = Schema<SinceFigureModel>(
        "figure since a publication",
        [
            .text("park", "The park.") { $0.park },
            .text("indicator", "What is measured.") { $0.indicator },
            .optionalText("period", "The time it speaks of.") { $0.period },
            .optionalModel("new", "The figure; none where it is gone.") { $0.new },
            .optionalModel("old", "What was published; none where there was nothing.") { $0.old },
        ])
}

/// A figure as an earlier publication showed it.
struct PublishedFigureModel: ViewModel {
    let value: String
    let unit: String
    let quote: String

    static let schema = Schema<PublishedFigureModel>(
        "published figure",
        [
            .text("value", "The number as it was shown.") { $0.value },
            .optionalText("unit", "Its unit.") { $0.unit },
            .text("quote", "The words it was read from.") { $0.quote },
        ])
}
