import Basics
import Vocabulary

/// Finds what a cell's number measures, and of whom, from its row, its column and the title.
struct TableNaming {
    /// What is measured, and of whom.
    struct Name {
        var label: String
        var indicator: Int?
        var bearer: Context.Bearer
    }

    let vocabulary: Vocabulary
    let caption: TableCaption
    let merging: HeadMerging
    /// Whether a row of the table is a whole whose parts are named without what is measured.
    private let whole: String?
    /// What the names of indices end in: 价格指数 where the table is of prices, else 指数.
    let indexEnding: String

    init(_ vocabulary: Vocabulary, _ caption: TableCaption, labels: some Sequence<String>) {
        self.vocabulary = vocabulary
        self.caption = caption
        merging = HeadMerging(vocabulary)
        let names = labels.prefix(40) + [caption.topic?.label ?? ""]
        let merging = merging
        whole = names.first { merging.suffix(ofPartsOf: $0) != nil }
        let isOfPrices = (names + [caption.title.words]).contains { $0.holds("价格") && $0.holds("指数") }
        indexEnding = isOfPrices ? "价格指数" : "指数"
    }

    /// What stands at the crossing of a row and a column.
    struct Crossing {
        var row: TableRow
        var column: TableHead
        /// The row that the row is a part of.
        var wholeRow: TableHead?
        var rowSubject: Context.Bearer?
        var columnSubject: Context.Bearer?
        var groupSubject: Context.Bearer?
        /// The kind of quantity, where measure and indicator have to go together.
        var dimension: Dimension?
        /// Whether the number is held against a base of 100.
        var isIndex = false
    }

    /// The name of what a number measures; none where no head names anything.
    func name(_ crossing: Crossing) -> Name? {
        let crossing = withTopic(withoutIndexHead(crossing))
        let row = crossing.row.head
        let around = crossing.groupSubject ?? crossing.row.group?.bearer ?? caption.title.bearer ?? .park
        if crossing.columnSubject == .park, let subject = crossing.rowSubject, crossing.column.label.isEmpty {
            return ofTable(crossing, subject)
        }
        if let subject = crossing.columnSubject, !row.label.isEmpty || crossing.column.label.isEmpty == false {
            let own = Name(label: row.label, indicator: row.indicator, bearer: subject)
            if row.label.isEmpty {
                return ofIndustry(crossing, subject, around) ?? ofTable(crossing, subject)
            }
            if let part = ofWhole(crossing) {
                return fitted(Name(label: part.label, indicator: part.indicator, bearer: subject), crossing)
            }
            return fitted(own, crossing)
        }
        if row.label.isEmpty {
            let bearer = row.isTotal ? around : row.bearer ?? crossing.column.bearer ?? around
            guard !crossing.column.label.isEmpty else { return ofTable(crossing, bearer) }
            return fitted(
                Name(label: crossing.column.label, indicator: crossing.column.indicator, bearer: bearer), crossing)
        }
        let bearer = row.bearer ?? crossing.column.bearer ?? around
        if let subject = crossing.rowSubject { return ofSubject(subject, crossing, bearer) }
        // 营业收入 in a column 国有企业 is that of these enterprises only.
        if row.indicator != nil, crossing.column.label.ends(with: "企业"), TableTopic.isMeasured(row.label) {
            let label = crossing.column.label + row.label
            return fitted(Name(label: label, indicator: vocabulary.indicator(named: label), bearer: bearer), crossing)
        }
        // 固定资产投资 in a column 城镇 is that of the towns.
        if row.indicator != nil, RuleWords.builtIn[.columnPart].contains(crossing.column.label),
            TableTopic.isMeasured(row.label)
        {
            let label = crossing.column.label + row.label
            return fitted(Name(label: label, indicator: vocabulary.indicator(named: label), bearer: bearer), crossing)
        }
        if let index = row.indicator, fits(index, crossing) {
            // 劳动者报酬 beside 地区生产总值 is a part of it with a name of its own.
            if merging.suffix(ofPartsOf: row.label) != nil, TableTopic.isMeasured(crossing.column.label),
                merging.suffix(ofPartsOf: crossing.column.label) == nil, crossing.column.label != "增加值"
            {
                return fitted(
                    Name(label: crossing.column.label, indicator: crossing.column.indicator, bearer: bearer), crossing)
            }
            return Name(label: row.label, indicator: index, bearer: bearer)
        }
        if let name = ofSettlement(crossing, bearer) { return name }
        if !crossing.column.label.isEmpty {
            let label =
                crossing.column.isSubset && !TableTopic.isMeasured(crossing.column.label)
                ? crossing.column.label + row.label
                : crossing.column.isPart
                    ? row.label + crossing.column.label : Self.joined(row.label, crossing.column.label)
            return fitted(Name(label: label, indicator: vocabulary.indicator(named: label), bearer: bearer), crossing)
        }
        if var part = ofWhole(crossing) {
            part.bearer = bearer
            return part
        }
        return Name(label: label(crossing), indicator: nil, bearer: bearer)
    }

