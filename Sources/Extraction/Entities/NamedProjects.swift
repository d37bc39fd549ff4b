import Basics
import Vocabulary

/// Projects named with their stage: 蓝湾储能项目正式开工, 甲、乙、丙等项目竣工投产.
struct NamedProjects {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Range<Int>

    /// The projects of the block, by the places of 项目 in it.
    func found(at words: ArraySlice<Int>) -> [EntityFinder.Found] {
        words.flatMap { projects(closedBy: $0) }
    }

    private func projects(closedBy word: Int) -> [EntityFinder.Found] {
        var end = word + 6
        end = endOfPhase(end)
        guard let stage = Self.stage(bytes, behind: end) else { return [] }
        if word - 3 >= block.lowerBound, bytes.holds("等", at: word - 3) {
            return items(before: word - 3).map { EntityFinder.Found(kind: .project, range: $0, stage: stage) }
        }
        let start = startOfName(before: word)
        let range = start..<end
        guard start - 3 < block.lowerBound || !bytes.holds("、", at: start - 3), isName(range) else { return [] }
        return [
            EntityFinder.Found(kind: .project, range: range, stage: stage, enterprise: builder(before: start))
        ]
    }

    private func isName(_ range: Range<Int>) -> Bool { EntityName.isProper(bytes, range, .project) }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// 项目（一期）: the phase in brackets belongs to the name.
    private func endOfPhase(_ end: Int) -> Int {
        guard end < block.upperBound, bytes.holds("（", at: end) || bytes[end] == UInt8(ascii: "(") else { return end }
        var index = end
        while index < min(block.upperBound, end + 21) {
            if bytes.holds("期）", at: index) { return index + 6 }
            if bytes.holds("期)", at: index) { return index + 4 }
            index += bytes.scalar(at: index).length
        }
        return end
    }

    private static let marks: [StaticString] = [
        "，", "。", "；", "：", "！", "？", "“", "”", "（", "）", "《", "》", "\n", " ", ",", ":", ";",
    ]

    /// Where the name before a word begins: behind a mark, a list's 、, a digit or a word that opens a clause.
    private func startOfName(before word: Int, crossingLists: Bool = false) -> Int {
        var start = word
        while start > block.lowerBound {
            let length = bytes.scalar(before: start).length
            let previous = start - length
            let isMark = Self.marks.contains { bytes.holds($0, at: previous) } || bytes[previous].isASCIIDigit
            if isMark || (!crossingLists && bytes.holds("、", at: previous)) { break }
            if start < word,
                RuleWords.builtIn[.nameOpener].length(in: bytes, endingAt: start, from: block.lowerBound) != nil
            {
                break
            }
            start = previous
        }
        return start
    }

    /// The names of a list that ends with 等; the first is cut at the words that open the clause.
    private func items(before end: Int) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var itemEnd = end
        while true {
            let start = startOfItem(before: itemEnd)
            let range = start..<itemEnd
            // A name without 项目 must stand among others of its kind.
            guard text(range).count <= 16, isName(range) else { return items.count > 0 ? items : [] }
            items.insert(range, at: 0)
            guard start - 3 >= block.lowerBound, bytes.holds("、", at: start - 3) else { break }
            itemEnd = start - 3
        }
        return items.count > 1 ? items : []
    }

    /// The beginning of an item, over a phase in brackets.
    private func startOfItem(before end: Int) -> Int {
        var index = end
        for close in ["期）", "期)"] as [StaticString] where index - close.utf8CodeUnitCount >= block.lowerBound {
            guard bytes.holds(close, at: index - close.utf8CodeUnitCount) else { continue }
            while index > block.lowerBound, end - index < 21 {
                index -= bytes.scalar(before: index).length
                if bytes.holds("（", at: index) || bytes[index] == UInt8(ascii: "(") {
                    return startOfName(before: index)
                }
            }
        }
        return startOfName(before: end)
    }

    /// 由甲公司投资建设的: who builds the project.
    private func builder(before start: Int) -> String? {
        let words = RuleWords.builtIn
        guard let length = words[.builtBy].length(in: bytes, endingAt: start, from: block.lowerBound) else {
            return nil
        }
        var name = text(startOfName(before: start - length)..<start - length)
        if name.hasPrefix("由") { name.removeFirst() }
        let isFirm = words[.firm].closes(name)
        return isFirm && EntityName.isProper(name, .enterprise) ? name : nil
    }

    private static let stages: [(role: RuleWord, stage: Entity.Stage)] = [
        (.signedProject, .signed), (.startedProject, .started), (.completedProject, .completed),
        (.projectInBuilding, .building),
    ]

    /// The stage that the words right behind a name state as reached.
    static func stage(_ bytes: UnsafeBufferPointer<UInt8>, behind end: Int) -> Entity.Stage? {
        var index = end
        while index < bytes.count {
            let words = RuleWords.builtIn
            let found = stages.first { words[$0.role].length(in: bytes, at: index, end: bytes.count) != nil }
            if let stage = found?.stage {
                // 竣工投产 has come as far as 投产; both are completed. 签约率 and 开工建设中 are read as they begin.
                let after = index + 6
                return bytes.holds("率", at: after) || bytes.holds("前", at: after) || bytes.holds("后", at: after)
                    ? nil : stage
            }
            guard let adverb = words[.projectAdverb].length(in: bytes, at: index, end: bytes.count) else { return nil }
            index += adverb
        }
        return nil
    }
}
