/// The facts about a report that its details hold.
public enum Detail: String, Sendable, Hashable, CaseIterable {
    /// The id of the park it is about.
    case park
    /// When it was published or written.
    case date
    /// The time it covers.
    case period
    /// Its title.
    case title
    /// Who published it.
    case publisher
    /// The address it was published at.
    case source
    /// The kind of document.
    case kind
}

/// Where a fact about a report was found, in the order they are asked.
public enum DetailOrigin: String, Sendable, Hashable, CaseIterable {
    /// The lines between dashes at the top of the report.
    case frontMatter = "front-matter"
    /// The `.yml` file beside it.
    case sidecar
    /// The folder it lies in.
    case folder
    /// The name of its file.
    case fileName = "file-name"
    /// Its own words.
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
