import Basics
import Extraction
import TestSupport
import Testing
import Vocabulary

@testable import Dataset

/// The same dataset from the same reports, in any order and on any number of threads.
@Suite("Same dataset")
struct SameDatasetTests {
    /// Reports of three parks over some years, with repetitions, contradictions, targets and corrections.
    private static func sources(_ generator: inout SeededGenerator) -> [Reports.Source] {
        let names = ["税收收入", "规上工业总产值", "外贸进出口总额", "电子信息产业产值", "引进项目投资"]
        return (0..<24).map { number in
            let year = 2019 + Int(generator.next() % 4)
            let sentences = names.map { name -> String in
                let value = 10 + generator.next() % 4
                let bound = ["", "约", "超"][Int(generator.next() % 3)]
                return "\(year)年，园区\(name)\(bound)\(value).\(generator.next() % 3)亿元，增长\(value % 9).5%。"
            }
            let target = "\(year + 1)年，园区力争税收收入达到\(11 + generator.next() % 3)亿元以上。"
            let correction = "corrections:\n- {quote: \(year + 1)年, add: {label: 会议, value: 3, unit: 次}, why: 补}\n"
            let matter =
                "---\ntitle: 公报\nkind: \(["统计", "新闻", "总结"][number % 3])\n\(number % 8 == 0 ? correction : "")---\n"
            return (number % 3, "\(year + 1)-0\(1 + number / 9)-r\(number)", matter + sentences.joined() + target)
        }
    }

    /// All that a dataset says, as the bytes of its files and the text of its values.
    private func bytes(_ dataset: Dataset) async -> [String: [UInt8]] {
        var files = Dictionary(uniqueKeysWithValues: await Export(dataset).files().map { ($0.path, $0.bytes) })
        let series = dataset.seriesOfPark.flatMap { $0 }.map { place in dataset.series(place).cells.map { $0 } }
        files["cells"] = Array("\((0..<dataset.cellCount).map { dataset.cell($0) })\(series)".utf8)
        files["conclusions"] = Array("\(dataset.derived)\(dataset.targetsOfPark)\(dataset.checksOfPark)".utf8)
        files["changes"] = Array("\(dataset.changes)\(dataset.names)".utf8)
        return files
    }

    @Test("reports and threads shuffled give the same bytes")
    func shuffled() async throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<6 {
            let vocabulary = try Reports.vocabulary.get()
            var problems: [Problem] = []
            let entries = try Self.sources(&generator).map { try Reports.entry($0, vocabulary, &problems) }
            #expect(problems.isEmpty)
            let parks = try (0..<3).map {
                try Park.read(id: "park-\($0)", MarkedMapping.read("name: 示例\($0)高新区", file: "parks"))
            }
            let first = await Dataset(parks: parks, reports: entries, vocabulary: vocabulary)
            let expected = await bytes(first)
            #expect(!first.conflicts.isEmpty)
            #expect(!first.derived.isEmpty)
            for workers in [1, 2, 7] {
                let shuffled = entries.shuffled(using: &generator)
                let found = await Workers.$count.withValue(workers) {
                    await bytes(Dataset(parks: parks, reports: shuffled, vocabulary: vocabulary))
                }
                for (name, bytes) in expected { #expect(found[name] == bytes, "\(name), \(workers) workers") }
            }
        }
    }
}
