import Basics
import Vocabulary

/// Finds the kind of statement that a cell makes, and its unit.
struct TableValues {
    private let vocabulary: Vocabulary
    private let caption: TableCaption
    private let percent: UnitPhrase?
    private let points: UnitPhrase?
    /// Units that the text before the table tells.
    private let told: ToldUnits
    /// Whether any column holds other values than rates.
    private let hasLevels: Bool
    /// The unit of changes, where no column of amounts has any: that of 增减（家） is that of the numbers before it.
    private let unitOfChanges: UnitPhrase?
    /// Whether what the columns of rates hold are prices against those before: 环比 100.2 below 价格指数.
    private let ratesAreIndices: Bool
    private static let moneyHeads = RuleWords.builtIn[.moneyHead].words

    init(
        _ vocabulary: Vocabulary, _ caption: TableCaption, _ columns: TableColumns, _ told: ToldUnits,
        rates: [ColumnFigures], names: [String]
    ) {
        ratesAreIndices =
            !rates.isEmpty && rates.allSatisfy(\.areNearHundred)
            && (caption.title.words.holds("指数") || names.contains { $0.holds("指数") })
        self.vocabulary = vocabulary
        self.told = told
        self.caption = caption
        hasLevels = columns.values.contains { !columns.head($0).isRate }
        percent = UnitPhrase.named("%", vocabulary)
        let heads = columns.values.map { columns.head($0) }
        let changes = heads.filter { head in head.measures.contains { $0.measure == .change && $0.companion == .amount }
        }
        let units = changes.compactMap(\.units.first).filter {
            $0.dimension(vocabulary) != .share && $0.dimension(vocabulary) != .points
        }
        let isOpen = heads.allSatisfy { $0.units.isEmpty || !$0.measures.isEmpty }
        unitOfChanges = isOpen && Set(units.map(\.text)).count == 1 ? units.first : nil
        points = UnitPhrase.named("个百分点", vocabulary)
    }

    /// The indicator for the whole investment in a project.
    var projectInvestment: Int? { vocabulary.indicatorIndex("project-investment") }

    /// A number with its unit, and the kind of statement that it makes.
    struct Value {
        var quantity: Quantity
        var measure: Measure
        var isNegative = false
        /// Whether it is held against a base of 100.
        var isIndex = false
    }

    /// The value of a cell; none where nothing says what its unit is.
    func value(_ number: CellNumber, row: TableRow, column: TableHead) -> Value? {
        var words = number.measures.isEmpty ? column.measures : number.measures
        if words.isEmpty { words = row.head.measures.isEmpty ? row.group?.measures ?? [] : row.head.measures }
        if words.isEmpty, number.unit == nil, !hasAmounts(row, column) { words = caption.title.measures }
        if number.isOrdinal || words.contains(where: { $0.measure == .rank }) { return rank(number) }
        if isIndex(number, words, row, column) { return index(number) }
        let own = number.unit ?? (number.measures.isEmpty ? headUnit(row, column) : nil)
        if !words.isEmpty, column.measures.isEmpty == false || own == nil || own == percent {
            if let value = measured(number, words, own, row: row, column: column) { return value }
        }
        guard let unit = own ?? levelUnit(row, column) ?? toldUnit(words, row, column) else {
            return count(number, row, column) ?? untold(number, words, row, column)
        }
        // 30.14 below 企业数 is counted in something else.
        if own == nil, number.value.exponent < 0, unit.scale == 0, vocabulary.units[unit.unit].isClassifier,
            takesUnitOfRowAbove(number, row, column)
        {
            return untold(number, words, row, column)
        }
        let measure = unit == percent && isAmount(row, column) ? Measure.growth : level(words, unit)
        return quantity(number, unit).map { value($0, measure, words) }
    }

