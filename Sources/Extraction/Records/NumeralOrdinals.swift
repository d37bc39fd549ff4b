import Basics
import Reading

/// Counts the numerals of each line of a file as they are written, decoded and not repaired, so that a numeral's
/// address depends on the file alone and stays when extraction gets better.
///
/// A numeral is a run of Arabic digits with points and commas between them and the scales behind it (133.6亿, 1万3千),
/// or a run of Chinese numerals, simplified or traditional.
struct NumeralOrdinals {
    private let source: MappedText
    private let lines: LineIndex
    private let bodyStart: Int
    /// Where the numerals of the file begin, and where they end.
    private var starts: [Int32] = []
    private var ends: [Int32] = []
    /// How many numerals stand before each line.
    private var beforeLines: [Int32] = []
    /// How many characters stand before each stretch of the file; only where long lines make it worth while.
    private let charactersBefore: [Int32]

    /// The bytes of a stretch, as a power of two.
    private static var stretch: Int { 10 }

    init(_ report: Report) {
        source = report.source
        lines = report.lines
        bodyStart = report.bodyStart
        charactersBefore = Self.charactersBefore(report.source.bytes, report.lines)
        scan()
    }

    /// A line without end has its characters counted once, not for each numeral in it.
    private static func charactersBefore(_ bytes: [UInt8], _ lines: LineIndex) -> [Int32] {
        guard lines.longestLine(of: bytes.count) > 8 << stretch else { return [] }
        var counts: [Int32] = [0]
        for start in Swift.stride(from: 0, to: bytes.count, by: 1 << stretch) {
            let part = bytes[start..<min(bytes.count, start + 1 << stretch)]
            counts.append((counts.last ?? 0) + Int32(part.characterCount))
        }
        return counts
    }

    /// How many characters begin in a range of the file.
    private func characters(in range: Range<Int>) -> Int {
        guard !charactersBefore.isEmpty else { return source.bytes[range].characterCount }
        func before(_ place: Int) -> Int {
            let number = place >> Self.stretch
            return Int(charactersBefore[number]) + source.bytes[number << Self.stretch..<place].characterCount
        }
        return before(range.upperBound) - before(range.lowerBound)
    }

    /// The line of a range of the file, and which numeral of the line begins in it. Where none does (首位, or the
    /// second part of 百千万), it is known by the character of the line that it begins with.
    func address(of range: Range<Int>) -> (line: Int, ordinal: NumeralPlace.Ordinal) {
        let start = source.map.newer(range.lowerBound)
        let number = lines.line(at: start)
        let lineStart = lines.start(ofLine: number)
        let first = count(before: start)
        if first < starts.count, starts[first] < source.map.newer(range.upperBound) {
            return (number, .numeral(first - Int(beforeLines[max(0, number - 1)]) + 1))
        }
        return (number, .character(characters(in: lineStart..<start) + 1))
    }

    /// How many numerals of the file begin before a place.
    private func count(before place: Int) -> Int {
        starts.withUnsafeBufferPointer { starts in
            var low = 0
            var high = starts.count
            while low < high {
                let middle = (low &+ high) >> 1
                if Int(starts[middle]) < place { low = middle &+ 1 } else { high = middle }
            }
            return low
        }
    }

    /// Chinese numerals and full-width digits.
    private static let numerals = LetterSet(of: Numerals.letters + [0x53C3] + (0xFF10..<0xFF1A))

    /// Most texts have a numeral in so many bytes, or fewer.
    private static let bytesPerNumeral = 64

