import Basics
import Vocabulary

/// What the columns of a table say, and where each value finds the name and the unit of its row.
struct TableColumns {
    /// The heads of all levels of a column put together.
    private(set) var heads: [TableHead]
    private let kinds: [TableFrame.Column]
    private let nameColumns: [Int]
    private let unitColumns: [Int]
    /// The columns of weights and points, which are no values of what the rows name.
    private(set) var unmeasured: [Int] = []

    init(_ frame: TableFrame, _ grid: TableGrid, _ vocabulary: Vocabulary, _ head: (Int, Int) -> TableHead?) {
        kinds = frame.columns
        var levels: [[TableHead?]] = []
        for level in frame.levels {
            levels.append(Self.heads(level, frame, grid, head))
        }
        Self.nameMonths(&levels)
        Self.fill(&levels, vocabulary)
        let width = max(frame.columns.count, levels.map(\.count).max() ?? 0)
        var heads: [TableHead] = []
        for column in 0..<width {
            var merged = TableHead()
            for level in levels where level.indices.contains(column) {
                if let own = level[column] { merged = HeadMerging(vocabulary).merged(merged, own) }
            }
            // 去年同月 names nothing that is measured.
            if merged.isYearBefore, ["同月", "同月数"].contains(merged.label) { merged.label = "" }
            heads.append(merged)
        }
        let names = frame.columns.indices.filter { frame.columns[$0] == .names }
        let own = names.filter { !Self.isTranslation($0, of: names, frame, head) }
        nameColumns = Self.opening(own, heads) {
            Self.isUnique($0, frame, grid, head)
        } groups: { groups, names in
            let rows = frame.bodyRows.prefix(200).filter { head($0, names) != nil }
            return rows.count { head($0, groups) == nil } * 2 >= rows.count && rows.count > 2
        }
        unitColumns = frame.columns.indices.filter { frame.columns[$0] == .units }
        self.heads = heads
        unmeasured = heads.indices.filter { RuleWords.builtIn[.unmeasuredHead].closes(heads[$0].words) }
        shareUnits()
        shareParts(vocabulary)
        shareNames()
        takePeriods()
        takeMonthsCompared()
        shareTimes()
        takeYearlyRates()
    }

    /// 年均增长 beside 2020年 and 2025年 is of the years from the one to the other.
    private mutating func takeYearlyRates() {
        let years = values.compactMap { column -> Int? in
            guard heads[column].measures.isEmpty, let time = heads[column].time, time.part == nil, time.span == nil
            else { return nil }
            return time.explicitYear
        }
        guard let first = years.min(), let last = years.max(), last > first + 1 else { return }
        for column in values
        where heads[column].isRate && heads[column].time?.span == nil
            && ["年均", "年平均", "平均每年"].contains(where: heads[column].words.contains)
        {
            heads[column].time = TimeExpression(year: .unnamed, span: .years(first + 1, last))
        }
    }

    /// 本期 beside 同期 is the title's time, where no head speaks of months.
    private mutating func takePeriods() {
        guard heads.contains(where: { $0.isYearBefore && $0.words.holds("同期") }),
            !heads.contains(where: { $0.words.holds("月") || $0.words.holds("累计") })
        else { return }
        for column in heads.indices where heads[column].stretch == .thisMonth { heads[column].stretch = .yearBefore }
    }

    /// 比上年同月 beside 比上年同期 is the rate of the month, and the other that of the months up to it.
    private mutating func takeMonthsCompared() {
        let rates = values.filter { heads[$0].isRate && !heads[$0].hasTime }
        let ofMonth = rates.filter { heads[$0].words.holds("同月") }
        let toDate = rates.filter { heads[$0].words.holds("同期") }
        guard !ofMonth.isEmpty, !toDate.isEmpty, ofMonth.count + toDate.count == values.count else { return }
        for column in ofMonth { heads[column].stretch = .thisMonth }
        for column in toDate { heads[column].stretch = .toDate }
    }

