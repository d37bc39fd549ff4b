import Foundation

/// All files below a folder with their bytes, hidden ones too.
public struct FileTree: Equatable, Sendable {
    /// The bytes of each file by its path below the folder.
    public let files: [String: [UInt8]]

    /// Reads a folder; empty where there is none.
    public init(_ folder: String) throws {
        var files: [String: [UInt8]] = [:]
        for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
            let full = "\(folder)/\(path)"
            let attributes = try FileManager.default.attributesOfItem(atPath: full)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            files[path] = Array(try Data(contentsOf: URL(filePath: full)))
        }
        self.files = files
    }

    /// What is missing, unexpected or different here, compared with what another tree has, a line a file.
    public func differences(to other: FileTree) -> [String] {
        Set(files.keys).union(other.files.keys).sorted().compactMap { path in
            switch (files[path], other.files[path]) {
            case (nil, _): "missing: \(path)"
            case (_, nil): "unexpected: \(path)"
            case (let left, let right): left == right ? nil : "different: \(path)"
            }
        }
    }

    /// When each file below a folder was last changed.
    public static func changeTimes(_ folder: String) throws -> [String: Date] {
        var times: [String: Date] = [:]
        for path in try FileTree(folder).files.keys {
            times[path] =
                try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")[.modificationDate] as? Date
        }
        return times
    }
}
