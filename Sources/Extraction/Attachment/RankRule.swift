import Basics
import Vocabulary

/// Places in an order.
extension Sieve {
    /// 居全市第三位: a place in an order, of the figure before it or of the phrase before 居.
    func rank() -> Statement? {
        guard site.quantity.dimension == .rank else { return nil }
        let joint = clause.tokens(in: site.left).last { clause.meanings($0).contains(.joint(.rank)) }
        let phrase = clause.nounPhrase(site.left.lowerBound..<(joint?.range.lowerBound ?? site.left.upperBound))
        if let last = context.last,
            phrase.isEmpty || clause.equals(phrase, ["增速", "增幅", "总量", "数量", "规模", "全市", "全省", "全国"])
        {
            return inheriting(last, .rank, .rank)
        }
        guard !phrase.isEmpty else { return make("", nil, .rank, .rank, site.left) }
        return named(phrase, .rank, .rank)
    }
}
