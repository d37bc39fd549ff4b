import Basics
import Vocabulary

/// A row as the cells in it need it.
struct TableRow {
    /// What its own words say.
    var head = TableHead()
    /// What the rows and columns that group it say.
    var group: TableHead?
    /// The row that it is a part of.
    var whole: Int?
    /// The unit in its unit column or behind its words.
    var units: [UnitPhrase] = []
    /// The last unit in a row above it that belongs to the same group.
    var unitsAbove: [UnitPhrase] = []
    /// Whether another row of the table goes by the same label.
    var isRepeated = false
    /// Whether it has no name in a table whose rows have names.
    var isNameless = false
    /// Whether it holds no values but heads the rows below, or is a note.
    var isAside = false
}

/// Reads the rows of a table from top to bottom.
struct TableRows {
    /// The rows of the body, as far as one column of names tells.
    var rows: [TableRow] = []
    /// The number of the first of them in the table.
    let first: Int

    /// Reads the rows whose names stand in a column.
    init(
        _ frame: TableFrame, _ grid: TableGrid, _ columns: TableColumns, names: Int?, units: Int?,
        _ head: (Int, Int) -> TableHead?, haveSameWords: (_ row: Int, Int, Int) -> Bool,
        indentation: (Int, Int) -> Int
    ) {
        first = frame.bodyRows.lowerBound
        var groups: [TableHead] = []
        var groupRow: TableHead?
        // The group before it, which holds on where the line is the name of the next row alone.
        var outerRow: TableHead?
        var last: (row: Int, indentation: Int)?
        var previous: TableHead?
        var isPartList = false
        var isAfterMark = false
        var lastUnits: [UnitPhrase] = []
        // What the rows below 按常住地分 are parts of, where they are people or those who have them.
        var divided: Int?
        let groupColumns = columns.groupColumns
        for number in frame.bodyRows {
            var row = TableRow()
            let filled = grid.filled(number)
            let name = names.flatMap { head(number, $0) } ?? Self.total(number, frame, head)
            if let only = Self.only(filled, number, head, haveSameWords) {
                row.head = only
                row.isAside = true
                // (%) right below the heads is that of some of them.
                let isOfHeads = rows.isEmpty && only.isRemark && only.units.first?.text == "%"
                // (100 million yuan) says nothing of the rows below it.
                let saysNothing = only.words.isEmpty && only.units.isEmpty && !only.isIndex && !only.hasTime
                if !only.isNote, !only.isTranslation, !only.isForeign, !isOfHeads, !saysNothing {
                    // (以上年为100) goes on with the row above it.
                    let goesOn = only.words.isEmpty && only.isIndex && rows.last?.isAside ?? false
                    if goesOn { groupRow?.isIndex = true } else { (outerRow, groupRow) = (groupRow, only) }
                    divided = Self.divides(only) ? divided ?? last?.row : nil
                    (last, isPartList, lastUnits) = (nil, false, Self.divides(only) ? lastUnits : [])
                }
                rows.append(row)
                continue
            }
            var opensGroup = false
            for (level, column) in groupColumns.enumerated() {
                guard let group = head(number, column) else { continue }
                groups = Array(groups.prefix(level)) + [group]
                (opensGroup, last) = (true, nil)
            }
            // 经开区 goes on where only the kind of land changes below it.
            let goesOnInKind = name == nil && (columns.kindColumn.flatMap { head(number, $0) } != nil)
            row.head =
                name ?? (opensGroup ? groups.last : units == nil && !goesOnInKind ? nil : previous) ?? TableHead()
            if row.head.isForeign, let above = rows.last, above.isAside, let own = groupRow,
                own.words == above.head.words, !own.words.begins(with: "按"), !own.words.begins(with: "分")
            {
                // 采矿业 stands above the row of its translation, Mining.
                (row.head, groupRow) = (own, outerRow)
            }
            Self.takeName(&row.head, from: rows.last { !$0.isAside }?.head)
            Self.takeYear(&row.head, from: rows.last { !$0.isAside }?.head)
            previous = row.head
            row.units = units.flatMap { head(number, $0) }?.units ?? []
            if row.units.isEmpty { row.units = row.head.units }
            row.unitsAbove = lastUnits
            if !row.units.isEmpty { lastUnits = row.units }
            row.group = Self.joined(groupRow, name == nil && opensGroup ? groups.dropLast() : groups[...])
            let depth = names.map { indentation(number, $0) } ?? 0
            let isPart = row.head.isPart || groups.last?.roles.contains(.part) ?? false
            // 其中：甲 goes on with 乙 in the next row, if 乙 is nothing that stands for itself.
            let isAlike =
                row.units.isEmpty || row.head.isName && last.map { rows[$0.row - first].units == row.units } ?? false
            let goesOn =
                isPartList && last.map { TableTopic.isMeasured(rows[$0.row - first].head.label) } ?? false
                && row.head.indicator == nil
                && isAlike && !row.head.isTotal && !row.head.isNumbered
                || isAfterMark && row.units.isEmpty && Self.areIndustries(rows.last?.head, row.head)
            // #甲 may go on with 乙 too, but nothing says so: 乙 is neither a part nor a whole. 工业销售产值 goes on with no
            // industry.
            let isOther =
                TableTopic.isMeasured(row.head.label) && !TableTopic.isMeasured(rows.last?.head.label ?? "")
            let mayGoOn =
                isAfterMark && row.head.indicator == nil && row.head.units.isEmpty && !row.head.isTotal && !isOther
            if isPart || depth > last?.indentation ?? depth || goesOn {
                // 其中：人民币 right below 其中：住户存款 is a part of these.
                let isNested = row.head.isListed && rows.last.map { !$0.isAside && $0.head.isListed } ?? false
                row.whole = isNested ? first + rows.count - 1 : last?.row
                if isNested, row.head.label.isEmpty, let above = rows.last?.head.label, !above.isEmpty {
                    // 人民币 is a unit elsewhere.
                    row.head.label = row.head.words + above
                    (row.head.units, row.units) = ([], [])
                }
                if isPart { (isPartList, isAfterMark) = (row.head.isListed, !row.head.isListed) }
            } else if !mayGoOn || last.map({ !row.units.isEmpty && rows[$0.row - first].units != row.units }) ?? true {
                last = (number, depth)
                (isPartList, isAfterMark) = (false, false)
            }
            // #城镇 below 1995年合计 is of the same year.
            if let whole = row.whole, !row.head.hasTime, rows[whole - first].head.hasTime {
                let head = rows[whole - first].head
                (row.head.time, row.head.stretch, row.head.timeWords) = (head.time, head.stretch, head.timeWords)
            }
            // 食品制造业 below 工业产销率(%) is a rate as well.
            if let whole = row.whole, row.units.isEmpty, rows[whole - first].units.first?.text == "%",
                row.head.indicator == nil, !TableTopic.isMeasured(row.head.label)
            {
                row.units = rows[whole - first].units
            }
            if row.head.isNumbered || row.head.isBracketed { divided = nil }
            if let divided, row.whole == nil, row.head.units.isEmpty, Self.areHouseholds(row.head) {
                row.whole = divided
            }
            rows.append(row)
        }
        if let kinds = columns.kindColumn { takeKinds { head($0, kinds) } }
        markRepeated()
        takeBlocks()
        takeNumbered()
        takeMonths()
        markNameless()
    }

