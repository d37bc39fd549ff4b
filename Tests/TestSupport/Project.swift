import Foundation

/// Where the project and its neighbours lie.
public enum Project {
    /// The project's folder.
    public static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A file or folder of the project.
    public static func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// The text of a file of the project.
    public static func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
    }

    /// A folder beside the project with reference data that is no part of it; none where it is absent.
    public static func neighbour(_ name: String) -> String? {
        let path = URL(filePath: folder).deletingLastPathComponent().appending(path: "shared/\(name)").path
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
}
