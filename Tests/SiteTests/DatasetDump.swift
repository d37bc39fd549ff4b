import Basics
import Dataset
import Extraction
import Vocabulary

/// A dataset as text, a line a thing, to hold against what is expected of it.
struct DatasetDump {
    let dataset: Dataset

    /// All that the dataset says, park by park.
    func text() -> String {
        var lines: [String] = []
        for (number, park) in dataset.parks.enumerated() {
            lines.append("# \(park.id) \(park.name)")
            lines += ["", "## shown"] + dataset.cellsOfPark[number].map { cell(dataset.cell($0)) }
            let derived = dataset.derived.filter { $0.key.park == number }
            lines += ["", "## derived"] + derived.map { self.derived($0) }
            lines += ["", "## targets"] + dataset.targetsOfPark[number].map { target($0) }
            lines += ["", "## checks"] + dataset.checksOfPark[number].map { check($0) }
            lines += ["", "## changes"]
            lines += dataset.reportsOfPark[number].flatMap { changes(dataset.changes[$0]) } + [""]
        }
        return lines.joined(separator: "\n")
    }

    private func name(_ key: Key) -> String {
        let what = key.indicator.map { dataset.vocabulary.indicators[$0].id } ?? ""
        let parts = [
            dataset.names[key.scopeName], what, dataset.names[key.label], key.measure.rawValue, key.status.rawValue,
            key.period?.description ?? "undated",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func text(_ amount: Amount) -> String {
        let mark = amount.qualifier == .equal ? "" : amount.qualifier.rawValue + " "
        return mark + "\(amount.value)" + (amount.upper.map { "–\($0)" } ?? "") + amount.unit
    }

    private func text(_ fact: Fact) -> String {
        let mark = dataset.correction(of: fact).map { ", corrected: \($0.why)" } ?? ""
        return "\(text(dataset.observation(fact).quantity)) [\(dataset.reports[fact.report].details.name)\(mark)]"
    }

    private func cell(_ cell: Cell) -> String {
        var line = "\(name(cell.key)): \(text(cell.shown))"
        if let reason = cell.reason { line += " by \(reason.rawValue)" }
        for fact in cell.corroborating { line += "; agrees \(text(fact))" }
        for fact in cell.conflicting { line += "; contradicts \(text(fact))" }
        for fact in cell.incomparable { line += "; beside \(text(fact))" }
        return line
    }

    private func derived(_ value: DerivedValue) -> String {
        "\(name(value.key)): \(text(value.amount)) \(value.derivation.rawValue) of "
            + value.inputs.map { text($0) }.joined(separator: ", ")
    }

    private func target(_ review: TargetReview) -> String {
        let actual = review.actual.map { text(dataset.amount($0)) } ?? "nothing"
        let before = (review.before ?? review.levelBefore).map { ", before \(text($0))" } ?? ""
        let difference = review.difference.map { " by \(text($0))" } ?? ""
        let completion = review.completion.map { " (\(text($0)))" } ?? ""
        return "\(name(review.key)): \(text(review.target)) against \(actual): "
            + "\(review.verdict.rawValue)\(difference)\(completion)\(before)"
    }

    private func check(_ check: CrossCheck) -> String {
        let calculation = check.calculation.map { piece in
            switch piece {
            case .text(let text): text
            case .figure(let fact): text(dataset.observation(fact).quantity)
            }
        }
        let reports = Set(check.facts.map { dataset.reports[$0.report].details.name }).sorted()
        return "\(check.kind.rawValue) \(check.passed ? "passed" : "failed"): \(calculation.joined())"
            + " [\(reports.joined(separator: ", "))]"
    }

    private func changes(_ changes: ReportChanges) -> [String] {
        let name = dataset.reports[changes.report].details.name
        func pair(_ revision: ReportChanges.Revision) -> String { "\(text(revision.old)) → \(text(revision.new))" }
        return ["\(name): \(changes.added.count) added, \(changes.confirmed) confirmed"]
            + changes.revised.map { "  revised \(pair($0))" }
            + changes.contradicted.map { "  contradicted \(pair($0))" }
            + changes.withdrawn.map { "  withdrew \(text($0))" }
    }
}
