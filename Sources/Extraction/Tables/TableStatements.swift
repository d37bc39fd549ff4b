import Basics
import Vocabulary

/// What the cells of a table state, by row and column, checked against each other: heads that were read wrongly show
/// in numbers that cannot be, and in cells that state different values of one thing.
struct TableStatements {
    /// Where a cell stands.
    struct Place: Hashable {
        var row: Int
        var column: Int
    }

    var found: [Place: TableCrossings.Found] = [:]
    private(set) var places: [Place] = []
    private let crossings: TableCrossings

    init(
        _ frame: TableFrame, _ columns: TableColumns, _ contents: [[CellContent?]], _ crossings: TableCrossings
    ) {
        self.crossings = crossings
        let values = (0..<(contents.map(\.count).max() ?? 0)).filter { columns.kind($0) == .values }
        let keepsGaps = !frame.lostPlaces || Self.holdsGaps(contents, frame.bodyRows, values)
        found.reserveCapacity(contents.reduce(0) { $0 + $1.count })
        for row in frame.bodyRows {
            // Of a row that lacks its last cells nothing tells which it lacks.
            if !keepsGaps, let last = values.last, contents[row].count <= last || contents[row][last] == nil {
                continue
            }
            for (column, content) in contents[row].enumerated() where columns.kind(column) == .values {
                guard let content, let statement = crossings.statement(content, row, column) else { continue }
                found[Place(row: row, column: column)] = statement
                places.append(Place(row: row, column: column))
            }
        }
    }

    /// Whether any row has an empty cell before another, as rows have that keep the places of their cells.
    private static func holdsGaps(_ contents: [[CellContent?]], _ rows: Range<Int>, _ columns: [Int]) -> Bool {
        rows.contains { row in
            let filled = columns.filter { contents[row].indices.contains($0) && contents[row][$0] != nil }
            return filled.count > 1 && !filled.elementsEqual(columns.prefix(filled.count))
        }
    }

    /// What a cell states; none where it states nothing.
    subscript(_ row: Int, _ column: Int) -> TableCrossings.Found? { found[Place(row: row, column: column)] }

    /// The growth that stands in brackets behind the number of a cell which states something.
    func growth(in content: CellContent?, _ row: Int, _ column: Int) -> TableCrossings.Found? {
        guard case .number(let number)? = content, let growth = number.growth.first, self[row, column] != nil else {
            return nil
        }
        return crossings.statement(.number(growth), row, column)
    }

    /// Takes back what cannot be, and tells apart what would be one thing.
    mutating func check(_ columns: TableColumns) {
        let impossible = columnsOfImpossibleRates
        // 增减 leaves open whether it tells rates, and says nothing of the other columns.
        guard impossible.allSatisfy({ Self.isOpen(columns.head($0)) }) else {
            (found, places) = ([:], [])
            return
        }
        if !impossible.isEmpty {
            places.removeAll { impossible.contains($0.column) }
            found = found.filter { !impossible.contains($0.key.column) }
        }
        doubtMovedRows()
        dropPerHead()
        tellApart()
    }

    /// 生产总值 in 元 beside 生产总值 in 万元 is what falls to each head, whose words were lost: it is not stated.
    private mutating func dropPerHead() {
        var wholes: [Int: [(indicator: Int, base: ExactDecimal)]] = [:]
        for place in places {
            guard let known = found[place], let indicator = known.statement.indicator,
                known.statement.measure == .level,
                known.quantity.dimension == .money, known.quantity.unitText != "元"
            else { continue }
            wholes[place.row, default: []].append((indicator, known.quantity.base))
        }
        guard !wholes.isEmpty else { return }
        places.removeAll { place in
            guard let known = found[place], known.quantity.unitText == "元", known.statement.measure == .level,
                case let base = known.quantity.base,
                wholes[place.row]?.contains(where: { whole in
                    whole.indicator == known.statement.indicator
                        && base.scaled(byPowerOfTen: 3) < whole.base
                }) ?? false
            else { return false }
            found[place] = nil
            return true
        }
    }

    /// The highest rate that a column may hold in most of its cells, in percent.
    private static let highestRate = ExactDecimal(significand: 1_000)

    /// The columns of rates that hold amounts: then the heads belong to other columns than those they stand above.
    private var columnsOfImpossibleRates: [Int] {
        var rates: [Int: (all: Int, high: Int)] = [:]
        for place in places {
            guard let statement = found[place], statement.quantity.unitText == "%" else { continue }
            let value = statement.quantity.value
            let isHigh = Self.highestRate < value || value < Self.highestRate.negated
            rates[place.column, default: (0, 0)].all += 1
            if isHigh { rates[place.column, default: (0, 0)].high += 1 }
        }
        return rates.filter { $0.value.high * 2 > $0.value.all }.map(\.key)
    }

