import Basics

/// Rows of a printed table whose cells are parted by single blanks: words, then numbers. Where a cell was empty nothing
/// tells which: a row with too few numbers keeps them in one cell, which states nothing.
struct SpacedRows {
    let bytes: UnsafeBufferPointer<UInt8>
    let lines: [Range<Int>]

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// How many lines in a row must be rows.
    private static let fewestRows = 3
    /// The longest line, in bytes.
    static let longest = 300

    /// A line's words and numbers.
    struct Row {
        var words: [Range<Int>]
        var numbers: [Range<Int>]
    }

    /// Where a gap that is wider than a blank stands for missing numbers: from which number on, and whether behind the
    /// last.
    struct MissingPlaces {
        var first: Int
        var areAtEnd: Bool
    }

    /// A head and the rows below it, and how many lines they take.
    func rows(from first: Int, atMost count: Int) -> (rows: [[Range<Int>]], lines: Int)? {
        sideBySide(first, count) ?? rowsBelowOneHead(first, count) ?? rowsBelowHeads(first, count)
    }

    private func rowsBelowOneHead(_ first: Int, _ most: Int) -> (rows: [[Range<Int>]], lines: Int)? {
        guard var head = tokens(lines[first]), head.count > 2,
            !head.contains(where: { CellShapes.isNumber(bytes, $0) && !CellShapes.isMonths(bytes, $0) }),
            !head.allSatisfy(isRemark)
        else { return nil }
        // 项目 Item heads the names once.
        if bytes[head[0].lowerBound] >= 0x80, CellShapes.isCorner(bytes, head[0]),
            bytes[head[1].lowerBound].isASCIILetter,
            CellShapes.isCorner(bytes, head[1])
        {
            head.remove(at: 1)
        }
        let start = endOfGroups(behind: first, head)
        guard start + Self.fewestRows <= lines.count,
            row(lines[start]) != nil || opensNameless(start) || opensPairs(start)
        else { return nil }
        // The first rows tell, so that lines that are no table are not read to their end from each of them.
        let rows = body(from: start, atMost: Self.sample).compactMap(\.row)
        let hasGroups = headsGroups(head)
        let words =
            hasGroups
            ? CellShapes.headsUnits(bytes, head[2]) ? 3 : 2
            : CellShapes.headsUnits(bytes, head[1]) ? 2 : words(of: rows)
        // What is in Latin letters above rows that are not translates a line above it, unless it heads the names.
        guard
            !isLatin(first) || CellShapes.isCorner(bytes, head[0])
                || rows.allSatisfy({ bytes[$0.words[0]].first ?? 0 < 0x80 })
        else { return nil }
        if let exact = exactRows([head] + lines[(first + 1)..<start].map { [$0] }, first, start, rows, atMost: most) {
            return exact
        }
        // The heading of the names may be missing.
        let full = [head.count - words, head.count + 1 - words].map { count in
            (count: count, rows: count > 0 ? rows.count { grouped($0, count) != nil } : 0)
        }
        guard rows.count >= Self.fewestRows, let best = full.max(by: { $0.rows < $1.rows }), best.rows * 3 >= rows.count
        else { return nil }
        let translation = lines[(first + 1)..<start].map { [$0] }
        return table(
            [head] + translation, first, start, words: words, numbers: best.count, hasGroups: hasGroups, atMost: most)
    }

