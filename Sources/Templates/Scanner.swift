/// Cuts a template into lines of text and tags.
struct Scanner {
    private let source: TemplateSource
    private var lines: [Line] = []
    private var line = Line()
    private var findings: [Finding] = []

    /// The lines of a template, and what is wrong with its tags.
    static func scan(_ source: TemplateSource) -> (lines: [Line], findings: [Finding]) {
        var scanner = Scanner(source: source)
        scanner.scan()
        return (scanner.lines, scanner.findings)
    }

    private init(source: TemplateSource) {
        self.source = source
    }

    private var bytes: [UInt8] { source.bytes }

    private mutating func scan() {
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while let start = bytes.firstIndex(of: Self.opening, in: index..<bytes.count) {
            addText(index..<start)
            index = addTag(at: start)
        }
        addText(index..<bytes.count)
        lines.append(line)
    }

    private mutating func addText(_ range: Range<Int>) {
        var start = range.lowerBound
        while let newline = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) {
            let hasReturn = newline > start && bytes[newline - 1] == UInt8(ascii: "\r")
            let end = hasReturn ? newline - 1 : newline
            if start < end { line.items.append(.text(start..<end)) }
            line.ending = end..<newline + 1
            lines.append(line)
            line = Line()
            start = newline + 1
        }
        if start < range.upperBound { line.items.append(.text(start..<range.upperBound)) }
    }

    /// Adds the tag whose braces open at `start`, and gives the place after it.
    private mutating func addTag(at start: Int) -> Int {
        let mark = start + 2 < bytes.count ? bytes[start + 2] : 0
        let isTriple = mark == UInt8(ascii: "{")
        let kind = isTriple ? .printRaw : TagKind(mark: mark) ?? .print
        let contentStart = start + (isTriple || TagKind(mark: mark) != nil ? 3 : 2)
        let closing = isTriple ? Self.tripleClosing : Self.closing
        let nextTag = kind == .comment ? nil : bytes.firstIndex(of: Self.opening, in: contentStart..<bytes.count)
        let limit = nextTag ?? bytes.count
        guard let end = bytes.firstIndex(of: closing, in: contentStart..<limit) else {
            // What follows up to the next tag is most likely meant as text.
            report(.unclosedTag(braces: closing.count), start..<limit)
            return limit
        }
        let range = start..<end + closing.count
        let name = bytes[contentStart..<end].trimmed
        if let fault = fault(in: name, of: kind) {
            report(fault, range)
        } else {
            line.items.append(.tag(Tag(kind: kind, name: kind == .comment ? "" : name, range: range)))
        }
        return range.upperBound
    }

    private func fault(in name: String, of kind: TagKind) -> TemplateFault? {
        if kind == .comment { return nil }
        if name.isEmpty { return .emptyTag }
        if name.utf8.first == UInt8(ascii: "=") { return .delimiters }
        let hasEmptyPart = name != "." && name.split(separator: ".", omittingEmptySubsequences: false).contains("")
        let isMalformed = name.utf8.contains { $0.isSpace || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
        return isMalformed || (kind.namesData && hasEmptyPart) ? .malformedName(name) : nil
    }

    private mutating func report(_ fault: TemplateFault, _ range: Range<Int>) {
        findings.append(Finding(fault, at: source.place(of: range)))
    }

    private static let opening = Array("{{".utf8)
    private static let closing = Array("}}".utf8)
    private static let tripleClosing = Array("}}}".utf8)
}

extension [UInt8] {
    /// Where some bytes first occur in a range.
    func firstIndex(of bytes: [UInt8], in range: Range<Int>) -> Int? {
        let last = range.upperBound - bytes.count
        guard last >= range.lowerBound else { return nil }
        return (range.lowerBound...last).first { self[$0...].starts(with: bytes) }
    }
}

extension ArraySlice<UInt8> {
    /// The text without white space around it.
    var trimmed: String {
        let tail = drop(while: \.isSpace)
        let end = tail.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? tail.startIndex
        return String(decoding: tail[..<end], as: UTF8.self)
    }
}
