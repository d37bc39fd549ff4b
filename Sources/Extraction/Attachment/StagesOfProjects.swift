import Basics
import Vocabulary

/// What was done with some of the projects counted before.
extension Sieve {
    /// 35个重点项目中有27个开工、12个竣工: a stage right behind a number of projects told before tells how many have reached it.
    func stageOfThose(_ phrase: Range<Int>) -> Statement? {
        guard site.quantity.isCount, ["个", "项"].contains(site.quantity.unitText),
            let projects = context.lastProjects ?? context.projectsOfBlock, projects.unit == site.quantity.unitText,
            phrase.isEmpty || clause.ends(phrase, with: .among), site.right.count <= Self.longestStageBehind
        else { return nil }
        var start = site.quantity.outer.upperBound
        while let adverb = clause.length(of: .stageAdverb, at: start) { start += adverb }
        guard start < site.right.upperBound, let stage = ProjectStage(beginningAt: start, in: clause),
            case let words = clause.trimmedBack(start..<site.right.upperBound), !words.isEmpty,
            clause.first(of: .particle, in: words) == nil
        else { return nil }
        var statement = make(clause.text(words) + "项目", index(stage.rawValue), .level, .nounAfter, words)
        (statement.bearer, statement.origins.bearer) = (projects.bearer, projects.origins.bearer)
        return statement
    }

    /// The longest words behind the number that may be those for a stage alone, in bytes: 已全部开工建设.
    private static let longestStageBehind = 30
}
