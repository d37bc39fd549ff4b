import Basics

/// Tells the report from the page around it, block by block, by features of lines.
struct ZoneFinder {
    private let text: UnsafeBufferPointer<UInt8>
    private let blocks: [Block]
    private let features: [BlockFeatures]
    private var zones: [Zone]

    /// The zone of each block.
    static func zones(of blocks: [Block], in text: [UInt8]) -> [Zone] {
        text.withUnsafeBufferPointer { zones(of: blocks, in: $0) }
    }

    /// The zone of each block.
    static func zones(of blocks: [Block], in text: UnsafeBufferPointer<UInt8>) -> [Zone] {
        var finder = ZoneFinder(text, blocks)
        finder.run()
        return finder.zones
    }

    /// The first block that is text of the report by its own words.
    static func firstText(of blocks: [Block], in text: UnsafeBufferPointer<UInt8>) -> Int? {
        blocks.indices.first { index in
            let zone = ZoneFinder(text, [blocks[index]]).judged
            return !zone.isChrome && zone != .caption
        }
    }

    /// The zone of the only block.
    private var judged: Zone {
        var finder = self
        if !finder.isCell(0) { finder.classify(0) }
        return finder.zones[0]
    }

    private init(_ text: UnsafeBufferPointer<UInt8>, _ blocks: [Block]) {
        self.text = text
        self.blocks = blocks
        // Cells are the table's, whatever stands in them.
        features = blocks.map { BlockFeatures(text, $0.isCell ? $0.range.prefix(0) : $0.range) }
        zones = blocks.map(\.kind.zone)
    }

    private mutating func run() {
        for index in blocks.indices where !isCell(index) { classify(index) }
        findTail()
    }

    private func isCell(_ index: Int) -> Bool {
        if case .cell = blocks[index].kind { return true }
        return false
    }

    /// How many digits stand in a block.
    private func digits(_ index: Int) -> Int { text[blocks[index].range].count(where: \.isASCIIDigit) }

    /// Judges a block by its own words.
    private mutating func classify(_ index: Int) {
        let seen = features[index]
        if isNotice(index) || isTrail(seen) || isStamp(index) || isMenu(seen) {
            zones[index] = .notice
        } else if seen.beginsWithRelated, seen.characters <= 60 {
            zones[index] = .otherStories
        } else if seen.captions > 0, seen.characters <= 60, !seen.endsSentence || seen.isInBrackets {
            zones[index] = .caption
        } else if seen.isInBrackets, seen.characters <= 12, digits(index) == 0 {
            zones[index] = .caption
        } else if seen.beginsWithBullet, zones[index] == .body, text[blocks[index].range.lowerBound] >= 0xE2 {
            zones[index] = .list
        }
    }

    /// A notice at the end of a long paragraph does not make it one.
    private func isNotice(_ index: Int) -> Bool {
        let seen = features[index]
        if seen.notices > 0 { return seen.beginsWithNotice || seen.characters <= 120 }
        return seen.weakNotices >= 3 && seen.weakNotices * 40 >= seen.characters && digits(index) <= 4
    }

    /// 首页 > 新闻 > 正文
    private func isTrail(_ seen: BlockFeatures) -> Bool {
        seen.characters <= 60 && !seen.endsSentence && seen.trailMarks > 0
            && (seen.navigation > 0 || seen.trailMarks > 1)
    }

    /// 发布时间：2024-01-15 来源：… 浏览次数：…
    private func isStamp(_ index: Int) -> Bool {
        let seen = features[index]
        if seen.stamps == 0 || seen.characters > 100 || seen.endsSentence { return false }
        return seen.beginsWithStamp || (!seen.isProse && digits(index) >= 6 && !isTitleWithSource(blocks[index].range))
    }

    /// The shortest title before its source in brackets, in bytes.
    private static let shortestTitle = 36

    /// 2025年1—5月工业经济运行情况（来源：…）
    private func isTitleWithSource(_ line: Range<Int>) -> Bool {
        let openings: [StaticString] = ["（来源", "(来源"]
        guard text.holds("）", at: line.upperBound - 3) || text.holds(")", at: line.upperBound - 1) else { return false }
        return line.dropFirst(Self.shortestTitle).contains { index in openings.contains { text.holds($0, at: index) } }
    }

    /// Words of navigation with little else.
    private func isMenu(_ seen: BlockFeatures) -> Bool {
        seen.navigation > 0 && seen.characters <= 80 && !seen.isProse && seen.navigation * 16 >= seen.characters
    }

    /// Behind the last paragraph of the report only chrome is left, where chrome is there at all.
    private mutating func findTail() {
        guard let last = blocks.indices.last(where: isSureBody) else { return }
        var inOtherStories = false
        let tail = last + 1..<blocks.count
        let isBeforeNotice = tail.contains { zones[$0] == .notice }
        for index in tail where !isCell(index) {
            if zones[index] == .otherStories || zones[index] == .notice {
                inOtherStories = true
            } else if zones[index] == .caption {
                continue
            } else if features[index].navigation + features[index].stamps > 0, isBeforeNotice {
                zones[index] = .notice
            } else if inOtherStories || (isBeforeNotice && isRowOfHeadlines(index, tail)) {
                zones[index] = .otherStories
            } else if features[index].weakNotices > 1, isBeforeNotice {
                zones[index] = .notice
            }
        }
    }

    /// Whether a block is text of the report beyond doubt: a sentence, an item, a cell.
    private func isSureBody(_ index: Int) -> Bool {
        if isCell(index) { return true }
        guard !zones[index].isChrome, zones[index] != .caption else { return false }
        let seen = features[index]
        if seen.beginsWithBullet || zones[index] == .list { return seen.characters > 8 }
        return seen.endsSentence || (seen.isProse && seen.characters > 50)
    }

    /// Whether a block is one of three or more short lines in a row that are no sentences.
    private func isRowOfHeadlines(_ index: Int, _ tail: Range<Int>) -> Bool {
        func isHeadline(_ place: Int) -> Bool {
            tail.contains(place) && !isCell(place) && !features[place].endsSentence && features[place].characters <= 45
                && !features[place].beginsWithBullet
        }
        guard isHeadline(index) else { return false }
        var first = index
        while index - first < 2, isHeadline(first - 1) { first -= 1 }
        var last = index
        while last - first < 2, isHeadline(last + 1) { last += 1 }
        return last - first >= 2
    }
}

extension Block.Kind {
    /// The zone of a block of this kind in the text of a report.
    var zone: Zone {
        switch self {
        case .heading: .heading
        case .listItem: .list
        case .cell: .table
        case .paragraph, .code: .body
        }
    }
}
