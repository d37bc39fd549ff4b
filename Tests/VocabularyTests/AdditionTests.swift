import Basics
import TestSupport
import Testing
import Vocabulary

/// A site's own vocabulary: what it adds is known, what is wrong in it is told with its line, all at once.
@Suite struct AdditionTests {
    private func mistakes(_ files: [String: String]) throws -> String {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(name, text) }
        do {
            _ = try Vocabulary.load(additions: folder.path)
            return ""
        } catch let problems as Problems {
            return problems.list.map(\.description).joined().replacing(folder.path + "/", with: "")
        } catch let problem as Problem {
            return problem.description.replacing(folder.path + "/", with: "")
        }
    }

    @Test func anAddedIndicatorIsKnown() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "indicators.yml",
            """
            - id: drone-flights
              name: 低空飞行架次
              english: Drone flights
              dimension: count
              category: services
            """)
        let vocabulary = try Vocabulary.load(additions: folder.path)
        #expect(vocabulary.indicator("drone-flights")?.name == "低空飞行架次")
        #expect(vocabulary.indicators.count == (try Vocabulary.load()).indicators.count + 1)
    }

    @Test(arguments: ["indicator.yml", "rules.yml", "units.yaml"])
    func aFileThatWouldNotBeReadIsTold(name: String) throws {
        let told = try mistakes([name: "- surfaces: [甲]\n"])
        #expect(told.contains("a site's vocabulary has no file of this name"))
        #expect(told.contains("at \(name)"))
        #expect(told.contains("indicators.yml, definitions.yml, labels.yml, units.yml"))
    }

    @Test func aSiteDefinesItsOwnIndicators() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "indicators.yml",
            "- id: flights\n  name: 低空飞行架次\n  english: Flights\n  dimension: count\n  category: services\n")
        try folder.write(
            "definitions.yml",
            "- indicator: flights\n  chinese: 起降一次计一架次。\n  english: Each take-off counts.\n"
                + "- indicator: gdp\n  source: statistics\n  chinese: 本园。\n  english: Ours.\n")
        let vocabulary = try Vocabulary.load(additions: folder.path)
        #expect(vocabulary.definitions["flights"]?.chinese == "起降一次计一架次。")
        #expect(vocabulary.definitions["gdp"]?.english == "Ours.", "the site's own definition holds")
        #expect(vocabulary.definitions["gdp"]?.chineseSource.contains("国家统计局") == true)
    }

    @Test func aDefinitionOfNothingIsTold() throws {
        let told = try mistakes([
            "definitions.yml": "- indicator: gpd\n  source: hearsay\n  chinese: 一。\n  english: One.\n- indicator: gdp\n"
        ])
        for part in [
            "`indicator` can't be `gpd`\n  at definitions.yml:1", "`source` can't be `hearsay`\n  at definitions.yml:2",
            "`chinese` is missing\n  at definitions.yml:5", "`english` is missing",
        ] { #expect(told.contains(part), "\(told)") }
    }

    @Test func aSurfaceOfTwoMeaningsIsTold() throws {
        let name = try #require(Vocabulary.load().indicators.first?.name)
        let text = "- id: other\n  name: \(name)\n  english: Other\n  dimension: count\n  category: other\n"
        let told = try mistakes(["indicators.yml": text])
        #expect(told.hasPrefix("error: `\(name)` stands for two things\n  at indicators.yml:"), "\(told)")
    }

    @Test func allMistakesAreToldAtOnce() throws {
        let told = try mistakes([
            "indicators.yml": "- id: a\n  nmae: b\n  english: c\n  dimension: weight-watching\n  category: other\n",
            "qualifiers.yml": "- means: maybe\n  side: before\n  surfaces: [兴许]\n",
            "units.yml": "- surface: 斤\n  dimension: count\n  factor: half\n",
        ])
        for part in [
            "`nmae` is not a key that is known here\n  at indicators.yml:2", "`name` is missing\n  at indicators.yml:1",
            "`dimension` can't be `weight-watching`\n  at indicators.yml:4",
            "`means` can't be `maybe`\n  at qualifiers.yml:1",
            "`factor` can't be `half`\n  at units.yml:3",
        ] {
            #expect(told.contains(part), "\(part) is not in\n\(told)")
        }
    }

    @Test func aBrokenFileIsToldWithItsLine() throws {
        #expect(try mistakes(["units.yml": "- surface: [a\n"]).hasPrefix("error: this is not valid YAML"))
        #expect(try mistakes(["units.yml": "surface: a\n"]).contains("this should be a list, each item after a dash"))
    }
}
