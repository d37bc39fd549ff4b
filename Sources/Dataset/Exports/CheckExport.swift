import Basics
import Extraction

/// What came of holding figures against each other, passed and failed, with the figures each check rests on.
struct CheckExport: Sendable {
    let dataset: Dataset

    /// As JSON, in the order of parks, reports and keys.
    func json() async -> [UInt8] {
        let fields = ExportFields(dataset: dataset)
        let checks = dataset.checksOfPark.enumerated().flatMap { park, checks in checks.map { (park, $0) } }
        return await JSONList.file(checks) { entry, object in
            let (park, check) = entry
            object.field("park", dataset.parks[park].id)
            object.field("kind", check.kind.rawValue)
            object.field("passed", check.passed)
            object.field("across_reports", check.isAcrossReports)
            object.field("calculation", text(check))
            object.field("cue", check.cue)
            fields.facts("figures", check.facts, to: &object)
        }
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
