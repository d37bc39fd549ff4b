import Basics
import Vocabulary

/// 零售总额52亿元。其中，城镇增长4.1%: parts of a whole that are named by nothing but their group, place, kind or sector.
extension Context {
    /// Takes up the figure before 其中, whose parts are told from there on.
    mutating func takeDivided(by clause: Clause) {
        guard clause.says.has(.ofWhich), !clause.beginsSentence,
            clause.length(of: .partsOpener, at: clause.range.lowerBound) != nil
        else { return }
        // 增长9.2%，高于全市1.7个百分点，居第二位；其中高新区增长12%: the rate is what is parted.
        divided =
            [last, lastLevel, group.rates.last].lazy.compactMap { $0 }.first { $0.isMeasured } ?? divided
    }

    /// A sentence that opens with 其中 tells of the parts of what the one before told.
    var dividedBefore: Statement? {
        [lastOfBlock, lastLevelOfBlock].lazy.compactMap { $0 }.first { $0.isMeasured && !$0.isAside }
    }
}

extension Statement {
    /// 签约项目, 竣工项目: a number of projects whose kinds are told behind it.
    var isOfWhole: Bool { ["签约", "竣工", "引进"].contains { label.holds($0) } }

    /// Whether it tells how much there is of something, or how it has grown.
    fileprivate var isMeasured: Bool {
        // 常住人口12万人，其中城镇8万人
        measure == .growth || measure == .level && (dimension != .count || RuleWords.builtIn[.people].contains(unit))
    }
}

extension Sieve {
    /// 分产业看，第一产业下降2%; 其中，限额以上实现18亿元: a part has what was told of the whole.
    func ofPart(_ phrase: Range<Int>, _ measure: Measure) -> Statement? {
        let isOfPeople = vocabulary.ruleWords[.people].contains(site.quantity.unitText)
        guard 6...Self.longestPart ~= phrase.count, !site.quantity.isCount || measure == .growth || isOfPeople,
            measure == .growth || measure == .level || measure == .change
        else { return nil }
        let isSector = clause.equals(phrase, .sectorName)
        guard let whole = context.divided ?? context.whole ?? (isSector ? wholeOfSectors : nil),
            measure != .level || whole.dimension == site.quantity.dimension || whole.dimension == .share,
            !isOfPeople || whole.unit == site.quantity.unitText,
            indicator(in: phrase, measure) == nil,
            let name = isSector ? nameOfSector(phrase, in: whole) : nameOfPart(phrase, in: whole, measure)
        else { return nil }
        var statement = inheriting(whole, measure, measure == .growth ? .growthOfLast : .inherited)
        (statement.label, statement.indicator) = name
        statement.labelRange = phrase
        return statement
    }

    /// Whom a part is that has a name of its own: 其中，甲园增长4%.
    func placeOfPart(_ phrase: Range<Int>) -> Context.Bearer? {
        guard context.divided != nil, 6...Self.longestPart ~= phrase.count,
            let length = vocabulary.ruleWords[.placeEnding].length(
                in: clause.bytes, endingAt: phrase.upperBound, from: phrase.lowerBound),
            length < phrase.count, phrase.count > 6 || !clause.ends(phrase, with: "区"),
            !clause.holds(
                clause.ends(phrase, with: "园") ? .notSubPark : .notPlace, before: phrase.upperBound - length),
            EntityName.holdsNoVerb(clause.bytes, phrase), !clause.equals(phrase, .kindOfPart),
            clause.tokens(in: phrase).allSatisfy({ $0.traits.isEmpty })
        else { return nil }
        let isPlace = Clause.closesPlace(clause.bytes.scalar(before: phrase.upperBound).value)
        return Context.Bearer(scope: isPlace ? clause.scopeOfPlaces : .platform, name: clause.text(phrase))
    }

