/// A range of places in a text. Reports come from strangers: where words stand in an order that no rule foresaw, a range
/// that would end before it begins holds nothing, and the build goes on. In a debug build it stops, so that tests find
/// the rule.
@inline(__always)
public func ..< (lowerBound: Int, upperBound: Int) -> Range<Int> {
    assert(lowerBound <= upperBound, "a range ends before it begins")
    return Range(uncheckedBounds: (lowerBound, max(lowerBound, upperBound)))
}
