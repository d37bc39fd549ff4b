import Basics
import Extraction
import Vocabulary

/// Makes comparisons of a dataset.
public struct ComparisonMaker: Sendable {
    private let dataset: Dataset
    private let choice: FigureChoice

    /// Comparisons of a dataset's figures.
    public init(_ dataset: Dataset) {
        self.dataset = dataset
        choice = FigureChoice(dataset: dataset)
    }

    /// Parks and indicators: the actual levels of the parks as wholes in one period, or the latest that each reports.
    public func parks(_ parks: [Int], indicators: [Int], period: Period? = nil) -> ComparisonTable {
        let found = parks.map { park in
            indicators.map { choice.level(park: park, indicator: $0, period: period) }
        }
        return table(
            rows: parks.map { .park($0) }, columns: indicators.map { .indicator($0) }, found, period: period,
            oneUnit: false)
    }

    /// Parks and periods: the actual levels of one indicator.
    public func parks(_ parks: [Int], indicator: Int, periods: [Period]) -> ComparisonTable {
        let found = parks.map { park in
            periods.map { choice.level(park: park, indicator: indicator, period: $0) }
        }
        return table(
            rows: parks.map { .park($0) }, columns: periods.map { .period($0) }, found, period: nil, oneUnit: true)
    }

    /// Industries and parks: the actual levels of one indicator in one period, or the latest that each reports.
    public func industries(_ names: [NameID], parks: [Int], indicator: Int, period: Period? = nil) -> ComparisonTable {
        let found = names.map { name in
            parks.map {
                choice.level(park: $0, scope: .industry, scopeName: name, indicator: indicator, period: period)
            }
        }
        return table(
            rows: names.map { .industry($0) }, columns: parks.map { .park($0) }, found, period: period, oneUnit: true)
    }

    private func table(
        rows: [ComparisonTable.Head], columns: [ComparisonTable.Head], _ found: [[FigureChoice.Found]],
        period: Period?, oneUnit: Bool
    ) -> ComparisonTable {
        let common = oneUnit ? DisplayUnit(for: found.flatMap { amounts($0) }) : nil
        var made: [ComparisonColumn] = []
        for (number, head) in columns.enumerated() {
            let cells = found.map { $0[number] }
            let own = amounts(cells)
            let unit = own.isEmpty ? nil : common ?? DisplayUnit(for: own)
            made.append(ComparisonColumn(dataset, head, cells, unit: unit, period: period))
        }
        return ComparisonTable(
            columns: made.map(\.column),
            rows: rows.enumerated().map { number, head in
                ComparisonTable.Row(head: head, cells: made.map { $0.cells[number] })
            })
    }

    private func amounts(_ cells: [FigureChoice.Found]) -> [Amount] {
        cells.compactMap { cell in
            if case .figure(_, let figure) = cell { return dataset.amount(figure) }
            return nil
        }
    }
}
