import Basics
import Reading
import Vocabulary

/// Reads a table: the heads of a cell's row and column, and what stands before the table, say what its number states.
struct TableReader {
    private let vocabulary: Vocabulary
    private let bytes: UnsafeBufferPointer<UInt8>
    private let area: ReportArea
    private let grid: TableGrid
    private let contents: [[CellContent?]]

    private(set) var findings: [BlockReader.Finding] = []
    private(set) var claims: [(Claim, Range<Int>)] = []
    /// What adds up in the table.
    private(set) var sums: [TableSum] = []

    /// A reader of the cells of one table.
    init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ area: ReportArea, _ cells: [Block]) {
        self.vocabulary = vocabulary
        self.bytes = bytes
        self.area = area
        var grid = TableGrid(PairedTimes.unfolded(StackedCells.unfolded(cells, bytes), bytes))
        var contents = grid.rows.map { row in
            row.map { cell in cell.map { CellReader.content(vocabulary, bytes, $0.range) } }
        }
        let isUnit = { (row: Int, column: Int) in
            grid.cell(row, column).map { UnitPhrase.read(vocabulary, bytes, $0.range) != nil } ?? false
        }
        let isTotal = { (row: Int) in
            grid.cell(row, 0).map { HeadReader.head(vocabulary, area, bytes, $0.range).isTotal } ?? false
        }
        for (row, gaps) in LostGroups.gaps(contents, isUnit: isUnit, isTotal: isTotal) {
            for gap in gaps.reversed() {
                grid.open(gap, in: row)
                contents[row].insert(contentsOf: [CellContent?](repeating: nil, count: gap.count), at: gap.column)
            }
        }
        for row in SummedTotals.lost(contents, isTotal: isTotal) {
            for column in contents[row].indices.dropFirst() where contents[row][column] != nil {
                contents[row][column] = .text
            }
        }
        self.grid = grid
        self.contents = contents
    }

    /// Reads all tables among the rows.
    mutating func read(lead: [Block], title: String, _ context: Context) {
        let heads = HeadCache(vocabulary, bytes, area, grid)
        for rows in TableSegments.parts(of: grid, contents, heads.head) {
            // What stands right before the first table is its own title; all share what gives a time.
            let shared =
                rows.lowerBound == 0
                ? lead
                : lead.suffix(Self.sharedLines).filter { block in
                    block.range.count <= 150 && HeadReader.head(vocabulary, area, bytes, block.range).hasTime
                }
            read(rows, heads, lead: shared, prose: lead, title: title, context)
        }
    }

    /// How many lines before several tables hold for all of them: what stands further up is a list of titles.
    private static let sharedLines = 3

    /// Reads a table: the frame first, then what title, columns and rows say, then each number.
    private mutating func read(
        _ range: Range<Int>, _ cache: HeadCache, lead: [Block], prose: [Block], title: String, _ context: Context
    ) {
        let grid = grid.part(range)
        let contents = Array(contents[range])
        let head = { (row: Int, column: Int) in cache.head(row + range.lowerBound, column) }
        let frame = FrameFinder(vocabulary, grid, contents, head, read: cache.read).frame()
        var columns = TableColumns(frame, grid, vocabulary, head)
        let titles = frame.titleRows.flatMap { row in grid.filled(row).compactMap { grid.cell(row, $0)?.range } }
        var caption = TableCaption(vocabulary, area, bytes, lead: lead, rows: titles)
        if let corner = columns.corner { caption.take(corner: corner) }
        columns.nameRanks(caption.title)
        columns.nameRanks(cache.read(title))
        let zones = TableZones(title: title)
        columns.nameZones(zones)
        var sections: [TableSection] = []
        for column in columns.values {
            let (names, units) = (columns.nameColumn(for: column), columns.unitColumn(for: column))
            guard !sections.contains(where: { $0.names == names && $0.units == units }) else { continue }
            var rows = TableRows(frame, grid, columns, names: names, units: units, head) {
                cache.haveSameWords($0 + range.lowerBound, $1, $2)
            } indentation: {
                cache.indentation($0 + range.lowerBound, $1)
            }
            rows.takeEnterprises(vocabulary, inMoney: caption.isOfMoney)
            if columns.corner?.names != nil { rows.passAverages() }
            rows.takeNamelessTotal(contents, columns.values)
            rows.nameZones(zones)
            sections.append(
                TableSection(names: names, units: units, rows: rows, columns, TableSubjects(vocabulary, title: title)))
        }
        let naming = sections.map { TableNaming(vocabulary, caption, labels: $0.rows.rows.lazy.map(\.head.label)) }
        let told =
            caption.units.isEmpty ? ToldUnits(vocabulary, bytes, lead: prose, contents, columns, sections) : ToldUnits()
        let rates = columns.values.filter { columns.head($0).isRate && columns.head($0).units.isEmpty }
            .map { ColumnFigures(contents, frame.bodyRows, column: $0) }
        // A line of units may stand below the table.
        let start = grid.rows.lazy.flatMap { $0.compactMap { $0?.range.lowerBound } }.first ?? 0
        let crossings = TableCrossings(
            columns: columns, sections: sections, naming: naming,
            values: TableValues(
                vocabulary, caption, columns, told, rates: rates,
                names: sections.flatMap { $0.rows.rows.prefix(3).map(\.head.label) }),
            times: TableTimes(
                caption, columns.heads, context, areBounds: Self.areBounds(contents),
                lead: lead.last { $0.range.upperBound <= start }?.range,
                census: Census.year(ofReport: bytes)
            ) {
                OpeningTime.months(vocabulary, area, bytes)
            } paragraph: {
                OpeningTime.paragraph(vocabulary, area, bytes, prose.map(\.range))
            })
        var stated = TableStatements(frame, columns, contents, crossings)
        stated.tellDifferences(columns, contents, crossings.values)
        stated.check(columns)
        var cells: [Int: [Int: TableSums.Cell]] = [:]
        for row in grid.rows.indices {
            var inRow: [Int: TableSums.Cell] = Dictionary(minimumCapacity: grid.rows[row].count)
            for (column, cell) in grid.rows[row].enumerated() {
                guard let cell else { continue }
                let statement = stated[row, column]
                let isHead = !frame.bodyRows.contains(row) || sections.contains { $0.names == column }
                take(
                    [statement, stated.growth(in: contents[row][column], row, column)].compactMap { $0 }, cell.range,
                    isHead: isHead)
                if let statement { inRow[column] = TableSums.Cell(statement) }
            }
            if !inRow.isEmpty { cells[row] = inRow }
        }
        sums += TableSums(columns, sections, cells).sums()
    }

    /// Whether most numbers of a table only have a bound, as what is asked for has: ≥198. Among measured numbers <0.01 is
    /// less than can be measured.
    private static func areBounds(_ contents: [[CellContent?]]) -> Bool {
        var (lower, upper, all) = (0, 0, 0)
        for case .number(let number)? in contents.joined() {
            all += 1
            if number.qualifier == .atLeast { lower += 1 }
            if number.qualifier == .atMost { upper += 1 }
        }
        let bounds = lower + upper
        return bounds > 3 && bounds * 2 > all && (lower > 0 || bounds == all)
    }

    /// Keeps what a cell states; every numeral that is not part of it goes to the ledger, the years of heads as dates.
    private mutating func take(_ found: [TableCrossings.Found], _ cell: Range<Int>, isHead: Bool) {
        for found in found {
            var statement = found.statement
            statement.labelRange = cell
            statement.isOfCell = true
            findings.append(
                BlockReader.Finding(quantity: found.quantity, statement: statement, basis: found.basis, block: cell))
            if found.quantity.range == cell { return }
        }
        let lexer = Lexer(vocabulary, bytes, cell)
        let amounts = lexer.quantities.map { Claim($0, .other, "table-head") }
        for var claim in lexer.claims + amounts
        where !found.contains(where: { $0.quantity.range.overlaps(claim.range) }) {
            if isHead, claim.range == cell, HeadMarks.year(bytes, cell) != nil {
                (claim.reason, claim.detail) = (.date, "date")
            }
            claims.append((claim, cell))
        }
    }
}

