import Basics
import Reading

/// The figures of a report in the order of the text, with what the text between them says of how they belong together.
struct FigureSequence {
    /// A figure and where it stands.
    struct Figure {
        /// Its place among the observations.
        let index: Int
        /// Which section, block and sentence of the report it stands in, counted through.
        let section: Int
        let block: Int
        let sentence: Int
        /// The figure that the brackets around it stand behind, as a place in the sequence.
        let bracketOwner: Int?
        /// Whether 其中 stands between the figure before and this one.
        let isOfWhich: Bool
        /// Whether 分别 does.
        let isRespectively: Bool
    }

    let observations: [Observation]
    private(set) var figures: [Figure] = []
    /// The last figure of each bracket is followed by 等: there are more parts than those named.
    private(set) var openBrackets: Set<Int> = []

    init(_ observations: [Observation], _ report: Report) {
        self.observations = observations
        figures.reserveCapacity(observations.count)
        var section = 0
        var sentence = 0
        var next = 0
        report.text.withUnsafeBufferPointer { bytes in
            for (number, block) in report.blocks.enumerated() {
                if block.opensSection { section += 1 }
                sentence += 1
                guard next < observations.count,
                    observations[next].place.textRange.lowerBound < block.range.upperBound
                else { continue }
                var scan = Scan(bytes: bytes, index: block.range.lowerBound)
                while next < observations.count {
                    let range = observations[next].place.textRange
                    guard range.lowerBound < block.range.upperBound else { break }
                    defer { next += 1 }
                    guard range.lowerBound >= block.range.lowerBound else { continue }
                    scan.advance(to: range.lowerBound, lastFigure: figures.count - 1)
                    sentence += scan.sentences
                    for owner in scan.opened { openBrackets.insert(owner) }
                    figures.append(
                        Figure(
                            index: next, section: section, block: number, sentence: sentence,
                            bracketOwner: scan.owner, isOfWhich: scan.isOfWhich, isRespectively: scan.isRespectively))
                    scan.startBehind(range.upperBound)
                }
                scan.advance(to: block.range.upperBound, lastFigure: figures.count - 1)
                sentence += scan.sentences
                for owner in scan.opened { openBrackets.insert(owner) }
            }
        }
    }

    /// The observation of a figure.
    func observation(_ figure: Figure) -> Observation { observations[figure.index] }
}

/// Walks through a block from figure to figure.
private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    var index: Int
    /// The figure before the brackets that are open.
    var owner: Int?
    /// What was met since the last figure.
    var sentences = 0
    var isOfWhich = false
    var isRespectively = false
    /// The owners of brackets that ended with 等.
    var opened: [Int] = []
    private var depth = 0
    private var figureEnd: Int?

    init(bytes: UnsafeBufferPointer<UInt8>, index: Int) {
        self.bytes = bytes
        self.index = index
    }

    mutating func startBehind(_ end: Int) {
        index = max(index, end)
        figureEnd = end
        sentences = 0
        isOfWhich = false
        isRespectively = false
        opened = []
    }

    /// Between a number and the brackets that belong to it stands at most a short word such as 以上.
    private static let longestTail = 6

    /// 其 and 分, 。（）！？
    private static let marks = LetterSet(of: [0x5176, 0x5206, 0x3002, 0xFF08, 0xFF09, 0xFF01, 0xFF1F])

    mutating func advance(to end: Int, lastFigure: Int) {
        let marks = Self.marks
        var next = index
        while true {
            // Most are other letters.
            next = marks.endOfOthers(in: bytes, from: next, to: end)
            guard next < end else { break }
            let lead = bytes[next]
            index = next
            switch lead {
            case UInt8(ascii: "("): open(lastFigure)
            case UInt8(ascii: ")"): close()
            case 0xE3 where bytes.holds("。", at: index): endSentence()
            case 0xEF:
                if bytes.holds("（", at: index) { open(lastFigure) } else if bytes.holds("）", at: index) { close() }
                if bytes.holds("！", at: index) || bytes.holds("？", at: index) { endSentence() }
            case 0xE5:
                if bytes.holds("其中", at: index) { isOfWhich = true }
                if bytes.holds("分别", at: index) { isRespectively = true }
            default: break
            }
            next &+= lead.utf8Length
        }
        index = max(index, next)
    }

    private mutating func endSentence() {
        sentences += 1
        depth = 0
        owner = nil
    }

    private mutating func open(_ lastFigure: Int) {
        depth += 1
        guard depth == 1, let figureEnd, index - figureEnd <= Self.longestTail, lastFigure >= 0 else { return }
        owner = lastFigure
    }

    private mutating func close() {
        if depth == 1, let owner {
            if index >= 3, bytes.holds("等", at: index - 3) { opened.append(owner) }
            self.owner = nil
        }
        depth = max(0, depth - 1)
    }
}
