import Vocabulary

/// What was done with projects, by the words for it; the raw value is the id of the indicator that counts them.
enum ProjectStage: String {
    case signed = "signed-projects"
    case started = "started-projects"
    case completed = "completed-projects"

    /// Whether an indicator counts the projects of a stage.
    static func isCount(_ indicator: Int, _ vocabulary: Vocabulary) -> Bool {
        indicator == vocabulary.known.signedProjects || indicator == vocabulary.known.startedProjects
            || indicator == vocabulary.known.completedProjects
    }

    /// The roles of the words for each stage.
    private static let roles: [(role: RuleWord, stage: ProjectStage)] = [
        (.signedStage, .signed), (.startedStage, .started), (.completedStage, .completed),
    ]

    /// The stage whose word begins at a byte of a clause: 项目 | 开工建设.
    init?(beginningAt index: Int, in clause: Clause) {
        guard let found = Self.roles.first(where: { clause.holds($0.role, at: index) }) else { return nil }
        self = found.stage
    }

    /// The stage whose word closes a text.
    init?(closing text: String, _ vocabulary: Vocabulary) {
        guard let found = Self.roles.first(where: { vocabulary.ruleWords[$0.role].closes(text) }) else {
            return nil
        }
        self = found.stage
    }

    /// The stage whose word closes a part of a clause: 集中开工 | 重点项目.
    init?(closing part: Range<Int>, in clause: Clause) {
        guard let found = Self.roles.first(where: { clause.ends(part, with: $0.role) }) else { return nil }
        self = found.stage
    }
}
