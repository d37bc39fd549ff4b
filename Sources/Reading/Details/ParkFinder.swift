import Basics
import Vocabulary

/// Which park a report is about, by its own words.
public enum FoundPark: Sendable, Hashable {
    /// One park, and the words that name it.
    case one(Int, words: String)
    /// Several that the report speaks of alike, or that share the one name it uses.
    case several([Int], words: String)
    /// It is about a zone that the directory does not hold.
    case unknown(words: String)
    /// It names none.
    case none
}

/// Finds the park a report is about: the one that its title or the name of its file names, else the one that its text
/// names most often. Where it is about a zone that no directory holds, no other park it mentions stands for that one.
public struct ParkFinder {
    private let report: Report
    private let directory: ParkDirectory
    private var tallies: [Int: Tally] = [:]
    private var shared: (parks: [Int], words: String)?
    private var named: [String: Bool] = [:]
    private var position = 0
    /// How often unknown zones are named, by their places.
    private var unknown: [String: Tally] = [:]

    /// How often a park is named and where first.
    private struct Tally {
        var count = 0
        let first: Int
        let words: String
    }

    /// Looks for the parks of a directory in a report.
    public static func find(in report: Report, _ directory: ParkDirectory) -> FoundPark {
        var finder = ParkFinder(report: report, directory: directory)
        finder.read(Array((report.details.title + "\n" + report.location.name).utf8), isHead: true)
        let inHead = finder.tallies
        if inHead.count == 1 { return finder.decision }
        if inHead.isEmpty, finder.shared == nil, let zone = finder.bestUnknown { return .unknown(words: zone.words) }
        finder.unknown = [:]
        finder.readText()
        if !inHead.isEmpty { finder.tallies = finder.tallies.filter { inHead[$0.key] != nil } }
        return finder.decision
    }

    private init(report: Report, directory: ParkDirectory) {
        self.report = report
        self.directory = directory
    }

    /// Reads what the report itself says, without the stories that a page shows beside it.
    private mutating func readText() {
        for block in report.blocks where block.zone != .otherStories { read(report.text, block.range, isHead: false) }
    }

    private mutating func read(_ bytes: [UInt8], _ range: Range<Int>? = nil, isHead: Bool) {
        bytes.withUnsafeBufferPointer { text in
            var index = range?.lowerBound ?? 0
            let end = range?.upperBound ?? text.count
            // The letters that may belong to the name of an unknown zone: those behind the last name.
            var begin = index
            while index < end {
                if let letter = Matcher.Letter(in: text, at: index, end: end),
                    !directory.names.mayBegin(with: letter, in: text, at: index, end: end),
                    !UnknownZone.mayEnd(with: letter, in: text, at: index, end: end)
                {
                    index += 3
                    continue
                }
                guard let match = directory.names.longest(in: text, at: index, end: end) else {
                    if let zone = UnknownZone.name(
                        in: text, at: index, from: max(begin, index - Self.widest), end: end)
                    {
                        if let name = zone.name, isHead || name.isOpening { count(name) }
                        (index, begin) = (zone.end, zone.end)
                    } else {
                        index += text.scalar(at: index).length
                    }
                    continue
                }
                let words = String(decoding: text[index..<index + match.length], as: UTF8.self)
                count(match.bearers, words, isHead: isHead)
                index += match.length
                begin = index
            }
        }
    }

    /// Counts a name for the one park it means here; what it may mean else is told by the place the report names.
    private mutating func count(_ bearers: [NameBearer], _ words: String, isHead: Bool) {
        position += 1
        var meant = bearers
        if bearers.count > 1 || bearers.contains(where: { needsPlace($0, isHead: isHead) }) {
            meant = bearers.filter { namesPlace(of: directory.parks[$0.park]) }
            if meant.count != 1 {
                let isShared = bearers.count > 1
                if isShared, shared == nil { shared = ((meant.isEmpty ? bearers : meant).map(\.park), words) }
                return
            }
        }
        tallies[meant[0].park, default: Tally(first: position, words: words)].count += 1
    }

    /// So many bytes before the kind of a zone may hold its name.
    private static let widest = 48

    private mutating func count(_ name: UnknownZone.Name) {
        position += 1
        unknown[name.place, default: Tally(first: position, words: name.words)].count += 1
    }

    /// The unknown zone named most often, of equals the first.
    private var bestUnknown: Tally? {
        unknown.values.max { ($0.count, $1.first) < ($1.count, $0.first) }
    }

    private func needsPlace(_ bearer: NameBearer, isHead: Bool) -> Bool {
        bearer.strength == .partial || (bearer.strength == .nickname && !isHead)
    }

    /// Whether the report names the city or the province of a park anywhere.
    private mutating func namesPlace(of park: Park) -> Bool {
        [park.city, park.province].compactMap { $0 }.contains { place in
            if let known = named[place] { return known }
            let name = Array(place.utf8)
            let found =
                !name.isEmpty
                && [Array(report.details.title.utf8), report.text].contains { text in
                    text.withUnsafeBufferPointer { $0.holds(name) }
                }
            named[place] = found
            return found
        }
    }

    /// The park named clearly more often than others, or most often and first.
    private var decision: FoundPark {
        let order = tallies.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
        let zone = bestUnknown
        guard let best = order.first else {
            if let shared { return .several(shared.parks.sorted(), words: shared.words) }
            return zone.map { .unknown(words: $0.words) } ?? .none
        }
        if let zone, zone.count > best.value.count { return .unknown(words: zone.words) }
        guard order.count > 1 else { return .one(best.key, words: best.value.words) }
        let isFirst = order.allSatisfy { $0.value.first >= best.value.first }
        let second = order[1].value.count
        if best.value.count >= second * 2 || (isFirst && best.value.count > second) {
            return .one(best.key, words: best.value.words)
        }
        let alike = order.prefix(3)
        return .several(alike.map(\.key).sorted(), words: alike.map(\.value.words).joined(separator: ", "))
    }
}
