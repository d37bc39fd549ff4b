import Basics
import Vocabulary

/// A word of a head, or the letters between words.
struct HeadPiece {
    var text: String
    /// The words of the vocabulary that it is.
    var words: [Word] = []
    /// The words of tables that it is.
    var tableWords: [TableWord] = []
    var time: TimeExpression?
    /// Whether it is what something is compared with: 比2023年.
    var isCompared = false
    /// Whether nothing but times and the like stands before it.
    var isLeading = false

    var stretch: TableWord.Stretch? {
        for case .stretch(let stretch) in tableWords { return stretch }
        return nil
    }

    /// Whether it names the year before: 上年, 去年末.
    var isYearBefore: Bool {
        stretch == .yearBefore || time != nil && ["上年", "去年", "上期"].contains(where: text.hasPrefix)
    }

    var status: Status? {
        for case .status(let status) in words { return status }
        return nil
    }

    /// 全区, 全市: whom the values speak of.
    var scope: Scope? {
        for case .scope(let scope, isEnding: false) in words { return scope }
        return nil
    }

    var measures: [MeasureWord] {
        var measures: [MeasureWord] = []
        for case .measure(let word) in words where word.measure != .gap { measures.append(word) }
        for case .measure(let word) in tableWords where !measures.contains(word) { measures.append(word) }
        return measures
    }

    var isVerb: Bool {
        words.contains { word in
            switch word {
            case .verb(isKept: false), .qualifier(.equal, .before): true
            default: false
            }
        }
    }

    private var isJoint: Bool {
        words.contains { word in
            switch word {
            case .joint(.compared), .joint(.ofWhich), .joint(.rank): true
            default: false
            }
        }
    }

    /// Whether it is no part of a label; a word for a park or region is none at the beginning only, for it may close a
    /// name.
    var isAside: Bool {
        time != nil || stretch != nil || status != nil || (scope != nil && isLeading) || (isJoint && measures.isEmpty)
    }

    /// Whether it names something measured.
    var isName: Bool {
        words.contains { word in
            switch word {
            case .indicator, .label: true
            default: false
            }
        }
    }
}

// Cutting a text into pieces.
extension HeadPiece {
    /// The pieces of a text: at each place the longest word of either vocabulary.
    static func pieces(of text: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) -> [HeadPiece] {
        let lexer = Lexer(vocabulary, text, 0..<text.count)
        var tokens = Array(lexer.tokens)[...]
        var pieces: [HeadPiece] = []
        var index = 0
        var plain = 0
        func close(_ end: Int) {
            if end > plain { pieces.append(HeadPiece(text: text.text(plain..<end))) }
        }
        while index < text.count {
            while let first = tokens.first, first.range.lowerBound < index { tokens.removeFirst() }
            let token = tokens.first.flatMap { $0.range.lowerBound == index ? $0 : nil }
            let found = vocabulary.tableWords.longest(in: text, at: index, end: text.count)
            let word = found.flatMap { $0.words.contains(where: \.isOfHeads) ? $0 : nil }
            let length = max(token?.range.count ?? 0, word?.length ?? 0)
            guard length > 0 else {
                index += text.scalar(at: index).length
                continue
            }
            close(index)
            var piece = HeadPiece(text: text.text(index..<index + length))
            if let word, word.length == length { piece.tableWords = word.words }
            if let token, token.range.count == length { piece.take(token, lexer) }
            piece.isLeading = pieces.allSatisfy { $0.isAside }
            piece.isCompared = pieces.last?.words.contains(.joint(.compared)) ?? false
            pieces.append(piece)
            index += length
            plain = index
        }
        close(text.count)
        return withoutEnds(pieces)
    }

    /// 6月底到位资金 is 到位资金 at the end of June.
    private static func withoutEnds(_ pieces: [HeadPiece]) -> [HeadPiece] {
        var pieces = pieces
        for index in pieces.indices.dropFirst() where pieces[index - 1].time?.part != nil && pieces[index].words.isEmpty
        {
            guard let first = pieces[index].text.first, ["底", "末"].contains(first) else { continue }
            pieces[index].text.removeFirst()
        }
        return pieces
    }

    private mutating func take(_ token: Token, _ lexer: Lexer) {
        switch token.kind {
        case .word(let word): words = Array(lexer.vocabulary.words[word])
        case .time(let number): if stretch == nil { time = lexer.times[number] }
        case .quantity, .claim, .mark: break
        }
    }
}

extension TableWord {
    /// The scope of the names that it heads.
    var names: Scope? {
        if case .names(let scope) = self { return scope }
        return nil
    }

    /// Whether it announces a kind of statement.
    var isMeasure: Bool {
        if case .measure = self { return true }
        return false
    }

    /// Whether it may stand in a head among other words.
    fileprivate var isOfHeads: Bool {
        switch self {
        case .stretch, .measure: true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The text of a range.
    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
    }
}
