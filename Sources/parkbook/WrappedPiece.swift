/// A piece of a text that stays on one line: a word, or a Chinese character with the marks that close it.
struct WrappedPiece {
    var text: String
    /// The columns it takes on a terminal; what switches colours takes none.
    var width: Int
    var isBlank: Bool

    /// The pieces of a text: `2024年，增长 8.0%` has seven.
    static func all(in text: String) -> [WrappedPiece] {
        var pieces: [WrappedPiece] = []
        var kind: Kind?
        var isEscape = false
        for scalar in text.unicodeScalars {
            if isEscape || scalar == "\u{1B}" {
                // ESC [ 2 m: it goes on to its letter.
                isEscape = !(scalar.properties.isAlphabetic && isEscape)
                if pieces.isEmpty { pieces.append(WrappedPiece(text: "", width: 0, isBlank: false)) }
                append(scalar, width: 0, to: &pieces)
                continue
            }
            let next = Kind(scalar)
            let goesOn = next == kind && next != .wide || next == .closing && kind != .blank
            if pieces.isEmpty || !goesOn { pieces.append(WrappedPiece(text: "", width: 0, isBlank: next == .blank)) }
            append(scalar, width: next == .blank || next == .narrow ? 1 : 2, to: &pieces)
            kind = next
        }
        return pieces
    }

    private static func append(_ scalar: Unicode.Scalar, width: Int, to pieces: inout [WrappedPiece]) {
        // What switches colours behind a blank must not get lost with it.
        if width == 0, pieces[pieces.count - 1].isBlank {
            pieces.append(WrappedPiece(text: "", width: 0, isBlank: false))
        }
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
        pieces[pieces.count - 1].width += width
    }

    private enum Kind {
        case blank, narrow, wide, closing

        init(_ scalar: Unicode.Scalar) {
            switch scalar {
            case " ": self = .blank
            case "，", "。", "、", "；", "：", "）", "」", "》", "！", "？": self = .closing
            default: self = scalar.value >= 0x2E80 ? .wide : .narrow
            }
        }
    }
}
