/// One observation of the dataset, by the places of its report and of itself in that report.
public struct Fact: Sendable, Hashable, Comparable {
    private let reportNumber: UInt32
    private let ownNumber: UInt32

    /// The report's place in `Dataset.reports`.
    public var report: Int { Int(reportNumber) }
    /// The observation's place in its report.
    public var number: Int { Int(ownNumber) }

    /// The observation with this number in the report with that one.
    public init(report: Int, number: Int) {
        reportNumber = UInt32(report)
        ownNumber = UInt32(number)
    }

    /// By report, then by place in it.
    public static func < (left: Fact, right: Fact) -> Bool {
        (left.reportNumber, left.ownNumber) < (right.reportNumber, right.ownNumber)
    }
}
