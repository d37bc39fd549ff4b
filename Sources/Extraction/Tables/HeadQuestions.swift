import Basics
import Vocabulary

/// What a head is, by all that it says.
extension TableHead {
    /// Whether it sums up other rows or columns.
    var isTotal: Bool { roles.contains(.total) }

    /// Whether it stands for the whole of which other columns are parts: 合计, 全市.
    var isWhole: Bool { isTotal || label.isEmpty && bearer != nil && measures.isEmpty && words.begins(with: "全") }

    /// Whether it says nothing at all.
    var isEmpty: Bool { words.isEmpty && !isRemark && !hasTime }

    /// Whether nothing but a dash stands there.
    var isDash: Bool { !words.isEmpty && words.allSatisfy { "-—–－―─".contains($0) } }

    /// Whether it opens a note.
    var isNote: Bool { roles.contains(.note) }

    /// Whether it repeats heads in English.
    var isTranslation: Bool { words.utf8.count > 20 && words.utf8.allSatisfy { $0 < 0x80 } }

    /// Whether it is in Latin letters only and known for nothing, as the translations of heads are.
    var isForeign: Bool {
        (isTranslated || indicator == nil && units.isEmpty && !isTotal) && words.utf8.contains { $0.isASCIILetter }
            && words.utf8.allSatisfy { $0 < 0x80 }
    }

    /// Whether it looks like the name of a place, a trade or a product, rather than of something measured.
    var isName: Bool {
        units.isEmpty && !label.isEmpty
            && !["值", "额", "量", "率", "数", "入", "资", "出", "款", "费", "税"].contains { label.ends(with: $0) }
    }

    /// Whether nothing but a time stands there.
    var isTimeOnly: Bool { hasTime && label.isEmpty && measures.isEmpty }

    /// Whether it names a time.
    var hasTime: Bool { time != nil || stretch != nil }

    /// The kind of column that it heads.
    var column: TableWord.Column? {
        for case .column(let column) in roles { return column }
        return nil
    }

    /// The scope of the names in the column that it heads.
    var names: Scope? {
        for case .names(let scope) in roles { return scope }
        return nil
    }

    /// Whether the values are rates, shares or places, which need no time of their own.
    var isRate: Bool {
        measures.contains { $0.measure != .change || $0.companion != .amount } && !measures.isEmpty
    }

    /// Whether the values are by how much others grew in their own time: 增加额, and not 比年初增加额.
    var isIncrement: Bool { !measures.isEmpty && !isRate && !words.holds("年初") && !words.holds("年末") }

    /// 上年同期 above 本月 and 累计 is the year before of both.
    mutating func takeStretch(of outer: TableHead) {
        isYearBefore = isYearBefore || outer.isYearBefore
        // 本期 below 累计 is this year's stretch up to now, beside 同期.
        guard stretch == nil || stretch == .yearBefore || words.begins(with: "本期") && outer.stretch == .toDate else {
            return
        }
        stretch = outer.stretch ?? stretch
    }
}