/// Reads each head once. A class, because the finding of the frame and the reading of rows share what it knows.
final class HeadCache {
    private let vocabulary: Vocabulary
    private let bytes: UnsafeBufferPointer<UInt8>
    private let area: ReportArea
    private let grid: TableGrid
    // Nothing looks at them while a head is read.
    @exclusivity(unchecked) private var heads: [TableHead] = []
    /// The place in `heads` of what the words of a cell say, by its first byte.
    @exclusivity(unchecked) private var places: [Int: Int] = Dictionary(minimumCapacity: usualHeads)

    /// Room for so many heads is taken at once.
    private static var usualHeads: Int { 24 }

    init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ area: ReportArea, _ grid: TableGrid) {
        self.vocabulary = vocabulary
        self.bytes = bytes
        self.area = area
        self.grid = grid
    }

    /// What the words of a cell say as a head; none for an empty cell.
    func head(_ row: Int, _ column: Int) -> TableHead? {
        guard let cell = grid.cell(row, column) else { return nil }
        if let known = places[cell.range.lowerBound] { return heads[known] }
        places[cell.range.lowerBound] = heads.count
        heads.append(HeadReader.head(vocabulary, area, bytes, cell.range))
        return heads[heads.count - 1]
    }

    /// Whether the words of two cells of a row are the same, without reading more of the second than its words.
    func haveSameWords(_ row: Int, _ first: Int, _ second: Int) -> Bool {
        guard let words = head(row, first)?.words, let cell = grid.cell(row, second) else { return false }
        // Chinese letters stand in a cell as they do in its words.
        let opening = Array(words.utf8.prefix(3))
        if let lead = opening.first, 0xE4...0xE9 ~= lead,
            !UnsafeBufferPointer(rebasing: bytes[cell.range]).holds(opening)
        {
            return false
        }
        let known = places[cell.range.lowerBound]
        let other = known.map { heads[$0].words } ?? HeadReader.words(vocabulary, bytes, cell.range)
        return words == other
    }

    /// What words say as a head.
    func read(_ words: String) -> TableHead {
        Array(words.utf8).withUnsafeBufferPointer { HeadReader.head(vocabulary, area, $0, 0..<$0.count) }
    }

    /// How many blanks stand between the beginning of a cell and its words.
    func indentation(_ row: Int, _ column: Int) -> Int {
        guard let cell = grid.cell(row, column) else { return 0 }
        var width = head(row, column)?.indentation ?? 0
        var index = cell.range.lowerBound
        while index > 0 {
            let (scalar, length) = bytes.scalar(before: index)
            guard scalar == 0x20 || scalar == 0x3000 || scalar == 0xA0 else { break }
            width += scalar == 0x3000 ? 2 : 1
            index -= length
        }
        return width
    }
}

extension String {
    /// Whether the text begins and ends with what is surely no blank, a Chinese letter or a mark or letter of ASCII.
    private var isTight: Bool {
        var text = self
        return text.withUTF8 { bytes in
            func isNone(_ scalar: UInt32) -> Bool { 0x4E00..<0xA000 ~= scalar || 0x21..<0x7F ~= scalar }
            return !bytes.isEmpty && isNone(bytes.scalar(at: 0).value)
                && isNone(bytes.scalar(before: bytes.count).value)
        }
    }

    /// The text without blanks at its ends.
    var trimmingBlanks: String {
        guard !isTight, first?.isWhitespace ?? false || last?.isWhitespace ?? false else { return self }
        return String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
