/// The names of parks before they are compiled, each with the parks that go by it; where a name is somebody's full
/// name, only those whose full name it is.
struct CollectedNames {
    private(set) var whole: [String: [NameBearer]] = [:]
    private(set) var stems: [String: [ParkKind: [NameBearer]]] = [:]

    /// Adds a park of a directory with its names, the first of them its official one.
    mutating func add(_ park: Int, names: [String], city: String?, province: String?) {
        for (number, name) in names.enumerated() where !name.isEmpty {
            let isArea = name.hasSuffix("区") || name.hasSuffix("园")
            for spelling in Self.spellings(name) {
                Self.add(
                    NameBearer(park: park, strength: isArea || number == 0 ? .full : .nickname), to: &whole[spelling])
            }
            if let (stem, kind) = ParkEndings.split(name) { add(park, stem, kind, city: city, province: province) }
        }
    }

    /// Adds the place that a park is named after: 马鞍山慈湖 is also called 慈湖, and 吴中 also 苏州吴中.
    private mutating func add(_ park: Int, _ stem: String, _ kind: ParkKind, city: String?, province: String?) {
        let full = NameBearer(park: park, strength: .full)
        Self.add(full, to: &stems[stem, default: [:]][kind])
        let places = [city, province].compactMap { $0 }
        guard let place = places.first(where: { stem.hasPrefix($0) }) else {
            if let city { Self.add(full, to: &stems[city + stem, default: [:]][kind]) }
            return
        }
        let rest = stem.dropFirst(place.count)
        guard rest.count > 1 else { return }
        Self.add(NameBearer(park: park, strength: .partial), to: &stems[String(rest), default: [:]][kind])
    }

    /// Keeps the parks for which the name is surest, each once, in order.
    private static func add(_ bearer: NameBearer, to bearers: inout [NameBearer]?) {
        let all = (bearers ?? []) + [bearer]
        let surest = all.map(\.strength).min()
        var kept: [NameBearer] = []
        for bearer in all where bearer.strength == surest && !kept.contains(bearer) { kept.append(bearer) }
        bearers = kept.sorted { $0.park < $1.park }
    }

    /// A name with its brackets and dashes as reports write them.
    private static func spellings(_ name: String) -> [String] {
        // Most names hold none of them; each is of three bytes, with one of two leads.
        guard name.utf8.contains(where: { $0 == 0xEF || $0 == 0xE2 }) else { return [name] }
        let plain = name.replacing("（", with: "(").replacing("）", with: ")").replacing("—", with: "-")
        return plain == name ? [name] : [name, plain]
    }
}
