import Vocabulary

/// Which indicators of the vocabulary stand to each other as part and whole, or are told for each area or enterprise.
struct RatioTable: Sendable {
    /// Places of two indicators in the vocabulary.
    struct Pair: Sendable {
        let upper: Int
        let lower: Int
    }

    let shares: [Pair]
    let perArea: [Pair]
    let perEnterprise: [Pair]

    init(_ vocabulary: Vocabulary) {
        func pairs(_ ids: [(String, String)]) -> [Pair] {
            ids.compactMap { upper, lower in
                guard let first = vocabulary.indicatorIndex(upper), let second = vocabulary.indicatorIndex(lower) else {
                    return nil
                }
                return Pair(upper: first, lower: second)
            }
        }
        shares = pairs(Self.shareIDs)
        perArea = pairs(Self.yields.flatMap { yield in Self.areas.map { (yield, $0) } })
        perEnterprise = pairs(Self.enterpriseIDs)
    }

    /// Part and whole: the one is counted in the other by the definitions of both.
    private static let shareIDs = [
        ("high-tech-manufacturing-value-added", "industrial-value-added-above-scale"),
        ("advanced-manufacturing-value-added", "industrial-value-added-above-scale"),
        ("strategic-emerging-output", "industrial-output-above-scale"),
        ("services-value-added", "gdp"), ("secondary-industry-value-added", "gdp"),
        ("industrial-investment", "fixed-asset-investment"),
        ("technical-upgrade-investment", "industrial-investment"),
        ("exports", "foreign-trade"), ("imports", "foreign-trade"), ("rd-spending", "gdp"),
        ("high-tech-enterprises", "enterprises"),
    ]

    /// What a park's land yields.
    private static let yields = ["gdp", "industrial-output-above-scale", "tax-revenue", "operating-revenue"]
    private static let areas = ["built-up-area", "planned-area"]

    /// What enterprises yield on average, over those that the amount is the sum of.
    private static let enterpriseIDs = [
        ("industrial-output-above-scale", "enterprises-above-scale"),
        ("industrial-value-added-above-scale", "enterprises-above-scale"),
        ("industrial-profit", "enterprises-above-scale"), ("tax-revenue", "enterprises"),
        ("operating-revenue", "enterprises"),
    ]
}
