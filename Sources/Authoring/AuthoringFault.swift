import Basics

/// What can be wrong with what an author asks for.
enum AuthoringFault: Fault, Equatable {
    /// A new site would lie among other files.
    case folderNotEmpty
    /// A file of a kind that is never read as a report.
    case notAReport
    /// A report that was added before.
    case alreadyThere(path: String)
    /// A report says itself that it is about another park than the one that was named.
    case otherPark(said: String, named: String)

    var message: String {
        switch self {
        case .folderNotEmpty: "this folder is not empty"
        case .notAReport: "reports are text, and this is a file of another kind"
        case .alreadyThere(let path): "this report is there already, as \(path)"
        case .otherPark(let said, let named): "this report says that it is about `\(said)`, and not about `\(named)`"
        }
    }

    var advice: String {
        switch self {
        case .folderNotEmpty: "name a new folder, or an empty one"
        case .notAReport: "save it as .md or .txt first"
        case .alreadyThere: "nothing was added for it; remove the other one first if this should take its place"
        case .otherPark: "leave --park out, or remove `park` from what stands at the top of it or in the file beside it"
        }
    }

    var severity: Severity {
        if case .alreadyThere = self { return .warning }
        return .error
    }
}
