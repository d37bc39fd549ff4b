import Basics

/// Honours: 荣获, 获评 and 入选 with what was awarded.
struct NamedHonours {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Range<Int>

    private static let verbs: [StaticString] = ["荣获", "获评", "荣膺", "被评为", "被认定为", "被授予"]
    private static let endings: [StaticString] = [
        "单位", "称号", "园区", "试点", "示范区", "示范基地", "基地", "奖", "名单", "百强", "等次", "优秀", "名录", "案例", "集群", "先进", "典型",
        "示范企业", "标杆", "示范", "十强", "试点县", "示范县", "示范园", "开发区", "高新区", "榜单",
    ]

    /// The honours of the block, those of 入选 last.
    func found() -> [EntityFinder.Found] {
        var found: [EntityFinder.Found] = []
        var start = block.lowerBound
        // 荣, 获 and 被 begin with this byte, which few others do.
        while let index = bytes.next(0xE8, in: start..<block.upperBound) {
            start = index + 1
            if let verb = Self.verbs.first(where: { bytes.holds($0, at: index) }) { take(verb, at: index, &found) }
        }
        start = block.lowerBound
        // So does 选; 入 begins as many do.
        while let index = bytes.next(0xE9, in: start..<block.upperBound) {
            start = index + 1
            if bytes.holds("选", at: index), index - 3 >= block.lowerBound, bytes.holds("入选", at: index - 3) {
                take("入选", at: index - 3, &found)
            }
        }
        return found
    }

    private func take(_ verb: StaticString, at index: Int, _ found: inout [EntityFinder.Found]) {
        guard !isPlanned(index), let name = name(from: index + verb.utf8CodeUnitCount) else { return }
        found.append(EntityFinder.Found(kind: .honour, range: name))
    }

    /// 力争入选: it is not yet awarded.
    private func isPlanned(_ verb: Int) -> Bool {
        let cues: [StaticString] = ["力争", "争取", "确保", "将", "拟", "推动", "未", "冲刺", "申报", "企业", "个"]
        return cues.contains { cue in
            let at = verb - cue.utf8CodeUnitCount
            return at >= block.lowerBound && bytes.holds(cue, at: at)
        }
    }

    /// The words up to the end of the clause, without quotes around them; none where they do not end like an honour.
    private func name(from start: Int) -> Range<Int>? {
        var start = start
        for opener in ["了", "为"] as [StaticString] where bytes.holds(opener, at: start) {
            start += opener.utf8CodeUnitCount
        }
        let isQuoted = bytes.holds("“", at: start)
        if isQuoted { start += 3 }
        let marks: [StaticString] = ["，", "。", "；", "！", "、", ",", ";", "\n", "（", "("]
        var end = start
        while end < block.upperBound, !marks.contains(where: { bytes.holds($0, at: end) }) {
            if isQuoted, bytes.holds("”", at: end) { break }
            end += bytes.scalar(at: end).length
        }
        let name = start..<min(end, block.upperBound)
        // 荣获2项省级试点 counts honours and names none.
        let counts = name.first.map { bytes[$0].isASCIIDigit && !bytes.holds("20", at: $0) } ?? true
        guard !counts, name.count >= 15, EntityName.isProper(bytes, name, .honour), endsLikeHonour(name) else {
            return nil
        }
        return name
    }

    private func endsLikeHonour(_ name: Range<Int>) -> Bool {
        var end = name.upperBound
        if end - 3 >= name.lowerBound, bytes.holds("”", at: end - 3) { end -= 3 }
        return Self.endings.contains { ending in
            let start = end - ending.utf8CodeUnitCount
            return start >= name.lowerBound && bytes.holds(ending, at: start)
        }
    }
}
