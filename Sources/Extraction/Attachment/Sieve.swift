import Basics
import Vocabulary

/// The ordered rules by which an amount finds what it measures; the first that applies decides.
struct Sieve {
    let site: Site
    let context: Context
    let clause: Clause
    let vocabulary: Vocabulary

    init(_ site: Site, _ context: Context) {
        self.site = site
        self.context = context
        clause = site.clause
        vocabulary = site.clause.block.vocabulary
    }

    /// One step of the sieve, with the rules it may find that apply.
    struct Step: Sendable {
        let rules: [AttachmentRule]
        let attach: @Sendable (Sieve) -> Statement?
    }

    /// The steps in the order they are tried.
    static let steps = [
        Step(rules: [.descriptive]) { $0.descriptive() },
        Step(rules: [.rank]) { $0.rank() },
        Step(rules: [.completion]) { $0.completion() },
        Step(rules: [.share]) { $0.share() },
        Step(rules: [.gap, .growth, .growthOfLast, .change]) { $0.measured() },
        Step(rules: [.nounAfter]) { $0.nounAfter() },
        Step(rules: [.indicatorBefore, .labelBefore]) { $0.level() },
        Step(rules: [.inherited]) { $0.inherited() },
    ]

    /// Applies the rules in order.
    func attach() -> Statement? {
        for step in Self.steps {
            if let statement = step.attach(self) { return statement }
        }
        return nil
    }
}