    /// 衣着 in a column 城市 is what the row is called without it, of the towns: 城市衣着消费价格.
    private func ofSettlement(_ crossing: Crossing, _ bearer: Context.Bearer) -> Name? {
        let (row, place) = (crossing.row.head.label, crossing.column.label)
        guard place.utf8.count == 6, RuleWords.builtIn[.settlement].contains(place), !TableTopic.isMeasured(row) else {
            return nil
        }
        var crossing = crossing
        (crossing.column.label, crossing.column.indicator) = ("", nil)
        let own = label(crossing)
        guard own != row || crossing.isIndex else { return nil }
        return fitted(Name(label: place + own, indicator: nil, bearer: bearer), crossing)
    }

    /// 指数 above a column of indices says no more than they are.
    private func withoutIndexHead(_ crossing: Crossing) -> Crossing {
        guard crossing.isIndex, !crossing.row.head.label.isEmpty, ["指数", "价格指数"].contains(crossing.column.label)
        else { return crossing }
        var crossing = crossing
        (crossing.column.label, crossing.column.indicator) = ("", nil)
        return crossing
    }

    /// 产量 in a column is 塑料制品产量 where the title says so.
    private func withTopic(_ crossing: Crossing) -> Crossing {
        guard crossing.row.head.label.isEmpty || crossing.rowSubject != nil, let topic = caption.topic,
            crossing.column.indicator == nil, topic.completes(crossing.column.label)
        else { return crossing }
        var crossing = crossing
        (crossing.column.label, crossing.column.indicator) = (topic.label, topic.indicator)
        return crossing
    }

    /// A row's words and a column's; 发电量 needs no 产量 behind it.
    private static func joined(_ row: String, _ column: String) -> String {
        // 营业收入 in a column 国有企业.
        if column.ends(with: "企业"), TableTopic.isMeasured(row) || row.ends(with: "企业") { return column + row }
        // 居民消费价格指数 in a column 城市.
        if RuleWords.builtIn[.settlement].contains(column), TableTopic.isMeasured(row) { return column + row }
        return row.last == "量" && column.last == "量" || row.ends(with: column) ? row : row + column
    }

    /// What is measured where the row names whom it is measured of.
    private func ofSubject(
        _ subject: Context.Bearer, _ crossing: Crossing, _ around: Context.Bearer
    ) -> Name {
        let (row, column) = (crossing.row.head, crossing.column)
        if !column.label.isEmpty {
            if let index = vocabulary.indicator(named: row.label + column.label), fits(index, crossing) {
                return Name(label: row.label + column.label, indicator: index, bearer: around)
            }
            return fitted(Name(label: column.label, indicator: column.indicator, bearer: subject), crossing)
        }
        if let group = crossing.row.group, group.parts != nil, !group.label.isEmpty {
            return fitted(Name(label: group.label, indicator: group.indicator, bearer: subject), crossing)
        }
        // 合同金额（万美元） above countries is what is told of each of them.
        if subject.scope == .region || subject.scope == .park, let group = crossing.row.group, !group.units.isEmpty,
            TableTopic.isMeasured(group.label)
        {
            return fitted(Name(label: group.label, indicator: group.indicator, bearer: subject), crossing)
        }
        if let whole, subject.scope == .industry, let suffix = merging.suffix(ofPartsOf: whole) {
            if let index = vocabulary.indicator(named: row.label + suffix), fits(index, crossing) {
                return Name(label: row.label, indicator: index, bearer: around)
            }
            return Name(label: row.label + suffix, indicator: nil, bearer: subject)
        }
        if let part = ofWhole(crossing), part.indicator != nil { return part }
        for (label, indicator) in wholes(crossing) {
            if let indicator, fits(indicator, crossing) {
                return fitted(Name(label: label, indicator: indicator, bearer: subject), crossing)
            }
        }
        // 其中：东湖区 below 水产品产量 is what the whole row says, of the district.
        if let whole = crossing.wholeRow, !whole.label.isEmpty,
            TableTopic.isMeasured(whole.label) || topic(crossing) == nil
        {
            if subject.scope == .industry, TableTopic.isMeasured(whole.label) {
                let label = TableTopic.name(of: row.label, in: whole.label)
                return fitted(
                    Name(label: label, indicator: vocabulary.indicator(named: label), bearer: subject), crossing)
            }
            return fitted(Name(label: whole.label, indicator: whole.indicator, bearer: subject), crossing)
        }
        if let topic = topic(crossing) {
            // 金融业增加值 is how the output of an industry is called; 云岭县 has 财政收入.
            let label = subject.scope == .industry ? TableTopic.name(of: row.label, in: topic.label) : topic.label
            if label != topic.label, let index = vocabulary.indicator(named: label), fits(index, crossing) {
                return Name(label: label, indicator: index, bearer: around)
            }
            return fitted(Name(label: label, indicator: nil, bearer: subject), crossing)
        }
        return Name(label: row.label, indicator: nil, bearer: subject)
    }

