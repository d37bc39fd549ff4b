import Basics
import Reading
import Testing

@testable import Extraction
@testable import Vocabulary

/// The names of a report's own park, as its site knows them.
@Suite("Own names")
struct OwnNamesTests {
    private static func park(_ name: String, aliases: [String] = []) -> Park {
        Park(
            id: "park", name: name, aliases: aliases, level: nil, province: "云岭", city: "临海", founded: nil,
            approved: nil, website: nil)
    }

    private static func scopes(_ text: String, of park: Park?) throws -> [String] {
        let report = try ReportReader().read(
            Array(text.utf8), ReportLocation(path: "2025-01-16-report.txt", folder: nil)
        ).report
        return Extractor(try ReadText.vocabulary.get()).extract(report, of: park).observations.map {
            [$0.scope.rawValue, $0.scopeName].filter { !$0.isEmpty }.joined(separator: ":")
        }
    }

    @Test("a part of the report's own name stands for the park")
    func ownPlatform() throws {
        let text = "2024年，青山科技园实现税收收入3亿元。"
        #expect(try Self.scopes(text, of: nil) == ["platform:青山科技园"])
        #expect(try Self.scopes(text, of: Self.park("青山科技工业园", aliases: ["青山科技园"])) == ["park"])
    }

    @Test("a county is a part of its city, and wider than a park in it")
    func parts() throws {
        let text = "2024年，园区税收收入9亿元。滨河县税收收入3亿元。"
        #expect(try Self.scopes(text, of: Self.park("临海市")) == ["park", "platform:滨河县"])
        #expect(try Self.scopes(text, of: Self.park("青山开发区")) == ["park", "region:滨河县"])
    }

    @Test("the word for a zone alone is a part of the city whose report it is, and the park of its own")
    func bareZones() throws {
        let text = "2024年，全市税收收入9亿元。其中，高新区税收收入3亿元。"
        #expect(try Self.scopes(text, of: Self.park("临海市")) == ["park", "platform:高新区"])
        #expect(try Self.scopes(text, of: Self.park("青山高新区")) == ["region:全市", "park"])
    }

    @Test("the region around a park is no part of it")
    func around() throws {
        let text = "2024年，园区税收收入9亿元。临海完成税收收入30亿元。"
        #expect(try Self.scopes(text, of: Self.park("青山开发区")) == ["park", "region:临海"])
    }

    @Test("the name of a city opens no name of an enterprise")
    func noEnterprise() throws {
        let text = "2024年，临海汽车产量达310万辆。临海大学科研收入2亿元。"
        let labels = try Extractor(try ReadText.vocabulary.get()).extract(
            ReportReader().read(
                Array(text.utf8), ReportLocation(path: "2025-01-16-report.txt", folder: nil)
            ).report, of: Self.park("临海市")
        ).observations
        #expect(labels.map(\.label) == ["汽车产量", "临海大学科研收入"])
        #expect(labels.map(\.scope) == [.park, .park])
    }
}
