/// That one program runs another, for finding those that would never end.
struct Call {
    /// How the innermost model of the called program relates to that of the calling one.
    enum Descent {
        /// It is the same, or comes out of it without a choice.
        case same
        /// It comes out of it through a list or an optional model, which can't go on for ever.
        case deeper
        /// It comes from elsewhere.
        case other
    }

    let caller: Int
    let callee: Int
    let descent: Descent
    let tag: Tag
    let template: String
}

extension [Call] {
    /// The calls that close a circle in which the models don't get deeper.
    var endless: [Call] {
        let all = Ways(self)
        var endless = filter { $0.descent == .other && all.lead(from: $0.callee, to: $0.caller) }
        var kept = Ways([])
        for call in self where call.descent == .same {
            if kept.lead(from: call.callee, to: call.caller) { endless.append(call) } else { kept.add(call) }
        }
        return endless
    }
}

/// Which programs can be reached from which.
private struct Ways {
    private var callees: [Int: [Int]] = [:]

    init(_ calls: [Call]) {
        for call in calls { add(call) }
    }

    mutating func add(_ call: Call) {
        callees[call.caller, default: []].append(call.callee)
    }

    func lead(from start: Int, to end: Int) -> Bool {
        var reached: Set<Int> = [start]
        var open = [start]
        while let program = open.popLast() {
            if program == end { return true }
            open += (callees[program] ?? []).filter { reached.insert($0).inserted }
        }
        return false
    }
}
