import Basics
import Extraction
import Vocabulary

/// All observations, in the order of the reports and of their texts: a row each, with the place it was read from. Every
/// value is put into words once, for CSV and JSON together.
struct ObservationExport: Sendable {
    let dataset: Dataset

    /// The rows of some reports in both forms.
    fileprivate struct Rows: Sendable {
        var csv = CSVText()
        var json = JSONList()
    }

    /// As CSV in UTF-8 with a byte order mark, which Excel needs to read Chinese, and as JSON.
    func files() async -> (csv: [UInt8], json: [UInt8]) {
        let shown = dataset.shownFacts()
        let parts = await parallelMap(Array(dataset.reports.indices)) { rows(ofReport: $0, shown: shown[$0]) }
        var head = CSVText.marked()
        head.row(Export.columns.map { "\($0)" })
        var csv = head.bytes
        csv.reserveCapacity(csv.count + parts.reduce(0) { $0 + $1.csv.bytes.count })
        for part in parts { csv += part.csv.bytes }
        return (csv, JSONList.file(parts.map(\.json)))
    }

    private func rows(ofReport number: Int, shown: [Bool]) -> Rows {
        let report = dataset.reports[number]
        let park = dataset.parks[report.park].id
        let date = report.details.date?.description
        let folder = dataset.folder(ofReport: number)
        var rows = Rows()
        for (place, observation) in report.extraction.observations.enumerated() {
            let amount = observation.quantity
            let correction = dataset.correction(of: Fact(report: number, number: place))
            let value = amount.value.description
            rows.append([
                park, report.details.name, date, observation.indicator.map { dataset.vocabulary.indicators[$0].id },
                observation.label, observation.scope.rawValue, observation.scopeName, observation.measure.rawValue,
                amount.qualifier.rawValue, value, amount.upper?.description, amount.unit,
                amount.base == amount.value ? value : amount.base.description, amount.baseUnit,
                observation.status.rawValue, observation.period?.description, observation.confidence.rawValue,
                correction?.kind == .add ? "correction" : observation.rule.rawValue, "\(observation.place.line)",
                folder + "#" + observation.place.anchor, observation.quote, shown[place] ? "yes" : "no",
                correction?.why,
            ])
        }
        return rows
    }
}

extension ObservationExport.Rows {
    fileprivate mutating func append(_ values: [String?]) {
        for value in values { csv.field(value ?? "") }
        csv.endRow()
        json.append { object in
            for (name, value) in zip(Export.columns, values) { object.field(name, value) }
        }
    }
}

extension Dataset {
    /// For each report and observation, whether its value is the one shown for its key.
    fileprivate func shownFacts() -> [[Bool]] {
        var shown = reports.map { [Bool](repeating: false, count: $0.extraction.observations.count) }
        for place in 0..<cellCount {
            let fact = self.shown(at: place)
            shown[fact.report][fact.number] = true
        }
        return shown
    }
}
