import Basics
import Vocabulary

/// The indicators that reports speak of, in the order of the vocabulary: what the ids in all other files mean.
struct IndicatorExport {
    let dataset: Dataset

    private static let columns: [StaticString] = [
        "indicator", "name", "english", "category", "dimension", "unit", "better", "definition", "definition_english",
        "source", "source_english",
    ]

    /// As CSV in UTF-8 with a byte order mark, which Excel needs to read Chinese.
    func csv() -> [UInt8] {
        var csv = CSVText.marked()
        csv.row(Self.columns.map(\.description))
        for row in rows() { csv.row(row.map { $0 ?? "" }) }
        return csv.bytes
    }

    /// As JSON.
    func json() -> [UInt8] {
        var list = JSONList()
        for row in rows() {
            list.append { object in
                for (name, value) in zip(Self.columns, row) { object.field(name, value) }
            }
        }
        return JSONList.file([list])
    }

    private func rows() -> [[String?]] {
        let known = Set(dataset.reports.flatMap { $0.extraction.observations.compactMap(\.indicator) })
        return known.sorted().map { number in
            let indicator = dataset.vocabulary.indicators[number]
            let definition = dataset.vocabulary.definitions[indicator.id]
            return [
                indicator.id, indicator.name, indicator.englishName, indicator.category, indicator.dimension.rawValue,
                definition?.unit, indicator.countsUp ? "higher" : "lower", definition?.chinese, definition?.english,
                definition?.chineseSource, definition?.englishSource,
            ]
        }
    }
}
