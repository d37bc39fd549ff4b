import Basics
import Templates

/// The templates of all kinds of pages, compiled.
struct PageTemplates: Sendable {
    let home: Template<HomePage>
    let park: Template<ParkPage>
    let report: Template<ReportPage>
    let indicators: Template<IndicatorsPage>
    let indicator: Template<IndicatorPage>
    let industries: Template<IndustriesPage>
    let industry: Template<IndustryPage>
    let compare: Template<ComparePage>
    let data: Template<DataPage>
    let audit: Template<AuditPage>
    let changes: Template<ChangesPage>
    let page: Template<HandWrittenPage>
    let moved: Template<MovedPage>
    let notFound: Template<NotFoundPage>
    let live: Template<LiveBlock>
    /// The names of the templates that no page uses.
    let unused: [String]

    /// Compiles templates against the names that the pages offer; all mistakes are thrown at once.
    init(_ sources: [TemplateSource], words: Words) throws(Problems) {
        let words = words.schema
        self = try TemplateSet(sources).compile { compiler in PageTemplates(&compiler, words) }
    }

    private init(_ compiler: inout PageCompiler, _ words: Schema<Words>) {
        home = compiler.page("home", with: HomePage.schema(words))
        park = compiler.page("park", with: ParkPage.schema(words))
        report = compiler.page("report", with: ReportPage.schema(words))
        indicators = compiler.page("indicators", with: IndicatorsPage.schema(words))
        indicator = compiler.page("indicator", with: IndicatorPage.schema(words))
        industries = compiler.page("industries", with: IndustriesPage.schema(words))
        industry = compiler.page("industry", with: IndustryPage.schema(words))
        compare = compiler.page("compare", with: ComparePage.schema(words))
        data = compiler.page("data", with: DataPage.schema(words))
        audit = compiler.page("audit", with: AuditPage.schema(words))
        changes = compiler.page("changes", with: ChangesPage.schema(words))
        page = compiler.page("page", with: HandWrittenPage.schema(words))
        moved = compiler.page("moved", with: MovedPage.schema(words))
        notFound = compiler.page("not-found", with: NotFoundPage.schema(words))
        live = compiler.page("live", with: LiveBlock.schema(words))
        unused = compiler.unused
    }

    /// What each template may use: its name, and the schemas it starts from.
    static func names(_ words: Words) -> [(template: String, schemas: [SchemaDescription])] {
        let words = words.schema
        return [
            ("home", HomePage.schema(words).descriptions), ("park", ParkPage.schema(words).descriptions),
            ("report", ReportPage.schema(words).descriptions),
            ("indicators", IndicatorsPage.schema(words).descriptions),
            ("indicator", IndicatorPage.schema(words).descriptions),
            ("industries", IndustriesPage.schema(words).descriptions),
            ("industry", IndustryPage.schema(words).descriptions), ("compare", ComparePage.schema(words).descriptions),
            ("data", DataPage.schema(words).descriptions), ("audit", AuditPage.schema(words).descriptions),
            ("changes", ChangesPage.schema(words).descriptions), ("page", HandWrittenPage.schema(words).descriptions),
            ("moved", MovedPage.schema(words).descriptions), ("not-found", NotFoundPage.schema(words).descriptions),
            ("live", LiveBlock.schema(words).descriptions),
        ]
    }
}
