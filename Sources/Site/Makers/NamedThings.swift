import Basics
import Dataset
import Extraction

/// Makes the lists of projects and honours that the reports of a park name, each once, as the latest report has it.
struct NamedThings: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// The projects of a park by how far they have come; those of unknown stage last.
    func projects(ofPark park: Int) -> [ProjectGroupModel] {
        let found = latest(.project, ofPark: park)
        let stages: [Entity.Stage?] = Entity.Stage.allCases + [nil]
        return stages.compactMap { stage in
            let own = found.filter { $0.entity.stage == stage }
            guard !own.isEmpty else { return nil }
            return ProjectGroupModel(
                title: stage.map { wording.words.word("stage", $0.rawValue) } ?? wording.words["stageUnknown"],
                projects: own.map { model($0.report, $0.entity) })
        }
    }

    /// The honours of a park, the latest first.
    func honours(ofPark park: Int) -> [NamedThingModel] {
        latest(.honour, ofPark: park).map { model($0.report, $0.entity) }
    }

    private func latest(_ kind: Entity.Kind, ofPark park: Int) -> [(report: Int, entity: Entity)] {
        var seen: Set<String> = []
        return dataset.reportsOfPark[park].reversed().flatMap { report in
            dataset.reports[report].extraction.entities.filter { $0.kind == kind && seen.insert($0.name).inserted }
                .map { (report, $0) }
        }
    }

    private func model(_ report: Int, _ entity: Entity) -> NamedThingModel {
        // The name's words are found by the browser: an entity has no address of its own.
        let url = PageAddress.report(report, dataset) + "#:~:text=" + PercentForm.encoded(entity.name)
        return NamedThingModel(
            name: entity.name, url: url, date: wording.text(dataset.reports[report].details.date),
            enterprise: entity.enterprise ?? "",
            figure: entity.investment.map { figures.figure(Fact(report: report, number: $0)) })
    }
}
