import Extraction
import Reading

/// What decides which of two observations of one key is shown.
struct Standing: Sendable {
    let isCorrected: Bool
    let kind: ReportKind
    let date: ReportDate?
    let value: StatedValue?
    let confidence: Confidence
    let fact: Fact

    /// The first criterion by which two observations differ, and whether the first of them wins by it.
    static func compare(_ left: Standing, _ right: Standing) -> (criterion: Precedence, leftWins: Bool) {
        if left.isCorrected != right.isCorrected { return (.correction, left.isCorrected) }
        if left.kind != right.kind { return (.kind, left.kind > right.kind) }
        if left.date != right.date {
            guard let first = left.date else { return (.publication, false) }
            guard let second = right.date else { return (.publication, true) }
            return (.publication, first > second)
        }
        if let first = left.value, let second = right.value, first.baseUnit == second.baseUnit {
            if first.isMoreExact(than: second) { return (.precision, true) }
            if second.isMoreExact(than: first) { return (.precision, false) }
        }
        if left.confidence != right.confidence {
            return (.confidence, left.confidence.place < right.confidence.place)
        }
        return (.order, left.fact < right.fact)
    }

    /// Whether one observation is shown rather than another.
    static func isBefore(_ left: Standing, _ right: Standing) -> Bool { compare(left, right).leftWins }
}

extension Confidence {
    /// Its place among all, the surest first.
    fileprivate var place: Int {
        switch self {
        case .sure: 0
        case .likely: 1
        case .review: 2
        }
    }
}
