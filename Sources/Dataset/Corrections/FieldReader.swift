import Basics

/// Reads the fields of a correction, and collects what can't be read.
struct FieldReader {
    let mapping: MarkedMapping
    private(set) var problems: [Problem] = []

    init(_ mapping: MarkedMapping) { self.mapping = mapping }

    /// A field that is read from text.
    mutating func read<Value>(_ key: String, _ allowed: String, _ read: (String) -> Value?) -> Value? {
        guard let text = mapping.text(key) else { return nil }
        if let value = read(text) { return value }
        problems.append(mapping.problem(YAMLFault.badValue(key: key, value: text, allowed: allowed), at: key))
        return nil
    }

    /// A field that may also be none, which is written `null`, `~` or left empty.
    mutating func readOrNone<Value>(_ key: String, _ allowed: String, _ read: (String) -> Value?) -> Value?? {
        guard let text = mapping.text(key) else { return nil }
        if ["", "null", "~"].contains(text) { return .some(nil) }
        return self.read(key, allowed, read).map { .some($0) }
    }

    /// A field that is one of a few words.
    mutating func choice<Value: RawRepresentable & CaseIterable>(_ key: String) -> Value?
    where Value.RawValue == String {
        read(key, Value.allCases.map(\.rawValue).joined(separator: ", ")) { Value(rawValue: $0) }
    }

    /// Adds a problem at a key.
    mutating func note(_ fault: any Fault, at key: String) { problems.append(mapping.problem(fault, at: key)) }
}