    /// What makes two statements speak of one thing.
    private struct Subject: Hashable {
        var label: String
        var indicator: Int?
        var bearer: Context.Bearer
        var measure: Measure
        var unit: String
        var period: Period?
        var status: Status

        init(_ found: TableCrossings.Found) {
            let statement = found.statement
            (label, indicator, bearer) = (statement.label, statement.indicator, statement.bearer)
            (measure, period, status) = (statement.measure, statement.period, statement.status)
            unit = found.quantity.unitText
        }

        /// The words tell most subjects apart; the rest is compared.
        func hash(into hasher: inout Hasher) {
            hasher.combine(WrittenText(label))
            hasher.combine(WrittenText(bearer.name))
            hasher.combine((indicator ?? -1) << 16 ^ (period?.year ?? 0))
        }
    }

    /// Cells with different values of one thing are told apart by what their rows say beyond the name; where they say
    /// nothing, none of them is trusted.
    private mutating func tellApart() {
        // Most things are spoken of once.
        var known: [Subject: Int] = Dictionary(minimumCapacity: places.count)
        var alike: [(first: Place, others: [Place])] = []
        alike.reserveCapacity(places.count)
        for place in places {
            guard let statement = found[place], statement.statement.measure != .rank else { continue }
            var subject = Subject(statement)
            // The growth of an amount in 亿元 is not that of the amount in 亿美元.
            if let unit = crossings.unit(place.row, place.column) { subject.unit += unit }
            // Looked for once, whether it is known or comes to be so.
            func asked(_ known: inout Int) -> Int { known }
            let number = asked(&known[subject, default: alike.count])
            if number == alike.count { alike.append((place, [])) } else { alike[number].others.append(place) }
        }
        for (first, others) in alike where !others.isEmpty {
            let group = [first] + others
            if haveOneValue(group) { continue }
            if nameRegions(group) { continue }
            let labels = group.map { place in
                crossings.row(place.row, place.column).map {
                    Self.fuller($0.row, $0.whole, found[place]?.statement.label ?? "")
                } ?? ""
            }
            let areTold = Set(group.map(\.row)).count == group.count && Set(labels).count == labels.count
            for (place, label) in zip(group, labels) {
                if areTold {
                    if found[place]?.statement.label != label { found[place]?.statement.indicator = nil }
                    found[place]?.statement.label = label
                } else {
                    found[place]?.statement.hasOpenHeads = true
                }
            }
        }
    }

    /// Of rows that all go by the report's own place, 临江市 and 经开区, the park is the one that is called so; whether
    /// this tells them apart.
    private mutating func nameRegions(_ group: [Place]) -> Bool {
        guard group.allSatisfy({ found[$0]?.statement.bearer == .park }) else { return false }
        let names = group.map { crossings.row($0.row, $0.column)?.row.head.words ?? "" }
        let isPark = names.map { RuleWords.builtIn[.ownPark].closes($0) }
        guard isPark.count(where: { $0 }) == 1, Set(names).count == names.count,
            zip(group, names).allSatisfy({ place, name in
                guard let statement = found[place]?.statement else { return false }
                return !name.isEmpty && !statement.label.contains(name)
            })
        else { return false }
        for (place, (name, isPark)) in zip(group, zip(names, isPark)) where !isPark {
            found[place]?.statement.bearer = Context.Bearer(scope: .region, name: name)
        }
        return true
    }

    private func haveOneValue(_ group: [Place]) -> Bool {
        let values = group.compactMap { found[$0]?.quantity.value }
        return values.allSatisfy { $0.hasSameValue(as: values[0]) }
    }

    /// A row's name with what stands in brackets behind it, or with what it is a part of.
    private static func fuller(_ row: TableRow, _ whole: TableHead?, _ label: String) -> String {
        let own = row.head.remark.isEmpty ? row.head.label : "\(row.head.label)（\(row.head.remark)）"
        let outer = whole?.label ?? row.group?.label ?? ""
        // 贡献率 of a column stays behind the name.
        let length = row.head.label.utf8.count
        if length > 0, whole == nil, label.hasPrefix(row.head.label), label.utf8.count > length {
            let rest = Substring(label.utf8.dropFirst(length))
            let name =
                outer.isEmpty || outer == own ? own : TableTopic.isMeasured(own) ? outer + own : "\(outer)：\(own)"
            return name + rest
        }
        guard !outer.isEmpty, outer != own else { return own }
        // 限额以上企业零售额 of the table is that of its whole: 批发业限额以上企业零售额.
        if whole != nil, label != own, label.begins(with: own) { return outer + label }
        return TableTopic.isMeasured(own) ? outer + own : TableTopic.name(of: own, in: outer)
    }
}
