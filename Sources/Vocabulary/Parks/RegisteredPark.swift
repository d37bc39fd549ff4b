import Basics

/// A park of the registry that is compiled into the program.
public struct RegisteredPark: Sendable, Hashable {
    /// Its kind.
    public let kind: ParkKind
    /// What is known of it; the level is always national.
    public let park: Park

    /// The registry that is compiled into the program, in the order of the ids.
    public static let builtIn = ParkKind.allCases.flatMap { read(VocabularyEntries.builtIn($0.file), $0) }
        .sorted { $0.park.id < $1.park.id }

    /// Reads the entries of a file of the registry; its lint is a test.
    public static func read(_ entries: [MarkedMapping], _ kind: ParkKind) -> [RegisteredPark] {
        entries.map { entry in
            let park = Park(
                id: entry.text("id") ?? "", name: entry.text("name") ?? "", aliases: entry.items("aliases"),
                level: "national", province: entry.text("province"), city: entry.text("city"),
                founded: nil, approved: entry.text("approved"), website: nil)
            return RegisteredPark(kind: kind, park: park)
        }
    }
}
