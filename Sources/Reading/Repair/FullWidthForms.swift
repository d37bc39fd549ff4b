import Basics

/// Turns full-width digits, letters and the signs between them into plain ones; Chinese punctuation stays.
enum FullWidthForms {
    static func fold(_ revision: inout Revision) {
        let text = revision.text
        var index = 0
        while index < text.count {
            guard text[index] == 0xEF, let first = plain(text, index) else {
                index += 1
                continue
            }
            var folded = [first]
            var end = index + 3
            while end < text.count, text[end] == 0xEF, let next = plain(text, end) {
                folded.append(next)
                end += 3
            }
            revision.note(index..<end, after: String(decoding: folded, as: UTF8.self), .fullWidth)
            for (offset, byte) in folded.enumerated() {
                revision.replaceSilently(index + 3 * offset..<index + 3 * offset + 3, with: CollectionOfOne(byte))
            }
            index = end
        }
    }

    /// The plain form of the letter at an index; none where it is no full-width form or stays one.
    private static func plain(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8? {
        let (scalar, _) = text.scalar(at: index)
        switch scalar {
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05: return UInt8(scalar - 0xFEE0)
        case 0xFE6A: return UInt8(ascii: "%")
        case 0xFF0E, 0xFF0B, 0xFF0D, 0xFF0F, 0xFF06, 0xFF20, 0xFF1D:
            return isBetweenLetters(text, index) ? UInt8(scalar - 0xFEE0) : nil
        case 0xFF0C: return groupsDigits(text, index) ? UInt8(ascii: ",") : nil
        default: return nil
        }
    }

    /// Signs are folded inside numbers and Latin words only: at the start of a line they could become Markdown.
    private static func isBetweenLetters(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index > 0, index + 3 < text.count else { return false }
        return isLetter(text.scalar(before: index).value) && isLetter(text.scalar(at: index + 3).value)
    }

    /// A full-width comma groups a number between full-width digits, exactly three of them behind it: １，２３４.
    private static func groupsDigits(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        func isFullWidthDigit(_ at: Int) -> Bool {
            at >= 0 && at + 3 <= text.count && 0xFF10...0xFF19 ~= text.scalar(at: at).value
        }
        let places = [index - 3, index + 3, index + 6, index + 9]
        guard places.allSatisfy(isFullWidthDigit), !isFullWidthDigit(index + 12) else { return false }
        return index + 12 >= text.count || !text[index + 12].isASCIIDigit
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        scalar.isASCIIDigit || scalar.isASCIILetter
            || (0xFF10...0xFF19).contains(scalar) || (0xFF21...0xFF5A).contains(scalar)
    }
}
