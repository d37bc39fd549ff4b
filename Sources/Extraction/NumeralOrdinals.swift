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
    private var line = 0
    private var starts: [Int] = []

    init(_ report: Report) {
        source = report.source
        lines = report.lines
        bodyStart = report.bodyStart
    }

    /// The line of a range of the file, and which numeral of the line begins in it. Where none does (首位, or the
    /// second part of 百千万), it is known by the character of the line that it begins with.
    mutating func address(of range: Range<Int>) -> (line: Int, ordinal: NumeralPlace.Ordinal) {
        let start = source.map.newer(range.lowerBound)
        let number = lines.line(at: start)
        if number != line { scan(number) }
        let first = firstStart(from: start)
        if first < starts.count, starts[first] < source.map.newer(range.upperBound) {
            return (number, .numeral(first + 1))
        }
        let before = source.bytes[lines.start(ofLine: number)..<start]
        return (number, .character(before.count { !$0.isUTF8Continuation } + 1))
    }

    /// How many numerals of the line begin before a place.
    private func firstStart(from place: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func scan(_ number: Int) {
        line = number
        starts = []
        let begin = lines.start(ofLine: number)
        let end = number < lines.count ? lines.start(ofLine: number + 1) : source.bytes.count
        source.bytes.withUnsafeBufferPointer { bytes in
            var index = begin
            while index < end {
                let after = Self.endOfNumeral(bytes, index, end)
                if after > index {
                    starts.append(index)
                    index = after
                } else {
                    index += bytes.scalar(at: index).length
                }
            }
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
            var index = bodyStart
            while index < bytes.count {
                let length = Self.digitLength(bytes, index)
                guard length > 0 else {
                    index += 1
                    continue
                }
                var end = index
                while end < bytes.count, Self.digitLength(bytes, end) == length { end += length }
                let run = source.map.older(index..<end)
                while next < ranges.count, ranges[next].upperBound <= run.lowerBound { next += 1 }
                let isCovered = next < ranges.count && ranges[next].lowerBound < run.upperBound
                if !isCovered { runs.append((run, index..<end)) }
                index = end
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
