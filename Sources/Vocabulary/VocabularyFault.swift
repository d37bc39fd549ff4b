import Basics

/// What can be wrong with vocabulary data.
public enum VocabularyFault: Fault, Equatable {
    case twice(surface: String)
    case unknownIncrement(id: String)
    case noSurface

    /// What is wrong.
    public var message: String {
        switch self {
        case .twice(let surface): "`\(surface)` stands for two things"
        case .unknownIncrement(let id): "there is no indicator `\(id)`"
        case .noSurface: "this entry has no word to find it by"
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .twice: "keep it in one place, or make it longer so that the two differ"
        case .unknownIncrement: "name the id of another entry, or take the line out"
        case .noSurface: "add the words it goes by in reports"
        }
    }
}