    /// The unit that the column gives; below a time only that of the row, if it is of another kind: 资产负债率（%） in
    /// 2024年（亿元）, and 增长（%） below amounts.
    private func headUnit(_ row: TableRow, _ column: TableHead) -> UnitPhrase? {
        guard let unit = column.units.first, column.measures.isEmpty, let own = row.units.first,
            own.dimension(vocabulary) != unit.dimension(vocabulary)
        else { return column.units.first }
        // 金额（亿元） beside 数量 is no amount in the unit of what is counted or weighed.
        let isMoney = unit.dimension(vocabulary) == .money && own.dimension(vocabulary) != .ratio
        if isMoney, own != percent, Self.moneyHeads.contains(where: column.words.hasSuffix) {
            return unit
        }
        return column.label.isEmpty || own == percent && !row.head.measures.isEmpty ? own : unit
    }

    /// Whether a number is held against a base of 100, as its heads or the title say.
    func isIndex(_ number: CellNumber, _ words: [MeasureWord], _ row: TableRow, _ column: TableHead) -> Bool {
        if column.isIndex { return true }
        // 人均生产总值(元) in a table of indices (上年=100) is an index as well.
        if caption.isOfIndices, caption.hasBase, number.unit == nil, words.isEmpty, Self.mayBeIndex(number),
            (row.units + column.units).allSatisfy({ $0.dimension(vocabulary) == .money })
        {
            return true
        }
        guard row.units.isEmpty, number.unit == nil else { return false }
        if row.head.isIndex { return true }
        guard column.units.isEmpty else { return false }
        // 从业者比例 above (以第一产业为100) says nothing else of the rows below.
        if row.group?.isIndex ?? false {
            return column.measures.isEmpty && row.head.measures.isEmpty && number.measures.isEmpty
        }
        if ratesAreIndices, words.allSatisfy({ $0.measure == .growth || $0.measure == .change }) { return true }
        return words.isEmpty && caption.isOfIndices
    }

    /// Whether a number is of a size that indices of years side by side have.
    private static func mayBeIndex(_ number: CellNumber) -> Bool {
        ExactDecimal(significand: 30) < number.value && number.value < ExactDecimal(significand: 400)
    }

    /// A number against a base of 100 has no unit.
    private func index(_ number: CellNumber) -> Value? {
        guard !number.value.isNegative else { return nil }
        return Value(quantity: plain(number, unit: "", dimension: .untold), measure: .level, isIndex: true)
    }

    /// The value of a cell that says that nothing changed.
    func unchanged(_ bound: Qualifier, _ range: Range<Int>, row: TableRow, column: TableHead) -> Value? {
        var words = column.measures.isEmpty ? row.head.measures : column.measures
        if words.isEmpty, !hasAmounts(row, column) { words = caption.title.measures }
        guard words.contains(where: { $0.measure == .growth || $0.measure == .change }) else { return nil }
        let number = CellNumber(range: range, value: .zero, upper: nil, qualifier: bound)
        return value(number, row: row, column: column)
    }

