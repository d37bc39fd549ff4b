import Templates

/// A headline figure with what came before and what is aimed at.
struct HeadlineModel: ViewModel {
    let figure: FigureModel
    let url: String
    let spark: [UInt8]
    let target: FigureModel?

    static let schema = Schema<HeadlineModel>(
        "headline",
        [
            .model("figure", "The latest figure.") { $0.figure },
            .text("url", "The page of the indicator, from the site's top.") { $0.url },
            .flag("hasSpark", "Whether earlier years are known.") { !$0.spark.isEmpty },
            .html("spark", "The earlier years as a line.") { $0.spark },
            .optionalModel("target", "What is aimed at for a later time.") { $0.target },
        ])
}

/// A target beside what was reached.
struct TargetRowModel: ViewModel {
    let indicator: String
    let url: String
    let measure: String
    let of: String
    let period: String
    let target: FigureModel
    let actual: FigureModel?
    let verdict: String
    let verdictWord: String
    let difference: String
    let completion: String
    let bar: [UInt8]
    let before: FigureModel?

    static let schema = Schema<TargetRowModel>(
        "target",
        [
            .text("indicator", "What is measured.") { $0.indicator },
            .optionalText("url", "The page of the indicator, from the site's top.") { $0.url },
            .optionalText("measure", "The kind of statement, where it is not the level.") { $0.measure },
            .optionalText("of", "Whom it speaks of, where it is not the park.") { $0.of },
            .text("period", "The time it is aimed at for.") { $0.period },
            .model("target", "What is aimed at.") { $0.target },
            .optionalModel("actual", "What was reached.") { $0.actual },
            .text("verdict", "reached, missed, open or undecided.") { $0.verdict },
            .text("verdictWord", "The same in words.") { $0.verdictWord },
            .optionalText("difference", "By how much it lies above or below.") { $0.difference },
            .optionalText("completion", "The part that was reached.") { $0.completion },
            .html("bar", "What was reached as a bar, the target marked across.") { $0.bar },
            .optionalModel("before", "The latest figure before that time.") { $0.before },
        ])
}
