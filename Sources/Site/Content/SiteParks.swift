import Basics
import Vocabulary

/// The parks a site can have: those that its own files describe, and those of the registry.
struct SiteParks: Sendable {
    /// All parks that a report may belong to.
    let directory: ParkDirectory
    /// The ids of parks whose files have mistakes.
    let broken: Set<String>
    /// What was written for each park by hand.
    private let profiles: [String: HandWritten]

    /// Reads the files of a folder, each of which describes a park; what is wrong in them is added to the problems.
    init(folder: String, problems: inout [Problem]) throws {
        var own: [ParkDirectory.OwnPark] = []
        var profiles: [String: HandWritten] = [:]
        var broken: Set<String> = []
        var files: [String: String] = [:]
        for path in try SourceFolder.list(folder, &problems) {
            let (id, ending) = Files.split(name: path)
            guard ending == "md", !path.contains("/") else { continue }
            let file = "\(folder)/\(path)"
            do {
                let matter = try HandWritten.read(file, name: id, &problems)
                let registered = ParkDirectory.registry.described(
                    id: id, name: matter.mapping.text("name"), aliases: matter.mapping.items("aliases"))
                if let registered, let other = files.updateValue(file, forKey: registered.id) {
                    throw matter.mapping.problem(SiteFault.describedTwice(other: other), at: "name")
                }
                if matter.mapping.keys.isEmpty, registered == nil {
                    throw Problem(SiteFault.noFrontMatter, at: Place(file: file, line: 1))
                }
                own.append(
                    ParkDirectory.OwnPark(
                        park: try Park.read(id: id, matter.mapping, over: registered), registered: registered))
                profiles[id] = matter
            } catch let problem as Problem {
                problems.append(problem)
                broken.insert(id)
            } catch let found as Problems {
                problems += found.list
                broken.insert(id)
            }
        }
        directory = own.isEmpty ? .registry : ParkDirectory(own: own)
        self.broken = broken
        self.profiles = profiles
    }

    /// The text that was written for a park by hand, if there is one.
    func profile(of park: Park) -> HandWritten? { profiles[park.id] }

    /// The parks that get a page, in the order of their ids: those with a file and those that reports belong to. Both
    /// are told by their places in the directory.
    func onSite(ofReports used: [Int]) -> [Int] {
        let used = Set(used)
        return directory.parks.indices.filter { used.contains($0) || profiles[directory.parks[$0].id] != nil }
    }
}
