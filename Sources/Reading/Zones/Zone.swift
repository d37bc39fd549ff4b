/// What part a block plays on the page it was found on.
public enum Zone: String, Sendable, Hashable, CaseIterable {
    /// Running text of the report.
    case body
    /// A heading of the report.
    case heading
    /// An item of a list.
    case list
    /// A cell of a table.
    case table
    /// The words at a picture or a box, and who made them.
    case caption
    /// Navigation, time stamps, copyright, telephone numbers: the page's, not the report's.
    case notice
    /// Headlines of other stories.
    case otherStories = "other-stories"

    /// Whether it is no part of the report: its numerals are no figures.
    public var isChrome: Bool { self == .notice || self == .otherStories }
}
