import ArgumentParser
import Basics
import Reading
import Terminal
import Vocabulary

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `parkbook parks`: looks up parks in the registry.
struct Parks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the national parks that are known by name, or look one up.",
        discussion: """
            Reports about these parks need no park file: a folder with the park's id or name is enough, and where a
            report lies in no park's folder, its title or text tells.
            """)

    @Argument(help: "A name, an id, or a part of one; a province or a city. (default: all parks)")
    var name: String?

    func run() async throws {
        try await reportingProblems {
            let printer = ParkPrinter(isTerminal: isatty(STDOUT_FILENO) == 1)
            guard let asked = name else {
                Console.say(printer.table(RegisteredPark.builtIn))
                return
            }
            let name = LookedUpName.plain(asked)
            if ParkKind.allCases.contains(where: { $0.isName(name) }) {
                throw Problem(ParksFault.onlyAKind(name: name))
            }
            let (found, isExact) = Self.find(name)
            guard let first = found.first else { throw Problem(ParksFault.noSuchPark(name: name)) }
            Console.say(isExact && found.count == 1 ? printer.details(first) : printer.table(found))
        }
    }

    /// The parks with exactly this id or name; else those that have it in an id, a name or their place.
    private static func find(_ name: String) -> (parks: [RegisteredPark], isExact: Bool) {
        let directory = ParkDirectory.registry
        let places = directory.park(id: name).map { [$0] } ?? directory.parks(named: name)
        let all = RegisteredPark.builtIn
        guard places.isEmpty else {
            let ids = Set(places.map { directory.parks[$0].id })
            return (all.filter { ids.contains($0.park.id) }, true)
        }
        let parts = all.filter { entry in
            let park = entry.park
            return ([park.id, park.name, park.province ?? "", park.city ?? ""] + park.aliases)
                .contains { $0.contains(name) }
        }
        return (parts, false)
    }
}

/// Why a park can't be shown.
enum ParksFault: Fault {
    case noSuchPark(name: String)
    case onlyAKind(name: String)

    var message: String {
        switch self {
        case .noSuchPark(let name): "no national park goes by `\(name)`"
        case .onlyAKind(let name): "`\(name)` says only what kind of park is meant"
        }
    }

    var advice: String {
        switch self {
        case .noSuchPark:
            "`parkbook parks` lists all; for any other park, add parks/ID.md that begins with the lines `---`, `name: …` and `---`"
        case .onlyAKind(let name): "add the place, such as 武汉\(name); `parkbook parks` lists all"
        }
    }
}
