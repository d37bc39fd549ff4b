import Basics
import Vocabulary

/// What the head of a row or a column, or a table's title, says of its cells.
struct TableHead {
    /// The words for what is measured, without times, measures, units and marks.
    var label = ""
    /// All its words without blanks, brackets and marks.
    var words = ""
    /// What stands in brackets and is neither unit nor time: 区内.
    var remark = ""
    /// The indicator that goes by exactly the label.
    var indicator: Int?
    /// The kinds of statement its words announce, one for each kind of value.
    var measures: [MeasureWord] = []
    var time: TimeExpression?
    var stretch: TableWord.Stretch?
    /// Whether the stretch is one of the year before: 上年同期, 上年1-本月.
    var isYearBefore = false
    var status: Status?
    /// The units in it, the first for most values.
    var units: [UnitPhrase] = []
    /// Whom the cells speak of.
    var bearer: Context.Bearer?
    /// What the head as a whole is.
    var roles: [TableWord] = []
    /// Whether # or 其中 stands before its words.
    var isPart = false
    /// Whether it heads a column of a part of those whom the column before is of: 其中：规模户 beside 全省.
    var isSubset = false
    /// Whether 一、 or 1. stands before its words.
    var isNumbered = false
    /// Whether (一) stands before its words.
    var isBracketed = false
    /// Whether the mark is 其中, which opens a list, rather than #.
    var isListed = false
    /// How far it is indented, in letters.
    var indentation = 0
    /// Whether it has its name from the row above it: 增速 below 固定资产投资.
    var isOfRowAbove = false
    /// Whether it gives a scale without a unit: 人口(万).
    var hasOpenUnit = false
    /// Whether its values are numbers without unit against a base of 100.
    var isIndex = false
    /// The prices that its amounts are told at, if it says nothing else of them.
    var prices: TableWord.Prices?
    /// Whom the rows below it speak of, if it says so: 分县（区）生产总值.
    var parts: Scope?
    /// Whether its values are counts: 企业数.
    var isCount = false
    /// Where the words for the time, the status and whom it speaks of stand.
    var timeWords: Range<Int>?
    var statusWords: Range<Int>?
    var bearerWords: Range<Int>?

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

    /// Whether its label is read from a translation, as nothing else stands there.
    var isTranslated = false

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
    var isIncrement: Bool { !measures.isEmpty && !isRate && !["年初", "年末"].contains(where: words.contains) }

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
