import Basics
import Vocabulary

/// Subjects that need no word behind them to be known for what they are: enterprises that everybody knows, zones with
/// names of their own, buildings and roads before what is told of their building.
extension Clause {
    /// 比亚迪8月销量17万辆, 数码港已有企业1900家, 青石隧道全长3公里: the subject of that kind which begins at a place.
    func knownSubject(at start: Int) -> Opener? {
        famousFirm(at: start) ?? firmOfKind(at: start) ?? famousZone(at: start) ?? works(at: start)
    }

    /// Whether a word that needs none behind it names an enterprise or a zone at a place: 宁德时代, 数码港.
    func isFamous(at start: Int) -> Bool { holds(.famousFirm, at: start) || holds(.famousZone, at: start) }

    /// The first letters of a long list, which stand in few clauses.
    private static let lettersOfWorks = LetterSet(
        of: RuleWords.builtIn[.worksNoun].words.compactMap { $0.unicodeScalars.first?.value })

    /// 宁德时代, 长沙比亚迪, 广东美的集团: an enterprise that is known by its name alone, with the place before it, perhaps.
    private func famousFirm(at start: Int) -> Opener? {
        let found = [0, 6, 9].lazy.compactMap { place -> Int? in
            let begin = start + place
            guard let length = self.length(of: .famousFirm, at: begin) else { return nil }
            // 光伏发电装机容量, 限额以上汽车: two letters may belong to other words, unless they stand behind a known place.
            let isFirm =
                begin == start
                || self.isHan(start..<begin) && self.tokens(in: start..<begin).allSatisfy { $0.traits.isEmpty }
                    && (length > Self.shortestFirm
                        || self.equals(start..<begin, .famousRegion) && !self.holds(.nationAlone, at: start))
            return isFirm ? begin + length : nil
        }.first
        guard var end = found else { return nil }
        while let tail = self.length(of: .firmTail, at: end) { end += tail }
        guard end < range.upperBound, !holds(.behindList, at: end), !holds(.notFirmTail, at: end),
            !holds("的", at: end) || holdsAmount && !holds(.notFirmTail, at: end + 3),
            !(token(beginningAt: end)?.isQuantity ?? false)
        else { return nil }
        if let project = endOfProject(behind: end) {
            let whole = start..<project
            return .name(
                Context.Bearer(scope: .project, name: text(whole)), whole, isIntroduced: false, isBare: true)
        }
        guard !namesPlace(behind: end) else { return nil }
        let name = start..<end
        return .name(Context.Bearer(scope: .enterprise, name: text(name)), name, isIntroduced: false, isBare: false)
    }

    /// 比亚迪产业园, 富士康工厂二期: whether the name of an enterprise goes on as that of a place or a plant.
    private func namesPlace(behind end: Int) -> Bool {
        for token in tokens(in: end..<min(range.upperBound, end + Self.longestPlaceOfFirm)) {
            guard case .word = token.kind else { return false }
            if traits(token).has([.scopeEnding, .projectEnding, .projectOpening]) { return true }
            if traits(token).has([.names, .status, .measure]) || traits(token).has(.verb) && token.range.count >= 6 {
                return false
            }
        }
        return false
    }

    /// How far behind the name of an enterprise such a word may end, in bytes.
    private static let longestPlaceOfFirm = 36

    /// 青木包装是一家…的企业: an enterprise that the clause says is one.
    private func firmOfKind(at start: Int) -> Opener? {
        guard let words = first(of: .firmIntroduction, in: start..<min(range.upperBound, start + Self.longestFirm)),
            let length = length(of: .firmIntroduction, at: words), case let name = start..<words,
            Self.shortestFirm...Self.longestFirm ~= name.count, isHan(name),
            EntityName.holdsNoVerb(bytes, name), !isOwnOrTitle(name),
            !tokens(in: name).contains(where: {
                !$0.isWord || $0.traits.has([.park, .region, .projectEnding, .projectOpening, .status, .measure])
                    || $0.traits.has(.verb) && $0.range.count >= 6
            }), let noun = last(of: .firmNoun, in: words + length..<range.upperBound),
            // 龙岗是全国电子企业最多的地区: what it is called closes the clause, unless it is said to be one.
            case let behind = noun + (self.length(of: .firmNoun, at: noun) ?? 0),
            behind >= range.upperBound || holds("之一", at: behind) || holds("一家", at: words + 3)
                || holds("一间", at: words + 3)
        else { return nil }
        return .name(Context.Bearer(scope: .enterprise, name: text(name)), name, isIntroduced: true, isBare: false)
    }

    /// The shortest and the longest name of such an enterprise, in bytes.
    private static let (shortestFirm, longestFirm) = (6, 36)

