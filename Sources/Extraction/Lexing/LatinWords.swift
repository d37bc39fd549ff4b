import Basics
import Vocabulary

/// Digits in words: of names, codes and addresses, and of the vocabulary's own.
extension Lexer {
    /// A Latin word with the digits in it, which are part of a name: TSV, m.670818.com.
    mutating func lexLatinWord(_ begin: Int) -> Int {
        if let code = QuantityGrammar.endOfCode(bytes, at: begin, end: end) { return code }
        var index = begin
        var hasDigit = false
        while index < end {
            let byte = bytes[index]
            let joins =
                byte == ASCII.point || byte == ASCII.minus || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
            if byte.isASCIIDigit { hasDigit = true }
            guard byte.isASCIILetter || byte.isASCIIDigit || (joins && index + 1 < end && isLatin(bytes[index + 1]))
            else {
                break
            }
            index += 1
        }
        if hasDigit { claimDigitRuns(begin..<index, .name, "within-latin-word") }
        return index
    }

    func isLatin(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "/") }

    mutating func claimDigitRuns(_ range: Range<Int>, _ reason: LedgerEntry.Reason, _ detail: String) {
        let value = bytes[range].firstIndex(where: \.isASCIIDigit).flatMap {
            Numerals.arabic(bytes, at: $0, end: range.upperBound)?.value
        }
        append(Claim(range: range, reason: reason, value: value, detail: detail))
    }

    /// Digits inside a word of the vocabulary are thresholds (超10亿元项目), behind letters part of a name (PM2.5平均浓度).
    mutating func claimDigits(in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index].isASCIIDigit, let number = Numerals.arabic(bytes, at: index, end: range.upperBound) {
                let isName = index > range.lowerBound && bytes[index - 1].isASCIILetter
                let claim = Claim(
                    range: index..<number.end, reason: isName ? .name : .threshold, value: number.value,
                    detail: "in-a-word")
                append(claim)
                index = number.end
            } else {
                index += bytes[index].utf8Length
            }
        }
    }
}
