import Basics
import Extraction
import Vocabulary

/// Parts and wholes whose figures stand in several reports: 三大主导产业 in one, each of the three in another.
extension CrossChecks {
    /// The wholes of a park's industries. A name that counts its parts says how many they are: only where so many are
    /// known, the sum is made.
    func sums(ofPark park: Int) -> [CrossCheck] {
        let cells = dataset.cellsOfPark[park].filter { place in
            let key = dataset.key(place)
            return key.scope == .industry && key.measure == .level && key.status == .actual && key.period != nil
                && key.indicator != nil && !key.scopeName.isEmpty
        }
        return cells.compactMap { place in
            let key = dataset.key(place)
            guard let count = partCount(dataset.names[key.scopeName]) else { return nil }
            let parts = cells.filter { other in
                let part = dataset.key(other)
                return part.indicator == key.indicator && part.time == key.time && part.label == key.label
                    && partCount(dataset.names[part.scopeName]) == nil
            }
            return parts.count == count ? sum(of: parts, to: place) : nil
        }
    }

    /// How many parts a name says it has: 三大主导产业 has three.
    private func partCount(_ name: String) -> Int? {
        guard let first = name.unicodeScalars.first, let count = Self.numerals[first],
            name.unicodeScalars.dropFirst().first.map({ Self.counters.contains($0) }) ?? false
        else { return nil }
        return count
    }

    private static let numerals: [Unicode.Scalar: Int] = [
        "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "2": 2, "3": 3, "4": 4, "5": 5,
        "6": 6, "7": 7, "8": 8, "9": 9,
    ]
    private static let counters: Set<Unicode.Scalar> = ["大", "个"]

    /// A whole against the sum of its parts, by the places of their cells.
    func sum(of parts: [Int], to whole: Int) -> CrossCheck? {
        let facts = parts.map { dataset.shown(at: $0) }.sorted()
        let total = dataset.shown(at: whole)
        guard let stated = value(total) else { return nil }
        let values = facts.compactMap { value($0) }
        guard values.count == parts.count,
            (values + [stated]).allSatisfy({ $0.qualifier == .equal && $0.baseUnit == stated.baseUnit })
        else { return nil }
        var reach = values[0].digits
        for value in values.dropFirst() {
            guard let next = reach.adding(value.digits) else { return nil }
            reach = next
        }
        let agrees = reach.meets(stated.digits)
        guard agrees || mayFail(facts + [total]) else { return nil }
        var calculation: [CrossCheck.Piece] = [.figure(total), .text(agrees ? " = " : " ≠ ")]
        for (number, fact) in facts.enumerated() {
            if number > 0 { calculation.append(.text(" + ")) }
            calculation.append(.figure(fact))
        }
        return CrossCheck(.sum, passed: agrees, calculation)
    }
}
