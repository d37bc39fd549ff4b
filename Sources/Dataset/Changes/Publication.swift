import Basics
import Foundation
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
        /// The base unit; none in files of versions that did not tell it.
        let baseUnit: String?
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
        do {
            let rows = try JSONDecoder().decode([PublishedRow].self, from: Data(bytes))
            return Publication(observations: rows.map { Observation($0, vocabulary) })
        } catch DecodingError.keyNotFound(let name, let context) {
            // One observation a line, behind the opening bracket.
            let line = context.codingPath.first?.intValue.map { $0 + 2 }
            throw Problem(
                PublicationFault.missingField(name: name.stringValue), at: Place(file: file, line: line))
        } catch {
            throw Problem(PublicationFault.notObservations, at: Place(file: file))
        }
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

/// A row of the file; fields that later versions added may be missing.
private struct PublishedRow: Decodable {
    let park, report, scope, scopeName, measure, qualifier, value, unit, base, status, address, quote, label: String
    let indicator, upper, period, shown, baseUnit: String?

    enum CodingKeys: String, CodingKey {
        case park, report, scope, measure, qualifier, value, unit, status, address, quote, label
        case indicator, upper, period, shown
        case scopeName = "scope_name"
        case base = "base_value"
        case baseUnit = "base_unit"
    }
}

extension Publication.Observation {
    fileprivate init(_ row: PublishedRow, _ vocabulary: Vocabulary) {
        let isByLabel = row.indicator.flatMap { vocabulary.indicator($0) }.map(\.isByLabel) ?? true
        key = PublishedKey(
            park: row.park, scope: row.scope,
            scopeName: row.scope == Scope.industry.rawValue ? IndustryName.common(row.scopeName) : row.scopeName,
            indicator: row.indicator,
            label: isByLabel ? row.label : "", measure: row.measure, status: row.status,
            period: row.period.map { Period($0)?.ofCalendar.description ?? $0 })
        (report, address, quote, label) = (row.report, row.address, row.quote, row.label)
        (qualifier, value, upper, unit, base) = (row.qualifier, row.value, row.upper, row.unit, row.base)
        baseUnit = row.baseUnit
        isShown = row.shown != "no"
    }
}
