import Basics

/// The id of a bearer's name or a label. Ids sort as the names' bytes do.
public struct NameID: Sendable, Hashable, Comparable {
    let number: UInt32

    /// The id of the empty name, which sorts first.
    public static let none = NameID(number: 0)

    /// Whether there is no name.
    public var isEmpty: Bool { number == 0 }

    /// By the bytes of the names.
    public static func < (left: NameID, right: NameID) -> Bool { left.number < right.number }
}

/// The names of bearers and labels, each kept once.
public struct Names: Sendable {
    /// All names in the order of their bytes, the empty one first.
    private let texts: [String]

    /// The name of an id.
    public subscript(id: NameID) -> String { texts[Int(id.number)] }

    /// The id of a name; none where no observation has it.
    public func id(of name: String) -> NameID? {
        var low = 0
        var high = texts.count
        while low < high {
            let middle = (low + high) / 2
            if texts[middle].utf8.lexicographicallyPrecedes(name.utf8) { low = middle + 1 } else { high = middle }
        }
        return low < texts.count && ByteText(texts[low]) == ByteText(name) ? NameID(number: UInt32(low)) : nil
    }

    /// Merges lists of names, and gives for each list the ids of its members.
    static func merging(_ lists: [[String]]) -> (names: Names, ids: [[NameID]]) {
        var found: [ByteText: UInt32] = [ByteText(""): 0]
        var texts = [""]
        let places = lists.map { list in
            list.map { text in
                let place = found[ByteText(text), default: UInt32(texts.count)]
                if place == texts.count {
                    found[ByteText(text)] = place
                    texts.append(text)
                }
                return Int(place)
            }
        }
        let order = texts.indices.sorted { texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8) }
        var ids = [NameID](repeating: .none, count: texts.count)
        for (number, place) in order.enumerated() { ids[place] = NameID(number: UInt32(number)) }
        return (Names(texts: order.map { texts[$0] }), places.map { list in list.map { ids[$0] } })
    }
}

/// Gives numbers to names in the order in which they come.
struct NameCollector {
    private var numbers: [ByteText: UInt32] = [ByteText(""): 0]
    /// The names, the empty one first.
    private(set) var texts = [""]

    /// The number of a name, for now.
    mutating func number(of text: String) -> NameID {
        if text.isEmpty { return .none }
        if let known = numbers[ByteText(text)] { return NameID(number: known) }
        let number = UInt32(texts.count)
        numbers[ByteText(text)] = number
        texts.append(text)
        return NameID(number: number)
    }
}

/// A text that is compared by its bytes: hashing one as `String` would compose its characters first.
private struct ByteText: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ByteText, right: ByteText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
        var copy = text
        copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
