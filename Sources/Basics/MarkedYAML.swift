import Yams

/// What can be wrong with a piece of YAML.
public enum YAMLFault: Fault, Equatable {
    /// The parser refused it, with its reason.
    case syntax(reason: String)
    /// Something else where keys and values are needed.
    case notAMapping
    /// Something else where a list is needed.
    case notAList
    /// A value that is neither a text nor a list of texts.
    case notText(key: String)
    /// A key that nobody reads, and those that are read.
    case unknownKey(key: String, known: [String])
    /// A key that has to be there.
    case missingKey(key: String)
    /// A Chinese colon behind a key.
    case wideColon(key: String)
    /// A value that the key can't have, and which it can.
    case badValue(key: String, value: String, allowed: String)

    /// What is wrong.
    public var message: String {
        switch self {
        case .syntax(let reason): "this is not valid YAML: \(reason)"
        case .notAMapping: "this should be lines of the form `key: value`"
        case .notAList: "this should be a list, each item after a dash"
        case .notText(let key): "`\(key)` should be one line of text, or a list of them"
        case .unknownKey(let key, _): "`\(key)` is not a key that is known here"
        case .missingKey(let key): "`\(key)` is missing"
        case .wideColon(let key): "the colon behind `\(key)` is a Chinese one"
        case .badValue(let key, let value, _): "`\(key)` can't be `\(value)`"
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .syntax: "check the indentation and put text with colons or quotes in quotation marks"
        case .notAMapping: "write one `key: value` a line"
        case .notAList: "begin each item with `- `"
        case .notText: "write `key: text` or `key: [one, two]`"
        case .unknownKey(_, let known): "known keys are \(known.joined(separator: ", "))"
        case .missingKey(let key): "add a line `\(key): …`"
        case .wideColon(let key): "write `\(key): …`, with a plain colon and a blank behind it"
        case .badValue(_, _, let allowed): "write \(allowed)"
        }
    }
}

/// A scalar or a list of scalars of a YAML mapping, as text, with the line it stands in.
public struct MarkedValue: Sendable {
    /// The text of a scalar; none for a list.
    public let text: String?
    /// The items of a list, or the scalar alone.
    public let items: [String]
    /// The line, from 1.
    public let line: Int
}

/// A YAML mapping whose scalars are read as text, so that `no`, `012` and dates stay as they were written.
public struct MarkedMapping: Sendable {
    /// The file, for messages.
    public let file: String
    /// The line the mapping begins in, from 1.
    public let line: Int
    /// The keys in the order of the file.
    public let keys: [String]
    private let values: [String: MarkedValue]
    private let children: [String: [MarkedMapping]]

    /// The mappings below a key, those of a list or one alone; only of keys that may hold them.
    public func mappings(_ key: String) -> [MarkedMapping] { children[key] ?? [] }

    /// The value of a key, if it is there.
    public subscript(key: String) -> MarkedValue? { values[key] }

    /// The text of a key, if it is there and one line.
    public func text(_ key: String) -> String? { values[key]?.text }

    /// The items of a key; a single text counts as one item.
    public func items(_ key: String) -> [String] { values[key]?.items ?? [] }

    /// A problem at the line of a key.
    public func problem(_ fault: any Fault, at key: String? = nil) -> Problem {
        let line = key.flatMap { values[$0]?.line } ?? line
        let excerpt = key.map { "\($0): \(values[$0]?.items.joined(separator: ", ") ?? "")" }
        return Problem(fault, at: Place(file: file, line: line, excerpt: excerpt))
    }

    /// Problems for keys that nobody reads.
    public func unknownKeys(known: [String]) -> [Problem] {
        keys.filter { !known.contains($0) }.map { problem(YAMLFault.unknownKey(key: $0, known: known), at: $0) }
    }

    /// Reads one mapping; empty text is an empty mapping. `firstLine` is the line of the file the text begins in,
    /// `nested` are the keys, at any depth, that may hold mappings.
    public static func read(
        _ text: String, file: String, firstLine: Int = 1, nested: [String] = []
    ) throws(Problem) -> MarkedMapping {
        do {
            guard !text.isEmpty, let node = try compose(text, file: file, firstLine: firstLine) else {
                return MarkedMapping(file: file, line: firstLine, keys: [], values: [:])
            }
            return try MarkedMapping(node, file: file, firstLine: firstLine, nested: nested)
        } catch {
            throw wideColon(in: text, file: file, firstLine: firstLine, isNested: !nested.isEmpty) ?? error
        }
    }

