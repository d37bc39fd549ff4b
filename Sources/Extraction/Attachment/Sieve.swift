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

    /// Applies the rules in order.
    func attach() -> Statement? {
        descriptive() ?? rank() ?? completion() ?? share() ?? measured() ?? nounAfter() ?? level() ?? inherited()
    }
}
