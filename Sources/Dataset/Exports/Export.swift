import Basics

/// The dataset as files for other programs; addresses in them are in percent form, from the site's top.
public struct Export: Sendable {
    private let dataset: Dataset

    /// The export of a dataset.
    public init(_ dataset: Dataset) {
        self.dataset = dataset
    }

    /// The columns of the observations' CSV, which are the fields of their JSON.
    public static var columns: [StaticString] { ObservationExport.columns }

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
        let makers: [(path: String, bytes: @Sendable () -> [UInt8])] = [
            ("data/observations.csv", { ObservationExport(dataset: dataset).csv() }),
            ("data/observations.json", { ObservationExport(dataset: dataset).json() }),
            ("data/entities.json", { EntityExport(dataset: dataset).json() }),
            ("data/conflicts.json", { ConflictExport(dataset: dataset).json() }),
            ("data/checks.json", { CheckExport(dataset: dataset).json() }),
            ("data/changes.json", { ChangeExport(dataset: dataset).json() }),
        ]
        return await parallelMap(makers) { File(path: $0.path, bytes: $0.bytes()) }
    }
}
