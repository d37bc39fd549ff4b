import Basics
import Extraction
import Reading
import Testing

/// What holds of every text, whatever it says.
enum Coverage {
    /// Checks one text: each of its digit runs lies in one record, no records overlap, and values are numbers.
    static func check(_ text: String, _ name: String) throws {
        let bytes = Array(text.utf8)
        let report = try ReportReader().read(bytes, ReportLocation(path: "a.txt", folder: nil)).report
        let extraction = Extractor(try ReadText.vocabulary.get()).extract(report)
        var ranges = Set(extraction.observations.map(\.place.range))
        ranges.formUnion(extraction.ledger.map(\.place.range))
        let ordered = ranges.sorted { $0.lowerBound < $1.lowerBound }
        for (left, right) in zip(ordered, ordered.dropFirst()) {
            #expect(left.upperBound <= right.lowerBound, "\(name): \(left) and \(right) overlap in \(text)")
        }
        for run in digitRuns(bytes) {
            let holding = ordered.filter { $0.lowerBound <= run.lowerBound && run.upperBound <= $0.upperBound }
            #expect(holding.count == 1, "\(name): \(bytes.text(in: run)) in \(text)")
        }
        for observation in extraction.observations {
            #expect(observation.quantity.value.description.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil, "\(name)")
        }
    }

    private static func digitRuns(_ bytes: [UInt8]) -> [Range<Int>] {
        func length(_ index: Int) -> Int {
            if bytes[index].isASCIIDigit { return 1 }
            guard index + 2 < bytes.count, bytes[index] == 0xEF, bytes[index + 1] == 0xBC else { return 0 }
            return 0x90...0x99 ~= bytes[index + 2] ? 3 : 0
        }
        var runs: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            var end = index
            while end < bytes.count, case let step = length(end), step > 0 { end += step }
            if end > index { runs.append(index..<end) }
            index = max(end, index + 1)
        }
        return runs
    }
}
