import Basics
import Vocabulary

/// What is known of one thing over time: the cells of one key, whatever their periods. It is what a chart draws.
public struct Series: Sendable {
    /// The key that the cells share, without a period.
    public let key: Key
    /// The cells whose period is known, as places in the dataset's cells, the oldest period first.
    public let cells: ArraySlice<Int>
    /// The cell whose period is not known.
    public let undated: Int?
}

/// All series: the cells in the order of series, and where each series begins.
struct SeriesStore: Sendable {
    private(set) var order: [Int] = []
    private(set) var starts: [Int] = []
    private(set) var keys: [Key] = []

    init() {}

    /// Sorts cells, given by their keys, into series.
    init(_ sorted: [Key]) {
        order = sorted.indices.sorted { Key.isEarlierInSeries(sorted[$0], sorted[$1]) }
        for (place, cell) in order.enumerated() {
            if place == 0 || !sorted[order[place - 1]].isSameSeries(as: sorted[cell]) {
                starts.append(place)
                keys.append(sorted[cell].at(nil))
            }
        }
    }

    var count: Int { starts.count }

    /// Adds series of greater keys, whose cells stand behind a number of others.
    mutating func append(_ other: SeriesStore, cellsBefore: Int) {
        starts += other.starts.map { $0 + order.count }
        keys += other.keys
        order += other.order.map { $0 + cellsBefore }
    }

    /// The series at a place.
    func series(_ place: Int, keyOf: (Int) -> Key) -> Series {
        let start = starts[place]
        let end = place + 1 < starts.count ? starts[place + 1] : order.count
        // No period sorts before all periods.
        let hasUndated = keyOf(order[start]).period == nil
        return Series(
            key: keys[place], cells: order[(hasUndated ? start + 1 : start)..<end],
            undated: hasUndated ? order[start] : nil)
    }

    /// The places of the series of a park, a kind of bearer and an indicator, which stand together.
    func places(park: Int, scope: Scope, indicator: Int?) -> Range<Int> {
        let least = Key(park: park, scope: scope, indicator: indicator, period: nil)
        let start = lowerBound(of: least)
        let end = keys[start...].firstIndex { $0.park != park || $0.scope != scope || $0.indicator != indicator }
        return start..<(end ?? keys.count)
    }

    /// The place of the first series whose key is not before a given one.
    private func lowerBound(of sought: Key) -> Int {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if Key.isEarlierInSeries(keys[middle], sought) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The place of the series of a key; none where nothing is known of it.
    func place(of key: Key) -> Int? {
        let sought = key.at(nil)
        let place = lowerBound(of: sought)
        return place < keys.count && keys[place] == sought ? place : nil
    }
}
