import Extraction

/// What speaks against a reading, in words.
enum ReasonText {
    /// All reasons behind a colon; empty where there are none.
    static func of(_ observation: Observation) -> String {
        let reasons = observation.reasons.list.map { words($0, observation) }
        return reasons.isEmpty ? "" : ": " + reasons.joined(separator: ", ")
    }

    private static func words(_ reason: ConfidenceReason, _ observation: Observation) -> String {
        switch reason {
        case .inheritedIndicator: "what is measured was said with another figure"
        case .unknownIndicator: "no known indicator"
        case .inheritedScope: "scope said outside its clause"
        case .periodElsewhere: "period said in another sentence"
        case .periodOfReport: "period from the report's date or title"
        case .noPeriod: "no period"
        case .statusElsewhere: "status said in another sentence"
        case .openHeads: "another cell with the same heads"
        case .noUnit: "no unit in the table"
        case .repaired: "repaired words"
        case .rule: "the rule \(observation.rule.rawValue) is not always right"
        }
    }
}
