import Basics
import Reading
import Vocabulary

/// Says which park a report is about, where nothing but its file is at hand.
public struct ParkLookup: Sendable {
    private let directory: ParkDirectory

    /// A look-up in the parks of a content folder and of the registry; without a folder in the registry alone. Files of
    /// parks with mistakes are left out: a build tells of them.
    public init(content: String?) throws {
        var problems: [Problem] = []
        directory = try content.map { try SiteParks(folder: "\($0)/parks", problems: &problems).directory } ?? .registry
    }

    /// The park that a report is about, as a build would find it; none where it names none, or several alike.
    public func park(of report: Report) -> Park? {
        var problems: [Problem] = []
        return (try? ReportPark.find(report, in: directory, &problems)).map { directory.parks[$0] }
    }
}
