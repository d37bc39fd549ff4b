import Basics

/// The lines of heads above rows whose cells are parted by single blanks: they may be several, each with fewer words
/// than the rows have numbers, with lines in another script among them.
extension SpacedRows {
    /// The most lines of heads.
    static let mostHeads = 14
    /// The longest of them, and of their words, in bytes.
    private static let longestHead = 600
    private static let longestWord = 60

    /// The first row below a line, if everything in between may be heads.
    func firstRow(below first: Int) -> Int? {
        for line in first + 1..<max(first + 1, min(lines.count, first + 1 + Self.mostHeads)) {
            if row(lines[line]) != nil { return line }
            guard isHeadLine(line) else { return nil }
        }
        return nil
    }

    /// Whether a line may be one of several lines of heads: words that are short and no sentence, or years.
    func isHeadLine(_ line: Int) -> Bool {
        guard let words = headTokens(line) else { return false }
        return isForeign(line) || !words.contains { CellShapes.isNumber(bytes, $0) } && !isCaption(lines[line])
    }

    /// The words of a line of heads, or all of it as one.
    func headTokens(_ line: Int) -> [Range<Int>]? {
        guard let words = tokens(lines[line], atMost: Self.longestHead) else {
            let isShort = lines[line].count <= Self.longestWord && !lines[line].contains { isStop($0) }
            return isShort ? [lines[line]] : nil
        }
        return words.allSatisfy { $0.count <= Self.longestWord } ? withMarks(words) : nil
    }

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
        guard !isForeign(first), !isCaption(lines[first]), let words = headTokens(first), words.count > 1,
            !isNumberOfTable(words[0])
        else { return nil }
        return (first..<start).map { line in
            isForeign(line) ? [lines[line]] : withTranslations(headTokens(line) ?? [lines[line]])
        }
    }

    /// Words with those in Latin letters behind them, which say the same again: 指标 Item.
    private func withTranslations(_ words: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for word in words {
            // Behind a word of the translation a short one goes on with it: Conditions of Township.
            if bytes[word].allSatisfy(\.isASCIILetter), let last = joined.last,
                bytes[last].contains(where: { $0 >= 0x80 }),
                word.count >= Self.shortestTranslation || endsInTranslation(last)
            {
                joined[joined.count - 1] = last.lowerBound..<word.upperBound
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    /// Whether a word has translations behind it.
    private func endsInTranslation(_ word: Range<Int>) -> Bool {
        let letters = bytes[word].reversed().prefix { $0.isASCIILetter }.count
        return letters >= Self.shortestTranslation && bytes[word.upperBound - letters - 1] == ASCII.space
    }

    /// The fewest letters of a word that is no abbreviation, such as GDP.
    private static let shortestTranslation = 4
}