    /// 1-11 heads months, and 11 beside it the last of them.
    private static func nameMonths(_ levels: inout [[TableHead?]]) {
        for level in levels.indices {
            for last in levels[level].compactMap({ $0.flatMap { HeadMarks.months($0.words) } }) {
                for column in levels[level].indices {
                    guard let head = levels[level][column], head.time == nil else { continue }
                    let isMonth = head.words == "\(last)"
                    guard isMonth || head.words == "1-\(last)" else { continue }
                    levels[level][column]?.time = TimeExpression(
                        year: .unnamed, part: .months(isMonth ? last : 1, last))
                }
            }
        }
    }

    /// The heads of a level in the columns where they belong.
    private static func heads(
        _ level: TableFrame.Level, _ frame: TableFrame, _ grid: TableGrid, _ head: (Int, Int) -> TableHead?
    ) -> [TableHead?] {
        var width = frame.columns.count
        if case .row(let row) = level { width = max(width, grid.rows[row].count) }
        return (0..<width).map { column in level.head(column, head) }
    }

    /// A merged cell stands in its first column only: it goes on to the right as far as lower heads do.
    private static func fill(_ levels: inout [[TableHead?]], _ vocabulary: Vocabulary) {
        for row in levels.indices.dropLast() {
            let below = levels[(row + 1)...]
            let width = below.map(\.count).max() ?? 0
            while levels[row].count < width { levels[row].append(nil) }
            // A head that goes on in the one below it was broken, and is over its own column only.
            let broken = Set(
                levels[row].indices.filter { column in
                    guard let above = levels[row][column], let next = below.first, next.indices.contains(column),
                        let own = next[column]
                    else { return false }
                    // 工业 above 总产值 and 增加值 goes over both.
                    guard levels[row].indices.contains(column + 1), levels[row][column + 1] == nil,
                        next.indices.contains(column + 1), let right = next[column + 1], right.isNamed
                    else { return false }
                    return HeadMerging(vocabulary).isOne(above, own)
                })
            for column in levels[row].indices.dropFirst() where levels[row][column] == nil {
                guard isFilled(below, column), isFilled(below, column - 1), !broken.contains(column - 1) else {
                    continue
                }
                levels[row][column] = levels[row][column - 1]
            }
        }
    }

    private static func isFilled(_ levels: ArraySlice<[TableHead?]>, _ column: Int) -> Bool {
        levels.contains { $0.indices.contains(column) && $0[column] != nil }
    }

    /// The columns that name rows: those before the first value, and those with the same heading further on.
    private static func opening(
        _ names: [Int], _ heads: [TableHead], _ isUnique: (Int) -> Bool, groups: (Int, Int) -> Bool
    ) -> [Int] {
        guard let first = names.first else { return [] }
        let opening = names.enumerated().prefix { $0.offset == 0 || names[$0.offset - 1] == $0.element - 1 }.map(
            \.element)
        var main = opening.last { heads[$0].column != nil || heads[$0].names != nil } ?? opening.last ?? first
        // 投资方 tells of a project, 所属城市 of a park, and 省份 of a city where it is.
        if let better = opening.first(where: { isTold(by: heads[main], heads[$0]) }) { main = better }
        // 城市 that stands in the first of several rows only groups what 用途 names.
        if let next = opening.first(where: { $0 == main + 1 }), groups(main, next) { main = next }
        // Of 开发区 and 所在省 the one names the rows in which no name comes again.
        if opening.count > 1, !isUnique(main), let better = opening.first(where: isUnique) { main = better }
        return [main] + names.filter { $0 > main && heads[$0].words == heads[main].words && !heads[$0].words.isEmpty }
    }

    /// Whether one column tells more of what the names in another, before it, are names of.
    private static func isTold(by told: TableHead, _ names: TableHead) -> Bool {
        guard let scope = names.names, let other = told.names else { return false }
        switch (scope, other) {
        case (.project, .enterprise), (.park, .region): return true
        case (.region, .region):
            return RuleWords.builtIn[.whereabouts].opens(told.words)
                && !RuleWords.builtIn[.whereabouts].opens(names.words)
        default: return false
        }
    }

