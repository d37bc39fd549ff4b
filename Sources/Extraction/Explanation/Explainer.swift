import Basics
import Reading
import Vocabulary

extension Extractor {
    /// How the numerals that begin in a line of a report's file were read, in their order.
    public func explain(_ report: Report, of park: Park? = nil, line: Int) -> [Explanation] {
        let recorder = Recorder()
        let extraction = extract(report, of: park, recorder)
        let explainer = Explainer(report: report, recorder: recorder)
        let observations = extraction.observations.filter { $0.place.line == line }
        let groups = Dictionary(grouping: observations, by: \.place.ordinal)
        let read = groups.values.compactMap { explainer.explain($0) }
        let others = extraction.ledger.filter { $0.place.line == line }.map { explainer.explain($0) }
        return (read + others).sorted { $0.place < $1.place }
    }
}

/// Puts together what a recorder took down and what became of a numeral.
private struct Explainer {
    let report: Report
    let recorder: Recorder

    func explain(_ observations: [Observation]) -> Explanation? {
        guard let first = observations.first else { return nil }
        let start = first.place.textRange.lowerBound
        let bases = recorder.bases[start] ?? []
        let explained = observations.enumerated().map { number, observation in
            let basis = number < bases.count ? bases[number] : .tableHeads
            return ExplainedObservation(
                observation: observation, period: part(basis.period), status: part(basis.status),
                scope: part(basis.scope))
        }
        return explanation(first.place, quote: first.quote, explained, nil)
    }

    func explain(_ entry: LedgerEntry) -> Explanation { explanation(entry.place, quote: entry.quote, [], entry) }

    private func explanation(
        _ place: NumeralPlace, quote: String, _ observations: [ExplainedObservation], _ entry: LedgerEntry?
    ) -> Explanation {
        let range = place.textRange
        let block = report.blocks.first {
            $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
        }
        return Explanation(
            place: place, words: range.isEmpty ? quote : report.text.text(in: range),
            zone: block?.zone.rawValue ?? "markup", clause: recorder.clause(around: range),
            heads: block.map { heads(of: $0) } ?? [], steps: recorder.steps[range.lowerBound] ?? [],
            observations: observations, entry: entry)
    }

    private func part(_ part: BasisPart) -> ExplainedPart {
        ExplainedPart(reach: part.reach, words: part.words.map { report.text.text(in: $0) } ?? "")
    }

    /// The words at the head of a cell's row and column.
    private func heads(of block: Block) -> [String] {
        guard case .cell(let table, let row, let column, _) = block.kind else { return [] }
        return report.blocks.compactMap { other in
            guard case .cell(table, let otherRow, let otherColumn, let isHeader) = other.kind, other != block,
                otherRow == row && otherColumn == 0 || isHeader && otherColumn == column
            else { return nil }
            return report.text.text(in: other.range)
        }
    }
}
