import Templates

/// A table of figures that may be compared.
struct ComparisonModel: ViewModel {
    let caption: String
    let head: String
    let columns: [ColumnModel]
    let rows: [RowModel]
    /// The address of the same figures as CSV.
    var table = ""

    static let schema = Schema<ComparisonModel>(
        "comparison",
        [
            .text("caption", "The table's caption.") { $0.caption },
            .text("head", "What its rows are.") { $0.head },
            .models("columns", "The columns.") { $0.columns },
            .models("rows", "The rows.") { $0.rows },
            .optionalText("table", "The address of its figures as CSV, from the site's top.") { $0.table },
        ])
}

/// A column of a comparison: an indicator, a period or a park.
struct ColumnModel: ViewModel {
    let name: String
    let url: String
    let unit: String

    static let schema = Schema<ColumnModel>(
        "column",
        [
            .text("name", "What it is about.") { $0.name },
            .optionalText("url", "The page of what it is about, from the site's top.") { $0.url },
            .optionalText("unit", "The unit of its values.") { $0.unit },
        ])
}

/// A row of a comparison: a park or an industry.
struct RowModel: ViewModel {
    let name: String
    let url: String
    let cells: [CellModel]

    static let schema = Schema<RowModel>(
        "row",
        [
            .text("name", "What it is about.") { $0.name },
            .text("url", "Its page, from the site's top.") { $0.url },
            .models("cells", "One cell a column.") { $0.cells },
        ])
}

/// A cell of a table; without a figure nothing is reported, or nothing that can stand here.
struct CellModel: ViewModel {
    var figure: FigureModel?
    /// The figure's unit, where the column's can't tell it (元 and 美元).
    var ownUnit = ""
    var rank = ""
    var period = ""
    /// What is told instead.
    var instead: FigureModel?
    var reason = ""
    /// The growth of a year whose level nobody tells.
    var growth: GrowthModel?

    static let schema = Schema<CellModel>(
        "cell",
        [
            .optionalModel("figure", "The figure, in the column's unit.") { $0.figure },
            .optionalText("ownUnit", "The figure's unit, where it is not the column's.") { $0.ownUnit },
            .optionalText("rank", "Its place in the column.") { $0.rank },
            .optionalText("when", "Its period, where it is not the column's.") { $0.period },
            .optionalModel("instead", "What is reported and can't stand in the column.") { $0.instead },
            .optionalText("reason", "Why it can't.") { $0.reason },
            .optionalModel("growth", "The growth, where nothing else is told.") { $0.growth },
        ])
}