    /// A number under a head that announces a measure.
    private func measured(
        _ number: CellNumber, _ words: [MeasureWord], _ own: UnitPhrase?, row: TableRow, column: TableHead
    ) -> Value? {
        let isOfRate = isOfRate(row, column)
        func word(_ companion: MeasureWord.Companion) -> MeasureWord? { words.first { $0.companion == companion } }
        var unit = own
        if unit == percent, isOfRate, number.unit == nil, word(.percent)?.measure == .growth {
            unit = points
        } else if unit == nil, words.allSatisfy({ $0.companion == .points }) {
            unit = points
        } else if unit == nil {
            // 比年初增减 of a balance is told in money beside rates of the year.
            if word(.amount)?.measure == .change, caption.units.count > 1,
                caption.units.contains(where: { $0 == percent }),
                let sum = caption.units.first(where: { $0 != percent }),
                RuleWords.builtIn[.sinceYearStart].stands(in: column.words)
            {
                unit = sum
            } else if let rate = word(.percent) {
                unit = isOfRate && rate.measure == .growth ? points : percent
            } else {
                unit = isOfRate ? points : levelUnit(row, column)
            }
        }
        guard let unit, let quantity = quantity(number, unit) else { return nil }
        let companion: MeasureWord.Companion =
            quantity.dimension == .share ? .percent : quantity.dimension == .points ? .points : .amount
        // 6.7% below 变化 is a rate too.
        if companion == .percent, let change = word(.amount), change.measure == .change, word(.percent) == nil {
            return value(quantity, .growth, [])
        }
        // 1.6倍 below 增长(%) is a rate as well.
        if quantity.baseUnit == "倍", let growth = word(.percent), growth.measure == .growth {
            return value(quantity, .growth, [growth])
        }
        if let found = word(companion) { return value(quantity, found.measure, [found]) }
        if companion == .points, let growth = word(.percent), growth.measure == .growth {
            return value(quantity, .change, [growth])
        }
        // An amount below 增长 is the increment, one below 占比 or 完成率 is none.
        if companion == .amount, let growth = word(.percent), growth.measure == .growth {
            return value(quantity, .change, [growth])
        }
        return value(quantity, .level, [])
    }

    /// Whether a column of growth is that of what is a rate itself: % beside the name of an amount, or of anything in a
    /// table of rates, is that of the rates; a share and what is done of a task grow by points.
    private func isOfRate(_ row: TableRow, _ column: TableHead) -> Bool {
        guard !column.measures.isEmpty else { return false }
        guard row.head.measures.isEmpty else {
            return row.head.measures.contains { $0.measure == .share || $0.measure == .completion }
        }
        return rowUnits(row, column).first == percent && hasLevels && !isAmount(row, column)
    }

    private func value(_ quantity: Quantity, _ measure: Measure, _ words: [MeasureWord]) -> Value {
        // 下降1.8个百分点 below 同比 is a fall, though 下降 tells of rates elsewhere.
        let word = words.first { $0.measure == measure } ?? (words.count == 1 ? words.first : nil)
        let isNegative = word?.isNegative ?? false
        return Value(quantity: quantity, measure: measure, isNegative: isNegative && !quantity.value.isNegative)
    }

    private func level(_ words: [MeasureWord], _ unit: UnitPhrase) -> Measure {
        guard unit.dimension(vocabulary) != .share else {
            return words.first { $0.companion == .percent }?.measure ?? .level
        }
        return words.first { $0.companion == .amount && $0.measure == .change }?.measure ?? .level
    }

    /// Whether what is measured is an amount, so that a percentage can only be its growth.
    private func isAmount(_ row: TableRow, _ column: TableHead) -> Bool {
        // What is used up of energy is no share of anything.
        if column.label.isEmpty, RuleWords.builtIn[.consumption].closes(row.head.label) {
            return true
        }
        guard column.label.isEmpty || column.indicator != nil, let indicator = row.head.indicator ?? column.indicator
        else { return false }
        return ![.share, .points, .ratio].contains(vocabulary.indicators[indicator].dimension)
    }

    /// Whether any head gives a unit for amounts.
    private func hasAmounts(_ row: TableRow, _ column: TableHead) -> Bool {
        let units = rowUnits(row, column) + row.unitsAbove + column.units + caption.units
        return units.contains { $0 != percent }
    }

    private func rowUnits(_ row: TableRow, _ column: TableHead) -> [UnitPhrase] {
        row.units.isEmpty ? row.group?.units ?? [] : row.units
    }

