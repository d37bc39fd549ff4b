import Vocabulary

/// Bounds that one amount of a list tells for all of them.
extension Lexer {
    /// 20%、20%、10%以上: a bound behind the last amount of a list holds for all of them.
    mutating func shareBounds() {
        guard quantities.count > 1, quantities.indices.contains(where: { quantities[$0].qualifier != .equal }) else {
            return
        }
        if says.has(.respectively) { shareLeadingBounds() }
        var later: (quantity: Int, start: Int)?
        for token in tokens.row.reversed() {
            switch token.kind {
            case .quantity(let number):
                if let later, later.start == token.range.upperBound, quantities[number].qualifier == .equal,
                    quantities[number].unitText == quantities[later.quantity].unitText
                {
                    quantities[number].qualifier = quantities[later.quantity].qualifier
                }
                later = (number, token.range.lowerBound)
            case .mark(.enumeration):
                if let known = later, known.start == token.range.upperBound {
                    later = (known.quantity, token.range.lowerBound)
                }
            default: continue
            }
        }
    }

    /// 分别不少于1家、1家和7家: a bound before the first amount of such a list holds for all of them.
    mutating func shareLeadingBounds() {
        var bound: (quantity: Int, end: Int)?
        var isShared = false
        for token in tokens.row {
            switch token.kind {
            case .word:
                if token.traits.has(.respectively) { isShared = true }
                guard let known = bound else { continue }
                let joins =
                    known.end == token.range.lowerBound && vocabulary.ruleWords[.and].equals(bytes, token.range)
                bound = joins ? (known.quantity, token.range.upperBound) : nil
            case .mark(.enumeration):
                bound = bound?.end == token.range.lowerBound ? bound.map { ($0.quantity, token.range.upperBound) } : nil
            case .quantity(let number):
                if let known = bound, known.end == token.range.lowerBound, quantities[number].qualifier == .equal,
                    quantities[number].unitText == quantities[known.quantity].unitText
                {
                    quantities[number].qualifier = quantities[known.quantity].qualifier
                    bound = (known.quantity, token.range.upperBound)
                } else {
                    let leads = isShared && quantities[number].outer.lowerBound < quantities[number].range.lowerBound
                    bound = leads && quantities[number].qualifier != .equal ? (number, token.range.upperBound) : nil
                }
                isShared = bound != nil && isShared
            case .mark: (bound, isShared) = (nil, false)
            default: bound = nil
            }
        }
    }
}
