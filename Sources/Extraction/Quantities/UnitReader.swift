import Basics
import Vocabulary

/// Units behind numbers.
extension QuantityGrammar {
    /// The unit at an index, and where it ends.
    func unit(at start: Int, hasScale: Bool) -> (index: Int, end: Int)? {
        guard start < end else { return nil }
        if let points = points(at: start) ?? monthsAndMore(at: start) { return points }
        guard let match = vocabulary.unitMatcher.longest(in: bytes, at: start, end: end) else { return nil }
        let after = start + match.length
        guard hasScale || !vocabulary.units[Int(match.value)].needsScale, !isPartOfWord(start, match.length),
            !isCutOff(after)
        else { return nil }
        return (Int(match.value), after)
    }

    /// 个 百 分 点 with blanks between the letters.
    private func points(at start: Int) -> (index: Int, end: Int)? {
        guard Self.opensPoints(bytes.scalar(at: start).value) else { return nil }
        var index = start
        if bytes.holds("个", at: index) || bytes.holds("個", at: index) { index = Blanks.skip(bytes, index + 3, end) }
        guard bytes.holds("百", at: index) else { return nil }
        index = Blanks.skip(bytes, index + 3, end)
        guard index < end, bytes.holds("分", at: index) else { return nil }
        index = Blanks.skip(bytes, index + 3, end)
        guard index < end, bytes.holds("点", at: index) || bytes.holds("點", at: index) else { return nil }
        index += 3
        return index <= end ? unitIndex("个百分点").map { ($0, index) } : nil
    }

    /// 3个多月, 两个多小时: 多 stands inside the unit of a time.
    private func monthsAndMore(at start: Int) -> (index: Int, end: Int)? {
        guard bytes.holds("个多", at: start) || bytes.holds("個多", at: start), start + 6 < end else { return nil }
        if bytes.holds("月", at: start + 6) { return unitIndex("个月").map { ($0, start + 9) } }
        guard let match = vocabulary.unitMatcher.longest(in: bytes, at: start + 6, end: end),
            vocabulary.units[Int(match.value)].dimension == .duration
        else { return nil }
        return (Int(match.value), start + 6 + match.length)
    }

    /// Whether they begin with a scalar: 个, 個 or 百.
    private static func opensPoints(_ scalar: UInt32) -> Bool {
        scalar == 0x4E2A || scalar == 0x500B || scalar == 0x767E
    }

    /// Latin letters are a unit only where no other letter or digit follows: 5G网络 but 5GW.
    private func isCutOff(_ after: Int) -> Bool {
        guard after < end, bytes[after - 1].isASCIILetter || bytes[after - 1].isASCIIDigit else { return false }
        return bytes[after].isASCIILetter || Numerals.arabicDigit(bytes, at: after, end: end) != nil
    }

    /// Whether the letters at an index are a unit: cm, KWh.
    func holdsLatinUnit(at start: Int) -> Bool {
        guard start < end, bytes[start].isASCIILetter else { return false }
        return unit(at: start, hasScale: true) != nil || readsThousands(at: start) != nil
    }

    /// 人 before 才 or 工, 家 before 电, 成 before 立 …: a unit of one letter that begins another word is none.
    private func isPartOfWord(_ start: Int, _ length: Int) -> Bool {
        guard length == 3, Self.lastBytes >> UInt64(bytes[start + 2] & 0x3F) & 1 != 0 else { return false }
        let next = start + 3
        guard let (_, followers) = Self.words.first(where: { bytes.holds($0.0, at: start) }),
            followers.contains(where: { bytes.holds($0, at: next) })
        else { return false }
        // 18家电子企业, 5家具有资质的企业: the next two letters are the word.
        return !Self.rejoined.contains { bytes.holds($0, at: start) }
    }

    /// A unit of one letter before a word whose first letter would make it another.
    private static let rejoined: [StaticString] = [
        "家电子", "家电力", "家电池", "家电商", "家电器", "家电站", "家电缆", "家电信", "家电机", "家电动", "家具有", "家具备",
    ]

    /// Units of one letter with the letters that make them another word.
    private static let words: [(StaticString, [StaticString])] = [
        ("人", ["才", "工", "民"]), ("项", ["目"]), ("名", ["牌", "单"]), ("位", ["于"]), ("件", ["套"]),
        ("家", ["电", "具", "居"]), ("口", ["岸"]), ("门", ["类"]), ("点", ["位"]), ("场", ["地", "所"]),
        ("条", ["件", "例"]), ("批", ["准"]), ("头", ["部"]), ("次", ["数"]), ("号", ["召"]),
        ("打", ["造", "通", "击", "好", "响", "开", "破", "下"]), ("双", ["创", "碳", "向", "循", "语", "休", "方"]),
        ("对", ["接", "外", "口", "标", "应", "象", "比"]), ("毛", ["利", "坯"]), ("折", ["算", "合", "旧", "叠", "线", "扣"]),
        ("期", ["间", "末", "望"]), ("台", ["阶", "账", "湾", "式"]), ("升", ["至", "到", "级", "学", "值", "幅", "高", "为", "规"]),
        (
            "半",
            [
                "导", "径", "自", "山", "岛", "程", "载", "数", "决", "月", "年", "截", "价", "身", "挂", "封", "开", "固", "球", "场",
                "圆", "途", "路", "小", "个", "成", "生", "干", "湿", "夜", "日", "天", "点", "句", "辈", "会", "刻", "时", "分",
            ]
        ),
        (
            "成",
            [
                "立", "功", "为", "员", "果", "本", "效", "交", "长", "就", "熟", "品", "都", "套", "分", "因", "绩",
                "人", "年", "型", "片", "群", "批", "果", "渝", "像", "色", "不",
            ]
        ),
    ]

    /// A bit for the last six bits of each of these units, which most others fail by.
    private static let lastBytes = words.reduce(into: UInt64(0)) { bits, word in
        bits |= 1 << UInt64(word.0.utf8Start[2] & 0x3F)
    }

    /// A unit per another: 元/亩, 万元/亩, 吨标准煤/万元.
    func ratio(after start: Int, numerator: Int) -> (text: String, end: Int)? {
        guard start + 1 < end, bytes[start] == UInt8(ascii: "/"), !vocabulary.units[numerator].isClassifier else {
            return nil
        }
        let scale = Scales.large(bytes, at: start + 1, end: end)
        let index = scale?.range.upperBound ?? start + 1
        guard index < end, let match = vocabulary.unitMatcher.longest(in: bytes, at: index, end: end) else {
            return nil
        }
        let after = index + match.length
        return (String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<after]), as: UTF8.self), after)
    }

    /// 12k个百分点: thousands, where a unit follows.
    func readThousands(_ draft: inout Draft) {
        guard draft.scale == 0, let range = readsThousands(at: Blanks.skip(bytes, draft.end, end)) else { return }
        draft.scale = 3
        draft.scaleRange = range
        draft.end = range.upperBound
    }

    private func readsThousands(at index: Int) -> Range<Int>? {
        guard index < end, bytes[index] | 0x20 == UInt8(ascii: "k"), index + 1 < end, bytes[index + 1] >= 0x80,
            unit(at: index + 1, hasScale: true) != nil
        else { return nil }
        return index..<index + 1
    }
}
