import Basics

/// What can be wrong with vocabulary data.
public enum VocabularyFault: Fault, Equatable {
    /// A surface has two meanings.
    case twice(surface: String)
    /// An increase of an indicator that is not there.
    case unknownIncrement(id: String)
    /// An entry without any surface.
    case noSurface
    /// A file that a site's own vocabulary can't have.
    case unknownFile(known: [String])
    /// Bytes that are no text in UTF-8.
    case notUTF8

    /// What is wrong.
    public var message: String {
        switch self {
        case .twice(let surface): "`\(surface)` stands for two things"
        case .unknownIncrement(let id): "there is no indicator `\(id)`"
        case .noSurface: "this entry has no word to find it by"
        case .unknownFile: "a site's vocabulary has no file of this name"
        case .notUTF8: "this file is not in UTF-8"
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .twice: "keep it in one place, or make it longer so that the two differ"
        case .unknownIncrement: "name the id of another entry, or take the line out"
        case .noSurface: "add the words it goes by in reports"
        case .notUTF8: "open it in an editor and save it as UTF-8"
        case .unknownFile(let known): "choose one of \(known.joined(separator: ", "))"
        }
    }
}
