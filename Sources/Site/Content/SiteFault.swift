import Basics

/// What can be wrong with a site's content as a whole.
enum SiteFault: Fault, Error, Equatable {
    case unknownPark(id: String)
    case noParkNamed
    case unknownZone(name: String)
    case ambiguousPark(ids: [String])
    case parkByWords(folder: String, id: String)
    case describedTwice(other: String)
    case noFrontMatter
    case sameAddress(other: String)
    case nearlySameAddress(other: String)
    case unknownHeadline(id: String)
    case noReports
    case link
    case unreadableText(count: Int)
    case outputInsideSources
    case outputAroundSources(folder: String)
    case foreignFile
    case alreadyWriting
    case severalPeriods
    case badFactAddress
    case unknownSetting(name: String)
    case nothingKnown
    case factAsPicture
    case pictureAsLink
    case badAlias(alias: String)
    case takenAlias(alias: String)

    var message: String {
        switch self {
        case .unknownPark(let id): "there is no park `\(id)`"
        case .noParkNamed: "nothing says which park this report is about"
        case .unknownZone(let name): "this report is about `\(name)`, which is no park of this site or of the registry"
        case .ambiguousPark(let ids): "these words don't tell which park is meant: \(ids.joined(separator: ", "))"
        case .parkByWords(let folder, let id): "`\(folder)` is no park, and by its words this report is about `\(id)`"
        case .describedTwice(let other): "this is the park that \(other) describes too"
        case .noFrontMatter: "this file does not say at its top which park it describes"
        case .sameAddress(let other): "this report would have the same address as \(other)"
        case .nearlySameAddress(let other): "this report has the address of \(other) but for capital letters"
        case .unknownHeadline(let id): "there is no indicator `\(id)`"
        case .noReports: "there are no reports here"
        case .link: "this is a link, and links in the folders of a site are not followed"
        case .unreadableText(let count): "\(count) numerals of this report could not be marked in its text"
        case .outputInsideSources: "the site can't be written into the folder it is made from"
        case .outputAroundSources(let folder): "the site can't be written around `\(folder)`, which it is made from"
        case .foreignFile: "this file was not written by parkbook, and the site has a page of the same name"
        case .alreadyWriting: "another build is writing into this folder"
        case .severalPeriods: "a table of several indicators can't have several periods"
        case .badFactAddress: "this is no address of a figure"
        case .unknownSetting(let name): "`\(name)` says nothing here"
        case .nothingKnown: "the reports say nothing of this"
        case .factAsPicture: "a figure can't stand as a picture"
        case .pictureAsLink: "a chart or a table can't stand as a link"
        case .badAlias(let alias): "`\(alias)` can't be the address of a page"
        case .takenAlias(let alias): "`\(alias)` is the address of another page"
        }
    }

    var advice: String {
        switch self {
        case .unknownPark(let id):
            "add parks/\(id).md that begins with the lines `---`, `name: …` and `---`, or move the report to another park's folder"
        case .noParkNamed:
            "move it into reports/PARK/, add `park: ID` to its front matter, or name the park while adding it: --park ID"
        case .unknownZone(let name):
            "add parks/ID.md that begins with the lines `---`, `name: \(name)` and `---`, or `park: ID` with the right one to the report's front matter"
        case .ambiguousPark(let ids):
            "add `park: ID` with the right one to its front matter, such as `park: \(ids.first ?? "ID")`"
        case .parkByWords(let folder, let id):
            "move it into reports/\(id)/, add `park: \(id)` to its front matter, or add parks/\(folder).md"
        case .describedTwice: "put both into one file, or give this one a name of its own"
        case .noFrontMatter: "begin it with the lines `---`, `name: …` and `---`"
        case .sameAddress: "rename one of the two files"
        case .nearlySameAddress:
            "rename one of the two files: hosts and disks that do not tell capital letters apart keep one page of the two"
        case .unknownHeadline: "choose an id from the vocabulary, as `parkbook extract` prints them"
        case .link: "put the file or the folder itself here, or take the link away"
        case .noReports: "put Markdown or text files into reports/PARK/"
        case .unreadableText: "please send the report to the makers of parkbook; its text is shown whole"
        case .outputInsideSources: "name another folder with --output"
        case .outputAroundSources: "name a folder of its own with --output, such as public"
        case .foreignFile: "move it away, or name another folder with --output"
        case .alreadyWriting: "wait until it is done, then run the command again"
        case .severalPeriods: "name one period, or one indicator"
        case .badFactAddress: "write fact:PARK/INDICATOR/PERIOD, such as fact:heyuan/gdp/2024"
        case .unknownSetting:
            "write measure=growth, status=target or scope=industry:NAME for a figure, parks=ONE,TWO for a chart or table"
        case .nothingKnown: "compare park, indicator and period with data/observations.csv"
        case .factAsPicture: "remove the `!` before it"
        case .pictureAsLink: "put a `!` before it"
        case .badAlias: "write the old address from the site's top, such as reports/park/old-name/"
        case .takenAlias: "remove it, or choose another one"
        }
    }

    var domain: FaultDomain { self == .alreadyWriting ? .files : .content }

    var severity: Severity {
        switch self {
        case .noReports, .unreadableText, .parkByWords, .nearlySameAddress, .link: .warning
        default: .error
        }
    }
}
