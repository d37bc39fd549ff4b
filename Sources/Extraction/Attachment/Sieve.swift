import Basics
import Vocabulary

/// The ordered rules by which an amount finds what it measures; the first that applies decides.
struct Sieve {
    let site: Site
    /// Where the context stands: it is large, and copying it for each amount would cost more than the rules do.
    private let place: UnsafePointer<Context>

    /// What holds on from the clauses before.
    var context: Context { _read { yield place.pointee } }
    /// The clause of the amount.
    var clause: Clause { site.clause }
    /// The words known.
    var vocabulary: Vocabulary { site.clause.block.vocabulary }

    private init(_ site: Site, at place: UnsafePointer<Context>) {
        self.site = site
        self.place = place
    }

    /// Asks a sieve for an amount under a context, which must not change meanwhile.
    static func of<Answer>(_ site: Site, _ context: inout Context, _ question: (Sieve) -> Answer) -> Answer {
        withUnsafeMutablePointer(to: &context) { question(Sieve(site, at: UnsafePointer($0))) }
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

    /// Applies the rules in order.
    func attach() -> Statement? {
        for step in Step.allCases {
            guard let statement = attach(step) else { continue }
            return opensRise ? asBeginning(ofProject(statement)) : ofProject(statement)
        }
        return nil
    }
}