    /// The kind beside a name tells which of the things is meant that go by it: 猪肉（五花肉）, 猪肉（后腿肉）.
    private mutating func takeKinds(_ kind: (Int) -> TableHead?) {
        for index in rows.indices where !rows[index].isAside {
            let head = rows[index].head
            guard !head.label.isEmpty, let words = kind(first + index)?.words, !words.isEmpty else { continue }
            rows[index].head.label += "（\(words)）"
            rows[index].head.indicator = nil
        }
    }

    /// Whether a row says by what those below it divide the one above: 按常住地分.
    private static func divides(_ head: TableHead) -> Bool {
        let words = head.words.hasSuffix(":") ? head.words.dropLast() : Substring(head.words)
        return words.hasPrefix("按") && words.hasSuffix("分")
    }

    /// Whether two rows are industries one below the other: 汽车制造业 goes on with #纺织业.
    private static func areIndustries(_ above: TableHead?, _ head: TableHead) -> Bool {
        guard let above, !head.isNumbered, !head.isBracketed, !head.isTotal else { return false }
        return [above, head].allSatisfy { $0.label.hasSuffix("业") && !$0.label.hasSuffix("产业") && $0.indicator == nil }
    }

    /// Whether a row names people, of whom it does not say what is measured: 城镇居民.
    private static func areHouseholds(_ head: TableHead) -> Bool {
        head.indicator == nil && ["居民", "户", "家庭"].contains(where: head.label.hasSuffix)
    }