    /// What the title says is measured, if the number can be an amount of it.
    private func topic(_ crossing: Crossing) -> TableTopic? {
        caption.topic.flatMap { $0.indicator == nil && $0.fits(crossing.dimension, vocabulary) ? $0 : nil }
    }

    /// What the title or a group says is measured, where row and column say nothing of it.
    private func ofTable(_ crossing: Crossing, _ bearer: Context.Bearer) -> Name? {
        for (label, indicator) in wholes(crossing) where indicator != nil {
            return fitted(Name(label: label, indicator: indicator, bearer: bearer), crossing)
        }
        let label = crossing.row.group?.label ?? ""
        if !label.isEmpty { return Name(label: label, indicator: nil, bearer: bearer) }
        return topic(crossing).map { Name(label: $0.label, indicator: nil, bearer: bearer) }
    }

    /// The indicator that the row's words make together with those of a whole.
    private func ofWhole(_ crossing: Crossing) -> Name? {
        let row = crossing.row.head
        if let index = row.indicator, fits(index, crossing) {
            return Name(label: row.label, indicator: index, bearer: .park)
        }
        if let whole, let suffix = merging.suffix(ofPartsOf: whole) {
            guard let index = vocabulary.indicator(named: row.label + suffix), fits(index, crossing) else { return nil }
            return Name(label: row.label, indicator: index, bearer: .park)
        }
        for (label, _) in wholes(crossing) {
            if let index = merging.indicator(of: row.label, partOf: label), fits(index, crossing),
                isOfIndustry(index, crossing)
            {
                return Name(label: row.label, indicator: index, bearer: .park)
            }
        }
        return nil
    }

    /// Whether an indicator is that of the industry which the row names, if it names one: 房地产开发投资 is what is put into
    /// the building of houses, and not that of 房地产业.
    private func isOfIndustry(_ indicator: Int, _ crossing: Crossing) -> Bool {
        crossing.rowSubject?.scope != .industry
            || vocabulary.indicators[indicator].name.holds("开发") == crossing.row.head.label.holds("开发")
    }

    /// What the row may be a part of: the row above it, its group, what the title speaks of.
    private func wholes(_ crossing: Crossing) -> [(label: String, indicator: Int?)] {
        var wholes: [(String, Int?)] = []
        if let row = crossing.wholeRow, !row.label.isEmpty { wholes.append((row.label, row.indicator)) }
        if let group = crossing.row.group, !group.label.isEmpty { wholes.append((group.label, group.indicator)) }
        if let topic = caption.topic, let indicator = topic.indicator { wholes.append((topic.label, indicator)) }
        return wholes
    }

    /// The row's words, with those of what it is a part of where they would not be enough.
    private func label(_ crossing: Crossing) -> String {
        let row = crossing.row
        let own = row.head.label
        if let whole {
            let isMoney = crossing.dimension.map { $0 == .money } ?? true
            // 城镇新增就业 is no industry.
            let isIndustry = own.ends(with: "业") && !["就业", "失业", "创业", "毕业"].contains { own.hasSuffix($0) }
            return isIndustry && isMoney ? own + (merging.suffix(ofPartsOf: whole) ?? "") : own
        }
        let isOnlyOfTitle = row.head.units.isEmpty && row.units.isEmpty
        if row.whole != nil, let whole = crossing.wholeRow, !whole.label.isEmpty,
            whole.indicator != nil || caption.topic?.indicator == nil || !isOnlyOfTitle
        {
            return TableTopic.name(of: own, in: whole.label)
        }
        // 奶牛 below 期末畜禽存栏 is 奶牛存栏, whatever else the title speaks of.
        if let group = row.group?.label, let herd = RuleWords.builtIn[.herd].words.first(where: group.hasSuffix) {
            return row.head.units.isEmpty && row.head.isName ? own + herd : own
        }
        let unit = row.units.first ?? row.unitsAbove.first ?? caption.units.first
        let dimension = crossing.dimension ?? unit?.dimension(vocabulary)
        guard let topic = caption.topic, topic.fits(dimension, vocabulary) else { return own }
        if topic.indicator != nil { return isOnlyOfTitle ? topic.label(of: row.head) : own }
        return row.head.isName ? topic.label(of: row.head) : own
    }

    private func isOutput(_ name: Name) -> Bool {
        guard let index = name.indicator else { return name.label.ends(with: "产值") }
        return ["industrial-output", "industrial-output-above-scale"].contains(vocabulary.indicators[index].id)
    }

    private func fits(_ indicator: Int, _ crossing: Crossing) -> Bool {
        crossing.dimension.map { vocabulary.indicators[indicator].dimension == $0 } ?? true
    }

    /// A name without an indicator that does not go with the number; the output of an industry is an indicator of its
    /// own.
    func fitted(_ name: Name, _ crossing: Crossing) -> Name {
        var name = name
        if let index = name.indicator, !fits(index, crossing) { name.indicator = nil }
        if name.bearer.scope == .industry, isOutput(name) {
            name.indicator = vocabulary.indicatorIndex("industry-output")
        }
        return name
    }
}
