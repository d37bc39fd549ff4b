import Basics

/// Looks into the folders that a site is made from.
enum SourceFolder {
    /// The paths of all plain files below a folder, in the order of their bytes; none where it is not there. Links are
    /// not followed, and that is told.
    static func list(_ folder: String, _ problems: inout [Problem]) throws(Problem) -> [String] {
        guard Files.isDirectory(folder) else { return [] }
        let (files, links) = try Files.listing(folder)
        problems += links.map { Problem(SiteFault.link, at: Place(file: "\(folder)/\($0)")) }
        return files
    }
}
