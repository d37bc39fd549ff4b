import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes comparisons of the dataset into tables of a page.
struct ComparisonModels: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// A table as a page shows it, without columns that nobody reports and rows of fewer figures than `least`; none
    /// where nothing is left. `Path` is the address of its figures as CSV.
    func model(_ table: ComparisonTable, caption: String, path: String = "", least: Int = 0) -> ComparisonModel? {
        let rows = table.rows.filter { $0.cells.count { $0.figure != nil } >= least }
        let shown = table.columns.indices.filter { column in
            !table.isEmpty(column: column) && (least == 0 || rows.contains { $0.cells[column].figure != nil })
        }
        guard !shown.isEmpty, let first = rows.first, rows.count >= least else { return nil }
        let hasPeriods = table.columns.contains { if case .period = $0.head { true } else { false } }
        return ComparisonModel(
            caption: caption, head: kind(first.head),
            columns: shown.map { number in
                let (name, url) = text(table.columns[number].head)
                return ColumnModel(name: name, url: url, unit: table.columns[number].unit?.name ?? "")
            },
            rows: rows.map { row in
                let (name, url) = text(row.head)
                return RowModel(
                    name: name, url: url,
                    cells: shown.map { cell(row.cells[$0], table.columns[$0], tellsPeriod: !hasPeriods) })
            }, table: path)
    }

    /// The figures of a table, for its CSV.
    func rows(_ table: ComparisonTable) -> [(key: Key, figure: Figure)] {
        table.rows.flatMap { $0.cells.compactMap { $0.figure.map { ($0.key, $0.figure) } } }
    }

    private func kind(_ head: ComparisonTable.Head) -> String {
        switch head {
        case .park: wording.words["park"]
        case .indicator: wording.words["indicator"]
        case .period: wording.words["period"]
        case .industry: wording.words["scopeIndustry"]
        }
    }

    private func text(_ head: ComparisonTable.Head) -> (name: String, url: String) {
        switch head {
        case .park(let number): return (dataset.parks[number].name, Addresses.park(dataset.parks[number].id))
        case .indicator(let number):
            return (wording.name(of: dataset.vocabulary.indicators[number]), figures.page(ofIndicator: number))
        case .period(let period): return (wording.text(period), "")
        case .industry(let name): return (dataset.names[name], PageAddress.industry(dataset.names[name]))
        }
    }

    /// A cell of a column in one unit; the figure says its own where that can't tell it.
    private func cell(_ cell: ComparisonCell, _ column: ComparisonTable.Column, tellsPeriod: Bool) -> CellModel {
        switch cell {
        case .notReported: return CellModel()
        case .notComparable(let other):
            return CellModel(instead: figures.figure(other.fact), reason: wording.reason(other))
        case .figure(let compared):
            let shown = figures.figure(compared.figure, of: compared.key, in: column.unit)
            return CellModel(
                figure: shown, ownUnit: shown.unit == column.unit?.name ? "" : shown.unit,
                rank: compared.rank.map { "\($0)" } ?? "", period: tellsPeriod ? shown.period : "")
        }
    }
}