    /// The figure that a part named alone is told of: the whole, where the figure before is of another part, which may have
    /// an indicator of its own (房地产业增长0.3%，交通运输业增长34%).
    var measuredOfWhole: Statement? {
        guard let last = lastMeasured else { return context.divided }
        if let grown = grownInCounted(last) { return grown }
        return last.isInherited ? context.divided ?? context.whole ?? last : last
    }

    /// 21个行业增加值实现正增长。其中，汽车制造业增长9.7%: what has grown in the things counted, not their number.
    private func grownInCounted(_ last: Statement) -> Statement? {
        guard last.dimension == .count, last.measure == .level, site.companion == .percent,
            vocabulary.ruleWords[.thingsSorted].closes(last.label)
        else { return nil }
        let noun = last.label.withBytes { label in
            vocabulary.ruleWords[.toldOfSorted].firstIndex(in: label, 0..<label.count).map { label.text(0..<$0) } ?? ""
        }
        guard !noun.isEmpty else { return nil }
        var grown = last
        (grown.label, grown.indicator) = (noun, vocabulary.indicator(named: noun))
        return grown
    }

    /// What was told of a sector, or of all of them, without saying that parts follow: 第一产业增加值2亿元，…；第二产业增长3%.
    private var wholeOfSectors: Statement? {
        [context.last, context.lastOfBlock].lazy.compactMap { $0 }.first { told in
            nounOfSector(told) != nil || suffixOfParts(told.label) != nil
        }
    }

    /// 第一产业增加值: what is told of a sector.
    private func nounOfSector(_ told: Statement) -> String? {
        guard let sector = vocabulary.ruleWords[.sectorName].opening(of: told.label), sector.count < told.label.count
        else { return nil }
        return String(told.label.dropFirst(sector.count))
    }

    private func suffixOfParts(_ label: String) -> String? { HeadMerging(vocabulary).suffix(ofPartsOf: label) }

    /// 第一产业 of 固定资产投资 is 第一产业投资, of 地区生产总值 第一产业增加值.
    private func nameOfSector(_ phrase: Range<Int>, in whole: Statement) -> (String, Int?)? {
        guard
            let noun = nounOfSector(whole) ?? suffixOfParts(whole.label)
                ?? vocabulary.ruleWords[.sectorNoun].closing(of: whole.label).map({ String($0) })
        else { return nil }
        let words = clause.text(phrase)
        let label = (Ordinals.name(of: words, tail: "产业") ?? words) + noun
        return (label, vocabulary.indicator(named: label))
    }

    /// 限额以上 of 社会消费品零售总额, 工业 of 固定资产投资 are indicators of their own; 城镇 is a kind of part.
    private func nameOfPart(_ phrase: Range<Int>, in whole: Statement, _ measure: Measure) -> (String, Int?)? {
        let part = clause.text(phrase)
        var rest = whole.label.suffix(Self.longestNoun)
        while rest.count > 1 {
            let label = part + rest
            if let index = vocabulary.indicator(named: label), index != whole.indicator,
                fits(vocabulary.indicators[index].dimension, measure)
            {
                return (label, index)
            }
            rest = rest.dropFirst()
        }
        // 招商引资到位资金增长12%，其中内资增长13%
        if clause.equals(phrase, .domesticPart), let capital = whole.indicator,
            capital == known.domesticCapital || capital == index("foreign-capital-used")
        {
            return (part, known.domesticCapital)
        }
        guard clause.equals(phrase, .kindOfPart) || clause.ends(phrase, with: .kindOfGoodsEnding) else { return nil }
        // 轻工业 of 规上工业增加值 is 轻工业增加值.
        if clause.ends(phrase, with: "工业"), let cut = whole.label.place(of: "工业") {
            return (part + whole.label[cut.upperBound...], nil)
        }
        return (part + whole.label, nil)
    }

    /// The longest noun that a part may take over, in characters.
    private static let longestNoun = 20

    /// The longest name of a part, in bytes.
    private static let longestPart = 36
}
