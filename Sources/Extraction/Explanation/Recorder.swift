import Vocabulary

/// Takes down how the amounts of a report are read. It runs the steps of the sieve once more by itself, so that a
/// reading without a recorder does no work for it.
final class Recorder {
    /// The clauses by their ranges in the report's text, in order.
    private(set) var clauses: [(range: Range<Int>, clause: ExplainedClause)] = []
    /// The steps tried for each amount, by where it begins.
    private(set) var steps: [Int: [ExplainedStep]] = [:]
    /// What each amount has its context from, by where it begins; one for each of its observations.
    private(set) var bases: [Int: [Basis]] = [:]

    /// A clause is read.
    func take(_ clause: Clause) {
        let tokens = clause.block.tokens[clause.tokens].compactMap { token -> ExplainedToken? in
            if case .mark = token.kind { return nil }
            return ExplainedToken(text: clause.text(token.range), meanings: TokenWords.meanings(of: token, in: clause))
        }
        clauses.append((clause.range, ExplainedClause(text: clause.text(clause.range), tokens: tokens)))
    }

    /// An amount looks for what it measures.
    func take(_ site: Site, _ context: inout Context) {
        let tried = Sieve.of(site, &context) { sieve in
            var tried: [ExplainedStep] = []
            for step in Sieve.Step.allCases {
                let applied = sieve.attach(step) != nil
                tried.append(ExplainedStep(rules: step.rules, applied: applied))
                if applied { break }
            }
            return tried
        }
        steps[site.quantity.range.lowerBound] = tried
    }

    /// An amount became an observation.
    func take(_ basis: Basis, of quantity: Quantity) {
        bases[quantity.range.lowerBound, default: []].append(basis)
    }

    /// The period of an amount that the text around it does not give was found elsewhere.
    func take(_ period: BasisPart, of quantity: Quantity) {
        let start = quantity.range.lowerBound
        for index in bases[start, default: []].indices where bases[start]?[index].period.reach == .document {
            bases[start]?[index].period = period
        }
    }

    /// The clause that holds a range of the text.
    func clause(around range: Range<Int>) -> ExplainedClause? {
        clauses.first { $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound }?.clause
    }
}
