import Vocabulary

/// Searches for the frame of a table whose cells do not tell which head belongs to which column: rows of heads that are
/// shorter than the rows below, as merged and empty cells were lost, or longer, as all levels were saved in one row.
struct HeadSearch {
    private var found: TableFrame?

    let finder: FrameFinder
    let frame: TableFrame
    let heads: Range<Int>
    let body: Range<Int>
    /// The columns before the values, and those of the values.
    let names: ArraySlice<Int>
    let values: ArraySlice<Int>

    /// The most rows of heads, the most heads in all and the most columns.
    private static let mostRows = 10
    private static let mostHeads = 40
    private static let mostColumns = 24
    /// By how many points one way has to be better than all others.
    static let margin = 0.75
    /// The fewest points that are enough, for each column.
    private static let least = -1.0

    /// Searches where the frame by places has columns without a head of their own, and heads that lost their places.
    static func frame(_ finder: FrameFinder, _ frame: TableFrame) -> TableFrame? {
        guard let search = HeadSearch(finder, frame, columns: nil) else { return nil }
        let width = search.width
        // Where cells stand around empty columns and there are heads for these too, each column has one.
        if search.heads.count == 1, width > search.names.count + search.values.count, let row = search.heads.first {
            let filled = finder.grid.filled(row)
            if filled == Array(0..<width) { return nil }
            if filled.count > width {
                if let found = HeadSearch(finder, frame, columns: Array(0..<width))?.found { return found }
                return search.open
            }
        }
        if let found = search.found { return found }
        // A word alone below the heads may be the last piece of them: 平均用工 above 人数.
        if search.dropsTail, let found = HeadSearch(finder, frame, columns: nil, keepsTail: true)?.found {
            return found
        }
        // A unit alone below several heads that it may belong to is left out.
        if search.endsInUnit {
            guard let other = HeadSearch(finder, frame, columns: nil, dropsUnit: true) else { return nil }
            if let found = other.found { return found }
        }
        // A column that is empty in all rows may have a head.
        let all = Array(0..<max(search.numbered, width))
        if all.count > search.names.count + search.values.count,
            let found = HeadSearch(finder, frame, columns: all)?.found
        {
            return found
        }
        return search.open
    }

    /// The frame where nothing tells which head belongs to which column: no number has a name.
    private var open: TableFrame {
        var open = frame
        open.columns = frame.columns.map { $0 == .values ? .words : $0 }
        return open
    }

    /// How many columns the rows below the heads have, empty ones among them.
    private var width: Int { body.prefix(40).map { finder.grid.rows[$0].count }.max() ?? 0 }

    /// Whether rows of one word above the first figures were taken for names of groups.
    private let dropsTail: Bool
    /// Whether the last row of heads holds a unit in brackets alone.
    private let endsInUnit: Bool
    /// How many columns a row below the heads numbers: 甲 1 2 3 4 5.
    private let numbered: Int

    private init?(
        _ finder: FrameFinder, _ frame: TableFrame, columns: [Int]?, keepsTail: Bool = false, dropsUnit: Bool = false
    ) {
        let first = frame.titleRows.upperBound
        guard let figures = Self.firstFigures(finder, from: first), figures > first else { return nil }
        var end = (first + 1..<max(first + 1, figures)).first { Self.holdsLooseFigures(finder, $0) } ?? figures
        // A row of one name heads the rows below it.
        let last = end
        while !keepsTail, end > first + 1, Self.isNameAlone(finder, end - 1), !finder.isTail(end - 1),
            !Self.goesOn(finder, end - 1), dropsUnit || !Self.isUnitAlone(finder, end - 1)
        {
            end -= 1
        }
        dropsTail = end < last
        endsInUnit = !dropsUnit && end > first + 1 && Self.isUnitAlone(finder, end - 1)
        let isNumbered = end == figures && finder.numbersColumns(figures)
        numbered = isNumbered ? finder.grid.rows[figures].count : 0
        (self.finder, self.frame, heads, body) = (
            finder, frame, first..<end, (isNumbered ? figures + 1 : end)..<finder.grid.rows.count
        )
        let occupied = columns ?? FrameFinder.occupied(finder.grid, body)
        let count = Self.names(finder, body, occupied)
        (names, values) = (occupied[..<count], occupied[count...])
        guard count > 0, values.count > 1, occupied.count <= Self.mostColumns else { return nil }
        found = translated(first..<figures)
        guard found == nil else { return }
        guard isUnsettled(occupied, slack: columns == nil ? 1 : 0) else { return nil }
        search()
    }

    /// The first row with a number behind its first cell.
    private static func firstFigures(_ finder: FrameFinder, from first: Int) -> Int? {
        (first..<min(finder.grid.rows.count, first + mostRows + 3)).first { row in
            finder.contents[row].indices.dropFirst().contains { finder.isFigure(row, $0) }
        }
    }

