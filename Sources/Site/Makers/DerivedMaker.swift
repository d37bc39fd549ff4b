import Basics
import Dataset
import Extraction

/// Makes the rows of derived values with the calculation and its inputs.
struct DerivedMaker: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// All derived values of a park, in the order of their keys.
    func rows(ofPark park: Int) -> [DerivedModel] {
        dataset.derived.indices.filter { dataset.derived[$0].key.park == park }.map(row)
    }

    private func row(_ place: Int) -> DerivedModel {
        let derived = dataset.derived[place]
        let bearer = dataset.names[derived.key.scopeName]
        return DerivedModel(
            id: PageAddress.derivedID(derived, dataset),
            name: [bearer, wording.name(of: derived.key, dataset)].filter { !$0.isEmpty }.joined(separator: " "),
            figure: figures.figure(derived: place),
            kind: wording.words.word("derivation", derived.derivation.rawValue), formula: formula(derived))
    }

    /// The inputs in the gaps of the formula, each with its name where it is not what the value is of.
    private func formula(_ derived: DerivedValue) -> [PhraseModel] {
        var gaps: [String: [PhraseModel]] = [:]
        for (number, fact) in derived.inputs.enumerated() {
            let figure = figures.figure(fact)
            let observation = dataset.observation(fact)
            let isOther = observation.indicator != derived.key.indicator
            let phrase = figures.phrase(figure)
            let name = isOther ? figure.indicator + " " : observation.measure == .level ? figure.period + " " : ""
            gaps["\(number + 1)"] = [PhraseModel(text: name, url: ""), phrase]
        }
        return wording.words.sentence("formula" + capitalised(derived.derivation.rawValue), gaps)
    }

    private func capitalised(_ name: String) -> String {
        name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
