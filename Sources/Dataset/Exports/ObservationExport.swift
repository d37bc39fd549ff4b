import Basics
import Extraction
import Vocabulary

/// All observations, in the order of the reports and of their texts: a row each, with the place it was read from.
struct ObservationExport {
    let dataset: Dataset

    /// The columns of the CSV, which are the fields of the JSON. `shown` says whether the site shows the value for its
    /// key, `correction` why a person set or added it.
    static let columns: [StaticString] = [
        "park", "report", "date", "indicator", "label", "scope", "scope_name", "measure", "qualifier", "value", "upper",
        "unit", "base_value", "base_unit", "status", "period", "confidence", "rule", "line", "address", "quote",
        "shown", "correction",
    ]

    /// As CSV in UTF-8 with a byte order mark, which Excel needs to read Chinese.
    func csv() -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        CSVText.append(Self.columns.map { "\($0)" }, to: &bytes)
        eachRow { values in CSVText.append(values.map { $0 ?? "" }, to: &bytes) }
        return bytes
    }

    /// As JSON.
    func json() -> [UInt8] {
        var list = JSONList()
        eachRow { values in
            list.append { object in
                for (name, value) in zip(Self.columns, values) { object.field(name, value) }
            }
        }
        return list.bytes
    }

    private func eachRow(_ body: ([String?]) -> Void) {
        let shown = dataset.shownFacts()
        let fields = ExportFields(dataset: dataset)
        for (number, report) in dataset.reports.enumerated() {
            let park = dataset.parks[report.park].id
            for (place, observation) in report.extraction.observations.enumerated() {
                let amount = observation.quantity
                let fact = Fact(report: number, number: place)
                let correction = dataset.correction(of: fact)
                body([
                    park, report.details.name, report.details.date?.description,
                    observation.indicator.map { dataset.vocabulary.indicators[$0].id }, observation.label,
                    observation.scope.rawValue, observation.scopeName, observation.measure.rawValue,
                    amount.qualifier.rawValue, amount.value.description, amount.upper?.description, amount.unit,
                    amount.base.description, amount.baseUnit, observation.status.rawValue,
                    observation.period?.description, observation.confidence.rawValue,
                    correction?.kind == .add ? "correction" : observation.rule.rawValue,
                    "\(observation.place.line)", fields.address(of: fact), observation.quote,
                    shown[number][place] ? "yes" : "no", correction?.why,
                ])
            }
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
