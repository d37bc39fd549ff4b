import Basics
import Vocabulary

/// The lines of heads above rows whose cells are parted by single blanks: they may be several, each with fewer words
/// than the rows have numbers, with lines in another script among them.
extension SpacedRows {
    /// The most lines of heads, and of heads that were broken into pieces one a line.
    static let mostHeads = 14
    private static let mostPieces = 56
    /// The longest of them, and of their words, in bytes.
    private static let longestHead = 600
    private static let longestWord = 60

    /// The first row below a line, if everything in between may be heads.
    func firstRow(below first: Int) -> Int? {
        for line in first + 1..<max(first + 1, min(lines.count, first + 1 + Self.mostPieces)) {
            if row(lines[line]) != nil || opensNameless(line) || opensPairs(line) { return line }
            guard isHeadLine(line), line - first <= Self.mostHeads || lines[line].count <= Self.longestWord else {
                return nil
            }
        }
        return nil
    }

    /// Whether a line may be one of several lines of heads: words that are short and no sentence, or years.
    func isHeadLine(_ line: Int) -> Bool {
        guard let words = headTokens(line) else { return false }
        return isForeign(line)
            || !words.contains { CellShapes.isNumber(bytes, $0) && !CellShapes.isMonths(bytes, $0) }
                && !isCaption(lines[line])
    }

    /// The words of a line of heads, or all of it as one.
    func headTokens(_ line: Int) -> [Range<Int>]? {
        guard let words = tokens(lines[line], atMost: Self.longestHead) else {
            let isShort = lines[line].count <= Self.longestWord && !lines[line].contains { isStop($0) }
            return isShort ? pairs(lines[line]) : nil
        }
        return words.allSatisfy { $0.count <= Self.longestWord } ? withMarks(words.flatMap(pairs)) : nil
    }

    /// 进 口 出 口 are two heads of two letters each, where each of them is one that is often set so.
    private func pairs(_ word: Range<Int>) -> [Range<Int>] {
        let letters = word.filter { bytes[$0] >= 0x80 && !bytes[$0].isUTF8Continuation }
        guard letters.count > 2, letters.count % 2 == 0, word.count > 3 * letters.count else { return [word] }
        let heads = stride(from: 0, to: letters.count, by: 2).map { letters[$0]..<letters[$0 + 1] + 3 }
        let areKnown = heads.allSatisfy { head in
            Self.spacedHeads.contains { spaced in
                bytes[head.lowerBound..<head.lowerBound + 3].elementsEqual(spaced.prefix(3))
                    && bytes[head.upperBound - 3..<head.upperBound].elementsEqual(spaced.suffix(3))
            }
        }
        return areKnown ? heads : [word]
    }

    /// Heads of two letters that often stand apart.
    private static let spacedHeads = RuleWords.builtIn[.spacedHead].words.map { Array($0.utf8) }

