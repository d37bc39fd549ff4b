import Templates

/// A table of parks and indicators.
struct ComparisonModel: ViewModel {
    let caption: String
    let columns: [ColumnModel]
    let rows: [RowModel]

    static let schema = Schema<ComparisonModel>(
        "comparison",
        [
            .text("caption", "The table's caption.") { $0.caption },
            .models("columns", "The indicators.") { $0.columns },
            .models("rows", "The parks.") { $0.rows },
        ])
}

/// An indicator of a comparison.
struct ColumnModel: ViewModel {
    let indicator: String
    let unit: String

    static let schema = Schema<ColumnModel>(
        "column",
        [
            .text("indicator", "The indicator's name.") { $0.indicator },
            .optionalText("unit", "The unit of its values.") { $0.unit },
        ])
}

/// A park of a comparison.
struct RowModel: ViewModel {
    let park: String
    let url: String
    let cells: [CellModel]

    static let schema = Schema<RowModel>(
        "row",
        [
            .text("park", "The park's name.") { $0.park },
            .text("url", "Its page, from the site's top.") { $0.url },
            .models("cells", "One cell a column.") { $0.cells },
        ])
}

/// A cell of a comparison; without a figure the park does not report the indicator.
struct CellModel: ViewModel {
    let figure: FigureModel?
    /// The figure's unit, where the column's can't tell it (元 and 美元).
    let ownUnit: String

    static let schema = Schema<CellModel>(
        "cell",
        [
            .optionalModel("figure", "The figure, in the column's unit.") { $0.figure },
            .optionalText("ownUnit", "The figure's unit, where it is not the column's.") { $0.ownUnit },
        ])
}
