import Basics
import Extraction
import Vocabulary

/// Derives what follows from the facts of a park and is stated by none of its reports.
struct Derivations: Sendable {
    let dataset: Dataset
    let ratios: RatioTable

    init(_ dataset: Dataset) {
        self.dataset = dataset
        ratios = RatioTable(dataset.vocabulary)
    }

    /// All derived values of a park, in the order of their keys.
    func values(ofPark park: Int) -> [DerivedValue] {
        var values: [DerivedValue] = []
        for place in dataset.cellsOfPark[park] {
            let key = dataset.key(place)
            guard key.measure == .level, key.status == .actual, key.period != nil, isNamed(key) else { continue }
            let level = dataset.shown(at: place)
            guard let amount = usable(level) else { continue }
            values += [growth(key, level, amount), levelBefore(key, level, amount)].compactMap { $0 }
            values += quotients(key, level, amount)
        }
        return values.sorted()
    }

    /// Whether two keys of equal names mean one thing.
    private func isNamed(_ key: Key) -> Bool {
        (key.scope == .park || !key.scopeName.isEmpty) && (key.indicator != nil)
    }

    /// The amount of an observation that can be calculated with; readings that are doubtful are left alone.
    private func usable(_ fact: Fact) -> Amount? {
        let observation = dataset.observation(fact)
        guard observation.confidence != .review || dataset.correction(of: fact) != nil,
            observation.quantity.upper == nil
        else { return nil }
        return observation.quantity
    }

    /// The amount of a key that is above zero and in a unit.
    private func usable(_ key: Key, in baseUnit: String) -> (fact: Fact, amount: Amount)? {
        guard let fact = dataset.shown(key), let amount = usable(fact), amount.baseUnit == baseUnit else { return nil }
        return (fact, amount)
    }

    /// Growth since the year before, where no report states it.
    private func growth(_ key: Key, _ level: Fact, _ amount: Amount) -> DerivedValue? {
        guard amount.dimension != .share, amount.dimension != .rank, dataset.shown(key.of(.growth)) == nil,
            !growsInRealTerms(key),
            let before = usable(key.at(key.period?.moved(byYears: -1)), in: amount.baseUnit),
            dataset.isOneThing(level, before.fact),
            let now = StatedValue(amount), let then = StatedValue(before.amount), !isInOtherUnit(now, then),
            let rate = Calculation.quotient(of: now, by: then, inPercent: true)?
                .plus(ExactDecimal(significand: -100)),
            let result = Self.percent(rate)
        else { return nil }
        return DerivedValue(
            derivation: .growthOfLevels, key: key.of(.growth), amount: result, inputs: [level, before.fact])
    }

    /// The level of the year before, where no report states it.
    private func levelBefore(_ key: Key, _ level: Fact, _ amount: Amount) -> DerivedValue? {
        let keyBefore = key.at(key.period?.moved(byYears: -1))
        guard let now = StatedValue(amount), dataset.shown(keyBefore) == nil else { return nil }
        if let change = usable(key.of(.change), in: amount.baseUnit),
            dataset.observation(change.fact).isSinceYearBefore, dataset.isOneThing(level, change.fact),
            let step = StatedValue(change.amount),
            let qualifier = Calculation.qualifier(rising: now.qualifier, falling: step.qualifier),
            let reach = now.digits.subtracting(step.digits),
            let value = amount.base.subtracting(change.amount.base)
        {
            let calculation = Calculation(value: value, reach: reach, qualifier: qualifier)
            return before(.levelBeforeChange, keyBefore, amount, calculation, [level, change.fact])
        }
        guard !growsInRealTerms(key), let growth = dataset.growth(ofLevel: key), let rate = usable(growth),
            rate.baseUnit == "%", !dataset.observation(growth).isOnOwnBasis,
            let factor = StatedValue(rate)?.growthFactor,
            let calculation = Calculation.quotient(of: now, by: factor, inPercent: false)
        else { return nil }
        return before(.levelBeforeGrowth, keyBefore, amount, calculation, [level, growth])
    }

    /// Whether the rate of growth is told at constant prices: it does not lead from one amount to the other.
    private func growsInRealTerms(_ key: Key) -> Bool {
        key.indicator.map { dataset.vocabulary.indicators[$0].growsInRealTerms } ?? false
    }

    /// Whether two values lie so far apart that one of them is in doubt.
    private func isInOtherUnit(_ left: StatedValue, _ right: StatedValue) -> Bool {
        left.times(right).map { !($0 < StatedValue.wrongUnit) } ?? true
    }

