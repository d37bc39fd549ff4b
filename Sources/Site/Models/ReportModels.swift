import Templates

/// A report in a list of reports.
struct ReportItemModel: ViewModel {
    let title: String
    let url: String
    let date: String
    let park: String
    let publisher: String
    let period: String
    let observationCount: Int
    let numeralCount: Int

    static let schema = Schema<ReportItemModel>(
        "report item",
        [
            .text("title", "Its title.") { $0.title },
            .text("url", "Its page, from the site's top.") { $0.url },
            .optionalText("date", "Its date.") { $0.date },
            .optionalText("park", "The park it is about, where the list holds several.") { $0.park },
            .optionalText("publisher", "Who published it.") { $0.publisher },
            .optionalText("period", "The period it covers.") { $0.period },
            .text("observationCount", "How many observations it holds.") { "\($0.observationCount)" },
            .text("numeralCount", "How many numerals it holds.") { "\($0.numeralCount)" },
        ])
}

/// A link to another site.
struct LinkModel: ViewModel {
    let url: String
    let host: String

    static let schema = Schema<LinkModel>(
        "link",
        [
            .text("url", "The address.") { $0.url },
            .text("host", "The name of the host, to show.") { $0.host },
        ])

    /// A link with the host of its address as text.
    init(_ url: String) {
        self.url = url
        let rest = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
        host = rest.map(String.init) ?? url
    }
}

/// A link to a park's page.
struct ParkLinkModel: ViewModel {
    let name: String
    let url: String

    static let schema = Schema<ParkLinkModel>(
        "park link",
        [
            .text("name", "The park's name.") { $0.name },
            .text("url", "Its page, from the site's top.") { $0.url },
        ])
}

/// A kind of numerals in a report's ledger.
struct LedgerModel: ViewModel {
    let reason: String
    let label: String
    let count: Int
    let share: String
    let offset: String
    let width: String

    static let schema = Schema<LedgerModel>(
        "ledger entry",
        [
            .text("reason", "The kind: observation, name, date ….") { $0.reason },
            .text("label", "The kind in words.") { $0.label },
            .text("count", "How many numerals are of it.") { "\($0.count)" },
            .optionalText("share", "Their share of all numerals.") { $0.share },
            .text("offset", "Where its part of the bar begins, from 0 to 100.") { $0.offset },
            .text("width", "How long its part of the bar is, from 0 to 100.") { $0.width },
        ])
}

/// An observation in the table beside a report.
struct FindingModel: ViewModel {
    let figure: FigureModel
    let disputes: MarkModel?
    let id: String
    let anchor: String
    let scope: String
    let confidence: String
    let label: String
    let rule: String
    let reasons: String
    let correction: String
    let page: String
    let industry: String
    let source: String

    static let schema = Schema<FindingModel>(
        "finding",
        [
            .text("id", "Its id on the page.") { $0.id },
            .text("anchor", "The address of its words on the page.") { $0.anchor },
            .text("indicator", "What is measured.") { $0.figure.indicator },
            .optionalText("measure", "The kind of statement, where it is not the level.") { $0.figure.measure },
            .optionalText("scope", "Whom it speaks of, where it is not the park.") { $0.scope },
            .optionalText("qualifier", "≥, ≤ or ≈.") { $0.figure.qualifier },
            .text("value", "The number as written.") { $0.figure.value },
            .optionalText("unit", "The unit.") { $0.figure.unit },
            .optionalText("period", "The time it speaks of.") { $0.figure.period },
            .text("status", "The status in words.") { $0.figure.status },
            .text("statusKind", "actual, target or forecast.") { $0.figure.statusKind },
            .optionalText("confidence", "How far the reading can be trusted, where it is doubtful.") { $0.confidence },
            .models("marks", "What a reader has to know of it.") { finding in
                finding.figure.marks.filter { $0.kind != "review" } + [finding.disputes].compactMap { $0 }
            },
            .optionalText("label", "What is measured as the report calls it, where it differs.") { $0.label },
            .text("rule", "How it was read, in words.") { $0.rule },
            .optionalText("reasons", "What speaks against the reading.") { $0.reasons },
            .optionalText("correction", "What a person changed, and why.") { $0.correction },
            .optionalText("page", "The page of the indicator, from the site's top.") { $0.page },
            .optionalText("industry", "The page of the industry, from the site's top.") { $0.industry },
            .optionalText("sourceWords", "The address of these words on the original page.") { $0.source },
        ])
}

/// A figure that a person took out of a report.
struct DroppedModel: ViewModel {
    let quote: String
    let anchor: String
    let why: String

    static let schema = Schema<DroppedModel>(
        "dropped figure",
        [
            .text("quote", "Its words.") { $0.quote },
            .text("anchor", "The address of its words on the page.") { $0.anchor },
            .text("why", "Why, in the words of who did it.") { $0.why },
        ])
}

/// The repairs of one kind.
struct RepairModel: ViewModel {
    let kind: String
    let count: Int
    let examples: [RepairExampleModel]

    static let schema = Schema<RepairModel>(
        "repairs of a kind",
        [
            .text("kind", "The kind in words.") { $0.kind },
            .text("count", "How many there are.") { "\($0.count)" },
            .models("examples", "The first ones, each once.") { $0.examples },
        ])
}

/// A repair as it changed the text.
struct RepairExampleModel: ViewModel {
    let before: String
    let after: String

    static let schema = Schema<RepairExampleModel>(
        "repair",
        [
            .optionalText("before", "The words before it.") { $0.before },
            .optionalText("after", "The words after it.") { $0.after },
        ])
}