    /// Rows whose numbers are as many as in most others, below heads of any form: which head belongs to which numbers is
    /// not told here.
    private func rowsBelowHeads(_ first: Int, _ most: Int) -> (rows: [[Range<Int>]], lines: Int)? {
        guard lines[first].count <= Self.longest, let start = firstRow(below: first) else { return nil }
        if let broken = brokenHeads(first..<start) {
            let rows = body(from: start, atMost: Self.sample).compactMap(\.row)
            guard rows.count(where: { $0.numbers.count == broken.numbers }) > 1 else { return nil }
            return table(broken.rows, first, start, words: words(of: rows), numbers: broken.numbers, atMost: most)
        }
        guard let heads = start - first <= Self.mostHeads ? heads(from: first, to: start) : longHeads(first, start),
            CellShapes.isCorner(bytes, heads[0][0]) || opensGroups(heads) || breaksHeads(heads)
                || !(first + 1..<start).contains(where: { rowsBelowOneHead($0, Self.sample) != nil })
        else { return nil }
        let rows = body(from: start, atMost: Self.sample).compactMap(\.row)
        guard rows.count >= Self.fewestRows else { return nil }
        var counts: [Int: Int] = [:]
        for row in rows { counts[row.numbers.count, default: 0] += 1 }
        guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), usual.key > 1,
            usual.value * 5 >= rows.count * 3, usual.value >= Self.fewestRows
        else { return nil }
        let count = words(of: rows)
        let placed = heads.count == start - first ? filled(heads, first, words: count, numbers: usual.key) : heads
        return table(placed, first, start, words: count, numbers: usual.key, atMost: most)
    }

    /// Whether the heads in the second line come again below each of the first: 总量 增速 总量 增速 below 工业 and 投资.
    private func opensGroups(_ heads: [[Range<Int>]]) -> Bool {
        guard heads.count == 2, heads[1].count > 3 else { return false }
        let lower = heads[1]
        return (2...lower.count / 2).contains { size in
            lower.count % size == 0 && (0...1).contains(heads[0].count - lower.count / size)
                && zip(lower, lower.dropFirst(size)).allSatisfy { bytes[$0].elementsEqual(bytes[$1]) }
        }
    }

    /// How many words the rows have: their names, and for most a unit.
    private func words(of rows: [Row]) -> Int { rows.count { ownWords($0) > 1 } * 2 > rows.count ? 2 : 1 }

    private func table(
        _ heads: [[Range<Int>]], _ first: Int, _ start: Int, words: Int, numbers: Int, hasGroups: Bool = false,
        atMost count: Int
    ) -> (rows: [[Range<Int>]], lines: Int) {
        let found = body(from: start, atMost: min(count, lines.count))
        // Where single blanks part the cells of whole rows, a wider gap in a short one stands for those it lacks.
        let whole = found.prefix(Self.sample).compactMap(\.row).filter { $0.numbers.count == numbers }
        let gapsOfWhole = Set(whole.flatMap(wideGaps))
        let gaps = MissingPlaces(
            first: gapsOfWhole.isEmpty ? 0 : 1,
            areAtEnd: !whole.contains { blanks(behind: $0.numbers[numbers - 1].upperBound) > 1 })
        let tight = gapsOfWhole.subtracting([0]).isEmpty ? gaps : nil
        let usual = usualGap(whole)
        let body = found.map { part -> [Range<Int>] in
            guard let row = part.row else {
                let total = part.line == start ? namelessCells(part.line, words, numbers) : nil
                return total ?? [lines[part.line]]
            }
            if hasGroups, let words = groupedWords(row, hasUnits: words > 2), let values = grouped(row, numbers) {
                return words + values
            }
            return cells(of: row, words: words, numbers: numbers, tight, usual)
        }
        return (heads + body, (found.last?.end ?? start) - first)
    }

    /// How many lines tell whether they are a table.
    private static let sample = 60

    /// The rows from a line on; a line of words between two rows heads those below it.
    func body(from start: Int, atMost count: Int) -> [Part] {
        var body: [Part] = []
        var line = start
        while line < lines.count, body.count < count {
            if let row = row(lines[line]) {
                let rest = restOfName(row, line + 1)
                body.append(
                    Part(
                        line: line, end: line + (rest == nil ? 1 : 2),
                        row: Row(words: rest.map { [$0] } ?? row.words, numbers: row.numbers)))
            } else if let found = pair(line) {
                body.append(Part(line: line, end: found.end, row: found.row))
            } else if let next = (line + 1..<min(lines.count, line + 1 + Self.mostGroups)).first(where: {
                row(lines[$0]) != nil || pair($0) != nil
            }),
                lines[line..<next].allSatisfy({ isGroup($0) || isNameless($0) })
            {
                body += (line..<next).map { Part(line: $0, end: $0 + 1, row: nil) }
                line = next
                continue
            } else {
                break
            }
            line = body[body.count - 1].end
        }
        return body
    }

    /// The line below a row that goes on with its name, which ends in a word that joins it to more: 研发经费支出与 0.47 0.52 above
    /// 营业收入之比(%). It names the numbers with their unit.
    private func restOfName(_ row: Row, _ next: Int) -> Range<Int>? {
        guard next < lines.count, bytes[lines[next].lowerBound] >= 0xE4,
            case let end = row.words[ownWords(row) - 1].upperBound,
            Self.joints.contains(where: { bytes.holds($0, at: end - 3) }),
            self.row(lines[next]) == nil, isGroup(lines[next]), !divides(lines[next])
        else { return nil }
        return bytes.trimmed(lines[next])
    }

    /// What joins a name to what follows it.
    private static let joints: [StaticString] = ["与", "和", "及", "占", "、", "对", "或"]

    /// Some lines of a body: a row, or a line that heads those below it.
    struct Part {
        let line: Int
        /// The line behind it.
        let end: Int
        let row: Row?
    }

    /// The most lines of a translation between a name and its numbers.
    private static let mostTranslated = 2

    /// A row whose name stands in a line of its own above its numbers, with the rest of its translation between them:
    /// 国有企业 above 430 393. 按规模分 divides the rows below it, and names none.
    func pair(_ line: Int) -> (row: Row, end: Int)? {
        guard isGroup(lines[line]), bytes[lines[line]].contains(where: { $0 >= 0xE4 }), !divides(lines[line]),
            !isRemark(lines[line])
        else { return nil }
        var next = line + 1
        while next < lines.count, next - line <= Self.mostTranslated, isForeign(next), isGroup(lines[next]) {
            next += 1
        }
        let end = next
        // A merged cell may stand in a line of its own before the others.
        var opening: [Range<Int>] = []
        if next < lines.count, CellShapes.isNumber(bytes, lines[next]), tokens(lines[next]) == nil {
            opening = [lines[next]]
            next += 1
        }
        guard next < lines.count, isNameless(lines[next]), let rest = tokens(lines[next]) else { return nil }
        let numbers = opening + rest
        let name = lines[line].lowerBound..<lines[end - 1].upperBound
        let words = end == line + 1 ? tokens(name).map { withUnits($0[...]) } ?? [name] : [name]
        return (Row(words: words, numbers: numbers), next + 1)
    }

    /// Whether a line says by what the rows below it are divided: 按规模分, 在总计中:.
    private func divides(_ line: Range<Int>) -> Bool {
        let ends: [StaticString] = ["分", "中", ":", "："]
        let words = bytes.trimmed(line)
        let own = words.lowerBound..<(words.last { bytes[$0] >= 0x80 }.map { $0 + 1 } ?? words.upperBound)
        return ends.contains { bytes.holds($0, at: own.upperBound - $0.utf8CodeUnitCount) }
    }

    /// Whether rows begin with a line whose name stands above its numbers, as that of the next row does, or has a
    /// translation there.
    func opensPairs(_ line: Int) -> Bool {
        guard let first = pair(line) else { return false }
        if first.end > line + 2, isForeign(line + 1) { return true }
        let next = first.end..<min(lines.count, first.end + Self.mostGroups)
        return next.first { row(lines[$0]) != nil || pair($0) != nil }.map { pair($0) != nil } ?? false
    }

    /// The most lines in a row that head groups.
    static let mostGroups = 3
    /// The longest line that heads a group of rows, in bytes.
    private static let longestGroup = 120

    /// Whether a line holds words only.
    func isGroup(_ line: Range<Int>) -> Bool {
        line.count <= Self.longestGroup
            && (!bytes[behindListNumber(line)].contains(where: \.isASCIIDigit) || isTranslation(line)
                || behindWords(line) != nil)
            && RowSeparator.gaps.cells(of: line, bytes)?.count ?? 1 < 3
            && !line.contains { isStop($0) || bytes[$0] == UInt8(ascii: "|") }
    }

    /// A line without the number of a list before its words: 4. in 4.科技三项费用.
    private func behindListNumber(_ line: Range<Int>) -> Range<Int> {
        let digits = bytes[line].prefix(3).prefix { $0.isASCIIDigit }.count
        let end = line.lowerBound + digits
        guard 1...2 ~= digits, end + 1 < line.upperBound else { return line }
        let start = bytes[end] == ASCII.point ? end + 1 : bytes.holds("、", at: end) ? end + 3 : line.lowerBound
        return start < line.upperBound && bytes[start] >= 0xE4 ? start..<line.upperBound : line
    }

    /// Where the brackets open that close a line of words, with the translation of a unit in them: 合同金额(万美元) volume (usd
    /// 10000); no digits stand before them.
    private func behindWords(_ line: Range<Int>) -> Int? {
        guard bytes[line.upperBound - 1] == UInt8(ascii: ")"), bytes[line.lowerBound] >= 0xE4,
            let open = line.last(where: { bytes[$0] == UInt8(ascii: "(") }),
            !bytes[line.lowerBound..<open].contains(where: \.isASCIIDigit),
            bytes[open..<line.upperBound].contains(where: \.isASCIILetter)
        else { return nil }
        return open
    }

    /// Whether a line holds numbers only: a row that lost its name.
    func isNameless(_ line: Range<Int>) -> Bool {
        tokens(line).map { numbers in
            (CellShapes.isNumber(bytes, numbers[0]) || isFarYear(numbers[0]))
                && numbers.allSatisfy { CellShapes.isNumber(bytes, $0) || CellShapes.isYear(bytes, $0) }
                && numbers.contains { CellShapes.isNumber(bytes, $0) }
        } ?? false
    }

    /// 2076, which is a number where rows begin: 2012 may name one.
    private func isFarYear(_ word: Range<Int>) -> Bool {
        word.count == 4 && CellShapes.isYear(bytes, word) && bytes.holds("20", at: word.lowerBound)
            && bytes[word.lowerBound + 2] > UInt8(ascii: "3")
    }

    /// Whether a line is in Latin letters, with digits in brackets at its end only: Family Household(10000 household).
    private func isTranslation(_ line: Range<Int>) -> Bool {
        guard let open = line.first(where: { bytes[$0] == UInt8(ascii: "(") }), bytes[line.upperBound - 1] == 0x29,
            bytes[line].contains(where: \.isASCIILetter)
        else {
            return false
        }
        return bytes[line].allSatisfy { $0 < 0x80 } && (bytes[line.lowerBound].isASCIILetter || open == line.lowerBound)
            && !bytes[line.lowerBound..<open].contains(where: \.isASCIIDigit)
    }

    /// The longest line of heads in another script, in bytes, and how many of them there may be.
    private static let longestTranslation = 600
    private static let mostTranslations = 4

    /// Yearbooks repeat the heads in English below: the line behind that.
    private func endOfTranslation(behind first: Int) -> Int {
        var line = first + 1
        while line < lines.count, line - first <= Self.mostTranslations, lines[line].count <= Self.longestTranslation,
            bytes[lines[line]].allSatisfy({ $0 < 0x80 }), holdsNoDigitsButYears(lines[line]),
            tokens(lines[line], atMost: Self.longestTranslation) != nil
        {
            line += 1
        }
        return line
    }

    /// Whether all digits of a line in Latin letters are those of years among its words: increase in 2005 over 2004 (%).
    private func holdsNoDigitsButYears(_ line: Range<Int>) -> Bool {
        guard bytes[line.lowerBound].isASCIILetter else { return !bytes[line].contains(where: \.isASCIIDigit) }
        var index = line.lowerBound
        while index < line.upperBound {
            guard bytes[index].isASCIIDigit else {
                index += 1
                continue
            }
            let end = bytes[index..<line.upperBound].firstIndex { !$0.isASCIIDigit } ?? line.upperBound
            guard CellShapes.isYear(bytes, index..<end) else { return false }
            index = end
        }
        return
            !(tokens(line, atMost: Self.longestTranslation)?.dropFirst(2).allSatisfy { CellShapes.isYear(bytes, $0) }
            ?? false)
    }

    /// Behind heads of years, lines of words alone may head the first rows.
    private func endOfGroups(behind first: Int, _ head: [Range<Int>]) -> Int {
        let start = endOfTranslation(behind: first)
        guard head.count(where: { CellShapes.isYear(bytes, $0) }) > 1 else { return start }
        var line = start
        while line < lines.count, line - start < Self.mostTranslations, row(lines[line]) == nil, isGroup(lines[line]) {
            line += 1
        }
        return line < lines.count && row(lines[line]) != nil ? line : start
    }

    /// Whether a line holds letters of ASCII only.
    private func isLatin(_ line: Int) -> Bool {
        bytes[lines[line]].allSatisfy { $0 < 0x80 } && bytes[lines[line]].contains(where: \.isASCIILetter)
    }

    /// How many words a row has without those of another script behind them.
    private func ownWords(_ row: Row) -> Int {
        let last = row.words.lastIndex { word in
            bytes[word].contains { $0 >= 0x80 } || !bytes[word].contains(where: \.isASCIILetter)
        }
        // A name in Latin letters only is one, however many words it has.
        return last.map { $0 + 1 } ?? 1
    }

    /// The cells of a row: its words as one or two, and its numbers, or all behind its name as one where numbers are
    /// missing.
    private func cells(
        of row: Row, words: Int, numbers: Int, _ gaps: MissingPlaces?, _ usualGap: Int?
    ) -> [Range<Int>] {
        let named = ownWords(row) > 1 && words > 1
        let last = row.words[row.words.count - 1]
        let name = row.words[0].lowerBound..<(named ? row.words[row.words.count - 2].upperBound : last.upperBound)
        guard
            let values = grouped(row, numbers) ?? gaps.flatMap({ spread(row, numbers, $0) })
                ?? usualGap.flatMap({ spread(row, numbers, by: $0) }),
            named || words == 1 || last.lowerBound == name.lowerBound
        else {
            let start = named ? last.lowerBound : row.numbers[0].lowerBound
            return [name, start..<row.numbers[row.numbers.count - 1].upperBound]
        }
        if named { return [name, last] + values }
        return words == 1 ? [name] + values : [name, 0..<0] + values
    }

    /// Before which of a row's numbers more than one blank stands.
    private func wideGaps(_ row: Row) -> [Int] {
        let ends = [row.words[row.words.count - 1].upperBound] + row.numbers.map(\.upperBound)
        return row.numbers.indices.filter { row.numbers[$0].lowerBound - ends[$0] > 1 }
    }

    /// The numbers of a row with empty cells for those it lacks, where as many gaps as numbers are missing are wider than a
    /// blank, or only one is; none where that is not so.
    private func spread(_ row: Row, _ count: Int, _ places: MissingPlaces) -> [Range<Int>]? {
        let missing = count - row.numbers.count
        let isOpen = places.areAtEnd && blanks(behind: row.numbers[row.numbers.count - 1].upperBound) > 1
        let gaps = wideGaps(row).filter { $0 >= places.first } + (isOpen ? [row.numbers.count] : [])
        guard missing > 0, row.numbers.count > 1, gaps.count == 1 || gaps.count == missing else { return nil }
        let each = gaps.count == 1 ? missing : 1
        return (0...row.numbers.count).flatMap { index in
            [Range<Int>](repeating: 0..<0, count: gaps.contains(index) ? each : 0)
                + (index < row.numbers.count ? [row.numbers[index]] : [])
        }
    }

    /// How many blanks stand between any two numbers of whole rows, if they are as many everywhere and more than one.
    private func usualGap(_ whole: [Row]) -> Int? {
        guard let first = whole.first, whole.count >= 2, first.numbers.count > 2 else { return nil }
        let gap = first.numbers[1].lowerBound - first.numbers[0].upperBound
        let areSame = whole.allSatisfy { row in
            zip(row.numbers, row.numbers.dropFirst()).allSatisfy { $1.lowerBound - $0.upperBound == gap }
        }
        return gap > 1 && areSame ? gap : nil
    }

    /// The numbers of a row where as many blanks stand between them as between those of whole rows, or that again for each
    /// number that is missing; none where the blanks tell of other numbers.
    private func spread(_ row: Row, _ count: Int, by gap: Int) -> [Range<Int>]? {
        var cells: [Range<Int>] = []
        for (number, next) in zip(row.numbers, row.numbers.dropFirst() + [0..<0]) {
            cells.append(number)
            let width =
                next.isEmpty ? blanks(behind: number.upperBound) + gap : next.lowerBound - number.upperBound
            guard next.isEmpty || width % gap == 0 else { return nil }
            cells += [Range<Int>](repeating: 0..<0, count: min(count, width / gap - 1))
        }
        guard cells.count >= count, cells[count...].allSatisfy(\.isEmpty) else { return nil }
        return Array(cells[..<count])
    }

    /// How many blanks stand behind a number at the end of its line.
    private func blanks(behind end: Int) -> Int {
        bytes[end...].prefix(Self.mostBlanks).prefix { $0 == ASCII.space }.count
    }

    /// The most blanks that are looked for behind a row.
    private static let mostBlanks = 8

    /// The numbers of a row, those that blanks part into groups of three put together where only this gives the number
    /// wanted; none where it does not.
    private func grouped(_ row: Row, _ count: Int) -> [Range<Int>]? {
        if row.numbers.count == count { return row.numbers }
        guard row.numbers.count > count else { return nil }
        var joined: [Range<Int>] = []
        for number in row.numbers {
            if let last = joined.last, isGroup(last, number) {
                joined[joined.count - 1] = last.lowerBound..<number.upperBound
            } else {
                joined.append(number)
            }
        }
        return joined.count == count ? joined : nil
    }

    /// Whether three digits stand behind one to three without a point.
    private func isGroup(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let head = bytes[left].drop { $0 == ASCII.minus }
        let digits = right.prefix { bytes[$0].isASCIIDigit }.count
        return head.allSatisfy { $0.isASCIIDigit || $0 == ASCII.space }
            && head.suffix(4).prefix { $0 != ASCII.space }.count <= 4
            && left.count <= 11 && digits == 3 && (head.count <= 3 || head.contains(ASCII.space))
    }

    /// A line of words and then numbers.
    func row(_ line: Range<Int>) -> Row? {
        guard line.count <= Self.longest, behindWords(line) == nil, let tokens = tokens(line).map(withoutJoints) else {
            return nil
        }
        var split = (tokens.lastIndex { !CellShapes.isValue(bytes, $0) } ?? -1) + 1
        // A year may open a row.
        if split == 0, tokens.count > 2, CellShapes.isYear(bytes, tokens[0]) { split = 1 }
        guard split > 0, split < tokens.count, tokens[split...].contains(where: { CellShapes.isNumber(bytes, $0) })
        else {
            return nil
        }
        // 指标 单位 8月 1-8 is a line of heads.
        if CellShapes.isCorner(bytes, tokens[0]), tokens[split...].allSatisfy({ CellShapes.isMonths(bytes, $0) }) {
            return nil
        }
        return Row(words: withUnits(tokens[..<split]), numbers: Array(tokens[split...]))
    }

    /// 6100万立方米-4.5 at the end of a line is two numbers: the sign of the second took the blank's place.
    private func withoutJoints(_ tokens: [Range<Int>]) -> [Range<Int>] {
        guard let last = tokens.last, bytes[last.upperBound - 1].isASCIIDigit,
            let sign = last.last(where: { bytes[$0] == ASCII.minus }), sign > last.lowerBound, bytes[sign - 1] >= 0x80,
            CellShapes.isNumber(bytes, last.lowerBound..<sign),
            CellShapes.isNumber(bytes, sign..<last.upperBound)
        else { return tokens }
        return tokens.dropLast() + [last.lowerBound..<sign, sign..<last.upperBound]
    }

    /// The pieces of a line between its blanks; none for running text.
    func tokens(_ line: Range<Int>, atMost longest: Int = Self.longest) -> [Range<Int>]? {
        guard line.count <= longest, bytes.nextBlank(from: line.lowerBound, to: line.upperBound) < line.upperBound
        else {
            return nil
        }
        var tokens: [Range<Int>] = []
        var start = line.lowerBound
        var index = start
        while index < line.upperBound {
            index = bytes.endOfLetters(from: index, to: line.upperBound)
            guard index < line.upperBound else { break }
            if isStop(index), !isBehindPartMark(index, in: line) { return nil }
            let gap = Gaps.end(of: index, line.upperBound, bytes)
            guard gap.end > index else {
                index += bytes[index].utf8Length
                continue
            }
            // 南 昌 is one word.
            if Gaps.isInsideWord(start..<index, gap.end..<line.upperBound, bytes) {
                index = gap.end
                continue
            }
            tokens.append(start..<index)
            (start, index) = (gap.end, gap.end)
        }
        tokens.append(start..<line.upperBound)
        return tokens.count > 1 ? tokens : nil
    }

    /// Whether a stop is the colon of 其中： at the beginning of a line that only single blanks part.
    private func isBehindPartMark(_ index: Int, in line: Range<Int>) -> Bool {
        index == line.lowerBound + 6 && bytes.holds("其中：", at: line.lowerBound)
            && RowSeparator.gaps.cells(of: line, bytes) == nil
    }

    func isStop(_ index: Int) -> Bool {
        switch bytes.scalar(at: index).value {
        case 0x3002, 0xFF1B, 0xFF0C, 0xFF01, 0xFF1F, 0xFF1A: true  // 。；，！？：
        default: false
        }
    }
}
