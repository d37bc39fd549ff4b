import Basics

/// What can be wrong with what an author asks for.
enum AuthoringFault: Fault, Equatable {
    /// A new site would lie among other files.
    case folderNotEmpty

    var message: String {
        switch self {
        case .folderNotEmpty: "this folder is not empty"
        }
    }

    var advice: String {
        switch self {
        case .folderNotEmpty: "name a new folder, or an empty one"
        }
    }
}
