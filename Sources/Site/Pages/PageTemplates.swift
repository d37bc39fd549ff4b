import Basics
import Templates

/// The templates of all kinds of pages, compiled.
struct PageTemplates: Sendable {
    let home: Template<HomePage>
    let park: Template<ParkPage>
    let report: Template<ReportPage>
    let compare: Template<ComparePage>
    let notFound: Template<NotFoundPage>

    /// Compiles templates against the names that the pages offer; all mistakes are thrown at once.
    init(_ sources: [TemplateSource], words: Words) throws(Problems) {
        let words = words.schema
        self = try TemplateSet(sources).compile { compiler in
            PageTemplates(
                home: compiler.page("home", with: HomePage.schema(words)),
                park: compiler.page("park", with: ParkPage.schema(words)),
                report: compiler.page("report", with: ReportPage.schema(words)),
                compare: compiler.page("compare", with: ComparePage.schema(words)),
                notFound: compiler.page("not-found", with: NotFoundPage.schema(words)))
        }
    }

    private init(
        home: Template<HomePage>, park: Template<ParkPage>, report: Template<ReportPage>,
        compare: Template<ComparePage>, notFound: Template<NotFoundPage>
    ) {
        self.home = home
        self.park = park
        self.report = report
        self.compare = compare
        self.notFound = notFound
    }
}
