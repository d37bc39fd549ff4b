import Basics
import Reading
import Testing
import Vocabulary

@testable import Extraction

/// Classes of confidence come from measured figures, and every doubt is told.
@Suite struct ConfidenceTests {
    private static let vocabulary = Result { try Vocabulary.load() }

    private func observations(_ text: String, name: String = "2024-03-a.txt") throws -> [Observation] {
        let report = try ReportReader().read(Array(text.utf8), ReportLocation(path: name, folder: nil)).report
        return Extractor(try Self.vocabulary.get()).extract(report).observations
    }

    @Test func everyFigureIsThereAndAShare() throws {
        let figures = try Self.vocabulary.get().confidence
        #expect(Set(figures.rules.keys) == Set(AttachmentRule.allCases.map(\.rawValue)))
        #expect(Set(figures.classes.keys) == Set(Confidence.allCases.map(\.rawValue)))
        let known = Set(ConfidenceReason.allCases.map(\.rawValue))
        #expect(Set(figures.reasons.keys).isSubset(of: known))
        for share in Array(figures.rules.values) + Array(figures.reasons.values) { #expect((0...1).contains(share)) }
    }

    @Test func nothingSpeaksAgainstAWholeSentence() throws {
        let found = try #require(observations("2023年，园区税收收入达16.7亿元。").first)
        #expect(found.reasons.list.isEmpty)
        #expect(found.confidence == .sure)
    }

    @Test func whatIsSaidElsewhereIsTold() throws {
        let text = "2023年，园区平稳运行。税收收入达16.7亿元，增长8%。力争工业投资达9亿元。"
        let reasons = try observations(text).map(\.reasons.list)
        #expect(reasons.count == 3)
        #expect(reasons.first == [.periodElsewhere])
        #expect(reasons.dropFirst().first?.contains(.inheritedIndicator) == true)
    }

    @Test func theReportsOwnPeriodIsTold() throws {
        let reasons = try observations("园区税收收入达16.7亿元。").first?.reasons.list
        #expect(reasons == [.periodOfReport])
        let undated = try observations("园区税收收入达16.7亿元。", name: "a.txt").first?.reasons.list
        #expect(undated == [.noPeriod])
    }

    @Test func anUnknownLabelAndItsScopeAreTold() throws {
        let found = try observations("2023年，海纳电子产业加快发展，雨水花园面积达3万平方米。").first?.reasons.list ?? []
        #expect(found.contains(.unknownIndicator))
        #expect(found.contains(.inheritedScope))
    }

    @Test func repairedWordsAreTold() throws {
        let found = try #require(observations("2023年，园区税收收入达16.7亿 元。").first)
        #expect(found.reasons.list.contains(.repaired))
    }

    @Test func theSetKeepsItsOrder() {
        var reasons = ConfidenceReasons()
        reasons.add(.rule, if: true)
        reasons.add(.inheritedIndicator, if: true)
        reasons.add(.repaired, if: false)
        #expect(reasons.list == [.inheritedIndicator, .rule])
    }
}
