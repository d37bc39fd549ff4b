import Basics

/// What each report brought that those before it had not.
struct ChangeExport: Sendable {
    let dataset: Dataset

    /// As JSON, the oldest report first.
    func json() async -> [UInt8] {
        let fields = ExportFields(dataset: dataset)
        return await JSONList.file(dataset.changesByDate) { change, object in
            let report = dataset.reports[change.report]
            object.field("park", dataset.parks[report.park].id)
            object.field("report", report.details.name)
            object.field("date", report.details.date?.description)
            object.field("confirmed", change.confirmed)
            object.key("added")
            object.array { list in
                for fact in change.added { list.string(fields.address(of: fact)) }
            }
            revisions("revised", change.revised, fields, to: &object)
            revisions("contradicted", change.contradicted, fields, to: &object)
            fields.facts("withdrawn", change.withdrawn, to: &object)
        }
    }

    private func revisions(
        _ name: StaticString, _ revisions: [ReportChanges.Revision], _ fields: ExportFields, to object: inout JSONText
    ) {
        object.key(name)
        object.array { list in
            for revision in revisions {
                list.object { object in
                    fields.key(dataset.key(of: revision.new), to: &object)
                    object.key("new")
                    object.object { fields.fact(revision.new, to: &$0) }
                    object.key("old")
                    object.object { fields.fact(revision.old, to: &$0) }
                }
            }
        }
    }
}
