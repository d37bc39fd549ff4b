import Basics
import Extraction
import Vocabulary

/// A column of a comparison, its figures marked and ranked against each other.
struct ComparisonColumn {
    let column: ComparisonTable.Column
    let cells: [ComparisonCell]

    init(
        _ dataset: Dataset, _ head: ComparisonTable.Head, _ found: [FigureChoice.Found], unit: DisplayUnit?,
        period asked: Period?
    ) {
        var period = asked
        if case .period(let own) = head { period = own }
        let usual = period ?? Self.usualPeriod(found)
        column = ComparisonTable.Column(head: head, unit: unit, period: usual)
        let marked = found.map { cell -> (Key, Figure, ComparisonMarks)? in
            guard case .figure(let key, let figure) = cell else { return nil }
            return (key, figure, Self.marks(dataset, key, figure, unit, usual))
        }
        let ranks = Self.ranks(dataset, marked)
        cells = found.indices.map { number in
            if let (key, figure, marks) = marked[number] {
                return .figure(ComparedFigure(key: key, figure: figure, marks: marks, rank: ranks[number]))
            }
            if case .other(let reason) = found[number] { return .notComparable(reason) }
            return .notReported
        }
    }

    /// The period that most figures speak of; of equally common ones the latest.
    private static func usualPeriod(_ found: [FigureChoice.Found]) -> Period? {
        var counts: [Period: Int] = [:]
        for case .figure(let key, _) in found {
            if let period = key.period { counts[period, default: 0] += 1 }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    private static func marks(
        _ dataset: Dataset, _ key: Key, _ figure: Figure, _ unit: DisplayUnit?, _ usual: Period?
    ) -> ComparisonMarks {
        var marks: ComparisonMarks = []
        let amount = dataset.amount(figure)
        if key.period != usual { marks.insert(.otherPeriod) }
        if key.period?.isYear != true || dataset.facts(of: figure).contains(where: dataset.isToDate) {
            marks.insert(.partialYear)
        }
        if !key.label.isEmpty || dataset.facts(of: figure).contains(where: dataset.hasOwnDefinition) {
            marks.insert(.ownDefinition)
        }
        if amount.qualifier != .equal || amount.upper != nil { marks.insert(.bound) }
        if unit?.values(of: amount) == nil { marks.insert(.otherUnit) }
        switch figure {
        case .derived: marks.insert(.derived)
        case .stated(let fact):
            if dataset.cell(of: key)?.isInConflict ?? false { marks.insert(.conflict) }
            if dataset.correction(of: fact) != nil { marks.insert(.corrected) }
        }
        return marks
    }

    /// Places in the order of the column, the best first; equal values share one.
    private static func ranks(_ dataset: Dataset, _ marked: [(Key, Figure, ComparisonMarks)?]) -> [Int?] {
        let values = marked.map { cell -> ExactDecimal? in
            guard let (_, figure, marks) = cell, marks.isDisjoint(with: .unranked) else { return nil }
            return dataset.amount(figure).base
        }
        let ranked = values.compactMap { $0 }
        guard ranked.count > 1 else { return values.map { _ in nil } }
        let indicator = marked.lazy.compactMap { $0?.0.indicator }.first
        let countsUp = indicator.map { dataset.vocabulary.indicators[$0].countsUp } ?? true
        let sorted = ranked.sorted { countsUp ? $1 < $0 : $0 < $1 }
        return values.map { value in
            value.flatMap { value in sorted.firstIndex { $0.hasSameValue(as: value) } }.map { $0 + 1 }
        }
    }
}
