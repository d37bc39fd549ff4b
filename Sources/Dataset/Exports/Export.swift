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
        let observations = await ObservationExport(dataset: dataset).files()
        var files = [
            File(path: "data/observations.csv", bytes: observations.csv),
            File(path: "data/observations.json", bytes: observations.json),
            File(path: "data/indicators.csv", bytes: IndicatorExport(dataset: dataset).csv()),
            File(path: "data/indicators.json", bytes: IndicatorExport(dataset: dataset).json()),
            File(path: "data/entities.json", bytes: await EntityExport(dataset: dataset).json()),
            File(path: "data/conflicts.json", bytes: await ConflictExport(dataset: dataset).json()),
            File(path: "data/checks.json", bytes: await CheckExport(dataset: dataset).json()),
            File(path: "data/changes.json", bytes: await ChangeExport(dataset: dataset).json()),
        ]
        if let changes = dataset.changesSincePublication {
            let bytes = PublicationExport(dataset: dataset, changes: changes).json()
            files.append(File(path: "data/changes-since.json", bytes: bytes))
        }
        return files
    }
}
