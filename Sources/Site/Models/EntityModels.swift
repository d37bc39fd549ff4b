import Templates

/// Projects of one stage.
struct ProjectGroupModel: ViewModel {
    let title: String
    let projects: [NamedThingModel]

    static let schema = Schema<ProjectGroupModel>(
        "projects of a stage",
        [
            .text("title", "The stage in words.") { $0.title },
            .text("count", "How many there are.") { "\($0.projects.count)" },
            .models("projects", "The projects.") { $0.projects },
        ])
}

/// A project or an honour by its name.
struct NamedThingModel: ViewModel {
    let name: String
    let url: String
    let date: String
    let enterprise: String
    let figure: FigureModel?

    static let schema = Schema<NamedThingModel>(
        "named thing",
        [
            .text("name", "Its name as written.") { $0.name },
            .text("url", "The report that names it, from the site's top.") { $0.url },
            .optionalText("date", "The report's date.") { $0.date },
            .optionalText("enterprise", "Who builds it.") { $0.enterprise },
            .optionalModel("figure", "What is invested in it.") { $0.figure },
        ])
}

/// A value that was calculated, with its formula.
struct DerivedModel: ViewModel {
    let id: String
    let name: String
    let figure: FigureModel
    let kind: String
    let formula: [PhraseModel]

    static let schema = Schema<DerivedModel>(
        "derived value",
        [
            .text("id", "Its id on the page.") { $0.id },
            .text("name", "What it is a value of.") { $0.name },
            .model("figure", "The value.") { $0.figure },
            .text("kind", "How it was calculated, in words.") { $0.kind },
            .models("formula", "The calculation with its inputs.") { $0.formula },
        ])
}
