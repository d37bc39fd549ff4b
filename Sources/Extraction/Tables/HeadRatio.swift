import Vocabulary

/// A head whose values are shares of something else, in words that may be any: 占地区生产总值的比重 is a share,
/// 完成市下达任务 and 为年初预算 in percent are a completion.
struct HeadRatio {
    /// The first piece of what names the other thing.
    let start: Int
    let measure: MeasureWord

    /// Finds it among the pieces of a head.
    init?(_ pieces: [String], isPercent: Bool, _ measures: [MeasureWord]) {
        guard let start = pieces.lastIndex(where: { piece in Self.openings.contains { piece.begins(with: $0) } }) else {
            return nil
        }
        let rest = pieces[start...].joined()
        let isShare = rest.begins(with: "占")
        // 占一般公共预算收入比重 is a share of what came in.
        let isOfBudget = isShare && ["预算收入", "预算支出"].contains(where: rest.contains)
        let isOfTask = !isOfBudget && Self.tasks.contains { rest.contains($0) }
        guard isShare || isOfTask && isPercent, rest != "占" || !measures.isEmpty || isPercent else { return nil }
        self.start = start
        // 占年度计划 says how much of a task is done.
        let kind: Measure = isOfTask ? .completion : .share
        measure =
            measures.first { $0.measure == kind } ?? MeasureWord(measure: kind, isNegative: false, companion: .percent)
    }

    private static let openings = ["占", "完成", "为", "达到", "相当于"]
    private static let tasks = ["预算", "计划", "目标", "任务"]
}
