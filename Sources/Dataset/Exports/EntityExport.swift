import Basics
import Extraction

/// The projects, enterprises and honours that reports name, in the order of the reports and of their texts.
struct EntityExport {
    let dataset: Dataset

    /// As JSON.
    func json() -> [UInt8] {
        let fields = ExportFields(dataset: dataset)
        var list = JSONList()
        for (number, report) in dataset.reports.enumerated() {
            for entity in report.extraction.entities { list.append { self.entity(entity, number, fields, to: &$0) } }
        }
        return list.bytes
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
