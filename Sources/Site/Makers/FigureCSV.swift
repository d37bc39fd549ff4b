import Basics
import Dataset
import Extraction

/// The figures of a table as a file to download: one a line, so that no cell holds more than one thing.
struct FigureCSV: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }

    /// The columns of every table of figures.
    static let columns = [
        "park", "park_name", "scope", "scope_name", "indicator", "name", "measure", "status", "period", "qualifier",
        "value", "upper", "unit", "stated", "address",
    ]

    /// The figures in the order given, in UTF-8 with a byte order mark, which Excel needs to read Chinese.
    func bytes(_ rows: [(key: Key, figure: Figure)]) -> [UInt8] {
        CSVFile.bytes(Self.columns, rows.lazy.map { fields($0.key, $0.figure) })
    }

    /// All that cells show.
    func bytes(cells places: some Sequence<Int>) -> [UInt8] {
        bytes(places.map { (dataset.key($0), .stated(dataset.shown(at: $0))) })
    }

    /// All that a park's page shows, what was calculated last.
    func bytes(ofPark park: Int) -> [UInt8] {
        let stated = dataset.cellsOfPark[park].map { (dataset.key($0), Figure.stated(dataset.shown(at: $0))) }
        let derived = dataset.derived.indices.filter { dataset.derived[$0].key.park == park }
        return bytes(stated + derived.map { (dataset.derived[$0].key, .derived($0)) })
    }

    /// All that a report states, in the order of its text.
    func bytes(ofReport report: Int) -> [UInt8] {
        let facts = dataset.reports[report].extraction.observations.indices.map { Fact(report: report, number: $0) }
        return bytes(facts.map { (dataset.key(of: $0), .stated($0)) })
    }

    /// A row.
    func fields(_ key: Key, _ figure: Figure) -> [String] {
        let amount = dataset.amount(figure)
        let (isStated, address) =
            switch figure {
            case .stated(let fact):
                (true, dataset.folder(ofReport: fact.report) + "#" + dataset.observation(fact).place.anchor)
            case .derived(let place):
                (false, PageAddress.derived(dataset.derived[place], dataset).asPublished)
            }
        return [
            dataset.parks[key.park].id, dataset.parks[key.park].name, key.scope.rawValue, dataset.names[key.scopeName],
            key.indicator.map { dataset.vocabulary.indicators[$0].id } ?? "", figures.wording.name(of: key, dataset),
            key.measure.rawValue, key.status.rawValue, key.period?.description ?? "", amount.qualifier.rawValue,
            amount.value.description, amount.upper?.description ?? "", amount.unit, isStated ? "stated" : "derived",
            address,
        ]
    }
}
