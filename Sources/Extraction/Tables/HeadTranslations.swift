import Vocabulary

/// Heads of yearbooks that lost their order or some of their words, beside their translations that have all of them.
extension HeadSearch {
    /// The frame of the heads' translations, if these are one for each column, all of them known, and hold all heads that
    /// are left of the others.
    func translated(_ heads: Range<Int>) -> TableFrame? {
        var letters: [UInt8] = []
        var own: [TableHead] = []
        for row in heads {
            for column in finder.grid.filled(row) {
                guard let head = finder.head(row, column) else { continue }
                if head.isForeign {
                    letters += head.words.utf8.filter(\.isASCIILetter).map { $0 | 0x20 }
                } else if head.speaksOfValues {
                    return nil
                } else if !head.label.isEmpty {
                    own.append(head)
                }
            }
        }
        var words = letters.withUnsafeBufferPointer { terms(in: $0) }
        if let first = words.first, finder.read(first).headsNames { words.removeFirst() }
        let known = own.filter { head in words.contains { Self.isSame(head.label, $0) || Self.opens(head.label, $0) } }
        guard words.count == values.count, Set(words).count == words.count,
            known.count * 2 >= words.count || words.count >= Self.fewestAlone,
            own.allSatisfy({ head in head.headsNames || known.contains { $0.label == head.label } })
        else { return nil }
        let found = words.map { word in
            known.first { Self.isSame($0.label, word) } ?? finder.read(word)
        }
        return framed(found, above: heads.upperBound..<max(heads.upperBound, body.upperBound))
    }

    /// The fewest known words, one for each column, that tell the heads where most of these are lost.
    private static var fewestAlone: Int { 4 }

    /// Whether a head is what a word of the translation says, with a word before it or without: 工业成本费用利润率.
    private static func isSame(_ label: String, _ word: String) -> Bool {
        plain(word) == plain(label) || word.utf8.count >= 9 && label.hasSuffix(word)
    }

    /// Whether a head is what is left of such a word: 总资产 of 总资产贡献率.
    private static func opens(_ label: String, _ word: String) -> Bool {
        label.utf8.count >= 9 && word.hasPrefix(label)
    }

    /// 生产总值 and 地区生产总值 are one, with marks between the letters or without.
    private static func plain(_ label: String) -> String {
        String(label.replacing("地区", with: "").replacing("国内", with: "").filter { $0 != "、" })
    }

    /// The words whose translations letters are, one after the other; none where any is unknown.
    private func terms(in letters: UnsafeBufferPointer<UInt8>) -> [String] {
        var words: [String] = []
        var index = 0
        scan: while index < letters.count {
            guard let found = finder.vocabulary.tableWords.longest(in: letters, at: index, end: letters.count) else {
                return []
            }
            for case .translation(let word) in found.words {
                words.append(word)
                index += found.length
                continue scan
            }
            return []
        }
        return words
    }

    /// The frame with a head for each column of values, and the heading of the names where it stands.
    func framed(_ found: [TableHead], corner: TableHead? = nil, above body: Range<Int>? = nil) -> TableFrame {
        var all = [TableHead?](repeating: nil, count: (values.last ?? 0) + 1)
        for (column, head) in zip(values, found) { all[column] = head }
        if let name = names.last { all[name] = corner }
        var frame = TableFrame(titleRows: frame.titleRows, levels: [.heads(all)], bodyRows: body ?? self.body)
        frame.lostPlaces = true
        frame.columns = finder.columns(frame)
        return frame
    }
}