    /// 数码港, 松山湖: another zone than the report's own, that is known by its name alone.
    private func famousZone(at start: Int) -> Opener? {
        guard let zone = zoneKnown(at: start), !holds(.behindList, at: zone.upperBound),
            !holds(.behindZone, at: zone.upperBound),
            // 中科炼化: two letters may open another name.
            zone.count > Self.shortestFirm || isFollowedByStatement(zone.upperBound, .platform)
        else { return nil }
        return .name(Context.Bearer(scope: .platform, name: text(zone)), zone, isIntroduced: false, isBare: true)
    }

    /// The place of such a name.
    func zoneKnown(at start: Int) -> Range<Int>? {
        guard let length = length(of: .famousZone, at: start), case var zone = start..<start + length,
            !isOwnOrTitle(zone)
        else { return nil }
        // 中关村地区
        if let tail = self.length(of: .zoneTail, at: zone.upperBound) { zone = start..<zone.upperBound + tail }
        return holds(.notZone, at: zone.upperBound) ? nil : zone
    }

    /// Whether a name is the report's own, or stands in its title.
    private func isOwnOrTitle(_ name: Range<Int>) -> Bool {
        block.own.names(name, in: bytes) || block.own.closes(name, in: bytes)
            || block.own.abbreviates(name, in: bytes) || block.own.isEmpty && block.subject.title.contains(text(name))
    }

    /// 青石隧道全长3公里, 新工厂计划投资8亿元: what is being built, before what is told of its building.
    private func works(at start: Int) -> Opener? {
        guard holdsAmount || beginsSentence else { return nil }
        let end = min(range.upperBound, start + Self.longestWorks)
        let letters = Self.lettersOfWorks
        var place = start
        while place < end {
            let noun = letters.endOfOthers(in: bytes, from: place, to: end)
            guard noun < end else { return nil }
            place = noun + bytes[noun].utf8Length
            guard let length = length(of: .worksNoun, at: noun) else { continue }
            let behind = noun + length
            if behind - start >= Self.shortestWorks, holds(.worksPredicate, at: behind), isOfWords(start..<behind),
                let name = nameOfWorks(start..<behind)
            {
                return .name(Context.Bearer(scope: .project, name: text(name)), name, isIntroduced: true, isBare: false)
            }
        }
        return nil
    }

    /// Whether a part of the clause holds no amount, no mark and nothing but letters and digits.
    private func isOfWords(_ part: Range<Int>) -> Bool {
        !tokens(in: part).contains { $0.isQuantity || $0.mark != nil }
            && !bytes[part].contains { $0 < 0x80 && !$0.isASCIIDigit && !$0.isASCIILetter }
    }

    /// The name of a work, if the words are one: it closes with what it is, and tells of nothing done.
    private func nameOfWorks(_ phrase: Range<Int>) -> Range<Int>? {
        guard ends(phrase, with: .worksNoun) else { return nil }
        var name = phrase
        while let particle = first(of: "的", in: name) { name = particle + 3..<name.upperBound }
        guard name.count >= Self.shortestWorks, first(of: .notWorks, in: name) == nil,
            !tokens(in: name).contains(where: {
                $0.traits.has([.status, .measure, .joint])
                    || $0.traits.has(.verb) && $0.range.count >= 6
                        && !$0.traits.has(.keptVerb)
            })
        else { return nil }
        return name
    }

    /// The shortest and the longest name of a work, in bytes.
    private static let (shortestWorks, longestWorks) = (9, 75)

    /// 中国动力电池产量, 广东进出口总额: the nation, a province or a city far away that opens the clause as its subject.
    func knownRegion() -> (bearer: Context.Bearer, end: Int, start: Int)? {
        let start = trimmedFront(range, keepingScopes: true).lowerBound
        guard let length = length(of: .famousRegion, at: start), case let name = start..<start + length,
            !holds(.behindPlace, at: name.upperBound), !holds(.notNation, at: name.upperBound), !isOwnOrTitle(name),
            isFollowedByStatement(name.upperBound, .region)
                || holds(.nationAlone, at: start) && namesNationalOutput(behind: name.upperBound)
        else { return nil }
        return (Context.Bearer(scope: scopeOfRegion(name), name: text(name)), name.upperBound, start)
    }

    /// In the report of a province a city is a part of it; the nation is none of anything.
    private func scopeOfRegion(_ name: Range<Int>) -> Scope {
        holds(.nationAlone, at: name.lowerBound) ? .region : scopeOfPlaces
    }

    /// 中国动力电池产量300GWh: whether a product stands before the amount, by how much of it there is.
    private func namesNationalOutput(behind start: Int) -> Bool {
        guard let number = tokens(in: start..<range.upperBound).first(where: \.isQuantity) else { return false }
        return first(of: .nationalNoun, in: start..<number.start) != nil
    }

    /// Whether a part of the clause is nothing but Chinese letters.
    private func isHan(_ part: Range<Int>) -> Bool {
        var index = part.lowerBound
        while index < part.upperBound {
            let (scalar, length) = bytes.scalar(at: index)
            guard (0x4E00...0x9FFF).contains(scalar) else { return false }
            index += length
        }
        return index == part.upperBound
    }
}