    private static func percent(_ calculation: Calculation) -> Amount? {
        let (value, qualifier) = calculation.rounded(atMost: 1)
        return Amount(value: value, unit: "%", baseUnit: "%", dimension: .share, qualifier: qualifier)
    }

    /// A value in the unit of an amount.
    private func before(
        _ derivation: Derivation, _ key: Key, _ amount: Amount, _ calculation: Calculation, _ inputs: [Fact]
    ) -> DerivedValue? {
        guard let inverse = amount.unitFactor.inverse, let inUnit = calculation.times(inverse) else { return nil }
        let (value, qualifier) = inUnit.rounded(atMost: max(0, -amount.value.exponent))
        guard
            let result = Amount(
                value: value, unit: amount.unit, baseUnit: amount.baseUnit, unitFactor: amount.unitFactor,
                dimension: amount.dimension, qualifier: qualifier)
        else { return nil }
        return DerivedValue(derivation: derivation, key: key, amount: result, inputs: inputs)
    }

    /// Shares and ratios in which the level of a key stands above the line.
    private func quotients(_ key: Key, _ level: Fact, _ amount: Amount) -> [DerivedValue] {
        var values: [DerivedValue] = []
        if key.scope == .industry {
            let whole = Key(park: key.park, indicator: key.indicator, unit: key.unit, period: key.period)
            values += [share(key, level, amount, of: whole)].compactMap { $0 }
        }
        for pair in ratios.shares where pair.upper == key.indicator {
            values += [share(key, level, amount, of: key.of(indicator: pair.lower))].compactMap { $0 }
        }
        for pair in ratios.perArea where pair.upper == key.indicator {
            values += [ratio(.perArea, key, level, amount, by: key.of(indicator: pair.lower))].compactMap { $0 }
        }
        for pair in ratios.perEnterprise where pair.upper == key.indicator {
            values += [ratio(.perEnterprise, key, level, amount, by: key.of(indicator: pair.lower))].compactMap { $0 }
        }
        return values
    }

    private func share(_ key: Key, _ level: Fact, _ amount: Amount, of whole: Key) -> DerivedValue? {
        // A stated share is one of amounts in any unit.
        guard dataset.shown(key.of(.share).with(unit: NameID.none)) == nil,
            let lower = usable(whole, in: amount.baseUnit),
            let part = StatedValue(amount), let total = StatedValue(lower.amount),
            let share = Calculation.quotient(of: part, by: total, inPercent: true),
            !(ExactDecimal(significand: 100) < share.value), let result = Self.percent(share)
        else { return nil }
        return DerivedValue(derivation: .share, key: key.of(.share), amount: result, inputs: [level, lower.fact])
    }

    /// 万元 for each 亩 or enterprise, as parks tell it.
    private func ratio(
        _ derivation: Derivation, _ key: Key, _ level: Fact, _ amount: Amount, by lower: Key
    ) -> DerivedValue? {
        let (unit, lowerUnit, factor) = derivation == .perArea ? Self.perMu : Self.perEnterprise
        guard amount.baseUnit == "元", let divisor = usable(lower, in: lowerUnit), let upper = StatedValue(amount),
            let below = StatedValue(divisor.amount),
            let quotient = Calculation.quotient(of: upper, by: below, inPercent: false)?.times(factor)
        else { return nil }
        let (value, qualifier) = quotient.rounded(atMost: 1)
        guard
            let result = Amount(
                value: value, unit: unit, baseUnit: unit, dimension: .ratio, qualifier: qualifier)
        else { return nil }
        return DerivedValue(derivation: derivation, key: key, amount: result, inputs: [level, divisor.fact])
    }

    /// The unit, the base unit below the line, and the factor that leads to the unit from base units: 1 亩 is 2000/3 平方米.
    private static let perMu = ("万元/亩", "平方米", Fraction(numerator: 2000, denominator: 30000))
    private static let perEnterprise = ("万元/家", "", Fraction(numerator: 1, denominator: 10000))
}

extension DerivedValue: Comparable {
    /// By key, then by derivation and inputs.
    public static func < (left: DerivedValue, right: DerivedValue) -> Bool {
        if left.key != right.key { return left.key < right.key }
        if left.derivation != right.derivation { return left.derivation.rawValue < right.derivation.rawValue }
        return left.inputs.lexicographicallyPrecedes(right.inputs)
    }
}
