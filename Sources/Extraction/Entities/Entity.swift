/// A project, enterprise or honour that a report calls by its name.
public struct Entity: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case project
        case enterprise
        case honour
    }

    /// How far a project has come.
    public enum Stage: String, Sendable, Hashable, CaseIterable {
        /// 签约, 落户
        case signed
        /// 开工, 动工
        case started
        /// 在建
        case building
        /// 投产, 竣工
        case completed
    }

    /// What it is.
    public let kind: Kind
    /// Its name as written, repaired.
    public let name: String
    /// Where the name stands in the original file.
    public let range: Range<Int>
    /// The line it begins in, from 1.
    public let line: Int
    /// How far a project has come, where the text says so.
    public let stage: Stage?
    /// The observation of a project's investment, by its place in the extraction.
    public let investment: Int?
    /// Who builds a project, where the text says so.
    public let enterprise: String?
}
