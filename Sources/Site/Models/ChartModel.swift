import Templates

/// A chart with its finding as title and the table behind it.
struct ChartModel: ViewModel {
    var indicator: String
    var subject = ""
    var url = ""
    var unit = ""
    let title: [PhraseModel]
    let drawing: [UInt8]
    /// Where its table stands on the page; empty where it comes with the chart.
    var anchor = ""
    /// The address of its figures as CSV.
    var table = ""
    let figures: [FigureModel]

    static let schema = Schema<ChartModel>(
        "chart",
        [
            .text("indicator", "What is drawn.") { $0.indicator },
            .optionalText("subject", "Whom it speaks of, where the page doesn't say.") { $0.subject },
            .optionalText("url", "The page of whom it speaks of, from the site's top.") { $0.url },
            .optionalText("chartUnit", "The unit of its values.") { $0.unit },
            .models("title", "The finding, made of the figures.") { $0.title },
            .html("drawing", "The chart as SVG.") { $0.drawing },
            .optionalText("anchor", "Where its table stands on the page, if it does not come with the chart.") {
                $0.anchor
            },
            .optionalText("table", "The address of its figures as CSV, from the site's top.") { $0.table },
            .flag("hasFigures", "Whether the table comes with the chart.") { !$0.figures.isEmpty },
            .models("figures", "All figures of the chart, the newest first.") { $0.figures },
        ])
}
