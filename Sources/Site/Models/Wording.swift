import Basics
import Dataset
import Extraction
import Reading
import Vocabulary

/// Puts values into the words of the interface's language.
struct Wording: Sendable {
    let words: Words
    let isChinese: Bool

    /// `2024年`, `2024年上半年`, `2024年1—9月`; the written form in English.
    func text(_ period: Period?) -> String {
        guard let period else { return "" }
        guard isChinese else { return period.description.replacing("/", with: " – ") }
        switch period {
        case .year(let year): return "\(year)年"
        case .half(let year, let half): return "\(year)年\(half == 1 ? "上" : "下")半年"
        case .quarter(let year, let quarter): return "\(year)年\(["一", "二", "三", "四"][quarter - 1])季度"
        case .month(let year, let month): return "\(year)年\(month)月"
        case .months(let year, let first, let last) where last > 12:
            return "\(year)年\(first)月—\(period.year)年\((last - 1) % 12 + 1)月"
        case .months(let year, let first, let last): return "\(year)年\(first)—\(last)月"
        case .years(let first, let last): return "\(first)—\(last)年"
        }
    }

    /// `2025年1月16日`, as far as it is known.
    func text(_ date: ReportDate?) -> String {
        guard let date else { return "" }
        guard isChinese else { return date.description }
        return "\(date.year)年" + (date.month.map { "\($0)月" } ?? "") + (date.day.map { "\($0)日" } ?? "")
    }

    /// A number with a real minus sign.
    func text(_ value: ExactDecimal) -> String {
        value.isNegative ? "−" + value.magnitude.description : value.description
    }

    /// The name of an indicator, or the label as written.
    func name(of observation: Observation, _ vocabulary: Vocabulary) -> String {
        guard let index = observation.indicator else { return observation.label }
        let indicator = vocabulary.indicators[index]
        if indicator.isByLabel, !observation.label.isEmpty { return observation.label }
        return isChinese ? indicator.name : indicator.englishName
    }

    /// The name of what a key is of: an indicator's, or the label as written.
    func name(of key: Key, _ dataset: Dataset) -> String {
        let label = dataset.names[key.label]
        guard let index = key.indicator else { return label }
        let indicator = dataset.vocabulary.indicators[index]
        return indicator.isByLabel && !label.isEmpty ? label : name(of: indicator)
    }

    /// The name of an indicator.
    func name(of indicator: Indicator) -> String { isChinese ? indicator.name : indicator.englishName }

    /// Several names in a row.
    func list(_ names: [String]) -> String { names.joined(separator: isChinese ? "、" : ", ") }

    /// The level of a park in words, where its owner used a known one.
    func level(_ park: Park) -> String {
        guard let level = park.level else { return "" }
        return ["national", "provincial", "municipal", "county"].contains(level) ? words.word("level", level) : level
    }

    /// Province and city; one name where the city is a province of its own.
    func place(_ park: Park) -> String {
        let city = park.city == park.province ? nil : park.city
        return [park.province, city].compactMap { $0 }.joined(separator: " ")
    }

    /// The mark of a qualifier; empty where the value is exact.
    func mark(_ qualifier: Qualifier) -> String {
        qualifier == .equal ? "" : words.word("qualifier", qualifier.rawValue)
    }

    /// The words for a kind of statement; empty for the level.
    func text(_ measure: Measure) -> String {
        measure == .level ? "" : words.word("measure", measure.rawValue)
    }
}
