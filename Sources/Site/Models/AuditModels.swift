import Templates

/// Reports that contradict each other in one figure.
struct ConflictModel: ViewModel {
    let id: String
    let park: ParkLinkModel
    let name: String
    let period: String
    let shown: SourcedFigureModel
    let reason: String
    let others: [SourcedFigureModel]

    static let schema = Schema<ConflictModel>(
        "conflict",
        [
            .text("id", "Its id on the page.") { $0.id },
            .model("park", "The park.") { $0.park },
            .text("name", "What is measured, and of whom.") { $0.name },
            .optionalText("period", "The time.") { $0.period },
            .model("shown", "The figure that is used.") { $0.shown },
            .optionalText("reason", "Why this one.") { $0.reason },
            .models("others", "The figures that say otherwise.") { $0.others },
        ])
}

/// A figure with the report that states it.
struct SourcedFigureModel: ViewModel {
    let figure: FigureModel
    let report: String
    let date: String

    static let schema = Schema<SourcedFigureModel>(
        "figure of a report",
        [
            .model("figure", "The figure.") { $0.figure },
            .text("report", "The report's title.") { $0.report },
            .optionalText("date", "The report's date.") { $0.date },
        ])
}

/// A check whose figures may stand in several reports.
struct CrossCheckModel: ViewModel {
    let park: ParkLinkModel
    let kind: String
    let name: String
    let calculation: [PhraseModel]

    static let schema = Schema<CrossCheckModel>(
        "check across reports",
        [
            .model("park", "The park.") { $0.park },
            .text("kind", "What was compared.") { $0.kind },
            .text("name", "What the first figure measures.") { $0.name },
            .models("calculation", "The calculation, its figures linked.") { $0.calculation },
        ])
}

/// How many checks of one kind agree.
struct CheckTallyModel: ViewModel {
    let kind: String
    let passed: Int
    let failed: Int
    let bar: [UInt8]

    static let schema = Schema<CheckTallyModel>(
        "tally of checks",
        [
            .text("kind", "What was compared.") { $0.kind },
            .text("passed", "How many agree.") { "\($0.passed)" },
            .text("failed", "How many do not.") { "\($0.failed)" },
            .html("bar", "The part that agrees.") { $0.bar },
        ])
}

/// How much of a report's numerals was read.
struct CoverageModel: ViewModel {
    let report: ReportItemModel
    let doubtful: Int
    let unread: Int
    let bar: [UInt8]

    static let schema = Schema<CoverageModel>(
        "coverage of a report",
        [
            .model("report", "The report.") { $0.report },
            .text("doubtful", "How many readings should be looked at.") { "\($0.doubtful)" },
            .text("unread", "How many numerals say nothing by themselves.") { "\($0.unread)" },
            .html("bar", "The part of its numerals that became observations.") { $0.bar },
        ])
}

/// A numeral that was not understood.
struct UnreadModel: ViewModel {
    let quote: String
    let url: String
    let report: String

    static let schema = Schema<UnreadModel>(
        "numeral not understood",
        [
            .text("quote", "The words around it.") { $0.quote },
            .text("url", "The address of the numeral.") { $0.url },
            .optionalText("report", "The report's title, where the page doesn't say.") { $0.report },
        ])
}
