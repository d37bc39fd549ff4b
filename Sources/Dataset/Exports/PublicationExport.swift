import Basics

/// What changed since an earlier publication.
struct PublicationExport {
    let dataset: Dataset
    let changes: PublicationChanges

    /// As a JSON object with a list for each kind of change.
    func json() -> [UInt8] {
        let fields = ExportFields(dataset: dataset)
        var text = JSONText()
        text.object { object in
            object.field("unchanged", changes.unchanged)
            object.key("added")
            object.array { list in
                for fact in changes.added { list.string(fields.address(of: fact)) }
            }
            object.key("revised")
            object.array { list in
                for revision in changes.revised {
                    list.object { object in
                        fields.key(dataset.key(of: revision.new), to: &object)
                        object.key("new")
                        object.object { fields.fact(revision.new, to: &$0) }
                        object.key("old")
                        object.object { old(revision.old, to: &$0) }
                    }
                }
            }
            object.key("withdrawn")
            object.array { list in
                for observation in changes.withdrawn { list.object { old(observation, to: &$0) } }
            }
        }
        text.newline()
        return text.bytes
    }

    /// An observation of the earlier publication.
    private func old(_ observation: Publication.Observation, to object: inout JSONText) {
        object.field("park", observation.park)
        object.field("report", observation.report)
        object.field("indicator", observation.indicator)
        object.field("label", observation.label)
        object.field("period", observation.period)
        object.field("qualifier", observation.qualifier)
        object.field("value", observation.value)
        object.field("upper", observation.upper)
        object.field("unit", observation.unit)
        object.field("address", observation.address)
        object.field("quote", observation.quote)
    }
}
