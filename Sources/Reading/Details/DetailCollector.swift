import Basics

/// Asks one place after the other for the facts about a report, and notes where they contradict each other.
struct DetailCollector {
    private let location: ReportLocation
    private let mappings: [(mapping: MarkedMapping, origin: DetailOrigin)]
    var origins: [Detail: DetailOrigin] = [:]
    private(set) var problems: [Problem] = []

    init(location: ReportLocation, frontMatter: MarkedMapping, sidecar: MarkedMapping?) {
        self.location = location
        mappings = [(frontMatter, .frontMatter)] + (sidecar.map { [($0, .sidecar)] } ?? [])
        for (mapping, _) in mappings { problems += mapping.unknownKeys(known: ReportDetails.keys) }
    }

    /// A fact that is any text.
    mutating func text(_ detail: Detail, folder: String? = nil, text: String? = nil) -> String? {
        value(detail, "text", folder: folder, text: text) { $0 }
    }

    /// A fact that is read from text; a text that can't be read is a problem and counts as none.
    mutating func value<Value: Equatable>(
        _ detail: Detail, _ allowed: String, folder: Value? = nil, fileName: Value? = nil, text: Value? = nil,
        _ read: (String) -> Value?
    ) -> Value? {
        var found: [(value: Value, origin: DetailOrigin)] = []
        for (mapping, origin) in mappings {
            guard let text = mapping.text(detail.rawValue), !text.isEmpty else { continue }
            if let value = read(text) {
                found.append((value, origin))
            } else {
                let fault = YAMLFault.badValue(key: detail.rawValue, value: text, allowed: allowed)
                problems.append(mapping.problem(fault, at: detail.rawValue))
            }
        }
        if let folder { found.append((folder, .folder)) }
        if let fileName { found.append((fileName, .fileName)) }
        if let text { found.append((text, .text)) }
        guard let first = found.first else { return nil }
        origins[detail] = first.origin
        for other in found.dropFirst() where contradict(detail, first.value, other.value, other.origin) {
            let fault = DetailsFault.contradiction(
                detail: detail, used: "\(first.value)", usedFrom: first.origin, other: "\(other.value)",
                otherFrom: other.origin)
            problems.append(Problem(fault, at: Place(file: location.path)))
        }
        return first.value
    }

    /// Whether two values can't both hold. Names of parks, titles and publishers are written in many ways, and a date
    /// may be more exact than another.
    private func contradict<Value: Equatable>(
        _ detail: Detail, _ left: Value, _ right: Value, _ origin: DetailOrigin
    ) -> Bool {
        if left == right { return false }
        let (first, second) = ("\(left)", "\(right)")
        switch detail {
        case .date: return !first.hasPrefix(second) && !second.hasPrefix(first)
        case .park: return first.utf8.allSatisfy { $0 < 0x80 } && second.utf8.allSatisfy { $0 < 0x80 }
        case .period: return origin != .text
        case .title, .publisher, .source, .kind: return origin == .sidecar
        }
    }
}
