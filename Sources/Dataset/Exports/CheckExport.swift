import Basics
import Extraction

/// What came of holding figures against each other, passed and failed, with the figures each check rests on.
struct CheckExport {
    let dataset: Dataset

    /// As JSON, in the order of parks, reports and keys.
    func json() -> [UInt8] {
        let fields = ExportFields(dataset: dataset)
        var list = JSONList()
        for (park, checks) in dataset.checksOfPark.enumerated() {
            for check in checks {
                list.append { object in
                    object.field("park", dataset.parks[park].id)
                    object.field("kind", check.kind.rawValue)
                    object.field("passed", check.passed)
                    object.field("across_reports", check.isAcrossReports)
                    object.field("calculation", text(check))
                    object.field("cue", check.cue)
                    fields.facts("figures", check.facts, to: &object)
                }
            }
        }
        return list.bytes
    }

    /// The calculation with the figures as written: `401.2亿元 = 311亿元 + …`.
    private func text(_ check: CrossCheck) -> String {
        check.calculation.map { piece in
            switch piece {
            case .text(let text): return text
            case .figure(let fact):
                let amount = dataset.observation(fact).quantity
                return "\(amount.value)\(amount.unit)"
            }
        }.joined()
    }
}
