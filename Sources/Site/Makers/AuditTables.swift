import Basics
import Dataset
import Extraction

/// The tables of the page of checks as files to download, whole where the page shows the first rows.
struct AuditTables: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }

    /// All files.
    func files() -> [OutputFile] {
        [
            file("conflicts", FigureCSV.columns + ["used", "reason"], conflicts()),
            file("checks", ["park", "park_name", "kind", "passed", "name", "calculation", "addresses"], checks()),
            file("unread", ["park", "park_name", "report", "title", "quote", "address"], unread()),
            file(
                "coverage",
                [
                    "park", "park_name", "report", "title", "date", "numerals", "observations", "doubtful", "unread",
                    "address",
                ], coverage()),
        ]
    }

    private func file(_ name: String, _ head: [String], _ rows: [[String]]) -> OutputFile {
        OutputFile(path: "audit/\(name).csv", bytes: CSVFile.bytes(head, rows))
    }

    /// Each value of each conflict, the one that is used first.
    private func conflicts() -> [[String]] {
        let csv = FigureCSV(figures: figures)
        return dataset.conflicts.flatMap { cell in
            ([cell.shown] + cell.conflicting).map { fact in
                let isUsed = fact == cell.shown
                return csv.fields(cell.key, .stated(fact)) + [
                    isUsed ? "yes" : "no", isUsed ? cell.reason?.rawValue ?? "" : "",
                ]
            }
        }
    }

    private func checks() -> [[String]] {
        dataset.parks.indices.flatMap { park in
            dataset.checksOfPark[park].map { check in
                let pieces = check.calculation.map { piece in
                    switch piece {
                    case .text(let text): text
                    case .figure(let fact): figures.phrase(figures.figure(fact)).text
                    }
                }
                return self.park(park) + [
                    check.kind.rawValue, check.passed ? "yes" : "no",
                    check.facts.first.map { figures.wording.name(of: dataset.key(of: $0), dataset) } ?? "",
                    pieces.joined(), check.facts.map { figures.url($0).asPublished }.joined(separator: " "),
                ]
            }
        }
    }

    private func unread() -> [[String]] {
        dataset.reports.indices.flatMap { number in
            dataset.reports[number].extraction.ledger.filter(\.isUnread).map { entry in
                report(number) + [
                    entry.quote, PageAddress.report(number, dataset).asPublished + "#" + entry.place.anchor,
                ]
            }
        }
    }

    private func coverage() -> [[String]] {
        dataset.reports.indices.map { number in
            let extraction = dataset.reports[number].extraction
            let counts = [
                extraction.numeralCount, extraction.observations.count,
                extraction.observations.count { $0.confidence == .review }, extraction.ledger.count { $0.isUnread },
            ]
            return report(number) + [dataset.reports[number].details.date?.description ?? ""]
                + counts.map { "\($0)" } + [PageAddress.report(number, dataset).asPublished]
        }
    }

    private func park(_ number: Int) -> [String] { [dataset.parks[number].id, dataset.parks[number].name] }

    private func report(_ number: Int) -> [String] {
        park(dataset.reports[number].park) + [
            dataset.reports[number].details.name, dataset.reports[number].details.title,
        ]
    }
}

/// A table as a file to download.
enum CSVFile {
    /// Head and rows in UTF-8 with a byte order mark, which Excel needs to read Chinese.
    static func bytes(_ head: [String], _ rows: some Sequence<[String]>) -> [UInt8] {
        var csv = CSVText.marked()
        csv.row(head)
        for row in rows { csv.row(row) }
        return csv.bytes
    }
}
