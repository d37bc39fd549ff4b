import Basics
import Vocabulary

/// 友木、统石、建丰分别增资到账1.8亿美元、1.2亿美元和7000万美元: short names that nothing tells to be those of enterprises but what
/// each did.
extension Site {
    /// Whom the labels before 分别 name, where only enterprises do what stands behind it, or where one of them is known.
    func firmsUnknown(_ labels: [Range<Int>], behind joint: Token, for amounts: Int) -> [Context.Bearer]? {
        guard labels.count == amounts, companion != .points,
            case let deed = clause.trimmedFront(
                joint.end..<max(joint.end, min(left.upperBound, quantity.outer.lowerBound))),
            clause.holds(.deedOfFirm, at: joint.end) || clause.holds(.deedOfFirm, at: deed.lowerBound)
                || labels.contains(where: isKnownFirm)
        else { return nil }
        let bearers = labels.enumerated().compactMap { index, label -> Context.Bearer? in
            let name = index == 0 ? clause.trimmedFront(label) : label
            return isBareName(name) ? Context.Bearer(scope: .enterprise, name: clause.text(name)) : nil
        }
        return bearers.count == labels.count ? bearers : nil
    }

    /// Whether a label is nothing but the name of an enterprise that is known.
    private func isKnownFirm(_ label: Range<Int>) -> Bool {
        let name = clause.trimmedFront(label)
        return clause.length(of: .famousFirm, at: name.lowerBound) == name.count
            || clause.block.firms.length(at: name.lowerBound, in: clause.bytes, end: name.upperBound) == name.count
    }

    /// Whether a label may be the short name of an enterprise: letters, and no word for a trade, a place or a thing.
    private func isBareName(_ name: Range<Int>) -> Bool {
        6...Self.longestName ~= name.count
            && (EntityName.isProper(clause.bytes, name, .enterprise)
                || name.count == 6 && EntityName.holdsNoVerb(clause.bytes, name))
            && !clause.ends(name, with: .notFirmName) && !clause.equals(name, .tradeAlone)
            && !clause.equals(name, .kindOfPart) && !clause.equals(name, .vehicle)
            && clause.tokens(in: name).allSatisfy { token in
                guard case .word = token.kind else { return false }
                return !token.traits.has([.indicator, .measure, .status, .region, .park, .anyJoint])
                    && (!token.traits.has(.verb) || token.range.count < 6)
            }
    }

    /// The longest short name of an enterprise, in bytes.
    private static let longestName = 30
}
