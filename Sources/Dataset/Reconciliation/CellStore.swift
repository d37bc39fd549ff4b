/// All cells, sorted by key: keys in one array, observations in another.
struct CellStore: Sendable {
    /// A cell's observations among those of all: where they begin, and how many of each relation follow the first.
    struct Record: Sendable {
        let start: UInt32
        let corroborating: UInt32
        let conflicting: UInt32
        let incomparable: UInt32
        let reason: Precedence?
    }

    private(set) var keys: [Key] = []
    private(set) var records: [Record] = []
    private(set) var facts: [Fact] = []

    var count: Int { keys.count }

    mutating func reserve(_ count: Int) {
        keys.reserveCapacity(count)
        records.reserveCapacity(count)
        facts.reserveCapacity(count)
    }

    /// Adds a key with one observation.
    mutating func append(_ key: Key, _ fact: Fact) {
        keys.append(key)
        records.append(
            Record(start: UInt32(facts.count), corroborating: 0, conflicting: 0, incomparable: 0, reason: nil))
        facts.append(fact)
    }

    /// Adds a key with several observations.
    mutating func append(_ key: Key, _ ruling: Reconciler.Ruling) {
        keys.append(key)
        let rest = ruling.facts.count - 1 - ruling.corroborating - ruling.conflicting
        records.append(
            Record(
                start: UInt32(facts.count), corroborating: UInt32(ruling.corroborating),
                conflicting: UInt32(ruling.conflicting), incomparable: UInt32(rest), reason: ruling.reason))
        facts += ruling.facts
    }

    /// Adds the cells of other keys, all greater than those here.
    mutating func append(_ other: CellStore) {
        let shift = UInt32(facts.count)
        keys += other.keys
        facts += other.facts
        for record in other.records {
            records.append(
                Record(
                    start: record.start + shift, corroborating: record.corroborating, conflicting: record.conflicting,
                    incomparable: record.incomparable, reason: record.reason))
        }
    }

    /// The cell at a place.
    subscript(place: Int) -> Cell {
        let record = records[place]
        let start = Int(record.start)
        let agreeing = start + 1..<start + 1 + Int(record.corroborating)
        let contradicting = agreeing.upperBound..<agreeing.upperBound + Int(record.conflicting)
        let others = contradicting.upperBound..<contradicting.upperBound + Int(record.incomparable)
        return Cell(
            key: keys[place], shown: facts[start], reason: record.reason, corroborating: facts[agreeing],
            conflicting: facts[contradicting], incomparable: facts[others])
    }

    /// The observation shown at a place.
    func shown(_ place: Int) -> Fact { facts[Int(records[place].start)] }

    /// The place of a key; none where nothing is known of it.
    func place(of key: Key) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? low : nil
    }
}
