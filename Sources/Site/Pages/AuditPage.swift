import Templates

/// The page of what does not agree and what was not understood.
struct AuditPage: FramedPage {
    let frame: PageFrame
    let conflicts: [ConflictModel]
    let tallies: [CheckTallyModel]
    let failed: [CrossCheckModel]
    let unread: [UnreadModel]
    let unreadCount: Int
    let coverage: [CoverageModel]
    let reportCount: Int

    static func schema(_ words: Schema<Words>) -> Schema<AuditPage> {
        .page(
            "page of checks", words: words,
            [
                .flag("hasConflicts", "Whether reports contradict each other.") { !$0.conflicts.isEmpty },
                .text("conflictCount", "How many conflicts there are.") { "\($0.conflicts.count)" },
                .models("conflicts", "The conflicts, by park.") { $0.conflicts },
                .flag("hasTallies", "Whether figures could be checked.") { !$0.tallies.isEmpty },
                .models("tallies", "How many checks of each kind agree.") { $0.tallies },
                .flag("hasFailed", "Whether checks failed.") { !$0.failed.isEmpty },
                .text("failedCount", "How many failed.") { "\($0.failed.count)" },
                .models("failed", "The checks that failed.") { $0.failed },
                .flag("hasUnread", "Whether numerals were not understood.") { !$0.unread.isEmpty },
                .text("unreadCount", "How many numerals were not understood.") { "\($0.unreadCount)" },
                .models("unread", "Numerals that were not understood, the first ones.") { $0.unread },
                .flag("isCoverageCut", "Whether the table of the reports shows only a part of them.") {
                    $0.coverage.count < $0.reportCount
                },
                .text("coverageCount", "How many reports it shows.") { "\($0.coverage.count)" },
                .models("coverage", "How much of each report was read.") { $0.coverage },
            ])
    }
}

/// The page of what each report changed.
struct ChangesPage: FramedPage {
    let frame: PageFrame
    let title: String
    let isFirst: Bool
    let years: [NameLinkModel]
    let since: SinceModel?
    let changes: [ChangeItemModel]

    static func schema(_ words: Schema<Words>) -> Schema<ChangesPage> {
        .page(
            "page of changes", words: words,
            [
                .text("title", "Its title: that of all changes, or the year.") { $0.title },
                .flag("isFirst", "Whether it is the page of the newest changes.") { $0.isFirst },
                .flag("hasYears", "Whether years have pages of their own.") { !$0.years.isEmpty },
                .models("years", "The pages of the years, the newest first.") { $0.years },
                .optionalModel("since", "What changed since an earlier publication, where one was compared.") {
                    $0.since
                },
                .models("changes", "The reports, the newest first.") { $0.changes },
            ])
    }
}

/// The page of downloads.
struct DataPage: FramedPage {
    let frame: PageFrame
    let downloads: [DownloadModel]
    let columns: [DataColumnModel]
    let citation: String
    let bibtex: String
    let structured: [UInt8]

    static func schema(_ words: Schema<Words>) -> Schema<DataPage> {
        .page(
            "data page", words: words,
            [
                .models("downloads", "The data files of the site.") { $0.downloads },
                .models("columns", "The columns of the data files.") { $0.columns },
                .text("citation", "How to cite the site, as GB/T 7714 says.") { $0.citation },
                .text("bibtex", "How to cite it in BibTeX.") { $0.bibtex },
                .html("structured", "What the dataset is, as JSON-LD.") { $0.structured },
            ])
    }
}

/// A column of the data files.
struct DataColumnModel: ViewModel {
    let name: String
    let text: String

    static let schema = Schema<DataColumnModel>(
        "column of the data",
        [
            .text("name", "Its name.") { $0.name },
            .text("text", "What it holds.") { $0.text },
        ])
}

/// A page that was written by hand.
struct HandWrittenPage: FramedPage {
    let frame: PageFrame
    let title: String
    let text: [UInt8]

    static func schema(_ words: Schema<Words>) -> Schema<HandWrittenPage> {
        .page(
            "hand-written page", words: words,
            [
                .text("title", "Its title.") { $0.title },
                .html("text", "Its text, references to data replaced by current figures.") { $0.text },
            ])
    }
}

/// A page that moved: it leads to its new address.
struct MovedPage: FramedPage {
    let frame: PageFrame
    let url: String

    static func schema(_ words: Schema<Words>) -> Schema<MovedPage> {
        .page("page that moved", words: words, [.text("url", "The new address, from the site's top.") { $0.url }])
    }
}
