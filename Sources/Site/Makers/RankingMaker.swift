import Basics
import Dataset
import Extraction
import Vocabulary

/// Puts figures in the order of their size, with bars.
struct RankingMaker: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// A row before its bar is known.
    struct Entry {
        let name: String
        let url: String
        let figure: FigureModel
        let value: ExactDecimal?
        var rank = ""
        var isOther = false
        /// Whose it is, where rows differ by it.
        var of = ""
    }

    /// Rows with bars, the largest first; those that can't be told in the common unit last.
    func rows(_ entries: [Entry]) -> [RankRowModel] {
        let most = entries.compactMap { $0.value?.magnitude }.max() ?? .zero
        let sorted = entries.enumerated().sorted { left, right in
            guard let first = left.element.value else {
                return right.element.value == nil && left.offset < right.offset
            }
            guard let second = right.element.value else { return true }
            return first.hasSameValue(as: second) ? left.offset < right.offset : second < first
        }
        return sorted.map { _, entry in
            let bar = entry.value.flatMap { ShareBar(value: $0.magnitude, most: most).drawn() }
            return RankRowModel(
                rank: entry.rank, name: entry.name, of: entry.of, url: entry.url, figure: entry.figure, bar: bar ?? [],
                isOther: entry.isOther)
        }
    }

    /// The parks in the column of a comparison.
    func entries(_ table: ComparisonTable) -> [Entry] {
        guard let column = table.columns.first else { return [] }
        let isRanked = table.rows.contains { $0.cells.first?.figure?.rank != nil }
        return table.rows.compactMap { row in
            guard case .park(let number) = row.head, let compared = row.cells.first?.figure else { return nil }
            let park = dataset.parks[number]
            return Entry(
                name: park.name, url: Addresses.park(park.id),
                figure: figures.figure(compared.figure, of: compared.key, in: column.unit),
                value: column.unit?.values(of: dataset.amount(compared.figure))?.value,
                rank: compared.rank.map { "\($0)" } ?? "",
                isOther: isRanked ? compared.rank == nil : compared.marks.contains(.otherPeriod))
        }
    }

    /// The industries of all parks in a comparison of them, in one unit.
    func industries(_ table: ComparisonTable) -> [RankRowModel] {
        let found = table.rows.flatMap { row in
            zip(table.columns, row.cells).compactMap { column, cell -> (NameID, Int, ComparedFigure)? in
                guard case .industry(let name) = row.head, case .park(let park) = column.head, let figure = cell.figure
                else { return nil }
                return (name, park, figure)
            }
        }
        let unit = DisplayUnit(for: found.map { dataset.amount($0.2.figure) })
        return rows(
            found.map { name, park, compared in
                Entry(
                    name: dataset.names[name], url: PageAddress.industry(dataset.names[name]),
                    figure: figures.figure(compared.figure, of: compared.key, in: unit),
                    value: unit?.values(of: dataset.amount(compared.figure))?.value, of: dataset.parks[park].name)
            })
    }
}
