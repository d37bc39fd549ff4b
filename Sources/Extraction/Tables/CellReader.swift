import Basics
import Vocabulary

/// Reads a cell that holds at most one number: `-2.5`, `1 731.9`, `约120亿元`, `≥8%`, `5—8`, `增长5.2`, `120①`, `↓3.1`.
struct CellReader {
    private let vocabulary: Vocabulary
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var index: Int
    private var number: CellNumber

    /// What stands in a cell; none of its bytes are looked at twice by more than one step.
    static func content(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> CellContent {
        let cell = CellBlanks.trimmed(bytes, range)
        if cell.isEmpty { return .blank(.notReported) }
        for word in vocabulary.tableWords.meanings(of: bytes, cell) {
            if case .blank(let blank) = word { return .blank(blank) }
            if case .unchanged(let bound) = word { return .unchanged(bound, cell) }
        }
        // 为100 goes on with the head above: 以上月价格.
        if cell.count == 6, bytes.holds("为100", at: cell.lowerBound) { return .text }
        // (827) is told beside what is counted, and not counted with it.
        if cell.count > 2, cell.count != 6, bytes[cell.lowerBound] == UInt8(ascii: "("),
            bytes[cell.dropFirst().dropLast()].allSatisfy(\.isASCIIDigit),
            bytes[cell.upperBound - 1] == UInt8(ascii: ")")
        {
            return .blank(.notApplicable)
        }
        if let loss = loss(vocabulary, bytes, cell) { return .number(loss) }
        // 千克 alone is a unit.
        if bytes[cell.lowerBound] >= 0x80, UnitPhrase.read(vocabulary, bytes, cell) != nil { return .text }
        var reader = CellReader(vocabulary, bytes, cell)
        if reader.read() { return .number(reader.number) }
        if isRunOfNumbers(bytes, cell) { return .blank(.notReported) }
        return CellWords.number(vocabulary, bytes, cell).map { .number($0) } ?? .text
    }

    /// An amount in brackets is a loss in accounts: (3,215.60). It has groups or two decimals, and nothing else beside it.
    private static func loss(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>
    ) -> CellNumber? {
        let pairs: [(StaticString, StaticString)] = [("(", ")"), ("（", "）")]
        guard let (open, close) = pairs.first(where: { bytes.holds($0.0, at: cell.lowerBound) }),
            cell.count > 5, bytes.holds(close, at: cell.upperBound - close.utf8CodeUnitCount),
            case let inner = cell.lowerBound + open.utf8CodeUnitCount..<cell.upperBound - close.utf8CodeUnitCount,
            !inner.isEmpty, bytes[inner.lowerBound].isASCIIDigit,
            bytes[inner].allSatisfy({ $0.isASCIIDigit || $0 == ASCII.point || $0 == ASCII.comma })
        else { return nil }
        let decimals = bytes[inner].reversed().prefix { $0 != ASCII.point }.count
        guard bytes[inner].contains(ASCII.comma) || decimals == 2 && bytes[inner].contains(ASCII.point) else {
            return nil
        }
        var reader = CellReader(vocabulary, bytes, inner)
        guard reader.read() else { return nil }
        reader.number.value = reader.number.value.negated
        return reader.number
    }

    /// Whether a cell holds several numbers, as that of a row does which lacks some: 56.0 101 1305958. Which of its columns
    /// they are of nothing tells.
    private static func isRunOfNumbers(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        guard bytes[cell.lowerBound].isASCIIDigit || bytes[cell.lowerBound] == ASCII.minus,
            bytes[cell.upperBound - 1].isASCIIDigit
        else { return false }
        var blanks = 0
        for byte in bytes[cell] {
            switch byte {
            case ASCII.space: blanks += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"), ASCII.point, ASCII.comma, ASCII.minus: break
            default: return false
            }
        }
        return blanks > 0
    }

    private init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) {
        self.vocabulary = vocabulary
        self.bytes = bytes
        index = cell.lowerBound
        end = cell.upperBound
        number = CellNumber(range: cell, value: .zero)
    }

    /// Reads the whole cell; whether it is one number.
    private mutating func read() -> Bool {
        readOpening()
        guard let sign = readNumber() else { return false }
        let start = number.isOrdinal ? number.range.lowerBound : sign
        readUnit()
        readUpper()
        number.range = start..<index
        readEnding()
        guard index == end else { return false }
        // 3年 and 6个月 are no figures.
        guard let unit = number.unit else { return true }
        return unit.dimension(vocabulary) != .duration
    }

    /// Signs and words before the number.
    private mutating func readOpening() {
        while index < end, !bytes[index].isASCIIDigit {
            if let (bound, length) = CellMarks.bound(bytes, index) {
                number.qualifier = bound
                index += length
            } else if let (measure, length) = CellMarks.arrow(bytes, index) {
                number.measures = [measure]
                index += length
            } else if let length = CellBlanks.blank(bytes, index) ?? CellMarks.idle(bytes, index) {
                index += length
            } else if bytes.holds("第", at: index) {
                number.isOrdinal = true
                number.range = index..<end
                index += 3
            } else if let length = word(before: true) {
                index += length
            } else {
                return
            }
        }
    }

