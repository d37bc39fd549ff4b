/// The facts about a report that its details hold.
public enum Detail: String, Sendable, Hashable, CaseIterable {
    case park, date, period, title, publisher, source, kind
}

/// Where a fact about a report was found, in the order they are asked.
public enum DetailOrigin: String, Sendable, Hashable, CaseIterable {
    case frontMatter = "front-matter"
    case sidecar
    case folder
    case fileName = "file-name"
    case text

    /// The words for it in messages.
    var words: String {
        switch self {
        case .frontMatter: "the front matter"
        case .sidecar: "the sidecar"
        case .folder: "the folder"
        case .fileName: "the file's name"
        case .text: "the text"
        }
    }
}
