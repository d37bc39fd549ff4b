import Basics
import Vocabulary

/// Finds the time and the status of a table's cells.
struct TableTimes {
    private let context: Context
    /// The time that the title gives.
    private let titlePeriod: Period?
    private let title: TableHead

    /// Whether the year of the report is not that of the figures, so that figures without a time have none.
    private let isOfYearbook: Bool

    /// The year of the census that the report is of.
    private let census: Period?

    /// Whether a column is one of aims, so that the others are not.
    private let hasColumnOfAims: Bool

    /// Whether the table is of bounds, which are asked for and not measured.
    private let areBounds: Bool

    /// The only year that heads of columns name, which 上年 beside it is held against.
    private let yearOfColumns: Period?

    /// The months that the opening lines of the report name, which 本月 and 累计 below no other title are of.
    private let monthsOfReport: Period?

    /// The part of a year that the text before the table speaks of, which 本月 and 累计 below no title are of:
    /// 3月份，全市一般公共预算收入….
    private let monthsOfText: Period?

    /// The month of the report, which weeks and days that the heads speak of are those of: 本周均价.
    private let monthOfWeeks: Period?
    /// The months that the only head of columns without 同期 names, which 2024年同期 beside it is of: 1—9月累计.
    private let monthsOfColumns: Period?

    /// The time that opens the paragraph before the table, where nothing further on speaks of any.
    private let paragraphPeriod: Period?

    /// What the title leaves open is that of the paragraph right before the table, if it names a time.
    init(
        _ caption: TableCaption, _ columns: [TableHead], _ context: Context, areBounds: Bool, lead: Range<Int>?,
        census: Int?,
        opening: () -> TimeExpression?, paragraph opens: () -> TimeExpression?
    ) {
        title = caption.title
        self.areBounds = areBounds
        hasColumnOfAims = columns.contains { $0.status == .target }
        self.census = census.map { .year($0) }
        isOfYearbook = caption.isOfYearbook
        let areWeeks = columns.contains { RuleWords.builtIn[.weekHead].stands(in: $0.words) }
        monthOfWeeks =
            areWeeks ? context.documentYear.flatMap { year in context.documentMonth.map { .month(year, $0) } } : nil
        let named = Set(
            columns.compactMap { head -> Period? in
                guard let time = head.time, case .explicit = time.year else { return nil }
                return context.period(of: time)
            })
        let years = Set(named.map(\.year))
        // 上年同期 beside 2024年1-8月 is of as many months.
        yearOfColumns = named.count == 1 ? named.first : years.count == 1 ? years.first.map { .year($0) } : nil
        let months = Set(
            columns.compactMap { head -> Period? in
                guard let time = head.time, !head.isYearBefore else { return nil }
                return context.period(of: time).flatMap { $0.isPartOfYear ? $0 : nil }
            })
        monthsOfColumns = months.count == 1 ? months.first : nil
        let said = context.cues.narrative.flatMap { cue in
            lead.flatMap { $0.contains(cue.range.lowerBound) ? cue : nil }
        }
        let told = title.time.flatMap { context.period(of: $0) } ?? said.flatMap { _ in context.narrative }
        let paragraph = said == nil && told == nil ? opens().flatMap { context.period(of: $0) } : nil
        // A day that stands alone above is weaker than all that the text says.
        let isOpen = told == nil && paragraph == nil && context.narrative == nil
        let titlePeriod = told ?? (isOpen ? caption.day.flatMap { context.period(of: $0) } : nil)
        self.titlePeriod = titlePeriod
        let needsMonths = titlePeriod == nil && columns.contains { $0.stretch != nil }
        monthsOfReport = needsMonths ? opening().flatMap { context.period(of: $0) } : nil
        monthsOfText = [context.narrative, paragraph, context.documentPeriod].lazy.compactMap { $0 }.first {
            $0.isPartOfYear
        }
        paragraphPeriod = context.narrative == nil ? paragraph : nil
        var own = context
        if let titlePeriod { own.narrative = titlePeriod }
        self.context = own
    }

    /// What holds for a cell, and from where.
    struct Found {
        var period: Period?
        var status: Status
        var basis: Basis
    }

    /// The period and the status of a cell.
    func found(_ number: CellNumber?, row: TableRow, column: TableHead, measure: Measure) -> Found {
        let rowHead = row.group.map { HeadMerging.plain($0, row.head) } ?? row.head
        let (period, words) = period(rowHead, column)
        let said = number?.status ?? column.status ?? rowHead.status
        let isOfTask = measure == .completion
        let status = isOfTask ? .actual : said ?? ofPeriod(period) ?? ofTitle
        let isOpen = period == nil && (column.stretch ?? rowHead.stretch) != nil
        let inForce = isOpen ? nil : period ?? titlePeriod ?? census ?? paragraphPeriod ?? ofContext(status)
        let reach: Reach = period == nil && titlePeriod == nil ? contextReach : .tableHead
        let basis = Basis(
            period: BasisPart(reach: reach, words: words ?? (reach == .tableHead ? title.timeWords : nil)),
            status: BasisPart(reach: .tableHead, words: column.statusWords ?? rowHead.statusWords ?? title.statusWords),
            scope: BasisPart(reach: .tableHead, words: column.bearerWords ?? rowHead.bearerWords))
        return Found(period: inForce, status: status, basis: basis)
    }

