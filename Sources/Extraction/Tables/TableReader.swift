import Basics
import Reading
import Vocabulary

/// Reads a table: the heads of a cell's row and column say what its number measures.
struct TableReader {
    private let vocabulary: Vocabulary
    private let bytes: UnsafeBufferPointer<UInt8>
    private let context: Context
    private let cells: [Block]
    private var columnHeads: [Int: TableHead] = [:]
    private var rowHeads: [Int: TableHead] = [:]
    private var unitColumn: Int?
    private var rowUnits: [Int: UnitPhrase] = [:]
    /// The unit in the line before the table: 单位：亿元.
    private let leadUnit: UnitPhrase?

    private(set) var findings: [(BlockReader.Finding, Range<Int>)] = []
    private(set) var claims: [(Claim, Range<Int>)] = []

    init(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ cells: [Block], _ lead: [Block],
        _ context: Context
    ) {
        leadUnit = lead.lazy.compactMap { UnitPhrase.announced(vocabulary, bytes, $0.range) }.first
        self.vocabulary = vocabulary
        self.bytes = bytes
        self.cells = cells
        self.context = context
    }

    /// Reads the heads, then every cell.
    mutating func read() {
        readHeads()
        for cell in cells {
            guard case .cell(_, let row, let column, let isHeader) = cell.kind else { continue }
            if isHeader || column == 0 || column == unitColumn || !readCell(cell.range, row, column) {
                claimAll(cell.range)
            }
        }
    }

    private mutating func readHeads() {
        for cell in cells {
            guard case .cell(_, let row, let column, let isHeader) = cell.kind else { continue }
            if isHeader {
                columnHeads[column] = TableHead(vocabulary, bytes, cell.range)
                if ["单位", "计量单位"].contains(text(cell.range).trimmingBlanks) { unitColumn = column }
            } else if column == 0 {
                rowHeads[row] = TableHead(vocabulary, bytes, cell.range)
            } else if column == unitColumn {
                rowUnits[row] = UnitPhrase.read(vocabulary, bytes, cell.range)
            }
        }
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// A cell that holds a number becomes an observation.
    private mutating func readCell(_ range: Range<Int>, _ row: Int, _ column: Int) -> Bool {
        let columnHead = columnHeads[column] ?? TableHead()
        let rowHead = rowHeads[row] ?? TableHead()
        let lexed = LexedBlock(vocabulary, bytes, range)
        guard let quantity = lexed.quantities.first ?? bareQuantity(range, row, columnHead, rowHead),
            lexed.quantities.count <= 1, lexed.claims.count + lexed.quantities.count == 1
        else { return false }
        guard let statement = statement(quantity, columnHead, rowHead, range) else { return false }
        findings.append(
            (BlockReader.Finding(quantity: quantity, statement: statement, basis: .tableHeads), range))
        return true
    }

    /// A number without a unit of its own takes that of its column, its row or the kind of statement.
    private func bareQuantity(
        _ range: Range<Int>, _ row: Int, _ columnHead: TableHead, _ rowHead: TableHead
    ) -> Quantity? {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == ASCII.space { start += 1 }
        while end > start, bytes[end - 1] == ASCII.space { end -= 1 }
        let sign = start < end && bytes[start] == ASCII.minus ? 1 : bytes.holds("−", at: start) ? 3 : 0
        guard start + sign < end, let number = Numerals.arabic(bytes, at: start + sign, end: end), number.end == end
        else {
            return nil
        }
        let isRate = columnHead.measure.map { $0.companion == .percent && $0.measure != .change } ?? false
        let percent = isRate ? percentUnit : nil
        guard let phrase = columnHead.unit ?? percent ?? rowUnits[row] ?? rowHead.unit ?? leadUnit else { return nil }
        let unit = vocabulary.units[phrase.unit]
        let value = sign > 0 ? number.value.negated : number.value
        guard let base = value.scaled(byPowerOfTen: phrase.scale).multiplied(by: unit.factor) else { return nil }
        return Quantity(
            range: start..<end, outer: start..<end, value: value, upper: nil, scale: phrase.scale,
            unitText: phrase.text, unit: phrase.unit, dimension: unit.dimension, base: base, baseUnit: unit.base,
            qualifier: .equal, isCount: unit.isClassifier)
    }

    private var percentUnit: UnitPhrase? {
        vocabulary.units.firstIndex { $0.surface == "%" }.map { UnitPhrase(text: "%", scale: 0, unit: $0) }
    }

    private func statement(
        _ quantity: Quantity, _ columnHead: TableHead, _ rowHead: TableHead, _ range: Range<Int>
    ) -> Statement? {
        let named = columnHead.indicator != nil && rowHead.indicator == nil || rowHead.isTimeOnly ? columnHead : rowHead
        guard !named.label.isEmpty else { return nil }
        let word =
            columnHead.measure
            ?? (named.measure?.companion == .percent && quantity.dimension == .share ? named.measure : nil)
        let measure = word.map { $0.measure } ?? .level
        let status = columnHead.status ?? rowHead.status ?? .actual
        let time = columnHead.period ?? rowHead.period
        let period = time.flatMap { context.period(of: $0) } ?? context.tablePeriod(status)
        var indicator = named.indicator ?? valueAdded(named.label)
        if let known = indicator, measure == .level, vocabulary.indicators[known].dimension != quantity.dimension {
            indicator = nil
        }
        var statement = Statement(
            indicator: indicator, label: named.label, measure: measure, bearer: indicator == nil ? named.bearer : .park,
            status: status, period: period, rule: .tableCell, labelRange: range)
        statement.isNegative = (word?.isNegative ?? false) && !quantity.value.isNegative
        statement.quote = "\(named.label) … \(text(range).trimmingBlanks)"
        return statement
    }

    /// In a table of the regional product the row 第二产业 is its value added.
    private func valueAdded(_ label: String) -> Int? {
        let product = vocabulary.indicatorIndex("gdp")
        guard rowHeads.values.contains(where: { $0.indicator == product }) else { return nil }
        return vocabulary.indicator(named: label + "增加值")
    }

    /// Every numeral of a cell that is no observation.
    private mutating func claimAll(_ range: Range<Int>) {
        let lexed = LexedBlock(vocabulary, bytes, range)
        for claim in lexed.claims { claims.append((claim, range)) }
        for quantity in lexed.quantities {
            let claim = Claim(
                range: quantity.range, reason: .other, value: quantity.value, unit: quantity.unitText,
                detail: "table-head")
            claims.append((claim, range))
        }
    }
}
