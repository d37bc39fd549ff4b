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
        // Files do not tell units of several kinds apart: flats and their floor space have one key there.
        var published: [PublishedKey: [Publication.Observation]] = [:]
        for observation in publication.observations where observation.isShown {
            published[observation.key, default: []].append(observation)
        }
        var (added, revised, unchanged): ([Fact], [Revision], Int) = ([], [], 0)
        for place in 0..<dataset.cellCount {
            let fact = dataset.shown(at: place)
            let key = dataset.publishedKey(dataset.key(place))
            let amount = dataset.observation(fact).quantity
            let others = published[key] ?? []
            guard
                let index = others.firstIndex(where: { $0.isSame(as: amount) })
                    ?? others.firstIndex(where: { $0.unit == amount.unit }) ?? others.indices.last
            else {
                added.append(fact)
                continue
            }
            let old = others[index]
            published[key]?.remove(at: index)
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
    /// Whether it states this amount, in whatever unit.
    fileprivate func isSame(as amount: Amount) -> Bool {
        guard let old = ExactDecimal(base) else { return false }
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