    /// What stands in the way of reading `name：某园区`: a Chinese colon right behind a word at the beginning of a line;
    /// of a nested mapping also behind blanks and the dash of a list.
    private static func wideColon(in text: String, file: String, firstLine: Int, isNested: Bool) -> Problem? {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let start = isNested ? line.drop { $0 == " " || $0 == "-" } : line
            let key = start.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
            guard !key.isEmpty, start[key.endIndex...].hasPrefix("：") else { continue }
            return Problem(
                YAMLFault.wideColon(key: String(key)),
                at: Place(file: file, line: firstLine + number, excerpt: String(line)))
        }
        return nil
    }

    /// Reads the one mapping of a file.
    public static func read(_ bytes: [UInt8], file: String) throws(Problem) -> MarkedMapping {
        try read(bytes.text(in: 0..<bytes.count), file: file)
    }

    /// Reads a list of mappings.
    public static func readList(_ text: String, file: String) throws(Problem) -> [MarkedMapping] {
        do {
            return try list(text, file: file)
        } catch {
            throw wideColon(in: text, file: file, firstLine: 1, isNested: true) ?? error
        }
    }

    private static func list(_ text: String, file: String) throws(Problem) -> [MarkedMapping] {
        guard let node = try compose(text, file: file, firstLine: 1) else { return [] }
        guard let sequence = node.sequence else {
            throw Problem(YAMLFault.notAList, at: Place(file: file, line: node.mark?.line))
        }
        var mappings: [MarkedMapping] = []
        for item in sequence { mappings.append(try MarkedMapping(item, file: file, firstLine: 1, nested: [])) }
        return mappings
    }

    private static func compose(_ text: String, file: String, firstLine: Int) throws(Problem) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            let (line, reason) = explain(error)
            let excerpt = line.flatMap { number in
                text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(number - 1).first.map(
                    String.init)
            }
            throw Problem(
                YAMLFault.syntax(reason: reason),
                at: Place(file: file, line: line.map { $0 + firstLine - 1 } ?? firstLine, excerpt: excerpt))
        } catch {
            throw Problem(YAMLFault.syntax(reason: "\(error)"), at: Place(file: file, line: firstLine))
        }
    }

    private static func explain(_ error: YamlError) -> (line: Int?, reason: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            (opening(context) ?? mark.line, problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            (context.mark.line, "the key \(duplicates.map { "\($0)" }.sorted().joined(separator: ", ")) stands twice")
        case .reader(let problem, _, _, _): (nil, problem)
        default: (nil, "\(error)")
        }
    }

    /// The line of a quotation mark or bracket that was never closed: the parser notices only at the end.
    private static func opening(_ context: YamlError.Context?) -> Int? {
        guard let context, context.text.contains("quoted scalar") || context.text.contains("flow") else { return nil }
        return context.mark.line
    }

    private init(_ node: Node, file: String, firstLine: Int, nested: [String]) throws(Problem) {
        let line = (node.mark?.line ?? 1) + firstLine - 1
        guard let mapping = node.mapping else {
            throw Problem(YAMLFault.notAMapping, at: Place(file: file, line: line, excerpt: node.scalar?.string))
        }
        var keys: [String] = []
        var values: [String: MarkedValue] = [:]
        var children: [String: [MarkedMapping]] = [:]
        for (keyNode, valueNode) in mapping {
            let key = keyNode.scalar?.string ?? ""
            let line = (keyNode.mark?.line ?? 1) + firstLine - 1
            keys.append(key)
            if nested.contains(key), valueNode.scalar?.string != "" {
                values[key] = MarkedValue(text: nil, items: [], line: line)
                for child in valueNode.sequence.map(Array.init) ?? [valueNode] {
                    children[key, default: []].append(
                        try MarkedMapping(child, file: file, firstLine: firstLine, nested: nested))
                }
            } else if let scalar = valueNode.scalar {
                values[key] = MarkedValue(
                    text: scalar.string, items: scalar.string.isEmpty ? [] : [scalar.string], line: line)
            } else if let sequence = valueNode.sequence {
                let items = sequence.compactMap { $0.scalar?.string }
                guard items.count == sequence.count else {
                    throw Problem(YAMLFault.notText(key: key), at: Place(file: file, line: line, excerpt: key))
                }
                values[key] = MarkedValue(text: nil, items: items, line: line)
            } else {
                throw Problem(YAMLFault.notText(key: key), at: Place(file: file, line: line, excerpt: key))
            }
        }
        self.init(file: file, line: line, keys: keys, values: values, children: children)
    }

    private init(
        file: String, line: Int, keys: [String], values: [String: MarkedValue],
        children: [String: [MarkedMapping]] = [:]
    ) {
        self.file = file
        self.line = line
        self.keys = keys
        self.values = values
        self.children = children
    }

    /// A mapping made of known text, for data that is compiled into the program.
    public init(file: String, line: Int, fields: [(key: String, value: MarkedValue)]) {
        self.init(
            file: file, line: line, keys: fields.map(\.key),
            values: Dictionary(fields.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }
}

extension MarkedValue {
    /// A value of known items, for data that is compiled into the program.
    public init(items: [String], isList: Bool, line: Int) {
        self.init(text: isList ? nil : items.first ?? "", items: items, line: line)
    }
}
