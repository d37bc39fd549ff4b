import Foundation

/// A case of the public Mustache specification.
struct SpecificationCase: Decodable {
    let name: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String

    /// The cases of one file; several may share a name.
    static func read(_ suite: String) throws -> [SpecificationCase] {
        struct File: Decodable { let tests: [SpecificationCase] }
        let bytes = try Data(contentsOf: folder.appending(path: "\(suite).json"))
        return try JSONDecoder().decode(File.self, from: bytes).tests
    }

    /// Whether the cases are there: they are not part of the project.
    static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    private static var folder: URL {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.deletingLastPathComponent().appending(path: "shared/suites/mustache")
    }
}

/// Any JSON value; numbers are texts.
enum JSON: Decodable, Sendable {
    case null
    case flag(Bool)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Int.self) {
            self = .text("\(number)")
        } else if let number = try? value.decode(Double.self) {
            self = .text("\(number)")
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    subscript(key: String) -> JSON {
        if case .object(let members) = self { members[key] ?? .null } else { .null }
    }

    var isTrue: Bool { if case .flag(true) = self { true } else { false } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var elements: [JSON] { if case .list(let elements) = self { elements } else { [] } }
    var members: [String: JSON]? { if case .object(let members) = self { members } else { nil } }
    var isNull: Bool { if case .null = self { true } else { false } }
}