    /// Whether a row of one cell goes on with the last head of the row above: 人数(人) below 平均用工.
    private static func goesOn(_ finder: FrameFinder, _ row: Int) -> Bool {
        guard let column = finder.grid.filled(row).first, let piece = finder.head(row, column),
            let last = finder.grid.filled(row - 1).last, last > 0, let above = finder.head(row - 1, last)
        else { return false }
        return above.isOpenName && !piece.isNumbered && (!piece.units.isEmpty || TableTopic.isMeasured(piece.label))
    }

    /// Whether a row holds nothing behind its first cell but marks for missing numbers.
    private static func isNameAlone(_ finder: FrameFinder, _ row: Int) -> Bool {
        let filled = finder.grid.filled(row)
        return filled.first == 0
            && filled.dropFirst().allSatisfy { if case .blank? = finder.contents[row][$0] { true } else { false } }
    }

    /// Whether a row holds nothing but a unit in brackets, as may be that of one of the heads above: (%).
    private static func isUnitAlone(_ finder: FrameFinder, _ row: Int) -> Bool {
        guard finder.grid.filled(row) == [0], let head = finder.head(row, 0) else { return false }
        return head.words.isEmpty && head.units.count == 1
    }

    /// Whether a row has numbers among its words, as one that lacks cells does.
    private static func holdsLooseFigures(_ finder: FrameFinder, _ row: Int) -> Bool {
        finder.grid.filled(row).contains { column in
            finder.head(row, column).map {
                // Ⅲ and 第一 are no figures.
                !$0.hasTime && !$0.isIndex && $0.words.utf8.last?.isASCIIDigit == true
                    && HeadMarks.months($0.words) == nil
            } ?? false
        }
    }

    /// How many columns before the numbers hold words.
    private static func names(_ finder: FrameFinder, _ body: Range<Int>, _ occupied: [Int]) -> Int {
        let rows = body.prefix(40).filter { finder.grid.filled($0).count > 1 }
        let words = occupied.prefix { column in
            var (texts, figures) = (0, 0)
            for row in rows where finder.contents[row].indices.contains(column) {
                switch finder.contents[row][column] {
                case .text?: texts += 1
                case .number(let number)?: if number.looksLikeYear { texts += 1 } else { figures += 1 }
                case .unchanged?: figures += 1
                case .blank?, nil: break
                }
            }
            return texts > figures
        }.count
        return words == 0 && finder.isNumbered(body) ? 2 : max(1, words)
    }

    /// Whether heads lost their places and columns their heads, of which there may be some more than columns that hold
    /// anything.
    private func isUnsettled(_ occupied: [Int], slack: Int) -> Bool {
        var isShort = false
        for row in heads {
            let filled = finder.grid.filled(row)
            if filled.count < occupied.count, row > heads.lowerBound, finder.holdsUnits(row) { continue }
            // Below full heads each column of numbers has one more: nothing is left to be found.
            if row > heads.lowerBound, finder.grid.filled(heads.lowerBound).count == occupied.count,
                finder.valuesBelow(row, heads, body, occupied) != nil
            {
                continue
            }
            guard let first = filled.first, first <= 1, filled == Array(first..<first + filled.count) else {
                return false
            }
            if filled.count > occupied.count, heads.count == 1, isOfTimesToCome(filled, behind: occupied.count) {
                return false
            }
            if filled.count + first > occupied.count + slack { return true }
            if filled.count != occupied.count { isShort = true }
        }
        guard isShort else { return false }
        if frame.levels.count != heads.count || holdsMovedHeads(occupied) { return true }
        let columns = TableColumns(frame, finder.grid, finder.vocabulary, finder.head)
        let heads = values.map { columns.head($0) }
        return heads.contains { $0.words.isEmpty } || !HeadTiling.areDistinct(heads.map { [$0] })
            || !frame.columns.contains(.values)
    }

    /// Whether the heads behind a number of columns repeat those before them for later times, as those of columns do that
    /// are not yet filled: 3月末, 增减额, 4月末, 增减额.
    private func isOfTimesToCome(_ filled: [Int], behind count: Int) -> Bool {
        let row = heads.lowerBound
        let known = Set(filled.prefix(count).compactMap { finder.head(row, $0)?.words })
        return (1...4).contains { period in
            let pairs = (count..<filled.count).map { (finder.head(row, $0 - period), finder.head(row, $0)) }
            return count > period && (filled.count - count) % period == 0
                && pairs.contains { $1?.hasTime ?? false }
                && pairs.allSatisfy { old, new in
                    guard let old, let new else { return false }
                    return old.hasTime
                        ? new.isTimeOnly && old.isTimeOnly && !known.contains(new.words) : old.words == new.words
                }
        }
    }

