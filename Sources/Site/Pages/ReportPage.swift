import Templates

/// The page of a report.
struct ReportPage: FramedPage {
    let frame: PageFrame
    let title: String
    let park: ParkLinkModel
    let date: String
    let period: String
    let publisher: String
    let source: LinkModel?
    let article: [UInt8]
    let numeralCount: Int
    let ledger: [LedgerModel]
    let findings: [FindingModel]
    let checks: [CheckModel]
    let dropped: [DroppedModel]
    let unread: [UnreadModel]
    let repairs: [RepairModel]
    let repairCount: Int
    let table: String

    static func schema(_ words: Schema<Words>) -> Schema<ReportPage> {
        .page(
            "report page", words: words,
            [
                .text("title", "The report's title.") { $0.title },
                .text("heading", "The report's title for a heading: no line ends within its numbers.") {
                    UnbrokenText.of($0.title)
                },
                .model("park", "The park it is about.") { $0.park },
                .optionalText("date", "Its date.") { $0.date },
                .optionalText("period", "The period it covers.") { $0.period },
                .optionalText("publisher", "Who published it.") { $0.publisher },
                .optionalModel("source", "Where it was published.") { $0.source },
                .html("article", "Its text, every numeral marked.") { $0.article },
                .text("numeralCount", "Number of its numerals.") { "\($0.numeralCount)" },
                .text("observationCount", "Number of its observations.") { "\($0.findings.count)" },
                .models("ledger", "What became of its numerals.") { $0.ledger },
                .flag("hasFindings", "Whether it holds observations.") { !$0.findings.isEmpty },
                .models("findings", "Its observations in the order of the text.") { $0.findings },
                .flag("hasChecks", "Whether figures of it could be held against each other.") { !$0.checks.isEmpty },
                .text("checkCount", "Number of the checks.") { "\($0.checks.count)" },
                .flag("hasFailedCheck", "Whether one of them failed.") { $0.checks.contains { !$0.passed } },
                .models("checks", "The checks, in the order of the text.") { $0.checks },
                .flag("hasDropped", "Whether a person took figures out.") { !$0.dropped.isEmpty },
                .text("droppedCount", "How many figures a person took out.") { "\($0.dropped.count)" },
                .models("dropped", "The figures that a person took out.") { $0.dropped },
                .flag("hasUnread", "Whether numerals were not understood.") { !$0.unread.isEmpty },
                .text("unreadCount", "How many numerals were not understood.") { "\($0.unread.count)" },
                .models("unread", "The numerals that were not understood.") { $0.unread },
                .flag("hasRepairs", "Whether its text was repaired.") { !$0.repairs.isEmpty },
                .text("repairCount", "How many repairs there are.") { "\($0.repairCount)" },
                .models("repairs", "The repairs by kind.") { $0.repairs },
                .text("table", "The address of its figures as CSV, from the site's top.") { $0.table },
            ])
    }
}
