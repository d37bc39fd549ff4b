import Basics
import Vocabulary

/// A word of a head, or the letters between words.
struct HeadPiece {
    let text: String
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

    private var isVerb: Bool {
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
    private var isAside: Bool {
        time != nil || stretch != nil || status != nil || (scope != nil && isLeading) || (isJoint && measures.isEmpty)
    }

    /// Whether it names something measured.
    private var isName: Bool {
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
        var tokens = lexer.tokens[...]
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
        return pieces
    }

    private mutating func take(_ token: Token, _ lexer: Lexer) {
        switch token.kind {
        case .word(let word): words = lexer.vocabulary.words[word]
        case .time(let number): if stretch == nil { time = lexer.times[number] }
        case .quantity, .claim, .mark: break
        }
    }
}

// Putting pieces together.
extension HeadPiece {
    /// The label that is left when times, statuses, words of measures at the end and words that say nothing are taken
    /// away, and the measures that those words announce.
    static func label(
        of pieces: [HeadPiece], _ vocabulary: Vocabulary, isPercent: Bool
    ) -> (String, [MeasureWord]) {
        var rest = pieces.filter { !$0.isAside || $0.isName }
        var measures: [MeasureWord] = []
        while let last = rest.last, !last.isName, !last.measures.isEmpty {
            measures = last.measures + measures.filter { !last.measures.contains($0) }
            rest.removeLast()
        }
        if measures.contains(where: { $0.measure == .share }) || (measures.isEmpty && isPercent),
            let part = rest.firstIndex(where: { $0.text == "占" })
        {
            // 占…比重: what stands behind 占 is the whole.
            if measures.isEmpty { measures = rest[part].measures }
            rest.removeSubrange(part...)
        }
        while let first = rest.first, first.isVerb, rest.count > 1, !first.isName { rest.removeFirst() }
        let label = rest.map(\.text).joined()
        return (isGeneric(label, vocabulary) ? "" : label, measures)
    }

    /// The label without verbs between its words: 规上工业实现总产值; none where there are none.
    static func withoutVerbs(_ pieces: [HeadPiece]) -> String? {
        let named = pieces.filter { !$0.isAside && $0.measures.isEmpty }
        let rest = named.filter { !$0.isVerb }
        return rest.count < named.count ? rest.map(\.text).joined() : nil
    }

    /// Whether a text is put together of words that say nothing of what is measured.
    private static func isGeneric(_ label: String, _ vocabulary: Vocabulary) -> Bool {
        Array(label.utf8).withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                guard let found = vocabulary.tableWords.longest(in: bytes, at: index, end: bytes.count),
                    found.words.contains(.generic)
                else { return false }
                index += found.length
            }
            return true
        }
    }
}

extension TableWord {
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
