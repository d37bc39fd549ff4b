import Vocabulary

/// What a token says, in words for people.
enum TokenWords {
    /// One phrase for each of its meanings.
    static func meanings(of token: Token, in clause: Clause) -> [String] {
        switch token.kind {
        case .word: clause.meanings(token).map { phrase($0, clause.block.vocabulary) }
        case .quantity(let number): [phrase(clause.block.quantities[number])]
        case .claim(let number): ["no amount: \(clause.block.claims[number].detail)"]
        case .time(let number): [phrase(clause.block.times[number])]
        case .mark: []
        }
    }

    private static func phrase(_ word: Word, _ vocabulary: Vocabulary) -> String {
        switch word {
        case .indicator(let index): "indicator \(vocabulary.indicators[index].id)"
        case .label: "something measured that is no indicator"
        case .qualifier(let bound, let side): "bound \(bound.rawValue) \(side.rawValue) a number"
        case .status(let status): "status \(status.rawValue)"
        case .measure(let word):
            "measure \(word.measure.rawValue)\(word.isNegative ? ", negative" : ""), with \(word.companion.rawValue)"
        case .period: "time"
        case .scope(let scope, let isEnding):
            isEnding ? "ends the name of a scope: \(scope.rawValue)" : "scope \(scope.rawValue)"
        case .joint(let joint): "joint \(joint.rawValue)"
        case .fixed: "fixed word: holds no numeral, bound or cue"
        case .verb(let isKept): isKept ? "verb, kept in a label" : "opens a clause, cut from a label"
        }
    }

    private static func phrase(_ quantity: Quantity) -> String {
        let upper = quantity.upper.map { "–\($0)" } ?? ""
        let bound = quantity.qualifier == .equal ? "" : ", bound \(quantity.qualifier.rawValue)"
        return "amount \(quantity.value)\(upper) \(quantity.unitText) (\(quantity.dimension.rawValue))\(bound)"
    }

    private static func phrase(_ time: TimeExpression) -> String {
        if let span = time.span { return "time \(span)" }
        let year =
            switch time.year {
            case .explicit(let year): "\(year)"
            case .document(let distance): "the report's year\(signed(distance))"
            case .narrative(let distance): "the year spoken of\(signed(distance))"
            case .unnamed: "the year spoken of"
            case .lastYears(let count): "the last \(count) years"
            case .comingYears(let count): "the next \(count) years"
            case .open: "some day"
            }
        // 2000 stands for the year, which the part leaves open.
        let part = time.part.map { ", " + $0.of(year: 2000).description.replacing("2000-", with: "") } ?? ""
        return "time: \(year)\(part)"
    }

    private static func signed(_ distance: Int) -> String {
        distance == 0 ? "" : distance < 0 ? " − \(-distance)" : " + \(distance)"
    }
}
