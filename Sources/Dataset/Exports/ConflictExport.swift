import Basics

/// The keys of which reports say different things: what is shown, why, and what the others say.
struct ConflictExport {
    let dataset: Dataset

    /// As JSON, in the order of the keys.
    func json() -> [UInt8] {
        let fields = ExportFields(dataset: dataset)
        var list = JSONList()
        for cell in dataset.conflicts {
            list.append { object in
                fields.key(cell.key, to: &object)
                object.field("reason", cell.reason?.rawValue)
                object.key("shown")
                object.object { fields.fact(cell.shown, to: &$0) }
                fields.facts("corroborating", cell.corroborating, to: &object)
                fields.facts("conflicting", cell.conflicting, to: &object)
            }
        }
        return list.bytes
    }
}
