import Vocabulary

/// What was done with projects, by the words for it; the raw value is the id of the indicator that counts them.
enum ProjectStage: String {
    case signed = "signed-projects"
    case started = "started-projects"
    case completed = "completed-projects"

    /// The words for each stage.
    private static let words: [(word: StaticString, stage: ProjectStage)] = [
        ("签约", .signed), ("引进", .signed), ("招引", .signed), ("开工", .started), ("动工", .started), ("开工建设", .started),
        ("竣工", .completed), ("建成", .completed), ("投产", .completed), ("投入生产", .completed), ("投入使用", .completed),
        ("投运", .completed),
    ]

    /// The stage whose word begins at a byte of a clause: 项目 | 开工建设.
    init?(beginningAt index: Int, in clause: Clause) {
        guard let found = Self.words.first(where: { clause.holds($0.word, at: index) }) else { return nil }
        self = found.stage
    }

    /// The stage whose word closes a part of a clause: 集中开工 | 重点项目.
    init?(closing part: Range<Int>, in clause: Clause) {
        guard let found = Self.words.first(where: { clause.ends(part, with: [$0.word]) }) else { return nil }
        self = found.stage
    }
}