    /// Whether a column repeats in Latin letters the names of the column before it.
    private static func isTranslation(
        _ column: Int, of names: [Int], _ frame: TableFrame, _ head: (Int, Int) -> TableHead?
    ) -> Bool {
        guard names.contains(column - 1) else { return false }
        let rows = frame.bodyRows.prefix(20).filter { head($0, column) != nil && head($0, column - 1) != nil }
        return rows.count > 1
            && rows.allSatisfy { row in
                head(row, column)?.words.utf8.allSatisfy { $0 < 0x80 } ?? false
                    && head(row, column - 1)?.words.utf8.contains { $0 >= 0x80 } ?? false
            }
    }

    /// Whether each row has another name in a column.
    private static func isUnique(
        _ column: Int, _ frame: TableFrame, _ grid: TableGrid, _ head: (Int, Int) -> TableHead?
    ) -> Bool {
        let rows = frame.bodyRows.prefix(200).filter { grid.filled($0).count > 1 }
        let names = rows.compactMap { head($0, column)?.words }
        return names.count == rows.count && Set(names).count == names.count
    }

    /// #亏损企业 beside 企业单位数（个） is counted as its whole is.
    private mutating func shareUnits() {
        var whole: TableHead?
        for column in heads.indices where kinds.indices.contains(column) && kinds[column] == .values {
            let head = heads[column]
            guard head.isPart else {
                whole = head
                continue
            }
            if let whole, whole.isWhole || whole.bearer != nil && whole.label.isEmpty, head.measures.isEmpty {
                heads[column].isSubset = true
            }
            // #城镇人口 is counted as 年末常住人口 is.
            guard let whole, head.units.isEmpty, head.measures.isEmpty, head.indicator == nil,
                !TableTopic.isMeasured(head.label) || whole.label.hasSuffix(String(head.label.suffix(2)))
            else { continue }
            heads[column].units = whole.units
            heads[column].isCount = whole.isCount
        }
    }

    /// 第一产业 without a unit behind 地区生产总值（亿元） is a part of it, in its unit: 第一产业增加值.
    private mutating func shareParts(_ vocabulary: Vocabulary) {
        let merging = HeadMerging(vocabulary)
        var whole: (suffix: String, units: [UnitPhrase])?
        for column in values {
            let head = heads[column]
            if let known = whole, head.units.isEmpty || head.units == known.units, head.measures.isEmpty,
                head.label.hasSuffix("产业") || head.units.isEmpty && head.label.hasSuffix("业")
            {
                heads[column].label += known.suffix
                heads[column].indicator = vocabulary.indicator(named: heads[column].label)
                heads[column].units = known.units
            } else if let suffix = merging.suffix(ofPartsOf: head.label) {
                whole = head.units.isEmpty ? nil : (suffix, head.units)
            } else if head.measures.isEmpty {
                whole = nil
            }
        }
    }

    /// 2024年完成投资 beside 总投资（亿元） is told in its unit, where nothing else gives one.
    mutating func shareUnitsOfInvestment() {
        var known: [UnitPhrase] = []
        for column in values where heads[column].label.ends(with: "投资") || heads[column].label.ends(with: "投资额") {
            if !heads[column].units.isEmpty {
                known = heads[column].units
            } else if heads[column].measures.isEmpty {
                heads[column].units = known
            }
        }
    }

