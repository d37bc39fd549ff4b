import Basics

/// A JSON array of objects, one a line, so that two versions of a file can be compared line by line.
struct JSONList: Sendable {
    private var members = JSONText()

    /// Adds an object; `body` writes its fields.
    mutating func append(_ body: (inout JSONText) -> Void) {
        members.line()
        members.object(body)
    }

    /// Adds the objects of another list.
    mutating func append(_ list: JSONList) {
        members.append(list.members)
    }

    /// The file.
    var bytes: [UInt8] { Array("[".utf8) + members.bytes + Array((members.bytes.isEmpty ? "]\n" : "\n]\n").utf8) }
}
