import Foundation

/// A message in a source: its fixed parts, with something put in between.
struct SourceMessage {
    let file: String
    let parts: [String]

    var text: String { parts.joined(separator: "…") }

    /// Whether a text may be this message at run time.
    func matches(_ text: String) -> Bool {
        guard parts.count > 1 else { return text == parts[0] }
        guard let first = parts.first, let last = parts.last, text.hasPrefix(first) else { return false }
        var rest = text.dropFirst(first.count)
        for part in parts[1..<(parts.count - 1)] where !part.isEmpty {
            guard let found = rest.range(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(last)
    }

    /// The literals of all properties of a name in a source that read like sentences.
    static func all(_ property: String = "message", in source: String, file: String) -> [SourceMessage] {
        source.components(separatedBy: "var \(property): String {").dropFirst().flatMap { literals(in: $0) }
            .filter { parts in parts.joined().contains(/[a-z]+ [a-z`]+/) && parts.first?.hasPrefix(" ") != true }
            .map { SourceMessage(file: file, parts: $0) }
    }

    /// The string literals up to the brace that closes the property.
    private static func literals(in body: String) -> [[String]] {
        var found: [[String]] = []
        var rest = body[...]
        var depth = 1
        while depth > 0, let character = rest.popFirst() {
            switch character {
            case "{": depth += 1
            case "}": depth -= 1
            case "\"": found.append(literal(&rest))
            default: break
            }
        }
        return found
    }

    /// The fixed parts of a literal whose quotation mark was just read.
    private static func literal(_ rest: inout Substring) -> [String] {
        var parts = [""]
        while let character = rest.popFirst(), character != "\"" {
            guard character == "\\", let escaped = rest.popFirst() else {
                parts[parts.count - 1].append(character)
                continue
            }
            if escaped == "(" {
                skipInterpolation(&rest)
                parts.append("")
            } else {
                parts[parts.count - 1].append(escaped)
            }
        }
        return parts
    }

    private static func skipInterpolation(_ rest: inout Substring) {
        var depth = 1
        while depth > 0, let character = rest.popFirst() {
            switch character {
            case "(": depth += 1
            case ")": depth -= 1
            case "\"": _ = literal(&rest)
            default: break
            }
        }
    }
}
