import Basics
import Vocabulary

/// What an observation states, without its words: what the checks compare, in numbers only.
struct CheckedFact {
    let measure: Measure
    let status: Status
    let period: Period?
    let scope: Scope
    let dimension: Dimension
    let qualifier: Qualifier
    /// The indicator's place in the vocabulary; -1 for none.
    let indicator: Int32
    /// Names of scopes, labels and base units by their number in the report; 0 for an empty one. Labels that don't
    /// matter, because the indicator says it all, are 0 too.
    let scopeName: Int32
    let label: Int32
    let baseUnit: Int32

    /// Whether the same thing is spoken of, whatever is said of it.
    func isOfOneThing(as other: CheckedFact) -> Bool {
        scope == other.scope && scopeName == other.scopeName && status == other.status && period == other.period
            && indicator == other.indicator && label == other.label
    }

    /// Whether the same is said of the same thing, whatever the value is.
    func isSameFact(as other: CheckedFact) -> Bool {
        isOfOneThing(as: other) && measure == other.measure && baseUnit == other.baseUnit
    }

    /// A number that most facts have for themselves.
    var mixed: Int {
        var mixed = UInt64(truncatingIfNeeded: indicator)
        for part in [label, scopeName, baseUnit, Int32(truncatingIfNeeded: period?.lastMonth ?? 0)] {
            mixed = (mixed ^ UInt64(truncatingIfNeeded: part)) &* 0x9E37_79B9_7F4A_7C15
            mixed ^= mixed >> 32
        }
        return Int(truncatingIfNeeded: mixed >> 1)
    }

    /// Whether two are amounts of one kind, stated of the same time and with the same certainty.
    func isAlike(_ other: CheckedFact) -> Bool {
        measure == other.measure && status == other.status && period == other.period && dimension == other.dimension
            && baseUnit == other.baseUnit
    }
}

extension CheckedFact {
    /// The facts of a report's observations.
    static func facts(of observations: [Observation], _ vocabulary: Vocabulary) -> [CheckedFact] {
        var words = Words()
        return observations.indices.map { index in
            let isByLabel = observations[index].indicator.map { vocabulary.indicators[$0].isByLabel } ?? true
            return CheckedFact(
                measure: observations[index].measure, status: observations[index].status,
                period: observations[index].period, scope: observations[index].scope,
                dimension: observations[index].quantity.dimension, qualifier: observations[index].quantity.qualifier,
                indicator: Int32(observations[index].indicator ?? -1),
                scopeName: words.number(observations[index].scopeName),
                label: isByLabel ? words.number(observations[index].label) : 0,
                baseUnit: words.number(ofUnit: observations[index].quantity.baseUnit))
        }
    }
}

/// The words of a report's observations, each with a number of its own; an empty one has 0.
private struct Words {
    private var names: [WrittenText: Int32] = Dictionary(minimumCapacity: usualNames)
    private var units = [""]

    /// Room for so many names is taken at once.
    private static var usualNames: Int { 24 }

    /// The number of a name.
    mutating func number(_ name: String) -> Int32 {
        if name.isEmpty { return 0 }
        let next = Int32(names.count + 1)
        // Looked for once, whether it is known or comes to be so.
        func known(_ number: inout Int32) -> Int32 { number }
        return known(&names[WrittenText(name), default: next])
    }

    /// The number of a unit. There are few, and comparing them costs less than hashing.
    mutating func number(ofUnit unit: String) -> Int32 {
        for index in units.indices where units[index].isSame(as: unit) { return Int32(index) }
        units.append(unit)
        return Int32(units.count - 1)
    }
}
