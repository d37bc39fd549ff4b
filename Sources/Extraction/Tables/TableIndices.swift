import Basics
import Vocabulary

// Names of numbers against a base of 100, of amounts at the prices of another year, and of industries in columns.
extension TableNaming {
    /// Makes a name that of a number against a base of 100: 食品 is 食品价格指数 in a table of prices, 第一产业 below
    /// 三次产业从业者比例 is 第一产业从业者比例.
    func takeIndex(_ name: inout Name, _ group: TableHead?) {
        name.indicator = nil
        if let group, group.isIndex, TableTopic.isMeasured(group.words), !TableTopic.isMeasured(name.label) {
            let whole = group.words.begins(with: "三次产业") ? String(group.words.dropFirst(4)) : group.words
            name.label = TableTopic.name(of: name.label, in: whole)
            return
        }
        if !name.label.holds("指数") { name.label += indexEnding }
    }

    /// Makes a name that of an amount at the prices of another year.
    func takeConstantPrices(_ name: inout Name) {
        if let index = name.indicator, !TableTopic.isMeasured(name.label) {
            name.label = vocabulary.indicators[index].name
        }
        (name.label, name.indicator) = (name.label + "（不变价）", nil)
    }

    /// What the title says is measured in a table of indices.
    func ofIndices(_ value: TableValues.Value) -> Name? {
        guard value.isIndex, caption.title.label.ends(with: "指数") else { return nil }
        return Name(label: caption.title.label, indicator: nil, bearer: caption.title.bearer ?? .park)
    }

    /// 第一产业 in a column, below a title of 地区生产总值, is 第一产业增加值, and 第一产业指数 in a table of indices.
    func ofIndustry(
        _ crossing: Crossing, _ subject: Context.Bearer, _ around: Context.Bearer
    ) -> Name? {
        guard subject.scope == .industry, !crossing.column.label.isEmpty else { return nil }
        if crossing.isIndex { return Name(label: crossing.column.label, indicator: nil, bearer: around) }
        guard let suffix = caption.topic.flatMap({ merging.suffix(ofPartsOf: $0.label) }) else { return nil }
        let label = crossing.column.label + suffix
        return fitted(Name(label: label, indicator: vocabulary.indicator(named: label), bearer: around), crossing)
    }
}