    /// The length of a word that bounds a number or says what kind of statement it makes.
    private mutating func word(before isBefore: Bool) -> Int? {
        guard let match = vocabulary.wordMatcher.longest(in: bytes, at: index, end: end) else { return nil }
        var isKnown = false
        for word in vocabulary.words[Int(match.value)] {
            switch word {
            case .qualifier(let bound, let side) where (side == .before) == isBefore:
                if bound != .equal { number.qualifier = bound }
                isKnown = true
            case .measure(let measure) where isBefore && measure.measure != .gap:
                number.measures.append(measure)
                isKnown = true
            case .status(let status) where isBefore:
                number.status = status
                isKnown = true
            default: continue
            }
        }
        return isKnown ? match.length : nil
    }

    /// A number with its sign; where it begins.
    private mutating func readNumber() -> Int? {
        let start = index
        let isNegative = CellMarks.minus(bytes, index).map { index += $0 } != nil
        guard let read = CellDigits.number(bytes, at: index, end: end) else { return nil }
        index = read.end
        number.value = isNegative ? read.value.negated : read.value
        return start
    }

    /// A unit right behind the number.
    private mutating func readUnit() {
        let next = CellBlanks.skip(bytes, index, end)
        let isPlace = bytes.holds("名", at: next) && number.isOrdinal
        if isPlace || bytes.holds("位", at: next), number.isOrdinal || next + 3 == end {
            number.isOrdinal = true
            index = next + 3
            return
        }
        guard number.unit == nil, let found = UnitPhrase.begin(vocabulary, bytes, next..<end) else { return }
        number.unit = found.phrase
        index = found.end
    }

    /// The second number of a range: 5—8, 20%～30%.
    private mutating func readUpper() {
        let next = TimeGrammar.skipRangeMark(bytes, index, end)
        guard next > index, next < end, let read = CellDigits.number(bytes, at: next, end: end),
            number.value < read.value, !number.looksLikeYear
        else { return }
        let (oldIndex, oldUnit) = (index, number.unit)
        index = read.end
        number.unit = nil
        readUnit()
        guard oldUnit == nil || number.unit == nil || oldUnit == number.unit else {
            (index, number.unit) = (oldIndex, oldUnit)
            return
        }
        number.unit = number.unit ?? oldUnit
        number.upper = read.value
    }

    /// Bounds, arrows and footnote marks behind the number.
    private mutating func readEnding() {
        while index < end {
            if let length = CellBlanks.blank(bytes, index) ?? CellMarks.footnote(bytes, index, end) {
                index += length
            } else if let (measure, length) = CellMarks.arrow(bytes, index) {
                number.measures = [measure]
                index += length
            } else if let length = word(before: false) ?? plus() ?? remark() {
                index += length
            } else {
                return
            }
        }
    }

    /// 350+ is at least so much.
    private mutating func plus() -> Int? {
        guard bytes[index] == UInt8(ascii: "+") else { return nil }
        number.qualifier = .atLeast
        return 1
    }

    /// The length of brackets at the end of the cell that bound the number, give its status or its growth: (目标),
    /// （+8.97%）.
    private mutating func remark() -> Int? {
        let pairs: [(StaticString, StaticString)] = [("(", ")"), ("（", "）")]
        guard let (open, close) = pairs.first(where: { bytes.holds($0.0, at: index) }),
            case let last = end - close.utf8CodeUnitCount, last > index, bytes.holds(close, at: last)
        else { return nil }
        let inner = CellBlanks.trimmed(bytes, index + open.utf8CodeUnitCount..<last)
        guard !inner.isEmpty else { return nil }
        let isSigned = ["+", "-", "−", "＋", "－"].contains { bytes.holds($0, at: inner.lowerBound) }
        var reader = CellReader(vocabulary, bytes, inner)
        if reader.read() {
            let isGrowth = isSigned || reader.number.measures.contains { $0.measure == .growth }
            guard isGrowth, reader.number.unit?.text == "%", number.unit?.text != "%" else { return nil }
            if reader.number.measures.isEmpty {
                reader.number.measures = [MeasureWord(measure: .growth, isNegative: false, companion: .percent)]
            }
            number.growth = [reader.number]
            return end - index
        }
        if RuleWords.builtIn[.estimate].contains(bytes.text(inner)) {
            number.qualifier = number.qualifier == .equal ? .about : number.qualifier
            return end - index
        }
        guard let match = vocabulary.wordMatcher.longest(in: bytes, at: inner.lowerBound, end: inner.upperBound),
            match.length == inner.count
        else { return nil }
        var isKnown = false
        for word in vocabulary.words[Int(match.value)] {
            if case .status(let status) = word { (number.status, isKnown) = (status, true) }
            if case .qualifier(let bound, _) = word { (number.qualifier, isKnown) = (bound, true) }
        }
        return isKnown ? end - index : nil
    }
}