    /// A rate or an increment without words for what is measured is that of the values before it.
    private mutating func shareNames() {
        var last: TableHead?
        var before: TableHead?
        for column in heads.indices where kinds.indices.contains(column) && kinds[column] == .values {
            defer { before = heads[column] }
            if heads[column].measures.isEmpty {
                last = heads[column]
            } else if heads[column].label.isEmpty, heads[column].words.hasPrefix("综合"),
                heads[column].measures.contains(where: { $0.measure == .rank })
            {
                // 综合排名 is that of all that the columns tell.
                heads[column].label = heads[column].words
            } else if heads[column].label.isEmpty, let before, before.isRate, !before.label.isEmpty,
                heads[column].measures.contains(where: { $0.measure == .rank })
            {
                takePlace(column, of: before)
            } else if let last, heads[column].label.isEmpty {
                (heads[column].label, heads[column].indicator) = (last.label, last.indicator)
                heads[column].bearer = heads[column].bearer ?? last.bearer
            } else if heads[column].label.isEmpty, heads[column].measures.contains(where: { $0.measure == .rank }) {
                nameRank(column)
            }
        }
    }

    /// A place behind a rate is that of the rate.
    private mutating func takePlace(_ column: Int, of rate: TableHead) {
        (heads[column].label, heads[column].indicator) = (rate.label, rate.indicator)
        heads[column].bearer = heads[column].bearer ?? rate.bearer
        guard !heads[column].hasTime else { return }
        (heads[column].time, heads[column].stretch) = (rate.time, rate.stretch)
        (heads[column].isYearBefore, heads[column].timeWords) = (rate.isYearBefore, rate.timeWords)
        heads[column].status = heads[column].status ?? rate.status
    }

    /// Places before all values are those of the first of them, or of nothing that is named.
    private mutating func nameRank(_ column: Int) {
        let first = values.first { $0 > column && heads[$0].measures.isEmpty }
        let label = first.map { heads[$0].label } ?? ""
        heads[column].label = label.isEmpty ? heads[column].words : label
        heads[column].indicator = first.flatMap { heads[$0].indicator }
        if !heads[column].hasTime, let first {
            (heads[column].time, heads[column].stretch) = (heads[first].time, heads[first].stretch)
        }
    }

    /// Takes up whom a column speaks of.
    mutating func take(_ bearer: Context.Bearer?, _ column: Int) { heads[column].bearer = bearer }

    /// Places in a table of nothing else are those of the ranking that the title names.
    mutating func nameRanks(_ title: TableHead) {
        let name = TableTopic.ranking(title.label)
        guard name.utf8.contains(where: { 0xE4...0xE9 ~= $0 }),
            values.allSatisfy({ heads[$0].measures.contains { $0.measure == .rank } })
        else { return }
        for column in values where heads[column].label == heads[column].words { heads[column].label = name }
    }

    /// A rate without a time of its own is that of the values before it.
    private mutating func shareTimes() {
        var group: [TableHead] = []
        var before: TableHead?
        var isAfterRate = false
        // Whether an amount of the title's own time stands among them.
        var hasOpenAmount = false
        for column in heads.indices where kinds.indices.contains(column) && kinds[column] == .values {
            let head = heads[column]
            defer { before = heads[column] }
            if head.isRate || head.isIncrement {
                isAfterRate = isAfterRate || head.isRate
                // 比上年增长 beside 计划目标值 below one year is what is aimed at too.
                if let before, before.status == .target, head.status == nil,
                    case .explicit(let year)? = head.time?.year, case .explicit(year)? = before.time?.year,
                    head.stretch == before.stretch, !head.measures.contains(where: { $0.measure == .completion })
                {
                    heads[column].status = .target
                }
                if head.time == nil, let stretch = head.stretch {
                    // 累计 beside 1-5月累计 speaks of the same months.
                    heads[column].time = group.last { $0.stretch == stretch && $0.time != nil }?.time
                    continue
                }
                guard !head.hasTime, let source = Self.latest(group) else { continue }
                // 完成率 beside 完成投资 is of the time of what was done, not of the plan.
                if source.status == .target, hasOpenAmount || source.time?.isWholeYear ?? false { continue }
                (heads[column].time, heads[column].stretch) = (source.time, source.stretch)
                heads[column].isYearBefore = source.isYearBefore
                heads[column].timeWords = source.timeWords
                let isOpen = head.status == nil && !head.measures.contains { $0.measure == .completion }
                if isOpen { heads[column].status = source.status }
            } else {
                let isSameAgain = group.last.map { head.hasTime && $0.label == head.label } ?? false
                // 上月 and 上年同月 behind 环比 are what the next rate is held against.
                let isBefore = head.isYearBefore || head.stretch == .lastMonth
                if isAfterRate && !isSameAgain && !isBefore || isOfOthers(head, group) {
                    (group, hasOpenAmount) = ([], false)
                }
                if !head.hasTime, head.status != .target { hasOpenAmount = true }
                isAfterRate = false
                if head.hasTime { group.append(head) }
            }
        }
    }

