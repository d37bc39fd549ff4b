import Basics
import Vocabulary

/// A whole followed by its parts: 401.2 = 311 + 56.7 + 33.5.
extension Checks {
    private typealias Figure = FigureSequence.Figure

    /// The sums that the text states; a sum is said to fail only where the brackets hold all parts.
    func sums() -> [CheckResult] {
        // Most reports hold none of the second or third kind.
        let holdParts = sequence.figures.contains(where: \.isOfWhich)
        let holdScopes = facts.contains { $0.scope == .industry || $0.scope == .platform }
        return sequence.figures.indices.compactMap { whole in
            inBrackets(whole) ?? (holdParts ? ofWhich(whole) : nil) ?? (holdScopes ? ofScopes(whole) : nil)
        }
    }

    /// 2.5亿元（投入开发1.5亿元，扣除利息1亿元）
    private func inBrackets(_ whole: Int) -> CheckResult? {
        let figures = sequence.figures
        guard whole + 1 < figures.count, figures[whole + 1].bracketOwner == whole else { return nil }
        let inside = figures[(whole + 1)...].prefix { $0.bracketOwner == whole }
        let parts = inside.filter { isPart($0, of: figures[whole]) }
        guard parts.count > 1, let agrees = addUp(parts, to: figures[whole]) else { return nil }
        if agrees { return result(figures[whole], parts, true, cue: parts[0].isOfWhich ? "其中" : "（）") }
        let isWhole = parts.count == inside.count && !parts[0].isOfWhich && !sequence.openBrackets.contains(whole)
        let labels = Set(parts.map { sequence.observation($0).label })
        let areExact = (parts + [figures[whole]]).allSatisfy { isExact($0) }
        guard isWhole, areExact, labels.count == parts.count, !labels.contains("") else { return nil }
        return result(figures[whole], parts, false, cue: "（）")
    }

    /// 4名…，其中甲1人，乙2人，丙1人; a single part that is more than its whole is a mistake.
    private func ofWhich(_ whole: Int) -> CheckResult? {
        let figures = sequence.figures
        guard let start = startOfParts(whole) else { return nil }
        let sentence = figures[start].sentence
        let rest = figures[start...].prefix(Self.reach).prefix { $0.sentence == sentence }
        let parts = rest.filter { isPart($0, of: figures[whole]) }
        for count in stride(from: parts.count, to: 1, by: -1)
        where addUp(parts.prefix(count), to: figures[whole]) == true {
            return result(figures[whole], Array(parts.prefix(count)), true, cue: "其中")
        }
        return nil
    }

    /// The figure behind 其中 where it speaks of the whole: no other figure of the whole's kind stands between.
    private func startOfParts(_ whole: Int) -> Int? {
        let figures = sequence.figures
        for next in figures.indices.dropFirst(whole + 1).prefix(Self.reach) {
            guard figures[next].block == figures[whole].block, figures[next].sentence <= figures[whole].sentence + 1
            else { return nil }
            if figures[next].isOfWhich { return next }
            if isPart(figures[next], of: figures[whole]) || figures[next].sentence != figures[whole].sentence {
                return nil
            }
        }
        return nil
    }

    /// 三大产业产值401.2亿元 and the output of each further on: one indicator, and names that differ.
    private func ofScopes(_ whole: Int) -> CheckResult? {
        let figures = sequence.figures
        let total = facts[figures[whole].index]
        guard total.indicator >= 0, total.measure == .level, total.scope == .park || total.scope == .industry else {
            return nil
        }
        var names: [Int32] = []
        var parts: [Figure] = []
        for figure in figures[(whole + 1)...].prefix(Self.reach) {
            guard figure.section == figures[whole].section, parts.count < Self.mostParts else { break }
            let part = facts[figure.index]
            guard part.indicator == total.indicator, isPart(figure, of: figures[whole]) else { continue }
            guard part.scope == .industry || part.scope == .platform, part.scopeName != total.scopeName,
                !names.contains(part.scopeName)
            else { break }
            names.append(part.scopeName)
            parts.append(figure)
            if parts.count > 1, isTellingSum(parts, figures[whole]), addUp(parts[...], to: figures[whole]) == true {
                return result(figures[whole], parts, true, cue: "")
            }
        }
        return nil
    }

    /// How many figures further on parts are looked for, and how many of them a whole may have.
    private static let reach = 60
    private static let mostParts = 12

    /// Whether a sum of these digits would hardly come out by chance.
    private func isTellingSum(_ parts: [Figure], _ whole: Figure) -> Bool {
        let terms = (parts + [whole]).compactMap { interval($0.index) }
        guard terms.count == parts.count + 1, let total = terms.last else { return false }
        var slack = ExactDecimal.zero
        for term in terms { slack = slack.adding(term.high)?.adding(term.low.negated) ?? slack }
        return slack.scaled(byPowerOfTen: 2) < total.high
    }

    /// Whether a figure may be a part of another.
    private func isPart(_ part: Figure, of whole: Figure) -> Bool {
        let fact = facts[part.index]
        guard fact.measure == .level || fact.measure == .change else { return false }
        return fact.dimension != .share && fact.isAlike(facts[whole.index])
    }

    /// Whether parts add up to a whole within the rounding of all; none where one of them is no plain number.
    private func addUp(_ parts: some Collection<Figure>, to whole: Figure) -> Bool? {
        guard let total = interval(whole.index) else { return nil }
        var sum: Interval?
        for part in parts {
            guard let term = interval(part.index), !term.low.isNegative else { return nil }
            guard let old = sum else {
                sum = term
                continue
            }
            guard let new = old.adding(term) else { return nil }
            sum = new
        }
        return sum.map { $0.meets(total) }
    }

    private func isExact(_ figure: Figure) -> Bool { facts[figure.index].qualifier == .equal }

    private func result(_ whole: Figure, _ parts: [Figure], _ passed: Bool, cue: String) -> CheckResult {
        var calculation: [CheckResult.Piece] = [.figure(whole.index), .text(passed ? " = " : " ≠ ")]
        for (number, part) in parts.enumerated() {
            if number > 0 { calculation.append(.text(" + ")) }
            calculation.append(.figure(part.index))
        }
        return CheckResult(kind: .sum, passed: passed, calculation: calculation, cue: cue)
    }
}