    /// Whether one of several rows of heads lacks cells at its end, as if each stood at the left edge of its table.
    private func holdsMovedHeads(_ occupied: [Int]) -> Bool {
        heads.count > 1
            && zip(heads, frame.levels).contains { row, level in
                guard case .row = level else { return false }
                return finder.grid.filled(row).count < occupied.count
            }
    }

    /// A head and where it stands.
    struct Cell {
        let place: TableFrame.Place
        /// Where it goes on, if it was broken over lines.
        var further: [TableFrame.Place] = []
        let head: TableHead

        /// All places that it takes.
        var places: [TableFrame.Place] { [place] + further }
    }

    private mutating func search() {
        let rows = withoutRemarks(ownHeads())
        let all = rows.flatMap { $0 }
        guard let first = rows.first, all.count <= Self.mostHeads, let figures = figures() else { return }
        search(rows, all, first, figures)
    }

    /// The heads of each row, without translations.
    private func ownHeads() -> [[Cell]] {
        heads.compactMap { row -> [Cell]? in
            let cells = finder.grid.filled(row).compactMap { column in
                finder.head(row, column).map { Cell(place: .init(row: row, column: column), head: $0) }
            }
            // Total beside heads in Chinese is the translation of one above.
            let isChinese = cells.contains { $0.head.words.utf8.contains { $0 >= 0x80 } }
            let own = cells.filter { cell in
                !cell.head.isForeign && !(isChinese && cell.head.isTranslation)
                    && !(isChinese && cell.head.isTotal && cell.head.words.utf8.allSatisfy { $0 < 0x80 })
            }
            return own.isEmpty ? nil : own
        }
    }

    private mutating func search(_ rows: [[Cell]], _ all: [Cell], _ first: [Cell], _ figures: [ColumnFigures]) {
        if let found = whole(rows) {
            self.found = found
            return
        }
        let sums = ColumnSum.sums(finder.contents, body, columns: values)
        var ways: [(levels: [[Cell]], names: [Cell], way: HeadTiling.Way)] = []
        func add(_ levels: [[Cell]], _ names: [Cell], _ points: Double) {
            // 人均（元） alone beside amounts in the unit of the whole table asks for no units of theirs.
            let withUnit = levels.reduce(0) { $0 + $1.count { !$0.head.units.isEmpty } }
            let hasUnits = withUnit * 4 >= values.count
            let fit = HeadFit(finder.vocabulary, needsUnits: hasUnits, figures)
            let tiling = HeadTiling(levels: levels.map { $0.map(\.head) }, columns: figures, sums: sums, fit: fit)
            for var way in tiling.ways().prefix(4) {
                way.points += points
                ways.append((levels, names, way))
            }
        }
        let fits = rows.allSatisfy { $0.count <= names.count + values.count }
        for (count, points) in corners(first, isBelow: headsNamesBelow(rows)) {
            let corner = Array(first.prefix(count))
            if rows.count == 1, let known = leading(Array(first.dropFirst(count))) {
                add([known], corner, points - 0.5)
            }
            if fits {
                let lower = rows.dropFirst().map { belowCorner($0, corner) }.filter { !Self.saysNothing($0) }
                add([Array(first.dropFirst(count))] + lower, corner, points)
            } else {
                for levels in splits(Array(all.dropFirst(count))) { add(levels, corner, points - 0.5) }
            }
        }
        let best = ways.map(\.way.points).max() ?? -.infinity
        if rows.count == 1, let runs = runs(first, figures), runs.points >= best + Self.margin {
            found = runs.frame
            return
        }
        found = clearlyBest(ways)
        guard found == nil, rows.count > 1 else { return }
        if rows.count == 2 {
            found = stacked(rows)
            return
        }
        for joining in joinings(rows) {
            for (count, points) in corners(joining.cells) {
                let corner = Array(joining.cells.prefix(count))
                for levels in splits(Array(joining.cells.dropFirst(count))) {
                    add(levels, corner, points + joining.points - 0.5)
                }
            }
        }
        found = clearlyBest(ways) ?? stacked(rows)
    }

    /// Heads of which the first row has one for each column, so that the words below them are pieces of broken ones: where
    /// nothing tells of which, the columns go by the first of their pieces.
    private func whole(_ rows: [[Cell]]) -> TableFrame? {
        guard rows.count > 1, let first = rows.first, first.count == names.count + values.count,
            first[0].head.column != nil || first[0].head.names != nil,
            HeadTiling.areDistinct(first.map { [$0.head] }),
            rows.dropFirst().allSatisfy({ row in row.count < values.count && row.allSatisfy { Self.isPiece($0.head) } })
        else { return nil }
        if let found = stacked(rows) { return found }
        let way = HeadTiling.Way(places: values.indices.map { [$0 - values.startIndex] }, points: 0)
        return framed([Array(first.dropFirst(names.count))], Array(first.prefix(names.count)), way)
    }

