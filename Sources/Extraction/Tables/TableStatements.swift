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

    init(
        _ frame: TableFrame, _ columns: TableColumns, _ contents: [[CellContent?]], _ crossings: TableCrossings
    ) {
        for row in frame.bodyRows {
            for (column, content) in contents[row].enumerated() where columns.kind(column) == .values {
                guard let content, let statement = crossings.statement(content, row, column) else { continue }
                found[Place(row: row, column: column)] = statement
                places.append(Place(row: row, column: column))
            }
        }
    }

    /// What a cell states; none where it states nothing.
    subscript(_ row: Int, _ column: Int) -> TableCrossings.Found? { found[Place(row: row, column: column)] }

    /// Takes back what cannot be, and tells apart what would be one thing.
    mutating func check(_ row: (Int, Int) -> (row: TableRow, whole: TableHead?)?) {
        if hasImpossibleRates {
            (found, places) = ([:], [])
            return
        }
        doubtMovedRows()
        tellApart(row)
    }

    /// The highest rate that a column may hold in most of its cells, in percent.
    private static let highestRate = ExactDecimal(significand: 1_000)

    /// Whether a column of rates holds amounts: then the heads belong to other columns than those they stand above.
    private var hasImpossibleRates: Bool {
        var rates: [Int: (all: Int, high: Int)] = [:]
        for place in places {
            guard let statement = found[place], statement.quantity.unitText == "%" else { continue }
            let value = statement.quantity.value
            let isHigh = Self.highestRate < value || value < Self.highestRate.negated
            rates[place.column, default: (0, 0)].all += 1
            if isHigh { rates[place.column, default: (0, 0)].high += 1 }
        }
        return rates.values.contains { $0.high * 2 > $0.all }
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
    }

    /// Cells with different values of one thing are told apart by what their rows say beyond the name; where they say
    /// nothing, none of them is trusted.
    private mutating func tellApart(_ row: (Int, Int) -> (row: TableRow, whole: TableHead?)?) {
        var alike: [Subject: [Place]] = [:]
        for place in places {
            guard let statement = found[place], statement.statement.measure != .rank else { continue }
            var subject = Subject(statement)
            // The growth of an amount in 亿元 is not that of the amount in 亿美元.
            subject.unit += row(place.row, place.column)?.row.units.first?.text ?? ""
            alike[subject, default: []].append(place)
        }
        for group in alike.values where group.count > 1 && !haveOneValue(group) {
            let labels = group.map { place in row(place.row, place.column).map { Self.fuller($0.row, $0.whole) } ?? "" }
            for (place, label) in zip(group, labels) {
                if Set(labels).count == labels.count, Set(group.map(\.row)).count == group.count {
                    if found[place]?.statement.label != label { found[place]?.statement.indicator = nil }
                    found[place]?.statement.label = label
                } else {
                    found[place]?.statement.hasOpenHeads = true
                }
            }
        }
    }

    private func haveOneValue(_ group: [Place]) -> Bool {
        let values = group.compactMap { found[$0]?.quantity.value }
        return values.allSatisfy { $0.hasSameValue(as: values[0]) }
    }

    /// A row's name with what stands in brackets behind it, or with what it is a part of.
    private static func fuller(_ row: TableRow, _ whole: TableHead?) -> String {
        let own = row.head.remark.isEmpty ? row.head.label : "\(row.head.label)（\(row.head.remark)）"
        let outer = whole?.label ?? row.group?.label ?? ""
        guard !outer.isEmpty, outer != own else { return own }
        return TableTopic.isMeasured(own) ? outer + own : TableTopic.name(of: own, in: outer)
    }
}
