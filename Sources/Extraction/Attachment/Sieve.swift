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

    /// The steps of the sieve in the order they are tried.
    enum Step: CaseIterable {
        case descriptive
        case rank
        case completion
        case share
        case measured
        case nounAfter
        case level
        case inherited

        /// The rules that the step may find to apply.
        var rules: [AttachmentRule] {
            switch self {
            case .descriptive: [.descriptive]
            case .rank: [.rank]
            case .completion: [.completion]
            case .share: [.share]
            case .measured: [.gap, .growth, .growthOfLast, .change]
            case .nounAfter: [.nounAfter]
            case .level: [.indicatorBefore, .labelBefore]
            case .inherited: [.inherited]
            }
        }
    }

    /// Tries one step.
    func attach(_ step: Step) -> Statement? {
        switch step {
        case .descriptive: descriptive()
        case .rank: rank()
        case .completion: completion()
        case .share: share()
        case .measured: measured()
        case .nounAfter: nounAfter()
        case .level: level()
        case .inherited: inherited()
        }
    }

    /// 制造业增加值: the value added of an industry is told with the industry's name.
    private func withIndustry(_ statement: Statement) -> Statement {
        guard statement.bearer.scope == .industry, vocabulary.ruleWords[.ofIndustry].contains(statement.label) else {
            return statement
        }
        var statement = statement
        statement.label = statement.bearer.name + statement.label
        return statement
    }

    /// Applies the rules in order.
    func attach() -> Statement? {
        for step in Step.allCases {
            guard let statement = attach(step) else { continue }
            let named = withIndustry(ofProject(statement))
            return opensRise ? asBeginning(named) : named
        }
        return nil
    }
}
