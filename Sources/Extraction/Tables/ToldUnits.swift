import Basics
import Reading
import Vocabulary

/// Units that a table does not give, told by the text before it, which gives one of its numbers with the unit:
/// 全区实现生产总值1201.5亿元 above a table with 1201.5.
struct ToldUnits {
    private var units: [String: UnitPhrase] = [:]

    /// The fewest digits that are no chance in two places.
    private static let fewestDigits = 4

    init() {}

    /// Looks for the numbers of columns without a unit among the amounts of the text.
    init(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, lead: [Block], _ contents: [[CellContent?]],
        _ columns: TableColumns, _ sections: [TableSection]
    ) {
        let open = columns.values.filter { column in
            let head = columns.head(column)
            return head.units.isEmpty && head.measures.isEmpty && !head.isIndex
        }
        var numbers: [(key: String, value: ExactDecimal)] = []
        for column in open {
            let names = columns.nameColumn(for: column)
            guard let rows = sections.first(where: { $0.names == names })?.rows else { continue }
            for row in contents.indices.dropFirst(rows.first).prefix(rows.rows.count) where rows[row].units.isEmpty {
                guard contents[row].indices.contains(column), case .number(let number)? = contents[row][column],
                    number.unit == nil, Self.isLong(number.value)
                else { continue }
                numbers.append((Self.key(rows[row], columns.head(column)), number.value))
            }
        }
        guard !numbers.isEmpty else { return }
        var told: [ExactDecimal: Quantity] = [:]
        for quantity in lead.lazy.flatMap({ Lexer(vocabulary, bytes, $0.range).quantities })
        where quantity.unit != nil && Self.isLong(quantity.value) && quantity.upper == nil
            && ![.share, .points, .ratio].contains(quantity.dimension)
        {
            let value = quantity.value.withoutTrailingZeros
            if told[value] == nil { told[value] = quantity }
        }
        var torn: Set<String> = []
        for (key, value) in numbers {
            guard let found = told[value.withoutTrailingZeros], let unit = found.unit else { continue }
            let phrase = UnitPhrase(text: found.unitText, scale: found.scale, unit: unit)
            if let known = units[key], known != phrase { torn.insert(key) }
            units[key] = phrase
        }
        for key in torn { units[key] = nil }
    }

    /// The unit of a number in a row and a column.
    func unit(_ row: TableRow, _ column: TableHead) -> UnitPhrase? {
        units.isEmpty ? nil : units[Self.key(row, column)]
    }

    /// What a unit holds for: the numbers of columns with one name, or of the row that is named for what it measures, or
    /// all of those that neither names.
    private static func key(_ row: TableRow, _ column: TableHead) -> String {
        if !column.label.isEmpty { return "|" + column.label }
        return row.head.indicator != nil || TableTopic.isMeasured(row.head.label) ? row.head.label : ""
    }

    private static func isLong(_ value: ExactDecimal) -> Bool {
        var (digits, rest) = (0, value.significand < 0 ? -value.significand : value.significand)
        // 4120.0 and 12000 are no longer than 412 and 12.
        while rest > 0, rest % 10 == 0 { rest /= 10 }
        while rest > 0 { (digits, rest) = (digits + 1, rest / 10) }
        return digits >= fewestDigits
    }
}
