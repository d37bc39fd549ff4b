import Basics
import Extraction
import Reading
import TestSupport
import Testing
import Vocabulary

@testable import Dataset

/// The five reports that the project was begun with, where they are at hand.
@Suite("Shared reports", .enabled(if: SharedContent.folder != nil, "the reports are not beside the project"))
struct SharedContentTests {
    @Test("the two Heyuan reports agree on the six figures that they share")
    func agreement() async throws {
        let dataset = try await SharedContent.dataset()
        let shared: [(id: String, measure: Measure, value: String)] = [
            ("industrial-value-added-above-scale", .level, "133.6亿元"), ("new-enterprises-above-scale", .level, "23家"),
            ("signed-projects-100m", .level, "27个"), ("signed-projects-1b", .level, "2个"),
            ("high-tech-manufacturing-value-added", .share, "54.5%"),
            ("advanced-manufacturing-value-added", .share, "74%"),
        ]
        let heyuan = try #require(dataset.parks.firstIndex { $0.id == "heyuan" })
        for (id, measure, value) in shared {
            let cell = try #require(dataset.cell(of: dataset.key(id, "2024", measure, park: heyuan)), "\(id)")
            #expect(cell.facts.map { dataset.text($0) } == [value, value])
            #expect(Set(cell.facts.map(\.report)).count == 2)
            #expect(cell.corroborating.count == 1 && cell.reason == nil)
        }
        #expect(dataset.conflicts.isEmpty)
    }

    @Test("Heyuan's targets for 2025 stand beside the actual values of 2024")
    func targets() async throws {
        let dataset = try await SharedContent.dataset()
        let heyuan = try #require(dataset.parks.firstIndex { $0.id == "heyuan" })
        let lines = dataset.targetsOfPark[heyuan].filter { $0.key.period == .year(2025) && $0.key.scope == .park }.map {
            review in
            let before = review.before ?? review.levelBefore
            let name = review.key.indicator.map { dataset.vocabulary.indicators[$0].id } ?? "-"
            return
                "\(name) \(dataset.text(review.target)) \(before.map { dataset.text($0) } ?? "-") \(review.verdict.rawValue)"
        }
        for line in [
            "industrial-value-added-above-scale 7% 133.6亿元 open", "fixed-asset-investment 5% 1.5% open",
            "industrial-investment 7% 7.0% open", "new-enterprises-above-scale 15家 23家 open",
            "signed-projects-100m ≥30个 27个 open", "signed-projects-1b ≥3个 2个 open",
            "started-projects ≥25个 22个 open", "completed-projects ≥25个 26个 open",
        ] {
            #expect(lines.contains(line), "\(line) in \(lines)")
        }
    }

    @Test("the sums of Heyuan's reports are found and pass")
    func sums() async throws {
        let dataset = try await SharedContent.dataset()
        let checks = dataset.checksOfPark.flatMap { $0 }.map { dataset.text($0) }
        #expect(checks.contains("sum passed: 401.2亿元 = 311亿元 + 56.7亿元 + 33.5亿元"))
        #expect(checks.contains("sum passed: 2.5亿元 = 1.5亿元 + 1亿元"))
    }
}

/// A folder beside the project.
enum SharedContent {
    static let folder = Project.neighbour("content")

    static func dataset() async throws -> Dataset {
        let folder = try #require(folder)
        let vocabulary = try Reports.vocabulary.get()
        let parks = try Files.list("\(folder)/parks").map { name in
            let matter = try FrontMatter.read(Files.read("\(folder)/parks/\(name)"), file: name)
            return try Park.read(id: Files.split(name: name).stem, matter.mapping)
        }.sorted { $0.id < $1.id }
        let extractor = Extractor(vocabulary)
        let reports = try Files.list("\(folder)/reports").map { path in
            let park = Files.parent(of: path)
            let report = try ReportReader().read(ReportLocation(path: "\(folder)/reports/\(path)", folder: park)).report
            return ReportEntry(
                park: try #require(parks.firstIndex { $0.id == park }), details: report.details, file: path,
                extraction: extractor.extract(report))
        }
        return await Dataset(parks: parks, reports: reports, vocabulary: vocabulary)
    }
}
