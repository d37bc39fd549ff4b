import Basics

/// Turns traditional characters into simplified ones, only where the text is traditional: 显著 stays as it is in a
/// simplified text.
enum TraditionalText {
    /// From this share of its Chinese characters on, in percent, a whole text is traditional.
    private static let documentShare = 3
    /// From this share on a single line is, in a text that is not.
    private static let lineShare = 10

    static func simplify(_ revision: inout Revision) {
        let text = revision.text
        var lines: [(range: Range<Int>, evidence: Int, han: Int)] = []
        var start = 0
        while start < text.count {
            let end = text.endOfLine(from: start)
            lines.append(count(text, start..<end))
            start = end + 1
        }
        let evidence = lines.reduce(0) { $0 + $1.evidence }
        let han = lines.reduce(0) { $0 + $1.han }
        if evidence * 100 >= han * documentShare {
            convert(&revision, 0..<text.count)
        } else {
            for line in lines where line.evidence > 1 && line.evidence * 100 >= line.han * lineShare {
                convert(&revision, line.range)
            }
        }
    }

    private static func count(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (range: Range<Int>, evidence: Int, han: Int) {
        var evidence = 0
        var han = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = text.scalar(at: index)
            let letterClass = scalar.letterClass
            if letterClass == .traditional { evidence += 1 }
            if letterClass == .traditional || letterClass == .han || letterClass == .fix { han += 1 }
            index += length
        }
        return (range, evidence, han)
    }

    /// Converts a range and keeps each character's place: OpenCC gives a character for each.
    private static func convert(_ revision: inout Revision, _ range: Range<Int>) {
        let text = revision.text
        let converted = SimplifiedText.of(UnsafeBufferPointer(rebasing: text[range]))
        converted.withUnsafeBufferPointer { new in
            var index = range.lowerBound
            var newIndex = 0
            while index < range.upperBound {
                let begin = index
                let newBegin = newIndex
                while index < range.upperBound {
                    let (old, length) = text.scalar(at: index)
                    let (other, otherLength) = new.scalar(at: newIndex)
                    guard old != other, length == otherLength else { break }
                    index += length
                    newIndex += otherLength
                }
                if index > begin {
                    let run = UnsafeBufferPointer(rebasing: new[newBegin..<newIndex])
                    revision.replace(begin..<index, with: run, .traditional)
                    continue
                }
                let (old, length) = text.scalar(at: index)
                let (other, otherLength) = new.scalar(at: newIndex)
                if old != other {
                    let letter = UnsafeBufferPointer(rebasing: new[newIndex..<newIndex + otherLength])
                    revision.replace(index..<index + length, with: letter, .traditional)
                }
                index += length
                newIndex += otherLength
            }
        }
    }
}
