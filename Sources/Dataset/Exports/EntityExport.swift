import Basics
import Extraction

/// The projects, enterprises and honours that reports name, in the order of the reports and of their texts.
struct EntityExport: Sendable {
    let dataset: Dataset

    /// As JSON.
    func json() async -> [UInt8] {
        let fields = ExportFields(dataset: dataset)
        let entities = dataset.reports.enumerated().flatMap { number, report in
            report.extraction.entities.map { (number, $0) }
        }
        return await JSONList.file(entities) { entry, object in entity(entry.1, entry.0, fields, to: &object) }
    }

    private func entity(_ entity: Entity, _ number: Int, _ fields: ExportFields, to object: inout JSONText) {
        let report = dataset.reports[number]
        let park = dataset.parks[report.park].id
        let investment = entity.investment.map { Fact(report: number, number: $0) }
        let amount = investment.map { dataset.observation($0).quantity }
        object.field("park", park)
        object.field("report", report.details.name)
        object.field("date", report.details.date?.description)
        object.field("kind", entity.kind.rawValue)
        object.field("name", entity.name)
        object.field("stage", entity.stage?.rawValue)
        object.field("investment", amount?.value.description)
        object.field("unit", amount?.unit)
        object.field("enterprise", entity.enterprise)
        object.field("line", entity.line)
        object.field(
            "address", investment.map { fields.address(of: $0) } ?? dataset.folder(ofReport: number))
    }
}
