import Vocabulary

/// Puts heads of several levels, whose merged and empty cells were lost, over the columns of numbers below them. Each
/// head goes over one column or over those of the heads below it, in order; of all ways the one counts that goes with
/// the numbers best. The ways are followed column by column, as many at a time as the limit allows.
struct HeadTiling {
    /// The heads of each level from left to right, the outermost level first.
    let levels: [[TableHead]]
    let columns: [ColumnFigures]
    /// Which columns are the sums of others.
    let sums: [ColumnSum]
    let fit: HeadFit

    /// A way to place the heads.
    struct Way: Equatable {
        /// For each column the number of its head in each level; none where the level has none for it.
        var places: [[Int?]] = []
        var points = 0.0
    }

    /// A way that is not yet at its end.
    private struct Step {
        var way = Way()
        /// How many heads of each level have a place.
        var next: [Int]
        /// The heads of the column before.
        var open: [Int?]
    }

    /// How many ways are followed at a time.
    private static let most = 120

    /// The ways that place all heads, the best first.
    func ways() -> [Way] {
        guard !levels.isEmpty, levels.allSatisfy({ !$0.isEmpty && $0.count <= columns.count }) else { return [] }
        var known: [Key: Double?] = [:]
        let none = [Int?](repeating: nil, count: levels.count)
        var steps = [Step(next: levels.map { _ in 0 }, open: none)]
        for column in columns.indices {
            var further: [Step] = []
            for step in steps {
                for places in choices(step) {
                    let key = Key(column: column, places: places)
                    let points = known[key] ?? fit.points(heads(places), columns[column])
                    known[key] = points
                    guard let points else { continue }
                    var step = step
                    step.way.places.append(places)
                    step.way.points += points
                    for level in places.indices where places[level] != nil && places[level] != step.open[level] {
                        step.next[level] += 1
                    }
                    step.open = places
                    let left = columns.count - column - 1
                    if levels.indices.allSatisfy({ levels[$0].count - step.next[$0] <= left }) { further.append(step) }
                }
            }
            further.sort { $0.way.points > $1.way.points }
            steps = Array(further.prefix(Self.most))
        }
        return steps.filter { step in levels.indices.allSatisfy { step.next[$0] == levels[$0].count } }
            .compactMap { finished($0.way) }.sorted { $0.points > $1.points }
    }

    private struct Key: Hashable {
        var column: Int
        var places: [Int?]
    }

    private func heads(_ places: [Int?]) -> [TableHead] {
        places.enumerated().compactMap { level, place in place.map { levels[level][$0] } }
    }

    /// The heads that the next column may have: a head goes on to the right only over further heads below it.
    private func choices(_ step: Step) -> [[Int?]] {
        var found: [[Int?]] = []
        func choose(_ level: Int, _ places: [Int?], isNew: Bool) {
            guard level < levels.count else {
                if isNew { found.append(places) }
                return
            }
            let isOpen = !places.contains { $0 == nil } && !isNew || level == 0
            if isOpen, let open = step.open[level], mayGoOn(step, level) {
                choose(level + 1, places + [open], isNew: false)
            }
            if step.next[level] < levels[level].count, mayBegin(step, level, places, isNew: isNew) {
                choose(level + 1, places + [step.next[level]], isNew: true)
            }
            // Below a head that goes on something must be new.
            if level > 0 { choose(level + 1, places + [nil], isNew: isNew) }
        }
        choose(0, [], isNew: false)
        return found
    }

    /// A head that has a column of its own, as a whole has beside its parts, or one with heads below it may go on.
    private func mayGoOn(_ step: Step, _ level: Int) -> Bool {
        guard level + 1 < levels.count else { return false }
        let column = step.way.places.count
        if let open = step.open[level], levels[level][open].isWhole { return true }
        // 地区生产总值 goes over the parts of which its own column is the sum.
        if sums.contains(where: { sum in
            mayBeWhole(sum) && sum.parts.contains(column) && step.way.places[sum.whole][level] == step.open[level]
        }) {
            return true
        }
        if opensSecondary(step, level) { return true }
        return hasParts(level + 1) || step.open[(level + 1)...].contains { $0 != nil }
    }

