import Basics

/// A JSON array of objects, one a line, so that two versions of a file can be compared line by line.
struct JSONList: Sendable {
    private var members = JSONText()

    /// Adds an object; `body` writes its fields.
    mutating func append(_ body: (inout JSONText) -> Void) {
        members.line()
        members.object(body)
    }

    /// The file of several lists, one after the other.
    static func file(_ lists: [JSONList]) -> [UInt8] {
        let lists = lists.map(\.members.bytes).filter { !$0.isEmpty }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lists.reduce(4) { $0 + $1.count + 1 })
        bytes.append(UInt8(ascii: "["))
        for (number, list) in lists.enumerated() {
            if number > 0 { bytes.append(ASCII.comma) }
            bytes += list
        }
        bytes.append(lists.isEmpty ? "]\n" : "\n]\n")
        return bytes
    }

    /// The file of an object for each element, written by all workers in parts; the bytes do not depend on the parts.
    static func file<Element: Sendable>(
        _ elements: [Element], _ write: @escaping @Sendable (Element, inout JSONText) -> Void
    ) async -> [UInt8] {
        let parts = await parallelMap(Array(stride(from: 0, to: elements.count, by: partSize))) { start in
            var list = JSONList()
            for element in elements[start..<min(start + partSize, elements.count)] {
                list.append { write(element, &$0) }
            }
            return list
        }
        return file(parts)
    }

    private static let partSize = 256
}
