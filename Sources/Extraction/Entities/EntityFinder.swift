import Basics
import Reading
import Vocabulary

/// Finds the projects, enterprises and honours a report names. What is not surely a name is passed over.
struct EntityFinder {
    /// A name found in the text.
    struct Found {
        let kind: Entity.Kind
        /// Its bytes in the report's text.
        let range: Range<Int>
        var stage: Entity.Stage?
        var investment: Int?
        var enterprise: String?
    }

    let report: Report
    let observations: [Observation]
    let investmentIndicator: Int?

    /// All entities in the order of the text, each name once with what is known of it.
    static func entities(_ observations: [Observation], _ report: Report, _ vocabulary: Vocabulary) -> [Entity] {
        EntityFinder(
            report: report, observations: observations,
            investmentIndicator: vocabulary.indicatorIndex("project-investment")
        ).entities()
    }

    private func entities() -> [Entity] {
        report.text.withUnsafeBufferPointer { bytes in
            var found = described(bytes)
            let (projects, honours) = Self.openings(in: bytes)
            for block in report.blocks where !block.zone.isChrome {
                let (ends, starts) = (projects.within(block.range), honours.within(block.range))
                if !ends.isEmpty { found += NamedProjects(bytes: bytes, block: block.range).found(at: ends) }
                if !starts.isEmpty { found += NamedHonours(bytes: bytes, block: block.range).found(at: starts) }
            }
            return merged(found, bytes)
        }
    }

    /// Where 项目 stands in a text, and where one of the verbs of honours begins, in order. Their first letters, 项, 荣, 获, 入
    /// and 被, are looked for by their second and third bytes in sixteen places at once.
    private static func openings(in bytes: UnsafeBufferPointer<UInt8>) -> (projects: [Int], honours: [Int]) {
        var (projects, honours): ([Int], [Int]) = ([], [])
        func take(_ place: Int) {
            if bytes.holds("项目", at: place) {
                projects.append(place)
            } else if NamedHonours.mayOpen(place, bytes) {
                honours.append(place)
            }
        }
        var index = 0
        while let second = SixteenBytes(bytes, at: index + 1), let third = SixteenBytes(bytes, at: index + 2) {
            let isOfProject = second.are(0xA1) .& third.are(0xB9)
            let isGlory = second.are(0x8D) .& third.are(0xA3)
            let isGain = second.are(0x8E) .& third.are(0xB7)
            let isEntry = second.are(0x85) .& third.are(0xA5)
            let isPassive = second.are(0xA2) .& third.are(0xAB)
            let isVerb = isGlory .| isGain
            let isOther = isEntry .| isPassive
            let found = isOfProject .| isVerb .| isOther
            guard SixteenBytes.any(found) else {
                index += 16
                continue
            }
            index += SixteenBytes.first(found)
            take(index)
            index += 1
        }
        for place in index..<max(index, bytes.count) { take(place) }
        return (projects, honours)
    }

    /// The projects and enterprises that figures speak of.
    private func described(_ bytes: UnsafeBufferPointer<UInt8>) -> [Found] {
        observations.indices.compactMap { index in
            let kind: Entity.Kind
            switch observations[index].scope {
            case .project where observations[index].scopeName.hasSuffix("项目"): kind = .project
            case .enterprise: kind = .enterprise
            default: return nil
            }
            let observation = observations[index]
            guard EntityName.isProper(observation.scopeName, kind),
                let range = place(of: Array(observation.scopeName.utf8), near: observation.place.textRange, bytes)
            else { return nil }
            let isInvestment = observation.indicator != nil && observation.indicator == investmentIndicator
            var found = Found(kind: kind, range: range)
            if kind == .project {
                found.investment = isInvestment ? index : nil
                found.stage = NamedProjects.stage(bytes, behind: range.upperBound)
            }
            return found
        }
    }

    /// How far from its figure the name of a project may stand, in bytes.
    private static let reach = 240

    /// Where a name stands closest behind or else before a figure.
    private func place(
        of name: [UInt8], near figure: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Range<Int>? {
        func stands(at index: Int) -> Bool {
            index >= 0 && index + name.count <= bytes.count
                && name.indices.allSatisfy { bytes[index + $0] == name[$0] }
        }
        guard !name.isEmpty else { return nil }
        for distance in 0..<Self.reach {
            for start in [figure.upperBound + distance, figure.lowerBound - name.count - distance]
            where stands(at: start) {
                return start..<start + name.count
            }
        }
        return nil
    }

    /// One entity a name: the first place, and what any place says of it; the last stage is the furthest it has come.
    private func merged(_ found: [Found], _ bytes: UnsafeBufferPointer<UInt8>) -> [Entity] {
        var places: [String: Int] = [:]
        var names: [(name: String, found: Found)] = []
        for next in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[next.range]), as: UTF8.self)
            let key = next.kind.rawValue + " " + name
            guard let known = places[key] else {
                places[key] = names.count
                names.append((name, next))
                continue
            }
            names[known].found.stage = next.stage ?? names[known].found.stage
            names[known].found.investment = names[known].found.investment ?? next.investment
            names[known].found.enterprise = names[known].found.enterprise ?? next.enterprise
        }
        return names.map { name, found in
            let range = report.map.older(found.range)
            return Entity(
                kind: found.kind, name: name, range: range, line: report.line(at: range.lowerBound),
                stage: found.stage, investment: found.investment, enterprise: found.enterprise)
        }
    }
}

extension [Int] {
    /// Those of the places, which are in order, that lie in a range.
    fileprivate func within(_ range: Range<Int>) -> ArraySlice<Int> {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return self[low...].prefix { $0 < range.upperBound }
    }
}
