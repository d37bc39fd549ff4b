import Basics
import Testing

@testable import Dataset

/// What each report brought.
@Suite("Changes")
struct ChangeTests {
    /// The changes of reports in order, a line each.
    private func changes(_ reports: KeyValuePairs<String, String>) async throws -> [String] {
        let dataset = try await Reports.dataset(reports)
        return dataset.changesByDate.map { change in
            func pairs(_ list: [ReportChanges.Revision]) -> String {
                list.map { "\(dataset.text($0.old)) → \(dataset.text($0.new))" }.joined(separator: " ")
            }
            let parts = [
                dataset.reports[change.report].details.name,
                change.added.isEmpty ? "" : "added " + change.added.map { dataset.text($0) }.joined(separator: " "),
                change.revised.isEmpty ? "" : "revised " + pairs(change.revised),
                change.contradicted.isEmpty ? "" : "contradicted " + pairs(change.contradicted),
                change.withdrawn.isEmpty
                    ? "" : "withdrew " + change.withdrawn.map { dataset.text($0) }.joined(separator: " "),
                change.confirmed == 0 ? "" : "confirmed \(change.confirmed)",
            ]
            return parts.filter { !$0.isEmpty }.joined(separator: ", ")
        }
    }

    @Test("a later report adds, confirms and revises")
    func later() async throws {
        let found = try await changes([
            "2025-03-b": "2024年，园区税收收入16.9亿元，高新技术企业120家，外贸进出口总额69.3亿元。",
            "2025-01-a": "2024年，园区税收收入16.74亿元，高新技术企业120家。",
        ])
        #expect(
            found == [
                "2025-01-a, added 16.74亿元 120家",
                "2025-03-b, added 69.3亿元, revised 16.74亿元 → 16.9亿元, confirmed 1",
            ])
    }

    @Test("a report that is believed less contradicts")
    func contradicts() async throws {
        let found = try await changes([
            "2025-03-b": "---\nkind: 新闻\n---\n2024年，园区税收收入16.9亿元。",
            "2025-01-a": "2024年，园区税收收入16.74亿元。",
        ])
        #expect(found == ["2025-01-a, added 16.74亿元", "2025-03-b, contradicted 16.74亿元 → 16.9亿元"])
    }

    @Test("what was published in units of several kinds is held against its own")
    func publishedUnits() async throws {
        let old = try await Reports.dataset(["2025-01-a": "2024年，园区人才公寓152万平方米。"])
        let files = await Export(old).files()
        let file = try #require(files.first { $0.path == "data/observations.json" })
        let publication = try Publication.read(file.bytes, file: "old.json", Reports.vocabulary.get())
        let new = try await Reports.dataset(["2025-01-a": "2024年，园区人才公寓2.3万套、160万平方米。"])
        let changes = try #require(new.compared(with: publication).changesSincePublication)
        #expect(changes.added.map { new.text($0) } == ["2.3万套"])
        #expect(changes.revised.map { "\($0.old.value) → \(new.text($0.new))" } == ["152 → 160万平方米"])
        #expect(changes.withdrawn.isEmpty)
    }

    @Test("a new edition withdraws what it leaves out")
    func withdraws() async throws {
        let matter = "title: 年度公报\nperiod: 2024"
        let found = try await changes([
            "2025-01-a": "---\n\(matter)\n---\n园区税收收入16.74亿元，高新技术企业120家。",
            "2025-03-b": "---\n\(matter)\n---\n园区税收收入16.74亿元。",
        ])
        #expect(found == ["2025-01-a, added 16.74亿元 120家", "2025-03-b, withdrew 120家, confirmed 1"])
    }
}
