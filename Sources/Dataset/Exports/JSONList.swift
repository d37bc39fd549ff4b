import Basics

/// A JSON array of objects, one a line, so that two versions of a file can be compared line by line.
struct JSONList {
    private var text = Array("[".utf8)
    private var isEmpty = true

    /// Adds an object; `body` writes its fields.
    mutating func append(_ body: (inout JSONText) -> Void) {
        var object = JSONText()
        object.object(body)
        text += isEmpty ? [ASCII.newline] : [ASCII.comma, ASCII.newline]
        text += object.bytes
        isEmpty = false
    }

    /// The file.
    var bytes: [UInt8] { text + Array((isEmpty ? "]\n" : "\n]\n").utf8) }
}
