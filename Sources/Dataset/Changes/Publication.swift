import Basics
import Vocabulary

/// What can be wrong with the data of an earlier publication.
public enum PublicationFault: Fault, Equatable {
    case notObservations
    case missingField(name: String)

    /// What is wrong.
    public var message: String {
        switch self {
        case .notObservations: "this file is not the data/observations.json of a site"
        case .missingField(let name): "an observation of this file has no `\(name)`"
        }
    }

    /// What to do about it.
    public var advice: String { "name the data/observations.json that an earlier build wrote" }
}

/// What an earlier build published: its observations, to compare with.
public struct Publication: Sendable {
    /// An observation as it was published.
    public struct Observation: Sendable, Hashable {
        /// What it is a value of, in the names of the file.
        let key: PublishedKey
        /// The report's name.
        public let report: String
        /// Its address from the site's top.
        public let address: String
        /// The words it was read from.
        public let quote: String
        /// The qualifier's word: eq, ge, le, approx.
        public let qualifier: String
        /// The number as written.
        public let value: String
        /// The upper end of a range.
        public let upper: String?
        /// The unit as written.
        public let unit: String
        /// The number in the base unit.
        let base: String
        /// Whether the site showed it for its key.
        let isShown: Bool
        /// The park's id.
        public var park: String { key.park }
        /// The indicator's id, if it had one.
        public var indicator: String? { key.indicator }
        /// The period, where it was known.
        public var period: String? { key.period }
        /// The label as written.
        public let label: String
    }

    /// The observations in the order of the file.
    public let observations: [Observation]

    /// Reads the `data/observations.json` of an earlier build.
    public static func read(_ bytes: [UInt8], file: String, _ vocabulary: Vocabulary) throws(Problem) -> Publication {
        guard case .array(let rows) = try JSONValue.read(bytes, file: file) else {
            throw Problem(PublicationFault.notObservations, at: Place(file: file))
        }
        var observations: [Observation] = []
        observations.reserveCapacity(rows.count)
        for (number, row) in rows.enumerated() {
            // One observation a line, behind the opening bracket.
            let place = Place(file: file, line: number + 2)
            observations.append(try Observation(row, vocabulary, place))
        }
        return Publication(observations: observations)
    }
}

/// A key in the names of a file, so that what the vocabulary has no more can still be compared.
struct PublishedKey: Sendable, Hashable {
    let park: String
    let scope: String
    let scopeName: String
    let indicator: String?
    let label: String
    let measure: String
    let status: String
    let period: String?
}

extension Publication.Observation {
    /// Reads a row; fields that later versions added may be missing.
    fileprivate init(_ row: JSONValue, _ vocabulary: Vocabulary, _ place: Place) throws(Problem) {
        guard case .object = row else { throw Problem(PublicationFault.notObservations, at: place) }
        func text(_ name: String) throws(Problem) -> String {
            guard let text = row[name]?.text else {
                throw Problem(PublicationFault.missingField(name: name), at: place)
            }
            return text
        }
        let indicator = row["indicator"]?.text
        let label = try text("label")
        let isByLabel = indicator.flatMap { vocabulary.indicator($0) }.map(\.isByLabel) ?? true
        self.label = label
        key = PublishedKey(
            park: try text("park"), scope: try text("scope"), scopeName: try text("scope_name"), indicator: indicator,
            label: isByLabel ? label : "",
            measure: try text("measure"), status: try text("status"), period: row["period"]?.text)
        report = try text("report")
        address = try text("address")
        quote = try text("quote")
        qualifier = try text("qualifier")
        value = try text("value")
        upper = row["upper"]?.text
        unit = try text("unit")
        base = try text("base_value")
        isShown = row["shown"]?.text != "no"
    }
}
