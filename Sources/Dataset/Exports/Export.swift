import Basics
import Extraction
import Vocabulary

/// The dataset as files for other programs, every observation with the place it was read from.
public struct Export: Sendable {
    private let dataset: Dataset

    /// The export of a dataset.
    public init(_ dataset: Dataset) {
        self.dataset = dataset
    }

    /// The columns of the CSV, which are the fields of the JSON.
    public static let columns: [StaticString] = [
        "park", "report", "date", "indicator", "label", "scope", "scope_name", "measure", "qualifier", "value", "upper",
        "unit", "base_value", "base_unit", "status", "period", "confidence", "rule", "line", "address", "quote",
    ]

    /// All observations as CSV in UTF-8 with a byte order mark, which Excel needs to read Chinese.
    public func csv() -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        CSVText.append(Self.columns.map { "\($0)" }, to: &bytes)
        eachRow { values in CSVText.append(values.map { $0 ?? "" }, to: &bytes) }
        return bytes
    }

    /// All observations as a JSON array of objects, one a line.
    public func json() -> [UInt8] {
        var bytes = Array("[".utf8)
        var isFirst = true
        eachRow { values in
            var text = JSONText()
            text.object { object in
                for (name, value) in zip(Self.columns, values) { object.field(name, value) }
            }
            bytes += isFirst ? [ASCII.newline] : [ASCII.comma, ASCII.newline]
            bytes += text.bytes
            isFirst = false
        }
        return bytes + Array("\n]\n".utf8)
    }

    /// The projects, enterprises and honours that reports name, as a JSON array of objects, one a line.
    public func entities() -> [UInt8] {
        var bytes = Array("[".utf8)
        var isFirst = true
        for report in dataset.reports {
            let park = dataset.parks[report.park].id
            for entity in report.extraction.entities {
                let amount = entity.investment.map { report.extraction.observations[$0] }
                var text = JSONText()
                text.object { object in
                    object.field("park", park)
                    object.field("report", report.details.name)
                    object.field("date", report.details.date?.description)
                    object.field("kind", entity.kind.rawValue)
                    object.field("name", entity.name)
                    object.field("stage", entity.stage?.rawValue)
                    object.field("investment", amount?.quantity.value.description)
                    object.field("unit", amount?.quantity.unit)
                    object.field("enterprise", entity.enterprise)
                    object.field("line", entity.line)
                    object.field(
                        "address",
                        Addresses.folder(ofReport: report.details.name, park)
                            + (amount.map { "#\($0.place.anchor)" } ?? ""))
                }
                bytes += isFirst ? [ASCII.newline] : [ASCII.comma, ASCII.newline]
                bytes += text.bytes
                isFirst = false
            }
        }
        return bytes + Array("\n]\n".utf8)
    }

    private func eachRow(_ body: ([String?]) -> Void) {
        for report in dataset.reports {
            let park = dataset.parks[report.park].id
            for observation in report.extraction.observations {
                let amount = observation.quantity
                body([
                    park, report.details.name, report.details.date?.description,
                    observation.indicator.map { dataset.vocabulary.indicators[$0].id }, observation.label,
                    observation.scope.rawValue, observation.scopeName, observation.measure.rawValue,
                    amount.qualifier.rawValue, amount.value.description, amount.upper?.description, amount.unit,
                    amount.base.description, amount.baseUnit, observation.status.rawValue,
                    observation.period?.description, observation.confidence.rawValue, observation.rule.rawValue,
                    "\(observation.place.line)",
                    Addresses.folder(ofReport: report.details.name, park) + "#\(observation.place.anchor)",
                    observation.quote,
                ])
            }
        }
    }
}
