import Basics
import Extraction
import Vocabulary

/// Tells apart what is said of one thing in units of several kinds: 人才公寓2.3万套、152万平方米 are two figures, and so are
/// 进出口30亿美元 and 210亿元.
enum UnitKinds {
    /// The name of the kind of an amount's unit; empty where it is the usual one: that of the indicator, yuan for money,
    /// and pieces where nothing is known of what is counted. A rate has none of its own.
    static func name(of observation: Observation, _ vocabulary: Vocabulary) -> String {
        let amount = observation.quantity
        guard observation.measure == .level || observation.measure == .change, isAmount(amount.dimension) else {
            return ""
        }
        let usual = observation.indicator.map { vocabulary.indicators[$0].dimension } ?? .count
        if amount.dimension == usual, usual != .money || amount.baseUnit == "元" { return "" }
        return amount.baseUnit.isEmpty ? amount.dimension.rawValue : amount.baseUnit
    }

    private static func isAmount(_ dimension: Dimension) -> Bool {
        switch dimension {
        case .money, .count, .area, .energy, .power, .mass, .length, .volume, .data: true
        default: false
        }
    }

    /// The one kind of unit that all amounts of a thing come in, over all reports of a park, by the key of the thing.
    /// Things with amounts in usual units or in several kinds are left out.
    static func alone(_ reports: [[Key]]) -> [Key: NameID] {
        var found: [Key: NameID] = [:]
        for key in reports.joined() where key.measure == .level && !key.unit.isEmpty {
            let kind = found.updateValue(key.unit, forKey: thing(key))
            if let kind, kind != key.unit { found[thing(key)] = NameID.none }
        }
        if found.isEmpty { return found }
        for key in reports.joined() where key.measure == .level && key.unit.isEmpty {
            found[thing(key)] = nil
        }
        return found.filter { !$1.isEmpty }
    }

    /// What a key speaks of, whatever is stated of it and of what time.
    private static func thing(_ key: Key) -> Key {
        key.at(nil).with(measure: .level, status: .actual, unit: NameID.none)
    }

    /// The kinds of the units of the amounts that the rates of a report belong to, by the places of the rates among the
    /// keys: 进出口30亿美元，增长5%. Each belongs to the amount of its key before it, else to that behind it, else to
    /// those of other reports, where these are `alone` in one kind. Those of amounts in usual units are left out.
    static func ofRates(_ keys: [Key], alone: [Key: NameID]) -> [Int: NameID] {
        guard !alone.isEmpty || keys.contains(where: { !$0.unit.isEmpty }) else { return [:] }
        var found: [Int: NameID] = [:]
        var known: [Key: NameID] = [:]
        var open: [Key: [Int]] = [:]
        for (number, key) in keys.enumerated() {
            let level = key.with(measure: .level, unit: NameID.none)
            switch key.measure {
            case .level:
                known[level] = key.unit
                for rate in open.removeValue(forKey: level) ?? [] where !key.unit.isEmpty { found[rate] = key.unit }
            case .growth, .completion:
                if let unit = known[level] {
                    if !unit.isEmpty { found[number] = unit }
                } else {
                    open[level, default: []].append(number)
                }
            default: break
            }
        }
        for (level, rates) in open {
            guard let unit = alone[thing(level)] else { continue }
            for rate in rates { found[rate] = unit }
        }
        return found
    }
}
