import Basics
import TestSupport
import Testing

/// Problems read the same in every run.
@Suite struct ProblemTests {
    @Test func theListIsSortedWhateverItsOrder() {
        let places = [
            Place(file: "a.md", line: 2), Place(file: "a.md"), Place(file: "b.md", line: 1, column: 3), nil,
            Place(file: "a.md", line: 10),
        ]
        let problems = places.map { Problem(FileFault.notADirectory, at: $0) }
        let sorted = Problems(problems).list.map(\.description)
        var generator = SeededGenerator(seed: 51)
        for _ in 0..<20 {
            #expect(Problems(problems.shuffled(using: &generator)).list.map(\.description) == sorted)
        }
        #expect(sorted.first == Problem(FileFault.notADirectory).description)
        #expect(sorted.last?.contains("b.md:1:3") == true)
    }
}
