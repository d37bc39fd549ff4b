import Basics

/// All parks that a report may belong to: a site's own and those of the registry.
public struct ParkDirectory: Sendable {
    /// The parks in the order of their ids.
    public let parks: [Park]
    /// Finds their names in text.
    public let names: ParkNames
    private let places: [String: Int]

    /// The registry alone.
    public static let registry = ParkDirectory(own: [])

    /// A site's own park, and the park of the registry that it describes, if there is one.
    public struct OwnPark: Sendable {
        /// The park as the site shows it.
        public let park: Park
        /// The same park in the registry.
        public let registered: Park?

        /// A park of a site.
        public init(park: Park, registered: Park?) {
            self.park = park
            self.registered = registered
        }
    }

    /// A site's own parks, and of the registry those that the site does not describe itself.
    public init(own: [OwnPark], registry: [RegisteredPark] = RegisteredPark.builtIn) {
        let taken = Set(own.map(\.park.id) + own.compactMap(\.registered?.id))
        let others = registry.map(\.park).filter { !taken.contains($0.id) }
        let all = (own + others.map { OwnPark(park: $0, registered: nil) }).sorted { $0.park.id < $1.park.id }
        parks = all.map(\.park)
        var places: [String: Int] = [:]
        var collected = CollectedNames()
        for (place, entry) in all.enumerated() {
            places[entry.park.id] = place
            if let id = entry.registered?.id, places[id] == nil { places[id] = place }
            let known = [entry.park, entry.registered].compactMap { $0 }
            collected.add(
                place, names: known.flatMap { [$0.name] + $0.aliases }, city: entry.park.city,
                province: entry.park.province)
        }
        self.places = places
        names = ParkNames(collected)
    }

    /// The place of the park with this id in `parks`; a park of the registry that the site describes under another id
    /// is found by either.
    public func park(id: String) -> Int? { places[id] }

    /// The parks that a text names from its first to its last letter; none, one, or several where the name is shared.
    public func parks(named name: String) -> [Int] {
        let bytes = Array(name.utf8)
        let match = bytes.withUnsafeBufferPointer { names.longest(in: $0, at: 0, end: $0.count) }
        guard let match, match.length == bytes.count else { return [] }
        return match.bearers.map(\.park)
    }

    /// The park of the registry that a site's file is about: by its names, or by the id of the file where the name does
    /// not speak against it.
    public func described(id: String, name: String?, aliases: [String]) -> Park? {
        for name in ([name] + aliases).compactMap({ $0 }) {
            let found = parks(named: name)
            if found.count == 1 { return parks[found[0]] }
        }
        guard let park = park(id: id).map({ parks[$0] }) else { return nil }
        guard let name, !name.isEmpty else { return park }
        return [park.city, park.province].contains { $0.map(name.contains) ?? false } ? park : nil
    }
}
