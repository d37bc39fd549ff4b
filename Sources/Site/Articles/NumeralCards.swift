import Basics
import Extraction
import Vocabulary

/// Says in a few words how a numeral was read: what the card beside it shows.
struct NumeralCards: Sendable {
    let wording: Wording
    let vocabulary: Vocabulary

    /// `规上工业增加值 增速` above `2024年 · 目标 · 待核对`
    func text(_ observation: Observation) -> String {
        let measure = wording.text(observation.measure)
        let name = wording.name(of: observation, vocabulary) + (measure.isEmpty ? "" : " " + measure)
        let scope = observation.scope == .park && observation.scopeName.isEmpty ? "" : wording.bearer(observation)
        let doubt =
            observation.confidence == .sure ? "" : wording.words.word("confidence", observation.confidence.rawValue)
        let period = wording.text(observation.period)
        let facts = [
            period.isEmpty ? wording.words["periodUnknown"] : period,
            wording.words.word("status", observation.status.rawValue), scope, doubt,
        ]
        return name + "\n" + facts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Why it is no observation.
    func text(_ entry: LedgerEntry) -> String {
        wording.words[entry.isUnread ? "cardUnread" : "cardNoObservation"] + wording.words["colon"]
            + wording.words.word("reason", entry.reason.rawValue)
    }
}

extension Wording {
    /// Whom an observation speaks of: `产业：电子信息`.
    func bearer(_ observation: Observation) -> String {
        let scope = words.word("scope", observation.scope.rawValue)
        return observation.scopeName.isEmpty ? scope : scope + words["colon"] + observation.scopeName
    }
}
