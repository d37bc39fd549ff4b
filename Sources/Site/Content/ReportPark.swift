import Basics
import Reading
import Vocabulary

/// Decides which park of a directory a report belongs to.
enum ReportPark {
    /// The park that front matter, sidecar or folder name by id or name, else the one that the report's words name.
    static func find(
        _ report: Report, in directory: ParkDirectory, _ problems: inout [Problem]
    ) throws(Problem) -> Int {
        let file = report.location.path
        // A folder such as 2024 sorts reports by time and names no park.
        guard let said = report.details.park, ReportDate(said) == nil else {
            switch ParkFinder.find(in: report, directory) {
            case .one(let park, _): return park
            case .several(let parks, let words): throw ambiguous(parks, words, directory, file)
            case .unknown(let words): throw Problem(SiteFault.unknownZone(name: words), at: Place(file: file))
            case .none: throw Problem(SiteFault.noParkNamed, at: Place(file: file))
            }
        }
        if let park = directory.park(id: said) { return park }
        var named = directory.parks(named: said)
        if named.isEmpty { named = directory.parks(named: LookedUpName.plain(said)) }
        if named.count == 1 { return named[0] }
        if named.count > 1 { throw ambiguous(named, said, directory, file) }
        // A folder that is no park may be any order its owner keeps, but nobody should be surprised.
        if report.details.origins[.park] == .folder,
            case .one(let park, let words) = ParkFinder.find(in: report, directory)
        {
            let fault = SiteFault.parkByWords(folder: said, id: directory.parks[park].id)
            problems.append(Problem(fault, at: Place(file: file, excerpt: words)))
            return park
        }
        throw Problem(SiteFault.unknownPark(id: said), at: Place(file: file, excerpt: "park: \(said)"))
    }

    private static func ambiguous(
        _ parks: [Int], _ words: String, _ directory: ParkDirectory, _ file: String
    ) -> Problem {
        let fault = SiteFault.ambiguousPark(ids: parks.map { directory.parks[$0].id })
        return Problem(fault, at: Place(file: file, excerpt: words))
    }
}
