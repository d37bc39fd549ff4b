import Basics

/// What may be wrong with a site that can be built all the same.
enum CheckFault: Fault, Equatable {
    /// Figures of a report that should go together and don't; the calculation.
    case figuresDiffer(String)
    /// A link to a file that the site does not have.
    case brokenLink(String)
    /// A link to a place that its page does not have.
    case missingPlace(String)
    /// A template of the site's own that no page includes.
    case unusedTemplate
    /// A word of the site's own that no template uses.
    case unusedWord(String)
    /// A word that the site's own file of another language has.
    case missingWord(String, other: String)
    /// A file among the reports that is neither a report nor about one.
    case unreadFile
    /// A sidecar whose report is not there.
    case loneSidecar

    var message: String {
        switch self {
        case .figuresDiffer(let calculation): "figures of this report do not agree: \(calculation)"
        case .brokenLink(let address): "this links to `\(address)`, which the site does not have"
        case .missingPlace(let address): "this links to `\(address)`, and the page has no such place"
        case .unusedTemplate: "no page uses this template"
        case .unusedWord(let key): "no template uses the word `\(key)`"
        case .missingWord(let key, let other): "the word `\(key)` is missing here, \(other) has it"
        case .unreadFile: "this file is not read"
        case .loneSidecar: "there is no report that these details could belong to"
        }
    }

    var advice: String {
        switch self {
        case .figuresDiffer: "compare with the report's words; where it was misread, `parkbook explain` shows how"
        case .brokenLink, .missingPlace: "mend the address, or remove the link"
        case .unusedTemplate: "include it somewhere, give it the name of the template it should replace, or remove it"
        case .unusedWord: "check its spelling, or remove it"
        case .missingWord(let key, _): "add a line `\(key): …`"
        case .unreadFile: "save reports as .md or .txt; keep other files elsewhere"
        case .loneSidecar: "give it the name of its report, or remove it"
        }
    }

    var severity: Severity { .warning }
}
