import Basics
import Vocabulary

/// 营业收入139亿元 in the line above a report whose body says 上半年实现营业收入139亿元: a figure without a time has that of
/// the same figure further down.
enum Retelling {
    /// A figure by what it says, however it is written.
    private struct Key: Hashable {
        let base: ExactDecimal
        let unit: String
        let measure: Measure

        init(_ quantity: Quantity, _ measure: Measure) {
            (base, unit) = (quantity.base, quantity.baseUnit)
            self.measure = measure
        }

        /// The number tells most figures apart.
        func hash(into hasher: inout Hasher) {
            hasher.combine(UInt64(truncatingIfNeeded: base.significand))
        }
    }

    /// Gives the figures that have their period from the report alone that of the same figure further down.
    static func settle(_ findings: inout [BlockReader.Finding], _ recorder: Recorder?) {
        findings.withUnsafeMutableBufferPointer { settle($0, recorder) }
    }

    /// In place, because a finding is large.
    private static func settle(
        _ findings: UnsafeMutableBufferPointer<BlockReader.Finding>, _ recorder: Recorder?
    ) {
        guard let first = findings.indices.first(where: { isUndated($0, findings) }) else { return }
        var dated: [Key: Int] = Dictionary(minimumCapacity: findings.count - first)
        let title = findings.first.map(\.block)
        for index in findings.indices[first...].reversed() {
            // What the line above a report tells stands in its body too.
            let isInTitle = findings[index].block == title
            let isExact = isExact(findings[index].quantity)
            guard isExact || isInTitle || findings[index].quantity.isCount else { continue }
            let (isDated, isUndated) = (isDated(index, findings), isUndated(index, findings))
            guard isDated || isUndated else { continue }
            let key = Key(findings[index].quantity, findings[index].statement.measure)
            if isDated {
                dated[key] = index
            } else if isExact || isInTitle, let later = dated[key] {
                take(findings[later], into: &findings[index])
                recorder?.take(findings[index].basis.period, of: findings[index].quantity)
            }
        }
    }

    private static func take(_ later: BlockReader.Finding, into finding: inout BlockReader.Finding) {
        guard let known = finding.statement.period, let period = later.statement.period,
            known.year == period.year || known.year == period.year + 1,
            finding.statement.indicator == later.statement.indicator || finding.statement.indicator == nil
                || later.statement.indicator == nil
        else { return }
        finding.statement.period = period
        finding.basis.period = BasisPart(reach: .retelling, words: later.basis.period.words)
    }

    /// A number of three digits or more, which hardly stands twice by chance.
    private static func isExact(_ quantity: Quantity) -> Bool { quantity.value.significand.magnitude >= 100 }

    /// Whether a finding tells of something done, in no other period than the report's.
    private static func isUndated(_ index: Int, _ findings: UnsafeMutableBufferPointer<BlockReader.Finding>) -> Bool {
        findings[index].basis.period.reach == .document && findings[index].statement.status == .actual
    }

    /// Whether a finding tells of something done, and the text says when.
    private static func isDated(_ index: Int, _ findings: UnsafeMutableBufferPointer<BlockReader.Finding>) -> Bool {
        findings[index].basis.period.words != nil && findings[index].statement.status == .actual
    }
}