    /// Whether 工业 comes next below 第二产业, whose own column stands before it.
    private func opensSecondary(_ step: Step, _ level: Int) -> Bool {
        guard let open = step.open[level], step.open[level + 1] == nil, step.next[level + 1] < levels[level + 1].count
        else { return false }
        return RuleWords.builtIn[.secondarySector].contains(levels[level][open].words)
            && RuleWords.builtIn[.secondaryPart].contains(levels[level + 1][step.next[level + 1]].words)
    }

    /// Whether a sum tells a whole from its parts: of two numbers that add up the one may be by how much the other grew.
    private func mayBeWhole(_ sum: ColumnSum) -> Bool {
        sum.isOfMany || !levels.joined().contains { $0.isIncrement || $0.isYearBefore }
    }

    /// Where the heads below are parts of those above, the first column of a head with parts is its own.
    private func mayBegin(_ step: Step, _ level: Int, _ places: [Int?], isNew: Bool) -> Bool {
        guard level > 0 else { return true }
        return !(isNew && hasParts(level, before: step.next[level]))
    }

    /// Whether a part stands among the heads of a level up to one: those before the first part are parts of nothing.
    private func hasParts(_ level: Int, before next: Int) -> Bool {
        levels[level][...next].contains(where: \.isPart)
    }

    private func hasParts(_ level: Int) -> Bool { levels[level].contains(where: \.isPart) }

    /// A way with what speaks for its order; none where two columns would have the same heads.
    private func finished(_ way: Way) -> Way? {
        var way = way
        guard Self.areDistinct(way.places.map(heads)) else { return nil }
        // A head seldom skips a level.
        way.points -= Double(way.places.count(where: Self.skips))
        for sum in sums where levels.count > 1 { way.points += points(of: sum, way) }
        for level in levels.indices.dropLast() {
            guard let points = order(of: level, way) else { return nil }
            way.points += points
        }
        return way
    }

    /// What it counts that a head goes over a whole and all its parts, and over nothing else.
    private static let sumPoints = 1.5

    /// Whether the head of a whole goes over its parts, and no further but over parts of them: 第二产业, #工业.
    private func points(of sum: ColumnSum, _ way: Way) -> Double {
        let head = way.places[sum.whole][0]
        let own = way.places.indices.filter { column in
            way.places[column][0] == head
                && (column < sum.parts.upperBound || heads(way.places[column]).last?.isPart != true)
        }
        // The whole has no further head of its own, or one that says that it is one.
        let isWhole = heads(way.places[sum.whole]).last?.isWhole ?? false
        let isOpen = isWhole || mayBeWhole(sum) && way.places[sum.whole].dropFirst().allSatisfy { $0 == nil }
        return isOpen && own == Array(sum.whole..<sum.parts.upperBound) ? Self.sumPoints : 0
    }

    /// Whether a level between two heads has none.
    private static func skips(_ places: [Int?]) -> Bool {
        let last = places.lastIndex { $0 != nil } ?? 0
        return places[..<last].contains { $0 == nil }
    }

    /// Whether no two columns have the same heads; a rate is that of the amount before it, and a place that of the
    /// column before it.
    static func areDistinct(_ columns: [[TableHead]]) -> Bool {
        var known: Set<String> = []
        var (amount, before) = ("", "")
        return columns.allSatisfy { heads in
            // 总值(元) and 总值(美元) are two.
            let words = heads.map { $0.words + ($0.units.first?.text ?? "") }.joined(separator: "\n")
            let isRate = heads.last?.isRate ?? false
            let own = isPlace(heads.last) ? before + "\n" + words : isRate ? amount + "\n" + words : words
            if !isRate { amount = words }
            before = own
            return known.insert(own).inserted
        }
    }