    /// # before a word is the mark of a part, and no head.
    private func withMarks(_ words: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for word in words {
            if let last = joined.last, last.count == 1, bytes[last.lowerBound] == UInt8(ascii: "#") {
                joined[joined.count - 1] = last.lowerBound..<word.upperBound
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    /// Whether a line is in Latin letters only, as the translations of heads are.
    func isForeign(_ line: Int) -> Bool {
        let text = bytes[lines[line]]
        return text.contains(where: \.isASCIILetter) && text.allSatisfy { $0 < 0x80 }
            && !(headTokens(line) ?? []).contains { CellShapes.isYear(bytes, $0) }
    }

    /// Whether a word is the number of a table: 4-13.
    private func isNumberOfTable(_ word: Range<Int>) -> Bool {
        bytes[word].contains(ASCII.minus) && bytes[word].allSatisfy { $0.isASCIIDigit || $0 == ASCII.minus }
    }

    /// Whether a line gives the unit of all numbers, or the number of the table, and stands above the heads.
    private func isCaption(_ line: Range<Int>) -> Bool {
        let marks: [StaticString] = ["单位:", "单位：", "表", "续表", "附表", "|"]
        return marks.contains { bytes.holds($0, at: line.lowerBound) }
            || line.contains { bytes.holds("单位:", at: $0) || bytes[$0] == UInt8(ascii: "|") }
    }

    /// The rows of heads between a line and the first row, if the line is the first of them: words of the own script
    /// stand in it, and not in the line above.
    func heads(from first: Int, to start: Int) -> [[Range<Int>]]? {
        guard !isForeign(first), !isCaption(lines[first]), let words = headTokens(first), !isNumberOfTable(words[0])
        else { return nil }
        guard words.count > 1 else { return headsBelowCorner(first, start) }
        return interleaved(first..<start)
            ?? (first..<start).map { line in
                isForeign(line) ? [lines[line]] : withTranslations(headTokens(line) ?? [lines[line]])
            }
    }

    /// Heads of more lines than usual, which are read only where each has its translation below it.
    func longHeads(_ first: Int, _ start: Int) -> [[Range<Int>]]? {
        guard !isForeign(first), !isCaption(lines[first]), start - first <= Self.mostPieces else { return nil }
        return interleaved(first..<start)
    }

    /// The heads below a heading of the names that stands in a line of its own: 县区 above 工业增加值 固定资产投资.
    private func headsBelowCorner(_ first: Int, _ start: Int) -> [[Range<Int>]]? {
        guard CellShapes.isShortCorner(bytes, lines[first]), first + 1 < start,
            let below = heads(from: first + 1, to: start), let upper = below.first, upper.count > 1,
            !CellShapes.isCorner(bytes, upper[0])
        else { return nil }
        return [[lines[first]] + upper] + below.dropFirst()
    }

    /// The fewest heads that were broken into pieces.
    private static let fewestBroken = 3

    /// Heads that were broken into pieces one a line, each of which ends with its unit in brackets: 行政区域, 土地面积, (平方公里).
    /// Words side by side in the last line are heads below one of them; a word alone there heads the first rows.
    func brokenHeads(_ heads: Range<Int>) -> (rows: [[Range<Int>]], numbers: Int)? {
        guard heads.count > Self.fewestBroken else { return nil }
        var joined: [Range<Int>] = []
        var corner: Range<Int>?
        var (open, last): (Range<Int>?, [Range<Int>]) = (nil, [])
        for line in heads {
            guard !isForeign(line), var words = headTokens(line) else { return nil }
            if line == heads.lowerBound, CellShapes.isCorner(bytes, words[0]) { corner = words.removeFirst() }
            if words.count > 1 {
                // Heads side by side stand below all others only.
                guard open == nil, line == heads.upperBound - 1, !words.contains(where: tellsUnit) else { return nil }
                last = words
                break
            }
            guard let word = words.first else { continue }
            open = (open?.lowerBound ?? word.lowerBound)..<word.upperBound
            if let whole = open, tellsUnit(word) {
                guard !isRemark(whole) else { return nil }
                joined.append(whole)
                open = nil
            }
        }
        guard joined.count >= Self.fewestBroken, joined.count + 1 < heads.count else { return nil }
        if let open,
            open.upperBound > lines[heads.upperBound - 1].upperBound
                || open.lowerBound < lines[heads.upperBound - 1].lowerBound
        {
            return nil
        }
        let rows = [[corner ?? 0..<0] + joined] + (last.isEmpty ? [] : [last]) + (open.map { [[$0]] } ?? [])
        return (rows, joined.count + last.count)
    }

    /// Whether a piece of a head closes with brackets, as where its unit stands.
    private func tellsUnit(_ word: Range<Int>) -> Bool {
        bytes[word.upperBound - 1] == UInt8(ascii: ")") || bytes.holds("）", at: word.upperBound - 3)
    }

    /// The narrowest and the widest gap that may stand for an empty cell among heads, in halves of a letter.
    private static let gapsOfEmpty = 3...8

    /// Heads with those of the lines below in the places of empty cells, where gaps between them leave as many places: 第二产业
    /// 第三产业 with a wide gap between them, above 工业, which may stand among the words of a translation. What stands in
    /// brackets below has a row of its own, with the same places empty.
    func filled(_ heads: [[Range<Int>]], _ first: Int, words: Int, numbers: Int) -> [[Range<Int>]] {
        for (index, row) in heads.enumerated().dropLast() where !isForeign(first + index) && row.count > 2 {
            let hasCorner = CellShapes.isCorner(bytes, row[0])
            guard let gaps = emptyPlaces(row, of: hasCorner ? words + numbers : numbers) else { continue }
            var parts: [Range<Int>] = []
            var remarks: [Range<Int>] = []
            var corner: [Range<Int>] = []
            var next = index + 1
            while next < heads.count, parts.count < gaps.count {
                let below = (headTokens(first + next) ?? []).filter { bytes[$0].contains { $0 >= 0x80 } }
                let areRemarks = !below.isEmpty && below.dropFirst(isCornerOf(below) ? 1 : 0).allSatisfy(isRemark)
                if areRemarks, remarks.isEmpty {
                    if isCornerOf(below) { corner = [below[0]] }
                    remarks = Array(below.dropFirst(corner.count))
                } else {
                    parts += below.filter { !isRemark($0) }
                    if remarks.isEmpty { remarks = below.filter(isRemark) }
                }
                next += 1
            }
            guard parts.count == gaps.count, next == index + 2 || corner.isEmpty || !hasCorner else { continue }
            var places = parts[...]
            var merged = hasCorner || next == index + 2 ? [] : corner
            let opening = merged.count
            for (number, cell) in row.enumerated() {
                merged.append(cell)
                if gaps.contains(number), let part = places.popFirst() { merged.append(part) }
            }
            var units = remarks
            if remarks.count == row.count, let empty = emptyPlaces(remarks, of: row.count + gaps.count), empty == gaps {
                units = remarks.enumerated().flatMap { gaps.contains($0.offset) ? [$0.element, 0..<0] : [$0.element] }
                if opening > 0 { units = [0..<0] + units }
            }
            return heads[..<index] + [merged] + (units.isEmpty ? [] : [units]) + heads[next...]
        }
        return heads
    }

    /// Whether words open with the heading of the names.
    private func isCornerOf(_ words: [Range<Int>]) -> Bool {
        words.first.map { CellShapes.isShortCorner(bytes, $0) } ?? false
    }

    /// Behind which of some heads gaps stand that are wider than the others, one for each that is missing.
    private func emptyPlaces(_ row: [Range<Int>], of width: Int) -> [Int]? {
        guard row.count < width else { return nil }
        let gaps = zip(row, row.dropFirst()).map { Gaps.end(of: $0.upperBound, $1.lowerBound, bytes).width }
        guard
            let least = Self.gapsOfEmpty.first(where: { least in gaps.count { $0 >= least } == width - row.count })
        else { return nil }
        return gaps.indices.filter { gaps[$0] >= least }
    }

    /// Heads that stand one a line, each with its translation below: one row of them, for a line in Latin letters ends the
    /// head that the lines above it make. None where no translations stand between heads.
    private func interleaved(_ heads: Range<Int>) -> [[Range<Int>]]? {
        var row: [Range<Int>] = []
        var parted = 0
        var isBehindTranslation = true
        for line in heads {
            if isForeign(line) {
                guard let last = row.last else { return nil }
                row[row.count - 1] = last.lowerBound..<lines[line].upperBound
                isBehindTranslation = true
                continue
            }
            let words = withTranslations(headTokens(line) ?? [lines[line]])
            guard words.count == 1 || line == heads.lowerBound && words.count == 2, let word = words.last else {
                return nil
            }
            if isBehindTranslation || row.isEmpty {
                row += words
                parted += 1
            } else {
                row[row.count - 1] = row[row.count - 1].lowerBound..<word.upperBound
            }
            isBehindTranslation = false
        }
        return parted > 2 ? [row] : nil
    }

    /// Words with those in Latin letters behind them, which say the same again, and with what stands in brackets behind
    /// them: 指标 Item, 总值 (元).
    private func withTranslations(_ words: [Range<Int>]) -> [Range<Int>] {
        let areRemarks = words.allSatisfy(isRemark)
        var joined: [Range<Int>] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            guard isLatin(word) else {
                if isRemark(word), !areRemarks, let last = joined.last {
                    joined[joined.count - 1] = last.lowerBound..<word.upperBound
                } else {
                    joined.append(word)
                }
                index += 1
                continue
            }
            let end = words[index...].firstIndex { !isLatin($0) } ?? words.count
            let run = words[index..<end]
            // A short word alone may be a head: GDP.
            let isTranslation = run.contains { word in
                word.count >= Self.shortestTranslation
                    || run.count > 1 && bytes[word].contains { $0 >= UInt8(ascii: "a") }
            }
            if isTranslation, let last = run.last {
                var opening = word
                if let own = joined.last, bytes[own].contains(where: { $0 >= 0x80 }) { opening = joined.removeLast() }
                joined.append(opening.lowerBound..<last.upperBound)
            } else {
                joined += run
            }
            index = end
        }
        return joined
    }

    /// Whether a word is written in Latin letters, marks between them or not.
    private func isLatin(_ word: Range<Int>) -> Bool {
        bytes[word].contains(where: \.isASCIILetter) && bytes[word].allSatisfy { $0 < 0x80 && !$0.isASCIIDigit }
    }

    /// Whether a word stands in brackets.
    func isRemark(_ word: Range<Int>) -> Bool {
        let marks: [StaticString] = ["(", "（"]
        return marks.contains { bytes.holds($0, at: word.lowerBound) }
    }

    /// The fewest letters of a word that is no abbreviation, such as GDP.
    private static let shortestTranslation = 4
}