    /// What the title announces, or the heading: in 目标完成情况 with a column 年度目标 all else was done.
    private var ofTitle: Status {
        if areBounds, title.status == nil { return .target }
        let status = title.status ?? context.sectionStatus
        return hasColumnOfAims && status == .target ? .actual : status
    }

    /// The time that row and column name together.
    private func period(_ row: TableHead, _ column: TableHead) -> (Period?, Range<Int>?) {
        let words = column.timeWords ?? row.timeWords
        var period: Period?
        if let outer = column.time ?? row.time {
            let time = column.time != nil && row.time != nil ? HeadMerging.joined(outer, row.time) ?? outer : outer
            period = self.period(of: inYearOfColumns(chosen(time, column.time)))
        }
        var named = column
        named.takeStretch(of: row)
        guard let stretch = named.stretch,
            let base = period ?? titlePeriod ?? yearOfColumns ?? monthsOfReport ?? monthsOfText
        else {
            return (named.stretch == nil ? period : nil, words)
        }
        let isBefore = Self.isBefore(column) || Self.isBefore(row)
        if stretch == .yearBefore, !isBefore, base.isYear, let part = partOfYear {
            return (part.moved(byYears: base.year - part.year), words)
        }
        return (Self.period(stretch, of: isBefore ? base.moved(byYears: -1) : base), words)
    }

    /// The months of the title, the columns or the text, which 2024年同期 leaves out.
    private var partOfYear: Period? {
        [titlePeriod, monthsOfColumns, monthsOfReport, monthsOfText].lazy.compactMap { $0 }.first { $0.isPartOfYear }
    }

    /// 2023年同期 names the year itself.
    private static func isBefore(_ head: TableHead) -> Bool {
        if case .explicit? = head.time?.year { return false }
        return head.isYearBefore
    }

    /// Of two years the column's counts.
    private func chosen(_ joined: TimeExpression, _ column: TimeExpression?) -> TimeExpression {
        if let column, case .explicit = column.year, case .explicit = joined.year {
            var time = column
            time.part = column.part ?? joined.part
            return time
        }
        if let column, case .explicit = column.year {
            // 年末 in a row does not move the year of the column.
            var time = column
            if time.part == nil, case .unnamed = joined.year { time.part = joined.part }
            return time
        }
        return joined
    }

    /// 1季度 beside a column of 2016年, where the title names no year, is of that year.
    private func inYearOfColumns(_ time: TimeExpression) -> TimeExpression {
        guard titlePeriod == nil, let yearOfColumns, time.part != nil, time.span == nil, case .unnamed = time.year
        else {
            return time
        }
        var time = time
        time.year = .explicit(yearOfColumns.year)
        return time
    }

    /// 上年 of a table of nine months are those of the year before.
    private func period(of time: TimeExpression) -> Period? {
        if case .narrative(let distance) = time.year, time.part == nil, time.span == nil, let titlePeriod {
            return titlePeriod.moved(byYears: distance)
        }
        // 年度目标 in a table of 2023 is that of the whole year.
        if case .document(let distance) = time.year, time.part == nil, time.span == nil, let titlePeriod {
            return .year(titlePeriod.year + distance)
        }
        return context.period(of: time)
    }

    private static func period(_ stretch: TableWord.Stretch, of base: Period) -> Period? {
        guard stretch != .yearBefore else { return base }
        guard let last = lastMonth(of: base) else { return nil }
        switch stretch {
        case .thisMonth: return base.isYear ? nil : .month(base.year, last)
        case .lastMonth where base.isYear: return nil
        case .lastMonth: return last > 1 ? .month(base.year, last - 1) : .month(base.year - 1, 12)
        case .toDate where base == .quarter(base.year, 1) || base == .half(base.year, 1): return base
        case .toDate: return base.isYear || last == 1 ? base : .months(year: base.year, first: 1, last: last)
        case .toLastMonth:
            return last > 2
                ? .months(year: base.year, first: 1, last: last - 1) : last == 2 ? .month(base.year, 1) : nil
        case .yearBefore: return base
        }
    }

    private static func lastMonth(of period: Period) -> Int? {
        switch period {
        case .year: 12
        case .half(_, let half): half * 6
        case .quarter(_, let quarter): quarter * 3
        case .month(_, let month): month
        case .months(_, _, let last): (last - 1) % 12 + 1
        case .years: nil
        }
    }

    /// A year to come is aimed at, and so is the whole of a year that has only begun.
    private func ofPeriod(_ period: Period?) -> Status? {
        guard let period, let documentYear = context.documentYear else { return nil }
        if period.year < documentYear { return .actual }
        return period.year > documentYear || (period.isYear && context.isEarlyInYear) ? .target : nil
    }

    private func ofContext(_ status: Status) -> Period? {
        if isOfYearbook, contextReach == .document { return nil }
        if let monthOfWeeks, contextReach == .document { return monthOfWeeks }
        if status == .target { return context.documentYear.map { .year($0) } }
        let period = context.tablePeriod(status)
        // No year is told as a whole before it is over.
        if contextReach == .document, context.isEarlyInYear, let period, period.isYear,
            period.year == context.documentYear
        {
            return .year(period.year - 1)
        }
        return period
    }

    private var contextReach: Reach {
        context.narrative == nil ? .document : context.cues.narrative?.isHeading == true ? .heading : .earlierParagraph
    }
}
