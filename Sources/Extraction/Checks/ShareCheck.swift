import Basics
import Vocabulary

/// A share beside the levels of its part and its whole: 72.8 ÷ 133.6 = 54.5 %.
extension Checks {
    /// The shares whose part and whole both have a level in the report.
    func shares() -> [CheckResult] {
        sequence.figures.indices.compactMap { place in
            let index = sequence.figures[place].index
            guard facts[index].measure == .share, facts[index].dimension == .share else { return nil }
            let share = observations[index]
            return ofNamedWhole(place, share) ?? ofFigureBefore(place, share)
        }
    }

    /// 甲占乙54.5%: the whole is named.
    private func ofNamedWhole(_ place: Int, _ share: Observation) -> CheckResult? {
        guard let cut = share.label.place(of: "占") else { return nil }
        var name = String(share.label[cut.upperBound...])
        for ending in ["的比重", "比重", "的比例", "的"] where name.hasSuffix(ending) {
            name.removeLast(ending.count)
            break
        }
        let partName = String(share.label[..<cut.lowerBound])
        guard !name.isEmpty, !partName.isEmpty, let part = level(named: partName, share),
            let whole = level(named: name, share)
        else { return nil }
        return compare(part, whole, sequence.figures[place].index, mayFail: true)
    }

    /// The one level of a named thing with the time and bearer of a share; none where there are several.
    private func level(named name: String, _ share: Observation) -> Int? {
        let indicator = vocabulary.indicator(named: name)
        let found = observations.indices.filter { index in
            let level = facts[index]
            guard level.measure == .level, level.scope == share.scope, level.period == share.period,
                level.status == share.status
            else { return false }
            if let indicator, !vocabulary.indicators[indicator].isByLabel {
                guard level.indicator == indicator else { return false }
            } else {
                guard observations[index].label == name else { return false }
            }
            return observations[index].scopeName == share.scopeName
        }
        return found.count == 1 ? found[0] : nil
    }

    /// 80家，其中甲20家，占25%: part and whole are the two figures before.
    private func ofFigureBefore(_ place: Int, _ share: Observation) -> CheckResult? {
        let figures = sequence.figures
        guard place >= 2, !share.label.holds("占"), figures[place].sentence == figures[place - 2].sentence else {
            return nil
        }
        let (part, whole) = (figures[place - 1].index, figures[place - 2].index)
        guard facts[part].measure == .level, facts[part].isAlike(facts[whole]), facts[part].dimension != .share
        else { return nil }
        return compare(part, whole, figures[place].index, mayFail: false)
    }

    /// A named whole may still be meant in another sense: what fails does so by more than a point.
    private static let margin = ExactDecimal(significand: 1)

    private func compare(_ part: Int, _ whole: Int, _ share: Int, mayFail: Bool) -> CheckResult? {
        guard part != whole, let upper = interval(part), let lower = interval(whole), let stated = interval(share),
            facts[part].baseUnit == facts[whole].baseUnit,
            let computed = upper.percent(of: lower),
            let shown = observations[part].quantity.base.percent(of: observations[whole].quantity.base)
        else { return nil }
        let isExact = [part, whole, share].allSatisfy { observations[$0].quantity.qualifier == .equal }
        let agrees = computed.meets(stated)
        let isFarOff = stated.widened(by: Self.margin).map { !computed.meets($0) } ?? false
        guard agrees || (mayFail && isExact && isFarOff) else { return nil }
        let result = shown.rounded(toPlaces: 1).withoutTrailingZeros
        let calculation: [CheckResult.Piece] = [
            .figure(part), .text(" ÷ "), .figure(whole), .text(" = \(result)%\(agrees ? " = " : " ≠ ")"),
            .figure(share),
        ]
        return CheckResult(kind: .share, passed: agrees, calculation: calculation, cue: "占")
    }
}
