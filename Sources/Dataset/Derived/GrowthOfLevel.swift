import Extraction
import Vocabulary

extension Dataset {
    /// The growth that is stated of the level shown for a key: by the report of that level, or by one whose own level
    /// agrees with it, and of the same thing by its label. Where no level is shown, it is the growth shown; none where
    /// the growth that reports state goes with another level.
    public func growth(ofLevel key: Key) -> Fact? {
        guard let rates = cell(of: key.of(.growth)) else { return nil }
        guard let level = cell(of: key) else { return rates.shown }
        return ([rates.shown] + rates.corroborating + rates.conflicting).first { belongs($0, to: level) }
    }

    private func belongs(_ growth: Fact, to level: Cell) -> Bool {
        func isBeside(_ fact: Fact) -> Bool { fact.report == growth.report && isOneThing(fact, growth) }
        return ([level.shown] + level.corroborating).contains(where: isBeside)
            && !level.conflicting.contains(where: isBeside)
    }
}

extension Observation {
    /// Whether its own words measure a change against the same time of the year before. 新增 alone counts what came in
    /// the period and not what went.
    var isSinceYearBefore: Bool { Self.sinceYearBefore.isFound(in: quote) }

    /// Whether its own words tell a rate on another basis than that of the amounts beside it.
    var isOnOwnBasis: Bool { Self.ownBasis.isFound(in: quote) }

    private static func words(_ list: [String]) -> [(surface: String, value: Matcher.Value)] { list.map { ($0, 0) } }

    private static let sinceYearBefore = Matcher(
        words([
            "同比", "比上年", "较上年", "比去年", "较去年", "上年同期", "去年同期", "比上一年", "较上一年",
        ]))
    private static let ownBasis = Matcher(words(["可比", "同口径", "不变价", "实际增长"]))
}

extension Matcher {
    /// Whether a text holds one of the words.
    fileprivate func isFound(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.contains { longest(in: bytes, at: $0, end: bytes.count) != nil }
        }
    }
}
