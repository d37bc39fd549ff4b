import Basics

/// The measured figures behind the classes of confidence.
public struct ConfidenceFigures: Sendable {
    /// For each rule, a lower bound (Wilson, 95 %) for the share of its readings that are wholly right.
    public private(set) var rules: [String: Double] = [:]
    /// For each reason to doubt, the factor by which it lowers that share.
    public private(set) var reasons: [String: Double] = [:]
    /// For each class, the least share that belongs to it.
    public private(set) var classes: [String: Double] = [:]

    /// The figures of a list of entries; a later entry replaces an earlier one.
    init(_ entries: [MarkedMapping]) {
        for entry in entries {
            if let name = entry.text("rule") { rules[name] = entry.text("lower-bound").flatMap(Double.init) }
            if let name = entry.text("reason") { reasons[name] = entry.text("factor").flatMap(Double.init) }
            if let name = entry.text("class") { classes[name] = entry.text("at-least").flatMap(Double.init) }
        }
    }
}