    /// Whether a head is nothing but words, as the piece of a broken one may be.
    private static func isPiece(_ head: TableHead) -> Bool {
        !head.label.isEmpty && head.measures.isEmpty && head.units.isEmpty && !head.hasTime && !head.isPart
    }

    /// Rows of heads without 备注 at the end of the first, where no column of words closes the rows below: nothing stands in
    /// its column.
    private func withoutRemarks(_ rows: [[Cell]]) -> [[Cell]] {
        guard rows.count > 1, let first = rows.first, first.count > 2, first.last?.head.column == .remarks,
            let last = values.last, ColumnFigures(finder.contents, body, column: last).count > 0
        else { return rows }
        return [Array(first.dropLast())] + rows.dropFirst()
    }

    /// The first of heads in one row that are more than the columns, where each says by itself what its values are: the
    /// columns of the others are empty.
    private func leading(_ cells: [Cell]) -> [Cell]? {
        guard cells.count > values.count, let first = values.first, let last = values.last,
            last - first + 1 == values.count,
            cells.allSatisfy({ !$0.head.units.isEmpty && !$0.head.words.isEmpty })
        else { return nil }
        return Array(cells.prefix(values.count))
    }

    /// The frame of the way for which most speaks, if it is better than all others by far; else with those columns that
    /// have the same heads in all ways that are nearly as good, if these are most.
    private func clearlyBest(_ ways: [(levels: [[Cell]], names: [Cell], way: HeadTiling.Way)]) -> TableFrame? {
        let ways = ways.sorted { $0.way.points > $1.way.points }
        guard let best = ways.first, best.way.points >= Self.least * Double(values.count) else { return nil }
        let paths = Self.paths(best.levels, best.way)
        let others = ways.dropFirst().prefix { best.way.points - $0.way.points < Self.margin }
            .map { Self.paths($0.levels, $0.way) }
        var isSure = paths.indices.map { column in others.allSatisfy { $0[column] == paths[column] } }
        var frame = framed(best.levels, best.names, best.way)
        guard isSure.contains(false) else { return frame }
        // A rate is that of the column before it.
        for (number, column) in values.enumerated() where isSure[number] && number > 0 && !isSure[number - 1] {
            let heads = frame.levels.compactMap { $0.head(column, finder.head) }
            if heads.contains(where: { !$0.measures.isEmpty }) { isSure[number] = false }
        }
        guard isSure.count(where: { $0 }) * 2 > isSure.count else { return nil }
        for (sure, column) in zip(isSure, values)
        where !sure && frame.columns.indices.contains(column) && frame.columns[column] == .values {
            frame.columns[column] = .words
        }
        return frame
    }

    private func figures() -> [ColumnFigures]? {
        // Totals that lack cells may stand below the heads of others.
        let width = body.prefix(40).map { finder.grid.filled($0).count }.max() ?? 0
        let short = Set(
            body.prefix(40).filter { row in
                finder.grid.filled(row).count < width && finder.head(row, 0)?.isTotal ?? false
            })
        let figures = values.map { ColumnFigures(finder.contents, body, column: $0, without: short) }
        return figures.contains { $0.count > 0 } ? figures : nil
    }

    /// The heads of each column, by where they stand.
    private static func paths(_ levels: [[Cell]], _ way: HeadTiling.Way) -> [[Int]] {
        way.places.map { places in
            places.enumerated().compactMap { level, place in
                place.map { levels[level][$0].place.row * 1_000 + levels[level][$0].place.column }
            }
                + places.enumerated().flatMap { level, place in
                    place.map { levels[level][$0].further.map { $0.row * 1_000 + $0.column } } ?? []
                }
        }
    }

    /// The frame with heads in their places.
    private func framed(_ levels: [[Cell]], _ corner: [Cell], _ way: HeadTiling.Way) -> TableFrame {
        let width = (values.last ?? 0) + 1
        var framed: [TableFrame.Level] = []
        for (level, cells) in levels.enumerated() {
            // A head that was broken over lines takes a level for each part.
            for part in 0..<((cells + (level == 0 ? corner : [])).map(\.places.count).max() ?? 1) {
                var places = [TableFrame.Place?](repeating: nil, count: width)
                func place(_ cell: Cell) -> TableFrame.Place? {
                    cell.places.indices.contains(part) ? cell.places[part] : nil
                }
                for (column, heads) in zip(values, way.places) {
                    places[column] = heads[level].flatMap { place(cells[$0]) }
                }
                if level == 0 {
                    for (column, cell) in zip(names.suffix(corner.count), corner) { places[column] = place(cell) }
                }
                framed.append(.places(places))
            }
        }
        var frame = TableFrame(titleRows: frame.titleRows, levels: framed, bodyRows: body)
        frame.columns = finder.columns(frame)
        return frame
    }
}
