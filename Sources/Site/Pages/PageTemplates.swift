import Basics
import Templates

/// The templates of all kinds of pages, compiled.
struct PageTemplates: Sendable {
    let home: Template<HomePage>
    let park: Template<ParkPage>
    let report: Template<ReportPage>
    let compare: Template<ComparePage>
    let notFound: Template<NotFoundPage>
    /// The names of the templates that no page uses.
    let unused: [String]

    /// Compiles templates against the names that the pages offer; all mistakes are thrown at once.
    init(_ sources: [TemplateSource], words: Words) throws(Problems) {
        let words = words.schema
        self = try TemplateSet(sources).compile { compiler in
            let home = compiler.page("home", with: HomePage.schema(words))
            let park = compiler.page("park", with: ParkPage.schema(words))
            let report = compiler.page("report", with: ReportPage.schema(words))
            let compare = compiler.page("compare", with: ComparePage.schema(words))
            let notFound = compiler.page("not-found", with: NotFoundPage.schema(words))
            return PageTemplates(
                home: home, park: park, report: report, compare: compare, notFound: notFound, unused: compiler.unused)
        }
    }

    private init(
        home: Template<HomePage>, park: Template<ParkPage>, report: Template<ReportPage>,
        compare: Template<ComparePage>, notFound: Template<NotFoundPage>, unused: [String]
    ) {
        self.home = home
        self.park = park
        self.report = report
        self.compare = compare
        self.notFound = notFound
        self.unused = unused
    }
}
