import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes the figures that pages show out of facts and derived values of the dataset.
struct FigureMaker: Sendable {
    let dataset: Dataset
    let wording: Wording
    /// The indicators that have a page: those that a park as a whole reports.
    let shownIndicators: Set<Int>

    /// A maker of a dataset's figures.
    init(dataset: Dataset, wording: Wording) {
        self.dataset = dataset
        self.wording = wording
        shownIndicators = Set(
            dataset.parks.indices.flatMap { dataset.keys(ofPark: $0).lazy.filter(\.isOfPark).compactMap(\.indicator) })
    }

    /// The page of an indicator; empty where no park as a whole reports it.
    func page(ofIndicator indicator: Int?) -> String {
        guard let indicator, shownIndicators.contains(indicator) else { return "" }
        return PageAddress.indicator(dataset.vocabulary.indicators[indicator].id)
    }

    /// An observation as written, or in a column's unit.
    func figure(_ fact: Fact, in unit: DisplayUnit? = nil, growth: GrowthModel? = nil) -> FigureModel {
        let observation = dataset.observation(fact)
        let (value, unitName) = text(observation.quantity, in: unit)
        return FigureModel(
            indicator: wording.name(of: observation, dataset.vocabulary), measure: wording.text(observation.measure),
            qualifier: wording.mark(observation.quantity.qualifier), value: value, unit: unitName,
            period: wording.text(observation.period),
            status: wording.words.word("status", observation.status.rawValue),
            statusKind: observation.status.rawValue, growth: growth, words: observation.words, url: url(fact),
            marks: marks(fact))
    }

    /// What a cell shows, with a mark where reports contradict each other or the label says more than the indicator.
    func figure(cell place: Int, in unit: DisplayUnit? = nil, growth: GrowthModel? = nil) -> FigureModel {
        let cell = dataset.cell(place)
        var model = figure(cell.shown, in: unit, growth: growth)
        if dataset.hasOwnDefinition(cell.shown) { model.marks.append(definition(cell.shown)) }
        if dataset.isToDate(cell.shown) { model.marks.append(toDate(cell.shown)) }
        if cell.isInConflict { model.marks.append(mark("conflict", PageAddress.conflict(cell.key, dataset))) }
        return model
    }

    /// A derived value, in a column's unit if there is one; it leads to its inputs.
    func figure(derived place: Int, in unit: DisplayUnit? = nil) -> FigureModel {
        let derived = dataset.derived[place]
        let (value, unitName) = text(derived.amount, in: unit)
        return FigureModel(
            indicator: wording.name(of: derived.key, dataset), measure: wording.text(derived.key.measure),
            qualifier: wording.mark(derived.amount.qualifier), value: value, unit: unitName,
            period: wording.text(derived.key.period),
            status: wording.words.word("status", derived.key.status.rawValue),
            statusKind: derived.key.status.rawValue, growth: nil, words: nil,
            url: PageAddress.derived(derived, dataset), marks: [mark("derived", "")])
    }

    /// A figure of a table, stated or derived.
    func figure(
        _ figure: Figure, of key: Key, in unit: DisplayUnit? = nil, growth: GrowthModel? = nil
    ) -> FigureModel {
        switch figure {
        case .stated(let fact):
            dataset.cellPlace(of: key).map { self.figure(cell: $0, in: unit, growth: growth) }
                ?? self.figure(fact, in: unit, growth: growth)
        case .derived(let place): self.figure(derived: place, in: unit)
        }
    }

    /// A figure inside a sentence, with its unit and a link to its words.
    func phrase(_ model: FigureModel) -> PhraseModel {
        let bound = model.qualifier.isEmpty ? "" : model.qualifier + " "
        return PhraseModel(text: bound + model.value + gap(before: model.unit) + model.unit, url: model.url)
    }

    /// An amount's number and unit, in a column's unit where it can be told in it.
    private func text(_ amount: Amount, in unit: DisplayUnit?) -> (value: String, unit: String) {
        let converted = unit.flatMap { unit in unit.values(of: amount).map { (unit.name, $0) } }
        let (name, values) = converted ?? (amount.unit, (amount.value, amount.upper))
        return (wording.text(values.value) + (values.upper.map { "–" + wording.text($0) } ?? ""), name)
    }

    /// A blank before units of letters in English, where `%` follows at once.
    private func gap(before unit: String) -> String {
        wording.isChinese || unit.isEmpty || unit == "%" ? "" : " "
    }

    private func marks(_ fact: Fact) -> [MarkModel] {
        var marks: [MarkModel] = []
        if dataset.correction(of: fact) != nil { marks.append(mark("corrected", "")) }
        if dataset.isDoubtful(fact) { marks.append(mark("review", "")) }
        return marks
    }

    /// The words that say what a figure counts, where the indicator's name does not.
    private func definition(_ fact: Fact) -> MarkModel {
        let label = dataset.observation(fact).label
        return MarkModel(
            kind: "definition", word: wording.words.text("markDefinition", ["label": label]), url: "")
    }

    /// Until when a figure counts whose year was not over.
    private func toDate(_ fact: Fact) -> MarkModel {
        let date = wording.text(dataset.reports[fact.report].details.date)
        return MarkModel(
            kind: "partial", word: wording.words.text("markToDate", ["date": date]), url: "")
    }

    private func mark(_ kind: String, _ url: String) -> MarkModel {
        MarkModel(kind: kind, word: wording.words.word("mark", kind), url: url)
    }

    /// The address of a fact's words.
    func url(_ fact: Fact) -> String {
        PageAddress.report(fact.report, dataset) + "#" + dataset.observation(fact).place.anchor
    }

    /// The growth that belongs to the level shown for a key: stated, or else derived.
    func growth(beside key: Key) -> GrowthModel? {
        let rate = key.of(.growth)
        if let fact = dataset.growth(ofLevel: key) {
            return growth(dataset.observation(fact).quantity, url(fact), isDerived: false)
        }
        guard let place = dataset.derivedPlace(of: rate) else { return nil }
        let derived = dataset.derived[place]
        return growth(derived.amount, PageAddress.derived(derived, dataset), isDerived: true)
    }

    private func growth(_ amount: Amount, _ url: String, isDerived: Bool) -> GrowthModel {
        let sign = amount.value.isNegative ? "" : "+"
        let upper = amount.upper.map { "–" + wording.text($0) } ?? ""
        return GrowthModel(
            value: wording.mark(amount.qualifier) + sign + wording.text(amount.value) + upper + amount.unit, url: url,
            mark: isDerived ? wording.words["markDerived"] : "", isFall: amount.value.isNegative)
    }
}

extension Dataset {
    /// The latest period of which a park as a whole reports what was done or measured.
    func latestPeriod(ofPark park: Int) -> Period? {
        keys(ofPark: park).lazy.filter { $0.isOfPark && $0.status == .actual }.compactMap(\.period).max()
    }

    /// Whether a reading should be looked at before it is used: charts leave it out, tables say so.
    func isDoubtful(_ fact: Fact) -> Bool {
        observation(fact).confidence == .review && correction(of: fact) == nil
    }

    /// The place of a key's cell among all cells; none where nothing is known of it.
    func cellPlace(of key: Key) -> Int? {
        let places = cellsOfPark[key.park]
        var (low, high) = (places.lowerBound, places.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if self.key(middle) < key { low = middle + 1 } else { high = middle }
        }
        return low < places.upperBound && self.key(low) == key ? low : nil
    }
}
