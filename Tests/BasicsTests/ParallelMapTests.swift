import Basics
import TestSupport
import Testing

/// The result of parallel work does not depend on who did it.
@Suite struct ParallelMapTests {
    @Test(arguments: [1, 2, 3, 16, 500])
    func resultsComeInTheOrderOfTheElements(workers: Int) async {
        var generator = SeededGenerator(seed: 31)
        let elements = (0..<300).map { _ in Int.random(in: 0..<2_000, using: &generator) }
        let results = await parallelMap(elements, workers: workers) { element in
            // Uneven work, so that workers overtake each other.
            (0..<element).reduce(element) { ($0 &* 31 &+ $1) % 1_000_003 }
        }
        #expect(results == elements.map { element in (0..<element).reduce(element) { ($0 &* 31 &+ $1) % 1_000_003 } })
    }

    @Test func aTaskCanChooseTheNumberOfWorkers() {
        #expect(Workers.count == processorCount)
        Workers.$count.withValue(3) { #expect(Workers.count == 3) }
    }

    @Test func nothingGivesNothing() async {
        #expect(await parallelMap([Int]()) { $0 } == [])
    }
}