    /// The unit of plain values: of the row, else the one for the whole table that goes with the indicator.
    private func levelUnit(_ row: TableRow, _ column: TableHead) -> UnitPhrase? {
        if let unit = rowUnits(row, column).first { return unit }
        // #亏损企业 below 企业单位数（个） is counted as its whole is.
        if row.head.isPart, row.whole != nil, row.head.indicator == nil, !TableTopic.isMeasured(row.head.label),
            let unit = row.unitsAbove.first, unit != percent
        {
            return unit
        }
        guard !row.head.hasOpenUnit, !column.hasOpenUnit else { return nil }
        // 营业成本 has its own unit, whatever else the title names: 规模以上工业企业情况.
        let isNamed = [row.head.label, column.label].contains(where: TableTopic.isMeasured)
        let indicator = row.head.indicator ?? column.indicator ?? (isNamed ? nil : topicOfUnits)
        let isCount = row.head.isCount || column.isCount
        let dimension = indicator.map { vocabulary.indicators[$0].dimension } ?? (isCount ? .count : nil)
        if let unit = unitByWords(row, column) { return unit }
        if let fitting = caption.units.first(where: { $0.dimension(vocabulary) == dimension }) { return fitting }
        guard let first = caption.units.first(where: { $0 != percent }) ?? caption.units.first else {
            if let unitOfChanges, column.measures.isEmpty { return unitOfChanges }
            // A row of percentages says nothing of the amounts below it.
            return row.unitsAbove.first.flatMap { $0 == percent ? nil : $0 }
        }
        // 单位：亿元、人 holds for amounts of money and for people, not for what is counted in something else.
        return dimension == nil || caption.units.count == 1 && dimension == first.dimension(vocabulary) ? first : nil
    }

    /// The indicator that the title names, if it can be told in the units above the table: 规模以上工业企业 above 万元 are no
    /// count of enterprises.
    private var topicOfUnits: Int? {
        guard let indicator = caption.topic?.indicator else { return nil }
        let dimension = vocabulary.indicators[indicator].dimension
        return caption.units.isEmpty || caption.units.contains { $0.dimension(vocabulary) == dimension }
            ? indicator : nil
    }

    /// Whether a number of a row that is no part of the one above has its unit from nowhere else than that row.
    func takesUnitOfRowAbove(_ number: CellNumber?, _ row: TableRow, _ column: TableHead) -> Bool {
        guard let number, number.unit == nil, caption.units.isEmpty, column.units.isEmpty, column.measures.isEmpty,
            row.whole == nil, row.head.measures.isEmpty, unitOfChanges == nil, !column.isIndex, !row.head.isIndex
        else { return false }
        return rowUnits(row, column).isEmpty && !row.unitsAbove.isEmpty
    }

    /// Of several units of a table the one that goes with the words of a head: 单位：个、人、万元 is 人 for 从业人员数, 个 for
    /// 企业数 and 万元 for what ends in words of money.
    private func unitByWords(_ row: TableRow, _ column: TableHead) -> UnitPhrase? {
        guard caption.units.count > 1 else { return nil }
        // 东湖高新区 tells whom the amounts are of, and 从业人员 above them what.
        let isOfColumn =
            !column.label.isEmpty && row.head.indicator == nil && !TableTopic.isMeasured(row.head.label)
        let label = row.head.label.isEmpty || isOfColumn ? column.label : row.head.label
        // 居民人均可支配收入, 教师工资总额, 人口出生率 and 居民消费价格指数 count nobody.
        let isPeople =
            RuleWords.builtIn[.peopleHead].stands(in: label) && !TableTopic.isMoney(label)
            && !["户数", "指数", "率", "密度", "比", "比例", "比重"].contains { label.ends(with: $0) }
        let isCount = isPeople || row.head.isCount || column.isCount || label.ends(with: "数")
        let fitting = caption.units.filter { unit in
            guard isCount else { return unit.dimension(vocabulary) == .money }
            return unit.dimension(vocabulary) == .count && unit.text.ends(with: "人") == isPeople
        }
        // 户数 and 学校数 are counted in what they name.
        if fitting.count > 1, let own = fitting.first(where: { label.contains($0.text) }) { return own }
        return fitting.count == 1 && (isCount || TableTopic.isMoney(label)) ? fitting[0] : nil
    }

