import Testing

/// Sentences of our own for each phenomenon of reports' figures, with what must be read out of them.
@Suite("Marked sentences")
struct MarkerTests {
    static let files = [
        "numerals.txt", "units.txt", "qualifiers.txt", "structure.txt", "status.txt", "time.txt", "scope.txt",
        "rank.txt", "names.txt", "damage.txt", "duplicates.txt", "frames.txt", "fields.txt", "labels.txt", "plans.txt",
        "parts.txt", "listed.txt",
    ]

    @Test("every marked sentence is read as marked", arguments: files)
    func reads(_ file: String) throws {
        for item in try MarkerFixture.cases(file) {
            let comparison = try MarkerComparison(MarkedText(item.marked), dated: item.date)
            #expect(
                comparison.differences.isEmpty,
                "\(item.testDescription)\n\(comparison.differences.joined(separator: "\n"))")
        }
    }

    @Test("there are enough of them")
    func counts() throws {
        let count = try Self.files.flatMap { try MarkerFixture.cases($0) }
            .reduce(0) { $0 + MarkedText($1.marked).expectations.count }
        #expect(count >= 120)
    }

    /// Each is to be moved to its file as soon as it is read rightly.
    @Test("what is known to be read wrongly still is")
    func knownMistakes() throws {
        for item in try MarkerFixture.cases("known-mistakes.txt") {
            let comparison = try MarkerComparison(MarkedText(item.marked), dated: item.date)
            #expect(!comparison.differences.isEmpty, "\(item.testDescription) is read rightly now: \(item.marked)")
        }
    }
}
