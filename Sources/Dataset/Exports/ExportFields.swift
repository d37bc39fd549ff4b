import Basics
import Extraction
import Vocabulary

/// Writes what several exports tell in the same way: keys, and observations with the place of their words.
struct ExportFields: Sendable {
    let dataset: Dataset
    /// The dates of the reports, put into words once.
    private let dates: [String?]

    init(dataset: Dataset) {
        self.dataset = dataset
        dates = dataset.reports.map { $0.details.date?.description }
    }

    /// What a value is of.
    func key(_ key: Key, to object: inout JSONText) {
        object.field("park", dataset.parks[key.park].id)
        object.field("scope", key.scope.rawValue)
        object.field("scope_name", dataset.names[key.scopeName])
        object.field("indicator", key.indicator.map { dataset.vocabulary.indicators[$0].id })
        object.field("label", dataset.names[key.label])
        object.field("measure", key.measure.rawValue)
        object.field("status", key.status.rawValue)
        object.field("period", key.period?.description)
    }

    /// An observation: its value as written, and where it was read.
    func fact(_ fact: Fact, to object: inout JSONText) {
        // An observation holds many texts, so it is looked at where it lies.
        dataset.reports[fact.report].extraction.observations.withUnsafeBufferPointer {
            write($0[fact.number], of: fact, to: &object)
        }
    }

    private func write(_ observation: Observation, of fact: Fact, to object: inout JSONText) {
        object.field("report", dataset.reports[fact.report].details.name)
        object.field("date", dates[fact.report])
        object.field("qualifier", observation.quantity.qualifier.rawValue)
        object.field("value", observation.quantity.value.description)
        object.field("upper", observation.quantity.upper?.description)
        object.field("unit", observation.quantity.unit)
        object.field("confidence", observation.confidence.rawValue)
        object.field("correction", dataset.correction(of: fact)?.why)
        object.field("address", dataset.folder(ofReport: fact.report) + "#" + observation.place.anchor)
        object.field("quote", observation.quote)
    }

    /// A list of observations.
    func facts(_ name: StaticString, _ facts: some Sequence<Fact>, to object: inout JSONText) {
        object.key(name)
        object.array { list in
            for fact in facts { list.object { self.fact(fact, to: &$0) } }
        }
    }

    /// The address of an observation's words, from the site's top.
    func address(of fact: Fact) -> String {
        dataset.folder(ofReport: fact.report) + "#" + dataset.observation(fact).place.anchor
    }
}
