import Basics

/// Takes out doubled marks and commas before another mark: `省委,、省政府`, `23家,,新签约`.
///
/// Digits are never brought together: `23,,27` stays.
struct Punctuation {
    /// Whether the text came with notes of sounds: then `??` stands for lost blanks.
    let hasNotes: Bool

    func clean(_ revision: inout Revision) {
        let text = revision.text
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte < 0x40 || byte == 0xE3 || byte == 0xEF else {
                index += 1
                continue
            }
            let (scalar, length) = text.scalar(at: index)
            guard let mark = Mark(scalar) else {
                index += length
                continue
            }
            index = cleanRun(&revision, from: index, first: mark, firstLength: length)
        }
    }

    private enum Mark {
        case comma, stop, question

        init?(_ scalar: UInt32) {
            switch scalar {
            case 0x2C, 0xFF0C: self = .comma
            case 0x3001, 0x3002, 0xFF1B, 0xFF1A, 0x3B: self = .stop
            case 0x3F: self = .question
            default: return nil
            }
        }
    }

    /// Goes over marks that stand side by side: of each two, the weaker goes.
    private func cleanRun(_ revision: inout Revision, from start: Int, first: Mark, firstLength: Int) -> Int {
        let text = revision.text
        let isAfterDigit = start > 0 && text[start - 1].isASCIIDigit
        let isChinese = start > 0 && text[start - 1] >= 0x80
        var kept = (mark: first, range: start..<start + firstLength, scalar: text.scalar(at: start).value)
        var index = kept.range.upperBound
        var questions = 1
        var doomed: [Range<Int>] = []
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            guard let next = Mark(scalar) else { break }
            let range = index..<index + length
            if kept.mark == .question || next == .question {
                guard kept.mark == next else { break }
                questions += 1
            } else if next == .stop, kept.mark == .comma || scalar == kept.scalar {
                doomed.append(kept.range)
                kept = (next, range, scalar)
            } else if next == .comma {
                doomed.append(range)
            } else {
                kept = (next, range, scalar)
            }
            index = range.upperBound
        }
        if first == .question {
            cleanQuestions(&revision, start..<index, count: questions)
            return index
        }
        let isBeforeDigit = index < text.count && text[index].isASCIIDigit
        let isBeforeChinese = index < text.count && text[index] >= 0x80
        let joinsDigits = isAfterDigit && isBeforeDigit && kept.scalar == 0x2C
        guard !doomed.isEmpty, !joinsDigits, isChinese || isBeforeChinese || isWide(text, start..<index)
        else { return index }
        for range in doomed.sorted(by: { $0.lowerBound < $1.lowerBound }) { revision.drop(range, .punctuation) }
        return index
    }

    /// Whether one of the marks is a Chinese one.
    private func isWide(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.contains { text[$0] >= 0x80 }
    }

    /// Two question marks before a Chinese letter were blanks once.
    private func cleanQuestions(_ revision: inout Revision, _ range: Range<Int>, count: Int) {
        guard hasNotes, count > 1, range.upperBound < revision.text.count, revision.text[range.upperBound] >= 0xE2
        else {
            return
        }
        revision.replace(range, with: CollectionOfOne(ASCII.space), .punctuation)
    }
}
