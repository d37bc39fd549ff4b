import Basics
import Dataset
import Extraction
import Vocabulary

/// What a `fact:`, `chart:` or `table:` address of a hand-written text asks for.
enum LiveReference {
    case fact(Key)
    case chart(indicator: Int, parks: [Int])
    case table(indicator: Int, parks: [Int])

    /// The schemes of such addresses.
    static let schemes = ["fact:", "chart:", "table:"]

    /// Understands an address, as it stands in the Markdown.
    init(_ address: String, _ dataset: Dataset) throws(SiteFault) {
        let colon = address.firstIndex(of: ":") ?? address.endIndex
        let scheme = address[..<colon]
        let parts = address[colon...].dropFirst().split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first.map(String.init) ?? ""
        let settings = try Self.settings(parts.count > 1 ? String(parts[1]) : "")
        switch scheme {
        case "fact": self = .fact(try Self.key(path, settings, dataset))
        case "chart":
            self = .chart(indicator: try Self.indicator(path, dataset), parks: try Self.parks(settings, dataset))
        default: self = .table(indicator: try Self.indicator(path, dataset), parks: try Self.parks(settings, dataset))
        }
    }

    private static func settings(_ text: String) throws(SiteFault) -> [String: String] {
        var settings: [String: String] = [:]
        for part in text.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { throw .unknownSetting(name: String(part)) }
            settings[String(pair[0])] = String(pair[1])
        }
        return settings
    }

    private static func key(_ path: String, _ settings: [String: String], _ dataset: Dataset) throws(SiteFault) -> Key {
        let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let period = Period(parts[2]) else { throw .badFactAddress }
        guard let park = dataset.parks.firstIndex(where: { $0.id == parts[0] }) else {
            throw .unknownPark(id: parts[0])
        }
        try refuse(settings, but: ["measure", "status", "scope"])
        let measure = try value(settings, "measure", Measure.level)
        let status = try value(settings, "status", Status.actual)
        let bearer = (settings["scope"] ?? Scope.park.rawValue).split(separator: ":", maxSplits: 1).map(String.init)
        guard let scope = bearer.first.flatMap({ Scope(rawValue: $0) }) else {
            throw .unknownSetting(name: "scope=\(settings["scope"] ?? "")")
        }
        let words = bearer.count > 1 ? bearer[1] : ""
        guard let name = dataset.names.id(of: scope == .industry ? IndustryName.common(words) : words) else {
            throw .nothingKnown
        }
        let usual = Key(
            park: park, scope: scope, scopeName: name, indicator: try indicator(parts[1], dataset), measure: measure,
            status: status, period: period)
        return dataset.shown(usual) == nil ? dataset.inOtherUnit(usual) ?? usual : usual
    }

    private static func value<Value: RawRepresentable<String>>(
        _ settings: [String: String], _ name: String, _ usual: Value
    ) throws(SiteFault) -> Value {
        guard let text = settings[name] else { return usual }
        guard let value = Value(rawValue: text) else { throw .unknownSetting(name: "\(name)=\(text)") }
        return value
    }

    private static func refuse(_ settings: [String: String], but known: [String]) throws(SiteFault) {
        if let other = settings.keys.sorted().first(where: { !known.contains($0) }) {
            throw .unknownSetting(name: other)
        }
    }

    private static func indicator(_ id: String, _ dataset: Dataset) throws(SiteFault) -> Int {
        guard let index = dataset.vocabulary.indicatorIndex(id) else { throw .unknownHeadline(id: id) }
        return index
    }

    /// The parks that are named, or all.
    private static func parks(_ settings: [String: String], _ dataset: Dataset) throws(SiteFault) -> [Int] {
        try refuse(settings, but: ["parks"])
        guard let text = settings["parks"] else { return Array(dataset.parks.indices) }
        var parks: [Int] = []
        for id in text.split(separator: ",").map(String.init) {
            guard let park = dataset.parks.firstIndex(where: { $0.id == id }) else { throw .unknownPark(id: id) }
            parks.append(park)
        }
        return parks
    }
}

extension Dataset {
    /// The key of the same thing in a unit of another kind, such as dollars, where something is known of that; the first
    /// of several.
    fileprivate func inOtherUnit(_ key: Key) -> Key? {
        seriesPlaces(park: key.park, scope: key.scope, indicator: key.indicator).lazy.map { self.series($0).key }.first
        {
            $0.scopeName == key.scopeName && $0.label == key.label && $0.measure == key.measure
                && $0.status == key.status && self.shown($0.at(key.period)) != nil
        }.map { $0.at(key.period) }
    }
}
