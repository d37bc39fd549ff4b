import Vocabulary

/// Bounds that one amount of a list tells for all of them.
extension Lexer {
    /// 20%、20%、10%以上: a bound behind the last amount of a list holds for all of them.
    mutating func shareBounds() {
        guard quantities.count > 1, quantities.indices.contains(where: { quantities[$0].qualifier != .equal }) else {
            return
        }
        if says.has(.respectively) { shareLeadingBounds() }
        for number in quantities.indices.dropLast().reversed() {
            var start = quantities[number + 1].range.lowerBound
            while start > quantities[number].range.upperBound, bytes.holds("、", at: start - 3) { start -= 3 }
            if start == quantities[number].range.upperBound, quantities[number].qualifier == .equal,
                quantities[number].unitText.isSame(as: quantities[number + 1].unitText)
            {
                quantities[number].qualifier = quantities[number + 1].qualifier
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
