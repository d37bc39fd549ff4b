import Basics

/// Totals of tables: 合计 against its rows or columns, parts against the row they belong to.
extension Checks {
    /// The results of the sums of all tables.
    func tableSums(_ sums: [TableSum]) -> [CheckResult] {
        guard !sums.isEmpty else { return [] }
        var numbers: [Int: Int] = [:]
        for (number, observation) in observations.enumerated() {
            numbers[observation.place.textRange.lowerBound] = number
        }
        return sums.compactMap { sum in
            let parts = sum.parts.compactMap { numbers[$0] }
            guard let whole = numbers[sum.whole], parts.count == sum.parts.count else { return nil }
            return sum.isClosed || parts.count > 1 ? added(whole, parts, sum) : exceeding(whole, parts, sum)
        }
    }

    /// The longest sum that is written out.
    private static let mostTerms = 12

    private func added(_ whole: Int, _ parts: [Int], _ sum: TableSum) -> CheckResult? {
        guard let total = interval(whole), var reach = interval(parts[0]) else { return nil }
        for part in parts.dropFirst() {
            guard let term = interval(part), let next = reach.adding(term) else { return nil }
            reach = next
        }
        if reach.meets(total) { return tableResult(whole, parts, " = ", passed: true, sum) }
        guard sum.isClosed else { return exceeding(whole, parts, sum) }
        guard (parts + [whole]).allSatisfy({ facts[$0].qualifier == .equal }) else { return nil }
        return tableResult(whole, parts, " ≠ ", passed: false, sum)
    }

    /// A part that is more than its whole.
    private func exceeding(_ whole: Int, _ parts: [Int], _ sum: TableSum) -> CheckResult? {
        guard let total = interval(whole), !total.low.isNegative else { return nil }
        guard let part = parts.first(where: { interval($0).map { total.high < $0.low } ?? false }) else { return nil }
        return CheckResult(
            kind: .sum, passed: false, calculation: [.figure(whole), .text(" < "), .figure(part)], cue: sum.cue)
    }

    private func tableResult(_ whole: Int, _ parts: [Int], _ sign: String, passed: Bool, _ sum: TableSum) -> CheckResult
    {
        var calculation: [CheckResult.Piece] = [.figure(whole), .text(sign)]
        let isLong = parts.count > Self.mostTerms
        for (number, part) in parts.enumerated() where !isLong || number == 0 || number == parts.count - 1 {
            if number > 0 { calculation.append(.text(isLong ? " + … + " : " + ")) }
            calculation.append(.figure(part))
        }
        return CheckResult(kind: .sum, passed: passed, calculation: calculation, cue: sum.cue)
    }
}