    /// Whether a column is of something else than those before it.
    private func isOfOthers(_ head: TableHead, _ group: [TableHead]) -> Bool {
        group.last.map { !$0.label.isEmpty && !head.label.isEmpty && $0.label != head.label } ?? false
    }

    /// The head of the latest time among the columns before a rate: of the same year the nearest, and one of what was
    /// done rather than what was aimed at.
    private static func latest(_ group: [TableHead]) -> TableHead? {
        func year(_ head: TableHead) -> Int {
            if case .explicit(let year)? = head.time?.year { return year }
            // 上半年 is of the year that has only begun, and later than what is aimed at.
            if case .unnamed? = head.time?.year, head.time?.part != nil, !head.isYearBefore { return .max }
            return head.isYearBefore || head.stretch == .lastMonth || head.time?.year.isBefore ?? false ? -1 : 0
        }
        var best: TableHead?
        for head in group {
            guard let known = best else {
                best = head
                continue
            }
            let isLater = year(head) > year(known)
            let isAlike = year(head) == year(known)
            if isLater || isAlike && (known.status == nil || head.status == nil) { best = head }
        }
        return best
    }

    /// The columns with values.
    var values: [Int] { kinds.indices.filter { kinds[$0] == .values } }

    /// How many of them have no head at all.
    var headless: Int { values.count { head($0).isEmpty } }

    func kind(_ column: Int) -> TableFrame.Column { kinds.indices.contains(column) ? kinds[column] : .words }

    func head(_ column: Int) -> TableHead { heads.indices.contains(column) ? heads[column] : TableHead() }

    /// The column that names the row for a value.
    func nameColumn(for column: Int) -> Int? { nameColumns.last { $0 < column } ?? nameColumns.first }

    /// The heading of the names of the rows.
    var corner: TableHead? { nameColumns.first.map { head($0) } }

    /// The column before the values that tells things of one name apart: 规格等级.
    var kindColumn: Int? {
        heads.indices.first { heads[$0].column == .kinds && kind($0) == .words && $0 < values.first ?? 0 }
    }

    /// The columns before the name that hold its groups.
    var groupColumns: [Int] {
        guard let main = nameColumns.first else { return [] }
        return kinds.indices.filter { $0 < main && kinds[$0] == .names }
    }

    /// The column with the unit for a value.
    func unitColumn(for column: Int) -> Int? {
        let start = nameColumn(for: column) ?? 0
        return unitColumns.last { $0 < column && ($0 > start || start > column) }
            ?? unitColumns.first { nameColumns.count < 2 && $0 >= 0 }
    }
}

extension TableHead {
    /// Whether it names what is measured without a head above it: 第一产业, 财政收入, and not 总额 or 女性.
    fileprivate var isNamed: Bool {
        measures.isEmpty && !RuleWords.builtIn[.headFragment].contains(words)
            && (indicator != nil || TableTopic.isMeasured(label) || label.ends(with: "业"))
    }
}

extension TimeExpression.Year {
    /// Whether it names a year before another.
    fileprivate var isBefore: Bool {
        switch self {
        case .document(let distance), .narrative(let distance): distance < 0
        case .explicit, .unnamed, .open, .lastYears, .comingYears: false
        }
    }
}
