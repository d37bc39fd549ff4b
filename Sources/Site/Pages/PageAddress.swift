import Basics
import Dataset
import Vocabulary

/// The addresses of pages and of places on them, from the site's top.
enum PageAddress {
    /// The page of a report.
    static func report(_ number: Int, _ dataset: Dataset) -> String {
        dataset.folder(ofReport: number) + "index.html"
    }

    /// The figures of a park as CSV.
    static func table(ofPark number: Int, _ dataset: Dataset) -> String {
        "parks/\(dataset.parks[number].id)/figures.csv"
    }

    /// The figures of an indicator as CSV.
    static func table(ofIndicator id: String) -> String { "indicators/\(PercentForm.encoded(id))/figures.csv" }

    /// The page of an indicator.
    static func indicator(_ id: String) -> String { "indicators/\(PercentForm.encoded(id))/index.html" }

    /// The page of an industry.
    static func industry(_ name: String) -> String { "industries/\(PercentForm.encoded(slug(name)))/index.html" }

    /// A hand-written page.
    static func page(_ name: String) -> String { "pages/\(PercentForm.encoded(name))/index.html" }

    /// A comparison that was asked for.
    static func comparison(_ name: String) -> String { "compare/\(PercentForm.encoded(name))/index.html" }

    /// The row of a derived value on its park's page, where its inputs stand.
    static func derived(_ value: DerivedValue, _ dataset: Dataset) -> String {
        Addresses.park(dataset.parks[value.key.park].id) + "#" + derivedID(value, dataset)
    }

    /// The id of a derived value on its park's page.
    static func derivedID(_ value: DerivedValue, _ dataset: Dataset) -> String {
        let other = value.inputs.dropFirst().first.flatMap { dataset.observation($0).indicator }
        return "d" + mark(keyText(value.key, dataset) + "|\(value.derivation.rawValue)|\(other ?? -1)")
    }

    /// The row of a conflict on the page of checks.
    static func conflict(_ key: Key, _ dataset: Dataset) -> String { "audit/index.html#" + conflictID(key, dataset) }

    /// The id of a conflict on the page of checks.
    static func conflictID(_ key: Key, _ dataset: Dataset) -> String { "c" + mark(keyText(key, dataset)) }

    /// A key in words that never change; usual units are not told.
    private static func keyText(_ key: Key, _ dataset: Dataset) -> String {
        let words = [
            dataset.parks[key.park].id, key.scope.rawValue, dataset.names[key.scopeName],
            key.indicator.map { dataset.vocabulary.indicators[$0].id } ?? "", dataset.names[key.label],
            key.measure.rawValue, key.status.rawValue, key.period?.description ?? "",
        ]
        return (key.unit.isEmpty ? words : words + [dataset.names[key.unit]]).joined(separator: "|")
    }

    private static func mark(_ text: String) -> String { String(Checksum.text(of: Array(text.utf8)).prefix(10)) }

    /// A name as the folder of its page: letters and digits stay; where anything else stands in it, a checksum tells
    /// it from others.
    static func slug(_ name: String) -> String {
        let kept = name.unicodeScalars.prefix(40).map { scalar -> Character in
            let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
            return isPlain ? Character(scalar) : "-"
        }
        let slug = String(kept).lowercased()
        return slug == name ? slug : slug + "-" + mark(name)
    }
}

extension String {
    /// The address of a page as hosts serve it, without the name of the file in its folder.
    var asPublished: String {
        guard let file = place(of: "index.html") else { return self }
        return String(self[..<file.lowerBound] + self[file.upperBound...])
    }
}
