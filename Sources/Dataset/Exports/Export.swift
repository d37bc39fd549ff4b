import Basics

/// The dataset as files for other programs; addresses in them are in percent form, from the site's top.
public struct Export: Sendable {
    private let dataset: Dataset

    /// The export of a dataset.
    public init(_ dataset: Dataset) {
        self.dataset = dataset
    }

    /// The columns of `observations.csv`, which are the fields of `observations.json`. `shown` says whether the site shows
    /// the value for its key, `correction` why a person set or added it.
    public static let columns: [StaticString] = [
        "park", "report", "date", "indicator", "label", "scope", "scope_name", "measure", "qualifier", "value", "upper",
        "unit", "base_value", "base_unit", "status", "period", "confidence", "rule", "line", "address", "quote",
        "shown", "correction",
    ]

    /// A file of the export.
    public struct File: Sendable {
        /// Its path from the site's top.
        public let path: String
        /// What it holds.
        public let bytes: [UInt8]
    }

    /// All files, those that most people want first.
    public func files() async -> [File] {
        let dataset = dataset
        var makers: [(path: String, bytes: @Sendable () -> [UInt8])] = [
            ("data/indicators.csv", { IndicatorExport(dataset: dataset).csv() }),
            ("data/indicators.json", { IndicatorExport(dataset: dataset).json() }),
            ("data/entities.json", { EntityExport(dataset: dataset).json() }),
            ("data/conflicts.json", { ConflictExport(dataset: dataset).json() }),
            ("data/checks.json", { CheckExport(dataset: dataset).json() }),
            ("data/changes.json", { ChangeExport(dataset: dataset).json() }),
        ]
        if let changes = dataset.changesSincePublication {
            makers.append(("data/changes-since.json", { PublicationExport(dataset: dataset, changes: changes).json() }))
        }
        let observations = await ObservationExport(dataset: dataset).files()
        return [
            File(path: "data/observations.csv", bytes: observations.csv),
            File(path: "data/observations.json", bytes: observations.json),
        ] + (await parallelMap(makers) { File(path: $0.path, bytes: $0.bytes()) })
    }
}