    /// The unit that the text before the table tells of a level.
    private func toldUnit(_ words: [MeasureWord], _ row: TableRow, _ column: TableHead) -> UnitPhrase? {
        guard words.isEmpty, !row.head.hasOpenUnit, !column.hasOpenUnit, let unit = told.unit(row, column) else {
            return nil
        }
        let indicator = row.head.indicator ?? column.indicator
        return indicator.map { vocabulary.indicators[$0].dimension == unit.dimension(vocabulary) } ?? true ? unit : nil
    }

    /// Things counted without a word for them.
    private func count(_ number: CellNumber, _ row: TableRow, _ column: TableHead) -> Value? {
        let indicator = row.head.indicator ?? column.indicator
        let isCount =
            indicator.map { vocabulary.indicators[$0].dimension == .count } ?? (row.head.isCount || column.isCount)
        guard isCount, number.value.exponent >= 0 else { return nil }
        return Value(quantity: plain(number, unit: "", dimension: .count), measure: .level)
    }

    /// An amount whose unit the table tells nowhere, where its heads end as the names of amounts do: it is stated, but of
    /// no indicator.
    private func untold(
        _ number: CellNumber, _ words: [MeasureWord], _ row: TableRow, _ column: TableHead
    ) -> Value? {
        guard caption.units.isEmpty, row.unitsAbove.allSatisfy({ $0 == percent }), !row.head.hasOpenUnit,
            !column.hasOpenUnit,
            !number.looksLikeYear,
            column.label.isEmpty
                || TableTopic.isMeasured(column.label) && !RuleWords.builtIn[.unmeasuredHead].contains(column.label),
            [row.head.label, column.label, caption.topic?.label ?? ""].contains(where: TableTopic.isMeasured)
        else { return nil }
        let isChange = words.contains { $0.companion == .amount && $0.measure == .change }
        guard isChange || words.isEmpty else { return nil }
        return Value(quantity: plain(number, unit: "", dimension: .untold), measure: isChange ? .change : .level)
    }

    private func rank(_ number: CellNumber) -> Value? {
        guard number.value.exponent >= 0, !number.value.isNegative, number.unit == nil || number.unit?.text == "位"
        else {
            return nil
        }
        return Value(quantity: plain(number, unit: "位", dimension: .rank), measure: .rank)
    }

    private func plain(_ number: CellNumber, unit: String, dimension: Dimension) -> Quantity {
        Quantity(
            range: number.range, outer: number.range, value: number.value, upper: number.upper, scale: 0,
            unitText: unit, unit: nil, dimension: dimension, base: number.value, baseUnit: "",
            qualifier: number.qualifier, isCount: dimension == .count)
    }

    /// What a number amounts to in the base unit of another quantity, whose unit it shares.
    func base(of value: ExactDecimal, like other: Quantity) -> ExactDecimal {
        guard let unit = other.unit else { return value }
        if other.dimension == .ratio { return value }
        return value.scaled(byPowerOfTen: other.scale).multiplied(by: vocabulary.units[unit].factor)?.plain ?? value
    }

    /// The amount of a number in a unit.
    private func quantity(_ number: CellNumber, _ phrase: UnitPhrase) -> Quantity? {
        let unit = vocabulary.units[phrase.unit]
        let factor = phrase.isRatio ? Fraction.one : unit.factor
        let scaled = phrase.isRatio ? number.value : number.value.scaled(byPowerOfTen: phrase.scale)
        guard let base = scaled.multiplied(by: factor) else { return nil }
        return Quantity(
            range: number.range, outer: number.range, value: number.value, upper: number.upper,
            scale: phrase.isRatio ? 0 : phrase.scale, unitText: phrase.text, unit: phrase.unit,
            dimension: phrase.dimension(vocabulary), base: base.plain,
            baseUnit: phrase.isRatio ? phrase.text : unit.base,
            qualifier: number.qualifier, isCount: unit.isClassifier)
    }
}