    /// The numbers of the rows in the table.
    var numbers: Range<Int> { first..<first + rows.count }

    /// A row of the body by its number in the table.
    subscript(_ number: Int) -> TableRow { rows[number - first] }

    /// The units of a row of the body by its number in the table.
    func units(_ number: Int) -> [UnitPhrase] { rows[number - first].units }

    /// 9月 below 2019年8月 is of the same year.
    private static func takeYear(_ head: inout TableHead, from above: TableHead?) {
        guard head.isTimeOnly, case .unnamed? = head.time?.year, head.time?.part != nil,
            case .explicit(let year)? = above?.time?.year, above?.time?.part != nil
        else { return }
        head.time?.year = .explicit(year)
    }

    /// 增速 or 占比 below the name of an amount is that of the amount.
    private static func takeName(_ head: inout TableHead, from above: TableHead?) {
        guard head.label.isEmpty, !head.measures.isEmpty, !head.hasTime, !head.isTotal, head.bearer == nil, let above,
            !above.label.isEmpty
        else { return }
        (head.label, head.indicator, head.remark) = (above.label, above.indicator, above.remark)
        head.bearer = above.bearer
        head.isOfRowAbove = true
    }

    /// 合计 may stand in the column of running numbers.
    private static func total(_ row: Int, _ frame: TableFrame, _ head: (Int, Int) -> TableHead?) -> TableHead? {
        for column in frame.columns.indices where frame.columns[column] == .numbers {
            if let head = head(row, column), head.isTotal { return head }
        }
        return nil
    }

    /// The head of a row that holds one text only, be it in one cell or repeated in all.
    private static func only(
        _ filled: [Int], _ row: Int, _ head: (Int, Int) -> TableHead?, _ haveSameWords: (Int, Int, Int) -> Bool
    ) -> TableHead? {
        guard let first = filled.first, let own = head(row, first) else { return nil }
        if filled.count == 1 { return own }
        if own.isNote { return own }
        // 全体居民 | — heads the rows below it.
        if filled == [0, 1], head(row, 1)?.isDash ?? false {
            return own
        }
        return filled.count > 2 && filled.dropFirst().allSatisfy { haveSameWords(row, first, $0) } ? own : nil
    }

    /// The groups around a row as one head.
    private static func joined(_ row: TableHead?, _ columns: ArraySlice<TableHead>) -> TableHead? {
        let all = ([row].compactMap { $0 } + columns).filter { !$0.roles.contains(.part) }
        guard var joined = all.first else { return nil }
        for group in all.dropFirst() { joined = HeadMerging.plain(joined, group) }
        return joined
    }
}

extension HeadMerging {
    /// Two groups of a row, without looking for what their names make together.
    static func plain(_ outer: TableHead, _ inner: TableHead) -> TableHead {
        var head = inner
        if head.time == nil { (head.time, head.timeWords) = (outer.time, outer.timeWords) }
        head.takeStretch(of: outer)
        if inner.status == nil { (head.status, head.statusWords) = (outer.status, outer.statusWords) }
        if inner.bearer == nil { (head.bearer, head.bearerWords) = (outer.bearer, outer.bearerWords) }
        if inner.units.isEmpty { head.units = outer.units }
        if inner.measures.isEmpty { head.measures = outer.measures }
        head.isIndex = inner.isIndex || outer.isIndex
        if inner.label.isEmpty { (head.label, head.indicator) = (outer.label, outer.indicator) }
        return head
    }
}
