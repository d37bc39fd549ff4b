import Extraction
import Templates

/// A figure as a table or a card shows it.
struct FigureModel: ViewModel {
    let indicator: String
    let measure: String
    let qualifier: String
    let value: String
    let unit: String
    let period: String
    let status: String
    let statusKind: String
    let growth: GrowthModel?
    /// None of a derived one. Few pages show them, so only these put them into a text.
    let words: Quote?
    let url: String
    var marks: [MarkModel] = []

    static let schema = Schema<FigureModel>(
        "figure",
        [
            .text("indicator", "What is measured.") { $0.indicator },
            .optionalText("measure", "The kind of statement, where it is not the level.") { $0.measure },
            .optionalText("qualifier", "≥, ≤ or ≈.") { $0.qualifier },
            .text("value", "The number as written.") { $0.value },
            .optionalText("unit", "The unit.") { $0.unit },
            .optionalText("period", "The time it speaks of.") { $0.period },
            .text("status", "The status in words.") { $0.status },
            .text("statusKind", "actual, target or forecast.") { $0.statusKind },
            .optionalModel("growth", "The growth stated beside it.") { $0.growth },
            .optionalText("quote", "The words it was read from; none of a derived one.") { $0.words?.text ?? "" },
            .text("url", "The address of its words, from the site's top; of a derived one, of its inputs.") { $0.url },
            .models("marks", "What a reader has to know of it.") { $0.marks },
        ])
}

/// A rate of growth beside a level.
struct GrowthModel: ViewModel {
    let value: String
    let url: String
    var mark = ""
    var isFall = false

    static let schema = Schema<GrowthModel>(
        "growth",
        [
            .text("value", "The rate with its sign.") { $0.value },
            .text("url", "The address of its words or inputs, from the site's top.") { $0.url },
            .optionalText("mark", "A word that says that it was calculated.") { $0.mark },
            .flag("isFall", "Whether it is below zero.") { $0.isFall },
        ])
}

/// A table of figures of one category.
struct CategoryModel: ViewModel {
    let id: String
    let title: String
    let caption: String
    let figures: [FigureModel]

    static let schema = Schema<CategoryModel>(
        "category",
        [
            .text("id", "Its id on the page.") { $0.id },
            .text("title", "Its name.") { $0.title },
            .text("caption", "The table's caption.") { $0.caption },
            .text("count", "How many figures it holds.") { "\($0.figures.count)" },
            .models("figures", "The figures.") { $0.figures },
        ])
}

/// The figures of industries, enterprises …, by whom they speak of.
struct ScopeGroupModel: ViewModel {
    let id: String
    let title: String
    let caption: String
    let bearers: [BearerModel]

    static let schema = Schema<ScopeGroupModel>(
        "scope group",
        [
            .text("id", "Its id on the page.") { $0.id },
            .text("title", "Its name.") { $0.title },
            .text("caption", "The table's caption.") { $0.caption },
            .text("count", "How many figures it holds.") { "\($0.bearers.reduce(0) { $0 + $1.figures.count })" },
            .models("bearers", "Whom the figures speak of.") { $0.bearers },
        ])
}

/// One industry, enterprise or project and its figures.
struct BearerModel: ViewModel {
    let name: String
    let figures: [FigureModel]

    static let schema = Schema<BearerModel>(
        "bearer",
        [
            .text("name", "Its name as written.") { $0.name },
            .models("figures", "Its figures.") { $0.figures },
        ])
}
