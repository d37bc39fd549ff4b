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

    /// The kinds of the units of the amounts that the rates of a report belong to, by the places of the rates among the
    /// keys: 进出口30亿美元，增长5%. Each belongs to the amount of its key before it, else to that behind it. Those of
    /// amounts in usual units are left out.
    static func ofRates(_ keys: [Key]) -> [Int: NameID] {
        guard keys.contains(where: { !$0.unit.isEmpty }) else { return [:] }
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
        return found
    }
}