    /// Whether two heads beside each other are those of one thing: 男 and 女, 总量 and 增速.
    private static func belongTogether(_ left: TableHead, _ right: TableHead) -> Bool {
        if left.label.isEmpty, left.measures.isEmpty, !left.hasTime, !left.words.isEmpty, right.label.isEmpty,
            right.isRate, !right.hasTime
        {
            return true
        }
        return RuleWords.builtIn[.complement].contains(left.words + "/" + right.words)
    }

    private static func isPlace(_ head: TableHead?) -> Bool {
        head?.measures.contains { $0.measure == .rank } ?? false
    }

    /// What speaks for the groups below the heads of a level: that they are alike, and of more than one head. None where
    /// one group has the same head twice.
    private func order(of level: Int, _ way: Way) -> Double? {
        let groups = levels[level].indices.map { number in
            var group: [Int] = []
            for places in way.places where places[level] == number {
                if let below = places[level + 1], group.last != below { group.append(below) }
            }
            return group
        }
        var points = 0.0
        // # marks parts of what its other parts stand beside, and seldom goes over to the next head.
        var isAfterOthers = false
        for (number, group) in groups.enumerated() where !group.isEmpty {
            // 工业 is a part of 第二产业, and of no other sector.
            if group.contains(where: { RuleWords.builtIn[.secondaryPart].contains(levels[level + 1][$0].words) }) {
                let outer = levels[level][number]
                if RuleWords.builtIn[.secondarySector].contains(outer.words) {
                    points += 0.5
                } else if outer.isTotal || outer.words.hasSuffix("产业") {
                    points -= 1.5
                }
            }
            let areParts = group.allSatisfy { levels[level + 1][$0].isPart }
            // 其中 stands first among the parts of a whole.
            if let first = group.first, !levels[level + 1][first].isPart,
                group.contains(where: { levels[level + 1][$0].isListed })
            {
                points -= 1.5
            }
            if areParts, isAfterOthers { points -= 1 }
            isAfterOthers = !areParts
            // A rate without a name stands behind the amount that it is of.
            let opensWithRate = group.first.map { levels[level + 1][$0].isRate && levels[level + 1][$0].label.isEmpty }
            // 位次 stands behind what it is the place of.
            let opensWithPlace = group.first.map { Self.isPlace(levels[level + 1][$0]) } ?? false
            if opensWithPlace, group.count > 1, !group.allSatisfy({ Self.isPlace(levels[level + 1][$0]) }) {
                points -= 1.5
            }
            if opensWithRate ?? false, group.contains(where: { !levels[level + 1][$0].isRate }) { points -= 0.75 }
        }
        let filled = groups.filter { !$0.isEmpty }
        let words = filled.map { $0.map { levels[level + 1][$0].words } }
        guard filled.allSatisfy({ Self.areDistinct($0.map { [levels[level + 1][$0]] }) }) else { return nil }
        for index in words.indices.dropFirst() where words[..<index].contains(words[index]) { points += 1 }
        if filled.count > 1, Set(filled.map(\.count)).count > 1 { points -= 0.25 }
        let single = filled.count { $0.count == 1 }
        if single < filled.count { points -= 0.25 * Double(single) }
        for (left, right) in zip(way.places.indices, way.places.indices.dropFirst())
        where way.places[left][level] != way.places[right][level] {
            guard let first = way.places[left].last ?? nil, let second = way.places[right].last ?? nil,
                let lowest = levels.last, level + 1 < levels.count,
                Self.belongTogether(lowest[first], lowest[second])
            else { continue }
            points -= 0.75
        }
        // Years below one head have numbers of like size.
        for (left, right) in zip(way.places.indices, way.places.indices.dropFirst()) {
            guard way.places[left][level] == way.places[right][level],
                let first = way.places[left][level + 1], let second = way.places[right][level + 1],
                levels[level + 1][first].isTimeOnly, levels[level + 1][second].isTimeOnly,
                abs(columns[left].digits - columns[right].digits) > 2
            else { continue }
            points -= 3
        }
        return points
    }
}
