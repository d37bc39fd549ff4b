import Basics
import Foundation
import TestSupport
import Testing

@testable import Site

/// A site of five invented parks and six years, with conflicts, corrections, targets and gaps.
///
/// `Fixtures/Example/expected.txt` holds what its dataset says. To write it anew after a change on purpose, run the tests
/// with `PARKBOOK_WRITE_EXPECTED=1` and read the difference.
@Suite struct ExampleSiteTests {
    private static let folder = "\(SiteFixture.fixtures)/Example"

    private static func site(since: String? = nil) async throws -> RenderedSite {
        let options = BuildOptions(content: "\(folder)/content", templates: nil, output: "public", since: since)
        return try await SiteBuilder(options).render()
    }

    @Test func theDatasetSaysWhatIsExpected() async throws {
        let site = try await Self.site()
        #expect(site.warnings.isEmpty)
        let text = DatasetDump(dataset: site.dataset).text()
        let expected = "\(Self.folder)/expected.txt"
        if ProcessInfo.processInfo.environment["PARKBOOK_WRITE_EXPECTED"] == "1" {
            try Data(text.utf8).write(to: URL(filePath: expected))
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let known = try String(contentsOfFile: expected, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.difference(from: known).map { "\($0)" } == [])
    }

    @Test func everyKindOfFindingIsThere() async throws {
        let dataset = try await Self.site().dataset
        #expect(!dataset.conflicts.isEmpty)
        #expect(Set(dataset.conflicts.compactMap { $0.reason }).isSuperset(of: [.kind, .publication]))
        let corrections = dataset.reports.flatMap(\.corrections)
        #expect(Set(corrections.map(\.kind)) == [.set, .drop, .add])
        let verdicts = Set(dataset.targetsOfPark.flatMap { $0 }.map(\.verdict))
        #expect(verdicts.isSuperset(of: [.reached, .missed, .open]))
        let checks = dataset.checksOfPark.flatMap { $0 }
        for kind in ["sum", "growth", "change", "repetition", "unit"] {
            #expect(checks.contains { $0.kind.rawValue == kind }, "\(kind)")
        }
        #expect(checks.contains { !$0.passed } && checks.contains { $0.passed })
        #expect(Set(dataset.derived.map(\.derivation.rawValue)).count >= 4)
        #expect(dataset.changes.contains { !$0.withdrawn.isEmpty })
        #expect(dataset.changes.contains { !$0.contradicted.isEmpty })
        #expect(dataset.changes.contains { !$0.revised.isEmpty })
    }

    @Test func conflictsCorrectionsAndChangesAreInTheData() async throws {
        let site = try await Self.site()
        let observations = try Self.rows("observations.json", of: site)
        let corrected = observations.filter { $0["correction"] is String }
        #expect(corrected.map { $0["value"] as? String } == ["7.31", "14"])
        #expect(corrected.map { $0["correction"] as? String } == ["表格排版多出一位，据园区年报改正", "附图中的数字"])
        #expect(observations.count { $0["shown"] as? String == "yes" } == site.dataset.cellCount)
        #expect(
            try Self.rows("conflicts.json", of: site).map { $0["indicator"] as? String } == [
                "industrial-output-above-scale", "tax-revenue", "foreign-trade",
            ])
        #expect(
            try Self.rows("checks.json", of: site).contains {
                $0["passed"] as? Bool == false && $0["across_reports"] as? Bool == true
            })
        #expect(try Self.rows("changes.json", of: site).count == site.dataset.reports.count)
    }

    @Test func correctionsAreToldOnTheReportsPage() async throws {
        let site = try await Self.site()
        func page(_ report: String) throws -> String {
            let file = try #require(site.files.first { $0.path == "reports/\(report)/index.html" })
            return String(decoding: file.bytes, as: UTF8.self)
        }
        let corrected = try page("example-3/2023-01-figures-2022")
        #expect(corrected.contains("人工更正：原读作 17.31亿元；表格排版多出一位，据园区年报改正"))
        let dropped = try page("example-4/2023-01-notice")
        let list = try #require(
            dropped.components(separatedBy: "id=\"dropped\"").last?.components(separatedBy: "</section>").first)
        #expect(list.contains("会议规模，不是园区数据") && list.contains("120"))
        let unread = dropped.components(separatedBy: "id=\"unread\"").dropFirst().first?.components(
            separatedBy: "</section>"
        ).first
        #expect(unread?.contains("120") != true)
        #expect(dropped.contains("人工补充；附图中的数字"))
    }

    /// The rows of a file of the data.
    private static func rows(_ name: String, of site: RenderedSite) throws -> [[String: Any]] {
        let file = try #require(site.files.first { $0.path == "data/\(name)" })
        return try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [[String: Any]])
    }

    @Test func changesAreToldSinceAnEarlierPublication() async throws {
        let first = try await Self.site()
        let folder = try TemporaryFolder()
        let observations = try #require(first.files.first { $0.path == "data/observations.json" })
        var text = String(decoding: observations.bytes, as: UTF8.self)
        let path = try folder.write("old.json", text)
        let same = try #require(try await Self.site(since: path).dataset.changesSincePublication)
        #expect(same.added.isEmpty && same.revised.isEmpty && same.withdrawn.isEmpty)
        #expect(same.unchanged == first.dataset.cellCount)

        // What was published before: another value, a key that is no more, and not yet the last line.
        text = text.replacing("\"value\":\"7.31\"", with: "\"value\":\"17.31\"")
            .replacing("\"base_value\":\"731000000\"", with: "\"base_value\":\"1731000000\"")
            .replacing("\"period\":\"2024-S1\"", with: "\"period\":\"2024-Q3\"")
        let earlier = try folder.write("earlier.json", text)
        let site = try await Self.site(since: earlier)
        let changes = try #require(site.dataset.changesSincePublication)
        #expect(
            changes.revised.map { "\($0.old.value) \(site.dataset.observation($0.new).quantity.value)" } == [
                "17.31 7.31"
            ])
        #expect(changes.added.count == 3 && changes.withdrawn.count == 3)
        #expect(changes.withdrawn.allSatisfy { $0.period == "2024-Q3" && $0.park == "example-4" })
        #expect(site.files.contains { $0.path == "data/changes-since.json" })
        let page = try #require(site.files.first { $0.path == "changes/index.html" })
        let html = String(decoding: page.bytes, as: UTF8.self)
        #expect(html.contains(">17.31 <span class=\"u\">亿元</span>") && html.contains(">7.31</a>"))
        #expect(html.contains("新增 <b>3</b>") && html.contains("删去 <b>3</b>"))
    }
}
