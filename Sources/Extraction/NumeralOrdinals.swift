import Basics
import Reading

/// Counts the numerals of each line of a file as they are written, so that a numeral's address depends on the file
/// alone and stays when extraction gets better.
///
/// A numeral is a run of Arabic digits with points and commas between them, or a run of Chinese numerals.
struct NumeralOrdinals {
    private let original: [UInt8]
    private let lines: LineIndex
    private let bodyStart: Int
    private var line = 0
    private var starts: [Int] = []

    init(_ report: Report) {
        original = report.original
        lines = report.lines
        bodyStart = report.bodyStart
    }

    /// The line and the number in it of a range. A range that holds no numeral (首位) gets the number of the next one
    /// and stands before it.
    mutating func address(of range: Range<Int>) -> (line: Int, ordinal: Int) {
        let number = lines.line(at: range.lowerBound)
        if number != line { scan(number) }
        let ordinal = starts.firstIndex { $0 >= range.lowerBound } ?? starts.count
        return (number, ordinal + 1)
    }

    private mutating func scan(_ number: Int) {
        line = number
        starts = []
        let begin = lines.start(ofLine: number)
        let end = number < lines.count ? lines.start(ofLine: number + 1) : original.count
        original.withUnsafeBufferPointer { bytes in
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
            while index < end {
                let joins = bytes[index] == ASCII.point || bytes[index] == ASCII.comma
                guard bytes[index].isASCIIDigit || (joins && index + 1 < end && bytes[index + 1].isASCIIDigit) else {
                    break
                }
                index += 1
            }
            return index
        }
        while index < end, bytes[index] >= 0xE3 {
            let (scalar, length) = bytes.scalar(at: index)
            guard Numerals.isChinese(scalar) || 0xFF10...0xFF19 ~= scalar else { break }
            index += length
        }
        return index
    }

    /// Runs of Arabic digits in the body that lie in none of the ranges, which are in order.
    func digitRuns(outside ranges: [Range<Int>]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var next = 0
        original.withUnsafeBufferPointer { bytes in
            var index = bodyStart
            while index < bytes.count {
                while next < ranges.count, ranges[next].upperBound <= index { next += 1 }
                if next < ranges.count, ranges[next].contains(index) {
                    index = ranges[next].upperBound
                } else if bytes[index].isASCIIDigit {
                    var end = index
                    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
                    runs.append(index..<end)
                    index = end
                } else if bytes[index] == 0xEF, isFullWidthDigit(bytes, index) {
                    var end = index
                    while end < bytes.count, isFullWidthDigit(bytes, end) { end += 3 }
                    runs.append(index..<end)
                    index = end
                } else {
                    index += 1
                }
            }
        }
        return runs
    }

    private func isFullWidthDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xBC && 0x90...0x99 ~= bytes[index + 2]
    }
}
