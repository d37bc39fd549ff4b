import Templates

/// A table of figures over the years: a row for what is measured, a column for each year.
struct SeriesTableModel: ViewModel {
    let id: String
    let title: String
    let caption: String
    let head: String
    /// The unit of all rows, where they have one.
    let unit: String
    let years: [String]
    let rows: [SeriesRowModel]

    static let schema = Schema<SeriesTableModel>(
        "table over the years",
        [
            .text("id", "Its id on the page.") { $0.id },
            .text("title", "Its name.") { $0.title },
            .text("caption", "The table's caption.") { $0.caption },
            .text("head", "What its rows are.") { $0.head },
            .optionalText("tableUnit", "The unit of all rows, where they have one.") { $0.unit },
            .texts("years", "The columns.") { $0.years },
            .text("count", "How many rows it has.") { "\($0.rows.count)" },
            .flag("isEmpty", "Whether it has no rows.") { $0.rows.isEmpty },
            .models("rows", "The rows.") { $0.rows },
        ])
}

/// A row of a table over the years.
struct SeriesRowModel: ViewModel {
    let name: String
    let url: String
    let of: String
    let measure: String
    let status: String
    let unit: String
    let cells: [CellModel]

    static let schema = Schema<SeriesRowModel>(
        "row over the years",
        [
            .text("name", "What the row is of.") { $0.name },
            .optionalText("url", "Its page, from the site's top.") { $0.url },
            .optionalText("of", "Whom it speaks of, where rows differ by it.") { $0.of },
            .optionalText("measure", "The kind of statement, where it is not the level.") { $0.measure },
            .optionalText("status", "The status in words, where it is not what was done.") { $0.status },
            .optionalText("unit", "The unit of its values.") { $0.unit },
            .models("cells", "One cell a year.") { $0.cells },
        ])
}
