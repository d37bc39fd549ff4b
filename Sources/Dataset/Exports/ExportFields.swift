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
        let observation = dataset.observation(fact)
        let amount = observation.quantity
        object.field("report", dataset.reports[fact.report].details.name)
        object.field("date", dates[fact.report])
        object.field("qualifier", amount.qualifier.rawValue)
        object.field("value", amount.value.description)
        object.field("upper", amount.upper?.description)
        object.field("unit", amount.unit)
        object.field("confidence", observation.confidence.rawValue)
        object.field("correction", dataset.correction(of: fact)?.why)
        object.field("address", address(of: fact))
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
