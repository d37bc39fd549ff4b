import Basics
import Extraction
import Vocabulary

/// What a site shows otherwise than an earlier publication of it did.
public struct PublicationChanges: Sendable {
    /// Values of keys that the earlier publication did not know, in the order of the keys.
    public let added: [Fact]
    /// Values that are another number, unit or bound than before, in the order of the keys.
    public let revised: [Revision]
    /// What the earlier publication showed and this one knows nothing of, in the order of its file.
    public let withdrawn: [Publication.Observation]
    /// How many values are the same.
    public let unchanged: Int

    /// A value and what was shown before.
    public struct Revision: Sendable, Hashable {
        /// What is shown now.
        public let new: Fact
        /// What was shown then.
        public let old: Publication.Observation
    }

    /// Compares what a dataset shows with what was published.
    init(of dataset: Dataset, since publication: Publication) {
        // The keys of files do not tell units of several kinds apart: flats and their floor space have one key there.
        var published: [PublishedKey: [Publication.Observation]] = [:]
        for observation in publication.observations where observation.isShown {
            published[observation.key, default: []].append(observation)
        }
        var olds = [Publication.Observation?](repeating: nil, count: dataset.cellCount)
        // What is in a unit of its kind belongs to each first; what is left may have had another.
        for isOfOneKind in [true, false] {
            for place in olds.indices where olds[place] == nil {
                let key = dataset.publishedKey(dataset.key(place))
                let amount = dataset.observation(dataset.shown(at: place)).quantity
                let index = published[key]?.firstIndex { !isOfOneKind || $0.isOfOneKind(as: amount) }
                if let index { olds[place] = published[key]?.remove(at: index) }
            }
        }
        var (added, revised, unchanged): ([Fact], [Revision], Int) = ([], [], 0)
        for (place, old) in olds.enumerated() {
            let fact = dataset.shown(at: place)
            guard let old else {
                added.append(fact)
                continue
            }
            if old.isSame(as: dataset.observation(fact).quantity) {
                unchanged += 1
            } else {
                revised.append(Revision(new: fact, old: old))
            }
        }
        self.added = added
        self.revised = revised
        self.unchanged = unchanged
        withdrawn = publication.observations.filter { published[$0.key]?.contains($0) ?? false }
    }
}

extension Publication.Observation {
    /// Whether its unit is of the same kind as that of an amount, as far as its file tells.
    fileprivate func isOfOneKind(as amount: Amount) -> Bool { baseUnit.map { $0 == amount.baseUnit } ?? true }

    /// Whether it states this amount, in whatever unit of its kind.
    fileprivate func isSame(as amount: Amount) -> Bool {
        guard isOfOneKind(as: amount), let old = ExactDecimal(base) else { return false }
        return old.hasSameValue(as: amount.base) && qualifier == amount.qualifier.rawValue
            && (upper == nil) == (amount.upper == nil)
            && upper.map { ExactDecimal($0) ?? .zero == amount.upper ?? .zero } ?? true
    }
}

extension Dataset {
    /// A key in the names of the exports.
    fileprivate func publishedKey(_ key: Key) -> PublishedKey {
        PublishedKey(
            park: parks[key.park].id, scope: key.scope.rawValue, scopeName: names[key.scopeName],
            indicator: key.indicator.map { vocabulary.indicators[$0].id }, label: names[key.label],
            measure: key.measure.rawValue, status: key.status.rawValue, period: key.period?.description)
    }

    /// The same dataset, which tells also what it shows otherwise than an earlier publication.
    public func compared(with publication: Publication?) -> Dataset {
        guard let publication else { return self }
        var dataset = self
        dataset.changesSincePublication = PublicationChanges(of: self, since: publication)
        return dataset
    }
}
