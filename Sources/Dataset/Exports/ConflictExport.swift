import Basics

/// The keys of which reports say different things: what is shown, why, and what the others say.
struct ConflictExport: Sendable {
    let dataset: Dataset

    /// As JSON, in the order of the keys.
    func json() async -> [UInt8] {
        let fields = ExportFields(dataset: dataset)
        return await JSONList.file(dataset.conflicts) { cell, object in
            fields.key(cell.key, to: &object)
            object.field("reason", cell.reason?.rawValue)
            object.key("shown")
            object.object { fields.fact(cell.shown, to: &$0) }
            fields.facts("corroborating", cell.corroborating, to: &object)
            fields.facts("conflicting", cell.conflicting, to: &object)
        }
    }
}
