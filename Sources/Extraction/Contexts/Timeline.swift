import Basics

// Reports that are parted by lines that hold nothing but a date: the history of a park, a list of events.
extension LexedText {
    /// Whether the text is nothing but a year, perhaps with its month and day: 2012年3月.
    var isDate: Bool {
        guard (1...Self.mostTimesOfDate).contains(tokens.count), times.first?.explicitYear != nil,
            range.count <= Self.longestDate
        else { return false }
        return tokens.allSatisfy { token in
            if case .time = token.kind { true } else { false }
        }
    }

    /// Whether so many blocks of a report are nothing but a date that they part it.
    static func areTimeline(_ blocks: [LexedText]) -> Bool {
        var dates = 0
        for block in blocks where block.isDate { dates += 1 }
        return dates >= fewestDates
    }

    /// A year and its month may be two times.
    private static let mostTimesOfDate = 2
    /// The longest date, in bytes.
    private static let longestDate = 32
    /// One date is that of the report, two may be those of its making and its printing.
    private static let fewestDates = 3
}

extension Context {
    /// 2012年3月, a line of a timeline: what stands below it is of that time.
    mutating func takeLineOfTimeline(_ block: LexedBlock) {
        guard isTimeline, block.isDate, case .time(let number)? = block.tokens.first?.kind,
            let last = block.tokens.last
        else { return }
        var time = block.times[number]
        if time.part == nil, case .time(let further) = last.kind { time.part = block.times[further].part }
        guard let period = period(of: time) else { return }
        moveOn(to: period, cues.cue(block.tokens[0].range.lowerBound..<last.range.upperBound), isOfAll: true)
    }
}