    private mutating func scan() {
        var found: (starts: [Int32], ends: [Int32]) = ([], [])
        found.starts.reserveCapacity(source.bytes.count / Self.bytesPerNumeral)
        found.ends.reserveCapacity(source.bytes.count / Self.bytesPerNumeral)
        let numerals = Self.numerals
        source.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            let end = bytes.count
            while true {
                index = numerals.endOfOthers(in: bytes, from: index, to: end)
                guard index < end else { break }
                let byte = bytes[index]
                // Of three bytes, only numerals are left.
                guard byte.isASCIIDigit || 0xE3..<0xF0 ~= byte && index < end &- 2 else {
                    index &+= byte.utf8Length
                    continue
                }
                let after = Self.endOfNumeral(bytes, index, end)
                if after > index {
                    found.starts.append(Int32(index))
                    found.ends.append(Int32(after))
                    index = after
                } else {
                    index += byte.utf8Length
                }
            }
        }
        (starts, ends) = found
        beforeLines.reserveCapacity(lines.count)
        var before = 0
        for line in 1...lines.count {
            let lineStart = lines.start(ofLine: line)
            while before < starts.count, Int(starts[before]) < lineStart { before += 1 }
            beforeLines.append(Int32(before))
        }
    }

    private static func endOfNumeral(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        if bytes[start].isASCIIDigit {
            index = endOfDigits(bytes, start, end)
            var scaled = endOfScales(bytes, index, end)
            while scaled > index {
                index = scaled
                let digits = endOfDigits(bytes, index, end)
                scaled = digits > index ? endOfScales(bytes, digits, end) : index
                if scaled == digits { break }
            }
            return index
        }
        while index < end, bytes[index] >= 0xE3 {
            let (scalar, length) = bytes.scalar(at: index)
            guard isNumeral(scalar) else { break }
            index += length
        }
        return index
    }

    private static func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            let joins = index > start && (bytes[index] == ASCII.point || bytes[index] == ASCII.comma)
            guard bytes[index].isASCIIDigit || (joins && index + 1 < end && bytes[index + 1].isASCIIDigit) else {
                break
            }
            index += 1
        }
        return index
    }

    /// The end of 十, 百, 千, 万 and 亿 behind digits, also behind blanks.
    private static func endOfScales(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] == ASCII.space { index += 1 }
        let first = index
        while index < end, bytes[index] >= 0xE3 {
            let (scalar, length) = bytes.scalar(at: index)
            guard Numerals.power(scalar) != nil else { break }
            index += length
        }
        return index > first ? index : start
    }

    /// Whether a scalar is a Chinese numeral, in either script, or a full-width digit.
    private static func isNumeral(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xFF10...0xFF19: true
        case 0x53C3: true  // 參
        default: Numerals.isChinese(scalar)
        }
    }

    /// Runs of Arabic digits in the body that lie in none of the ranges of the file, which are in order: their bytes
    /// in the file, and in the decoded text.
    func digitRuns(outside ranges: [Range<Int>]) -> [(range: Range<Int>, sourceRange: Range<Int>)] {
        var runs: [(range: Range<Int>, sourceRange: Range<Int>)] = []
        var next = 0
        source.bytes.withUnsafeBufferPointer { bytes in
            for number in count(before: bodyStart)..<starts.count {
                var index = Int(starts[number])
                let end = Int(ends[number])
                while index < end {
                    let length = Self.digitLength(bytes, index)
                    guard length > 0 else {
                        index += bytes[index].utf8Length
                        continue
                    }
                    var runEnd = index
                    while runEnd < bytes.count, Self.digitLength(bytes, runEnd) == length { runEnd += length }
                    let run = source.map.older(index..<runEnd)
                    while next < ranges.count, ranges[next].upperBound <= run.lowerBound { next += 1 }
                    let isCovered = next < ranges.count && ranges[next].lowerBound < run.upperBound
                    if !isCovered { runs.append((run, index..<runEnd)) }
                    index = runEnd
                }
            }
        }
        return runs
    }

    /// The bytes of the digit at an index, 0 where there is none.
    @inline(__always)
    private static func digitLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        if bytes[index].isASCIIDigit { return 1 }
        guard bytes[index] == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC, 0x90...0x99 ~= bytes[index + 2]
        else { return 0 }
        return 3
    }
}
