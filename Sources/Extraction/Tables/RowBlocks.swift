import Basics
import Vocabulary

// What rows together say of each other: those that come again, those below numbered rows, and those without a name.
extension TableRows {
    /// Rows that come again below 总产出(亿元), 总产出指数(上年=100) and 总产出构成(%) are each a part of the last of these.
    mutating func takeBlocks() {
        let opening = rows.indices.filter { index in
            let row = rows[index]
            return !row.isAside && (!row.head.units.isEmpty || row.head.isIndex)
        }
        guard opening.count > 1 else { return }
        var next = opening[...]
        var block: TableRow?
        for index in rows.indices {
            if next.first == index {
                (block, next) = (rows[index], next.dropFirst())
            } else if let block, !rows[index].isAside, rows[index].isRepeated, rows[index].units.isEmpty {
                rows[index].units = block.head.units
                rows[index].head.isIndex = block.head.isIndex
                if rows[index].head.measures.isEmpty { rows[index].head.measures = block.head.measures }
                rows[index].whole = rows[index].whole ?? first + (opening[opening.count - next.count - 1])
            }
        }
    }

    /// Rows of enterprises in a table of amounts of money are whose amounts they are, and no counts: 限额以上企业 below
    /// 社会消费品零售总额, in 万元. Where only a row above tells the money, so are those that are marked as parts, or
    /// named by what they sell.
    mutating func takeEnterprises(_ vocabulary: Vocabulary, inMoney: Bool) {
        let first = rows.first { !$0.isAside }?.units ?? []
        for index in rows.indices where rows[index].units.isEmpty {
            let head = rows[index].head
            guard let indicator = head.indicator, vocabulary.indicators[indicator].dimension == .count,
                ["企业", "户", "单位"].contains(where: { head.label.ends(with: $0) })
            else { continue }
            let above = rows[index].unitsAbove.first ?? first.first
            let isBelowMoney = above?.dimension(vocabulary) == .money
            guard inMoney || isBelowMoney && (head.isPart || head.label.hasPrefix("限额")) else { continue }
            (rows[index].head.indicator, rows[index].head.isCount) = (nil, false)
        }
    }

    /// Rows that come again, each time below another numbered row, are parts of these: 限额以上 below 1、批发业 and below
    /// 2、零售业.
    mutating func takeNumbered() {
        var above: [String: [(row: Int, whole: Int)]] = [:]
        var whole: Int?
        for index in rows.indices {
            if rows[index].isAside {
                whole = nil
            } else if rows[index].head.isNumbered {
                whole = index
            } else if let whole, rows[index].isRepeated, rows[index].whole == nil,
                !TableTopic.isMeasured(rows[index].head.label)
            {
                above[rows[index].head.label, default: []].append((index, whole))
            }
        }
        for places in above.values where places.count > 1 && Set(places.map(\.whole)).count == places.count {
            for place in places { rows[place.row].whole = first + place.whole }
        }
    }

    /// 累计 below 1月 and 2月 is what these months were together.
    mutating func takeMonths() {
        var last: (year: TimeExpression.Year, month: Int)?
        for index in rows.indices where !rows[index].isAside {
            let head = rows[index].head
            if head.isTimeOnly, head.stretch == nil, case .months(let first, let month)? = head.time?.part,
                first == month, let year = head.time?.year, month == 1 || last.map({ $0.month + 1 == month }) ?? false
            {
                last = (year, month)
            } else if let months = last, head.isTimeOnly, head.stretch == .toDate, head.time == nil {
                rows[index].head.time = TimeExpression(year: months.year, part: .months(1, months.month))
                rows[index].head.stretch = nil
            } else {
                last = nil
            }
        }
    }

    /// 平均 and 全省平均 among parks or enterprises are none of them.
    mutating func passAverages() {
        for index in rows.indices
        where RuleWords.builtIn[.averageRow].closes(rows[index].head.words) {
            rows[index].isNameless = true
        }
    }

    /// A first row without a name is that of the total, if its first number is the highest of its column, and most others
    /// are too: its cell was left empty.
    mutating func takeNamelessTotal(_ contents: [[CellContent?]], _ columns: [Int]) {
        guard let index = rows.firstIndex(where: { !$0.isAside }), rows[index].head.words.isEmpty,
            rows[index].isNameless, rows[index].group == nil, let column = columns.first
        else { return }
        func value(_ row: Int, _ column: Int) -> ExactDecimal? {
            guard contents[row].indices.contains(column), case .number(let number)? = contents[row][column],
                !number.looksLikeYear
            else { return nil }
            return number.value
        }
        let others = numbers.dropFirst(index + 1).prefix(Self.sampleOfTotal)
        func isHighest(_ column: Int) -> Bool {
            guard let own = value(first + index, column) else { return false }
            return others.allSatisfy { row in value(row, column).map { $0 < own } ?? true }
        }
        guard others.count(where: { value($0, column) != nil }) > 1, isHighest(column),
            columns.count(where: isHighest) * 2 >= columns.count
        else { return }
        rows[index].isNameless = false
        rows[index].head.roles.append(.total)
    }

    /// How many rows tell whether the first is their total.
    private static let sampleOfTotal = 60

    mutating func markNameless() {
        // # and 其中 alone name nothing: their words were lost.
        for index in rows.indices where rows[index].head.roles.contains(.part) && rows[index].head.label.isEmpty {
            rows[index].isNameless = true
        }
        let named = rows.count { !$0.isAside && !$0.head.words.isEmpty }
        guard named * 2 > rows.count else { return }
        for index in rows.indices where rows[index].group == nil {
            let head = rows[index].head
            let isFigure = !head.words.holdsLetter && !head.hasTime
            rows[index].isNameless = isFigure && !head.isTotal && head.label.isEmpty
        }
    }

    mutating func markRepeated() {
        var seen: [WrittenText: Int] = [:]
        for row in rows where !row.isAside && !row.head.label.isEmpty && !row.head.isOfRowAbove {
            seen[WrittenText(row.head.label), default: 0] += 1
        }
        guard seen.contains(where: { $0.value > 1 }) else { return }
        for index in rows.indices { rows[index].isRepeated = seen[WrittenText(rows[index].head.label), default: 0] > 1 }
    }
}
